"""Whether two words are forms of one, which a stem alone does not tell: `senate` and `senator` have one stem."""

from chrono.languages import ClaimWords
from chrono.text import Lexeme


def are_forms(mine: Lexeme, theirs: Lexeme, known: ClaimWords) -> bool:
    """Are two words of one stem forms of one verb or noun, by their endings or as irregular ones?"""
    if mine.lower == theirs.lower:
        return True
    if mine.stem != theirs.stem:
        return False
    if not mine.lower.startswith(mine.stem[:1]):  # a synonym of the other, with its stem
        return True
    if mine.lower in known.irregular or theirs.lower in known.irregular or not known.inflections:
        return True
    pairs = zip(mine.lower, theirs.lower, strict=False)
    same = next((at for at, (one, other) in enumerate(pairs) if one != other), min(len(mine.lower), len(theirs.lower)))
    doubled = mine.lower[same - 1 : same]  # stop, stopped
    rests = (one.lower[same:] for one in (mine, theirs))
    return all(rest in known.inflections or rest.removeprefix(doubled) in known.inflections for rest in rests)
