"""Whether a date only says when something was told: `the day was called off, they said on Friday`."""

import re

from chrono.languages import CAPITAL, WORD, Cues, DateOwners, part
from chrono.text import TitleWords, compiled, lexemes, part_with, parts_between, spaced
from chrono.timex import Timex


def is_day_of_saying(text: str, sentence: tuple[int, int], timex: Timex, language: str) -> bool:
    """Does a verb of saying of the date's sentence stand at it, with no word between that says anything?"""
    cues, owners = part(language, Cues), part(language, DateOwners)
    if cues is None or not cues.said_verb:
        return False
    verb = compiled("|".join(filter(None, (rf"\b(?:{cues.said_verb})\b", owners.saying if owners else ""))))
    before = [found.end() for found in verb.finditer(text, sentence[0], timex.start)]
    after = verb.search(text, timex.end, sentence[1])
    between = [text[before[-1] : timex.start]] if before else []
    between += [text[timex.end : after.start()]] if after else []
    return any("," not in gap and not any(word.says for word in lexemes(gap, language)) for gap in between)


def tells_nothing(text: str, sentence: tuple[int, int], timex: Timex, language: str) -> bool:
    """Has the part of its sentence with a date no verb of its own: "12 % more than in 2022", "works of the 1960s"?"""
    known = part(language, DateOwners)
    if known is None or not known.predicate or not known.clause:
        return False
    mine = part_with(parts_between(text, sentence, known.clause), timex.start) or sentence
    rest = text[mine[0] : timex.start] + text[timex.end : mine[1]]
    first = 1 if mine[0] == sentence[0] else 0  # the capital of a sentence says nothing
    named = re.search(rf"(?<!\w){CAPITAL}", rest[first:]) is not None
    return not named and compiled(known.predicate).search(text, *mine) is None


def said_then(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """The words by which somebody says on a date what the title tells, as if it were of that day; or empty."""
    at, told = len(before.rstrip()), f"{before.rstrip()} {after.lstrip()}"
    said = compiled(known.saying).search(told)
    if said is None or said.end() < at or any(title.has(word) for word in re.findall(WORD, said[0])):
        return ""
    aside = title.among(told[at : max(at, said.start())])
    return "" if aside and not known.saying_last else spaced(said[0])
