"""The numbers of a title or summary against those of the passages."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from chrono.judgements.figures.values import same_value
from chrono.languages import LETTER, DateOwners, DateWords, TokenKind, every_part, part
from chrono.passages import Passage, Passages
from chrono.records import Event
from chrono.text import UNDETERMINED, Figure, compiled, find_figures, guess_language, numbers_are_read, stem
from chrono.timex import find_timexes


class ProseOutcome(StrEnum):
    """How a number of a title or summary compares with the passages of its event."""

    STATED = "stated"
    NAMED_OTHERWISE = "named otherwise"
    NOT_COUNTED = "not counted"
    NOT_READ = "not read"
    NOT_FOUND = "not found"
    OF_SOMETHING_ELSE = "of something else"
    OTHERWISE = "otherwise"
    ABSENT = "absent"

    @property
    def contradicts(self) -> bool:
        """Do the passages have it otherwise, or not at all?"""
        return self in (ProseOutcome.OF_SOMETHING_ELSE, ProseOutcome.OTHERWISE, ProseOutcome.ABSENT)


class ProseFigure(NamedTuple):
    """A number as it is written, `shown` with what it counts, and how it compares.

    `other` is how a passage has it; `language` is that of the passages whose numbers are not read, where it is such.
    """

    outcome: ProseOutcome
    number: str
    shown: str
    other: str = ""
    language: str = ""


def judge_prose_figures(field: str, event: Event, passages: Passages) -> tuple[ProseFigure, ...]:
    """Each number of the event's title or summary: those in digits, then those in words that count something."""
    text, every = getattr(event, field) or "", passages.of(event)
    cited = tuple(passage for passage in every if not passage.located or numbers_are_read(passage.language))
    unread = next((passage.language for passage in every if passage not in cited), "")
    # The language of a few words is a guess: numbers that are dates in that of a passage are dates too.
    languages = dict.fromkeys([guess_language(text), *(one.language for one in cited if one.located)])
    dates = {one for code in languages for one in find_timexes(text, event.date.earliest or event.date.latest, code)}
    masked = sorted({(timex.start, timex.end) for timex in dates})
    in_digits = find_figures(text, masked, spelled=False)
    judged = [_in_digits(figure, words, text, cited) for figure, words in _numbers(text, in_digits)]
    spoken = next((code for code in languages if code != UNDETERMINED), UNDETERMINED)
    judged += [_in_words(*one, cited) for one in _spelled(text, spoken, masked, in_digits)]
    return tuple(_or_unread(one, unread) for one in judged)


def _or_unread(judged: ProseFigure, unread: str) -> ProseFigure:
    """The judgement, but open where no passage states it and the numbers of some are not read."""
    if not unread or judged.outcome is ProseOutcome.STATED:
        return judged
    return judged._replace(outcome=ProseOutcome.NOT_READ, language=unread)


def _numbers(text: str, in_digits: Iterable[Figure]) -> Iterator[tuple[Figure, str]]:
    for figure in in_digits:
        words = text[figure.start : figure.end]
        if figure.unit or figure.scale or not (words.isdigit() and 1000 <= int(words) < 2200):  # a bare year
            yield figure, words


def _spelled(
    text: str, language: str, masked: list[tuple[int, int]], in_digits: Iterable[Figure]
) -> Iterator[tuple[Figure, str, str]]:
    """Numbers in words that count something, with that word: `five years`."""
    digits = {figure.start for figure in in_digits}
    for figure in find_figures(text, masked, language=language):
        counted = _COUNTED.match(text, figure.end)
        if figure.start not in digits and (counted or figure.unit):
            yield figure, text[figure.start : figure.end], "" if figure.unit or not counted else counted[1].lower()


_COUNTED = re.compile(rf"[\s-]({LETTER}{{3,}})")


def _in_digits(figure: Figure, words: str, text: str, cited: tuple[Passage, ...]) -> ProseFigure:
    stated = [item for passage in cited for item in passage.figures]
    after = _COUNTED.match(text, figure.end)
    otherwise = _counted_otherwise(figure, after[1] if after else "", cited)
    if otherwise and _is_stated(figure, stated):
        return ProseFigure(ProseOutcome.OF_SOMETHING_ELSE, words, words, otherwise)
    if _is_stated(figure, stated):
        outcome = ProseOutcome.STATED
    elif figure.unit and _is_stated_bare(figure, stated):
        outcome = ProseOutcome.NAMED_OTHERWISE
    elif not cited or any(not passage.located for passage in cited):
        outcome = ProseOutcome.NOT_FOUND
    elif (
        after
        and (unit := _unit_of_time(after[1]))
        and (_is_counted_from(words, unit, cited) or _is_remembered(words, cited))
    ):
        outcome = ProseOutcome.NOT_COUNTED
    else:
        outcome = ProseOutcome.ABSENT
    return ProseFigure(outcome, words, words)


