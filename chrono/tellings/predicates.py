"""The parts of a sentence with a verb each, and what they have beside it: names, words of saying, the day of these."""

import re
from collections.abc import Iterable

from chrono.languages import CAPITAL, ClaimWords, Cues, DateOwners, part
from chrono.passages import Passage
from chrono.text import TitleWords, compiled, lexemes, part_with, parts_between, spaced
from chrono.timex import Timex


def parts_with_verbs(text: str, sentence: tuple[int, int], known: DateOwners) -> list[tuple[int, int]]:
    """The parts of the sentence with a verb each; what has none belongs to the next: `the mayor, Ada Otten, left`.

    A name may stand before the verb that is its own, so that parts are never joined backwards as those of dates are.
    """
    parts: list[tuple[int, int]] = []
    start, last = sentence
    for _, end in parts_between(text, sentence, f"{known.predicates}|{known.new_subject}"):
        if not known.predicate or compiled(known.predicate).search(text, start, end):
            parts.append((start, end))
            start = end
    return parts if start == last else [*parts, (start, last)]


def of_names(text: str, title: TitleWords) -> set[str]:
    """The words of a title that a text has in names alone: who the title is of may be told of in every part."""
    names = {word for found in _NAMED.finditer(text) for word in title.among(found[0])}
    return names if not title.signs else set()


def is_said(passage: Passage, stretch: tuple[int, int]) -> bool:
    """Has a stretch of the article a verb by which somebody says something?"""
    said = passage.cues.said_verb if passage.cues else ""
    return bool(said) and compiled(rf"\b(?:{said})\b").search(passage.text[slice(*stretch)]) is not None


def holds_any(stretch: tuple[int, int], spans: Iterable[tuple[int, int]]) -> bool:
    """Does any of these begin in a stretch?"""
    return any(stretch[0] <= start < stretch[1] for start, _ in spans)


_NAMED = re.compile(rf"(?<=[\w,]\s){CAPITAL}[\w’'-]+|\A\W*{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+)+")


def begins_with_verb(text: str, stretch: tuple[int, int], known: DateOwners) -> bool:
    """Has a part of a sentence no subject of its own?"""
    found = compiled(known.predicate).search(text, *stretch)
    return found is not None and known.goes_on.issuperset(text[stretch[0] : found.start()].lower().split())


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


def tells_saying(title: str, said: str, language: str) -> bool:
    """Does a title tell that somebody says something, as the words of a passage do: `The minister says …`?"""
    known = part(language, ClaimWords)
    telling = compiled(known.telling) if known and known.telling else None
    return telling is not None and bool(telling.search(title) and telling.search(said))


def said_then(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """The words by which somebody says on a date what the title tells, as if it were of that day; or empty."""
    at, told = len(before.rstrip()), f"{before.rstrip()} {after.lstrip()}"
    said = compiled(known.saying).search(told)
    if (
        said is None
        or said.end() < at
        or any(title.has(one.written) for one in lexemes(said[0], title.language) if one.says)
        or tells_saying(title.text, said[0], title.language)
    ):
        return ""
    aside = title.among(told[at : max(at, said.start())])
    return "" if aside and not known.saying_last else spaced(said[0])
