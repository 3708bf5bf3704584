"""Whether the verb nearest to an expression looks ahead or back, and whether something was set for or moved to it."""

from collections.abc import Sequence

from chrono.languages import SENTENCE_ENDS, DateWords, TokenKind
from chrono.text import compiled
from chrono.timex.tokens import Token

OPEN = 9
"""The nearest verb may look either way."""
COMING = 2
"""It looks ahead from the day of publication: `will meet`."""


def nearest_verb(text: str, tokens: Sequence[Token], words: DateWords, first: int, last: int) -> int:
    """How the verb nearest to the tokens `first` to `last` (exclusive) looks: ahead (1, or COMING), back (-1), either
    way (OPEN); 0 where there is none near in the sentence before or the clause behind."""
    nearest, best = _VERB_NEAR + 1, 0
    for step, stops in ((-1, SENTENCE_ENDS), (1, _CLAUSE_ENDS)):
        at, away = (first - 1 if step < 0 else last), 1
        while away < nearest and 0 <= at < len(tokens) and tokens[at].kind not in stops:
            if looks := _looks(text, tokens, words, at):
                nearest, best = away, looks
                break
            at, away = at + step, away + 1
    return best


def _looks(text: str, tokens: Sequence[Token], words: DateWords, at: int) -> int:
    """Does the token look ahead (1 or COMING), back (-1), or neither? `be held` looks ahead."""
    word, following = word_at(text, tokens, at), word_at(text, tokens, at + 1)
    before, earlier = word_at(text, tokens, at - 1), word_at(text, tokens, at - 2)
    if words.coming and {word, f"{word} {following}", f"{before} {word}"} & words.coming:
        return COMING
    owed = word in words.owing and following.lower() in words.until
    if owed or word in words.future or (words.regular_future and word.endswith(words.regular_future)):
        return 1
    regular = word.endswith(words.regular_past) and len(word) > _SHORT_VERB and word[0].islower()
    if word in words.past or regular:
        if {before, earlier} & words.coming:  # will be lifted
            return COMING
        return 1 if {before, earlier} & words.be else -1
    return OPEN if words.regular_open and len(word) > _SHORT_VERB and word.endswith(words.regular_open) else 0


def is_set_for(before: str, words: DateWords) -> bool:
    """Is what stands behind these words the day that something was set for: `scheduled for Monday`?"""
    return bool(words.set_before) and compiled(words.set_before, at_end=True).search(before) is not None


def is_moved_to(before: str, after: str, words: DateWords) -> bool:
    """Is what stands between these words the day that something was moved to: `postponed to 3 May`, `改到11月2日`?"""
    if words.moved_before and compiled(words.moved_before, at_end=True).search(before):
        return True
    return bool(words.moved_after and compiled(words.moved_after).match(after))


def word_at(text: str, tokens: Sequence[Token], at: int) -> str:
    """The token as it is in the text, or nothing where there is none."""
    return text[tokens[at].start : tokens[at].end] if 0 <= at < len(tokens) else ""


_CLAUSE_ENDS = {*SENTENCE_ENDS, TokenKind.COMMA}
_VERB_NEAR = 14  # tokens within which a verb tells the direction
_SHORT_VERB = 4  # words of so many letters are no regular past: need, shed