def _is_counted_from(words: str, unit: str, cited: Iterable[Passage]) -> bool:
    """Is it so many years or days by which a passage counts from a date: `for 32 years before he left`?"""
    digits = re.search(r"\d[\d.,]*", words)
    if digits is None or not unit:
        return False
    counts = (
        passage.text[one.start : one.end]
        for passage in cited
        for one in passage.within(passage.placement.neighbours)
        if one.is_counted
    )
    return any(
        digits[0] in re.findall(r"\d[\d.,]*", count) and unit in map(_unit_of_time, re.findall(LETTER + "+", count))
        for count in counts
    )


def _is_remembered(words: str, cited: Iterable[Passage]) -> bool:
    """Has a passage an anniversary of so many years: `the 80th anniversary`, of 80 years since?"""
    for passage in cited:
        known = part(passage.language, DateOwners)
        pattern = compiled(known.remembering) if known and known.remembering else None
        for found in pattern.finditer(passage.text, *passage.placement.neighbours) if pattern else ():
            if re.match(rf"{re.escape(words)}(?!\d)", found.groupdict().get("number") or ""):
                return True
    return False


def _in_words(figure: Figure, words: str, counted: str, cited: tuple[Passage, ...]) -> ProseFigure:
    """Stated where the passages count as many; contradicted where they count the same thing and only otherwise."""
    stated = [item for passage in cited for item in passage.figures]
    shown = f"{words} {counted}".strip()
    if other := _counted_otherwise(figure, counted, cited):
        return ProseFigure(ProseOutcome.OTHERWISE, words, shown, other)
    if _is_stated(figure, stated):
        outcome = ProseOutcome.STATED
    elif _is_stated_bare(figure, stated):
        outcome = ProseOutcome.NAMED_OTHERWISE
    elif figure.unit and any(figure.unit == item.unit for item in stated):
        outcome = ProseOutcome.ABSENT
    else:
        outcome = ProseOutcome.NOT_COUNTED
    return ProseFigure(outcome, words, shown)


def _counted_otherwise(figure: Figure, counted: str, cited: Iterable[Passage]) -> str:
    """How a passage counts the same thing, where no passage counts as many of it: `23 hospitals`; or empty.

    As many of another unit of time are another time: `three years` for three months.
    """
    if figure.unit or not counted:
        return ""
    found, times = [], []
    mine = _unit_of_time(counted)
    for passage in cited:
        for item in passage.figures:
            after = _COUNTED.match(passage.article.text, item.end) if passage.article else None
            if after is None or passage.article is None:
                continue
            theirs, same = _unit_of_time(after[1]), same_value(figure, item)
            if stem(after[1], passage.language) == stem(counted, passage.language) or (mine and mine == theirs):
                if same or any(same_value(figure, one) for one in _shares_of(item, passage)):
                    return ""
                found.append(passage.article.text[item.start : after.end()])
            elif mine and theirs and same:
                times.append(passage.article.text[item.start : after.end()])
    return next(iter(found + times), "")


def _shares_of(whole: Figure, passage: Passage) -> Iterator[Figure]:
    """The numbers right before one, which may be a part of it: `3 of the 9 elephants`."""
    for item in passage.figures:
        if item.end < whole.start <= item.end + _NEAR and not re.search(r"[,.;]", passage.text[item.end : whole.start]):
            yield item


_NEAR = 12  # characters between a part and its whole


def _unit_of_time(word: str) -> str:
    """The unit of time that a word names in any language; empty where it names none."""
    known = every_part(DateWords).words.get(word.lower())
    return str(known.value) if known and known.kind is TokenKind.UNIT else ""


def _is_stated(figure: Figure, stated: Iterable[Figure]) -> bool:
    return any(same_value(figure, item) and (not figure.unit or figure.unit == item.unit) for item in stated)


def _is_stated_bare(figure: Figure, stated: Iterable[Figure]) -> bool:
    """Is the number stated without a unit, as of miners where the claim says people?"""
    return any(same_value(figure, item) and not item.unit for item in stated)
