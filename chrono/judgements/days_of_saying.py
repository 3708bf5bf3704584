"""Whether a date only says when something was told: `the day was called off, they said on Friday`."""

from chrono.languages import Cues, part
from chrono.text import compiled, lexemes
from chrono.timex import Timex


def is_day_of_saying(text: str, sentence: tuple[int, int], timex: Timex, language: str) -> bool:
    """Does a verb of saying of the date's sentence stand at it, with no word between that says anything?"""
    cues = part(language, Cues)
    if cues is None or not cues.said_verb:
        return False
    verb = compiled(rf"\b(?:{cues.said_verb})\b")
    before = [found.end() for found in verb.finditer(text, sentence[0], timex.start)]
    after = verb.search(text, timex.end, sentence[1])
    between = [text[before[-1] : timex.start]] if before else []
    between += [text[timex.end : after.start()]] if after else []
    return any("," not in gap and not any(word.says for word in lexemes(gap, language)) for gap in between)
