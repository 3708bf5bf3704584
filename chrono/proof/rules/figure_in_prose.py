"""A number in the title or summary that no evidence bears.

Titles are what readers remember, and pictures and calendars show. Every number in them, dates aside, has to stand
in a supporting passage.
"""

import re
from collections.abc import Iterable, Iterator

from chrono.findings import Field, Outcome, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements, same_value
from chrono.languages import LETTER, DateWords, TokenKind, every_part
from chrono.passages import Passage, of_language
from chrono.proof.examples import Example
from chrono.records import Chronology
from chrono.text import UNDETERMINED, Figure, find_figures, guess_language, numbers_are_read, stem
from chrono.timex import find_timexes

CODE = "CH603"
NAME = "figure-in-prose"
SEVERITY = Severity.ERROR
TO_DO = "take the number of the passage, quote the passage that has yours, or leave it out"
PROVES: tuple[str, ...] = ("title", "summary")
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: turnover
    title: Trade reaches $30.1 billion in 2024
    date: 2024
    evidence:
      - source: a
        quote: trade turnover amounted to $30.1 billion in 2024
""",
    {
        "a.txt": " date 2025-02-14 Their trade turnover amounted to $30.1 billion in 2024, officials said.\n",
    },
)
BAD = GOOD.but("title: Trade reaches $30.1 billion in 2024", "title: Trade reaches $31 billion in 2024")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a number in a title or summary."""
    for event in chronology.events:
        every = judgements.passages.of(event)
        cited = tuple(passage for passage in every if not passage.located or numbers_are_read(passage.language))
        unread = next((passage.language for passage in every if passage not in cited), "")
        for field in ("title", "summary"):
            text = getattr(event, field) or ""
            # The language of a few words is a guess: numbers that are dates in that of a passage are dates too.
            languages = dict.fromkeys([guess_language(text), *(one.language for one in cited if one.located)])
            dates = {one for code in languages for one in find_timexes(text, event.date.earliest, code)}
            masked = sorted({(timex.start, timex.end) for timex in dates})
            in_digits = find_figures(text, masked, spelled=False)
            for figure, words in _numbers(text, in_digits):
                after = _COUNTED.match(text, figure.end)
                other = _counted_otherwise(figure, after[1] if after else "", cited)
                verdict = _judge(event.field(field), figure, words, cited, other)
                yield _or_unread(verdict, unread, words)
            spoken = next((code for code in languages if code != UNDETERMINED), UNDETERMINED)
            for figure, words, counted in _spelled(text, spoken, masked, in_digits):
                for verdict in _judge_spelled(event.field(field), figure, words, counted, cited):
                    yield _or_unread(verdict, unread, words)


def _or_unread(verdict: Verdict, unread: str, words: str) -> Verdict:
    """The verdict, but unchecked where it failed beside passages whose numbers are not read."""
    if not unread or verdict.outcome is Outcome.PASSED:
        return verdict
    return unchecked(
        verdict.at, worded('"{words}": numbers in {language} are not read', words=words, language=of_language(unread))
    )


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


def _judge_spelled(
    at: Field, figure: Figure, words: str, counted: str, cited: tuple[Passage, ...]
) -> Iterator[Verdict]:
    """Passed where the passages count as many; failed where they count the same thing and only otherwise."""
    figures = [(passage, item) for passage in cited for item in passage.figures]
    shown = f"{words} {counted}".strip()
    if other := _counted_otherwise(figure, counted, cited):
        yield failed(at, worded('"{words}" is "{other}" in the passage', words=shown, other=other), focus=words)
        return
    if _is_stated(figure, (item for _, item in figures)):
        yield passed(at, worded('"{words}" is stated', words=shown))
        return
    if _is_stated_bare(figure, (item for _, item in figures)):
        yield unchecked(at, worded('"{words}" is stated of something named otherwise', words=shown))
        return
    if figure.unit and any(figure.unit == item.unit for _, item in figures):
        yield failed(at, worded('"{words}" is in no passage of the event\'s evidence', words=shown), focus=words)
        return
    yield unchecked(at, worded('"{words}" is counted in no passage', words=shown))


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
                if same:
                    return ""
                found.append(passage.article.text[item.start : after.end()])
            elif mine and theirs and same:
                times.append(passage.article.text[item.start : after.end()])
    return next(iter(found + times), "")


def _unit_of_time(word: str) -> str:
    """The unit of time that a word names in any language; empty where it names none."""
    known = every_part(DateWords).words.get(word.lower())
    return str(known.value) if known and known.kind is TokenKind.UNIT else ""


def _is_stated(figure: Figure, stated: Iterable[Figure]) -> bool:
    return any(same_value(figure, item) and (not figure.unit or figure.unit == item.unit) for item in stated)


def _is_stated_bare(figure: Figure, stated: Iterable[Figure]) -> bool:
    """Is the number stated without a unit, as of miners where the claim says people?"""
    return any(same_value(figure, item) and not item.unit for item in stated)


def _judge(at: Field, figure: Figure, words: str, cited: tuple[Passage, ...], otherwise: str) -> Verdict:
    stated = [item for passage in cited for item in passage.figures]
    if otherwise and _is_stated(figure, stated):
        return failed(
            at,
            worded('"{words}" is of something else: the passage has "{otherwise}"', words=words, otherwise=otherwise),
            focus=words,
        )
    if _is_stated(figure, stated):
        return passed(at, worded('"{words}" is stated', words=words))
    if figure.unit and _is_stated_bare(figure, stated):
        return unchecked(at, worded('"{words}" is stated of something named otherwise', words=words))
    if not cited or any(not passage.located for passage in cited):
        return unchecked(at, worded('"{words}": not all passages could be read', words=words))
    return failed(at, worded('"{words}" is in no passage of the event\'s evidence', words=words), focus=words)
