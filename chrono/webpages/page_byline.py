"""The lines about a page's headline to the day on which they say it was published.

A line says so that is nothing but a day, a time, and who wrote it; one that tells something (`signed on 12 March
2024`) does not, nor one that tells when the page was changed. Where the lines say several days none is known, unless
one of them is said to be that of publication.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from chrono.documents import PageDate
from chrono.languages import SMALL_LETTERS, BylineWords, DateWords, TokenKind, every_part, languages_with, part
from chrono.text import spaced
from chrono.webpages.page_dates import page_date

_LONGEST = 140  # characters of a line
_MOST_WORDS = 6  # of what stands beside a day
_FIRST_PAGES = 1990


class _Said(NamedTuple):
    """A day that a line says, and whether it names it as that of publication."""

    day: str
    named: bool


class _Day(NamedTuple):
    """Where a day stands in a line; `day` is empty where it may be two."""

    start: int
    end: int
    day: str


def byline_day(near: Iterable[str], elsewhere: Iterable[str] = ()) -> PageDate:
    """The day of publication by the lines about the headline; `elsewhere` are lines that must name it as such."""
    about: list[_Said] = []
    for line in near:
        if said := _said(line):
            about.append(said)
        elif about and _SENTENCE.search(line):
            break
    if not about:
        about = [said for line in elsewhere if (said := _said(line)) and said.named]
    days = {said.day for said in [said for said in about if said.named] or about}
    return PageDate(days.pop()) if len(days) == 1 else PageDate()


def _said(line: str) -> _Said | None:
    """The day of a line that is nothing but a byline."""
    if len(line) > _LONGEST or not _NUMBERS.search(line):
        return None
    plain = _without_changes(spaced(line))
    found = sorted(_days_in(plain))
    if not found or len({one.day for one in found}) > 1 or not found[0].day:
        return None
    before = _pieces(_timed().sub(" ", plain[: found[0].start]))
    behind = _pieces(_timed().sub("|", _behind().sub("", plain[found[-1].end :], count=1)))
    named = _label().fullmatch(before[-1]) is not None
    next_to = () if named else (before[-1], behind[0].strip("0123456789 "))
    labelled = [piece for piece in before[:-1] if ":" in piece]
    if not all(piece == "" or _beside().match(piece) for piece in (*next_to, *labelled)):
        return None
    if any(len(piece.split()) > _MOST_WORDS for piece in (*before, *behind)):
        return None
    return _Said(found[0].day, named) if named or int(found[0].day[:4]) >= _FIRST_PAGES else None


_SENTENCE = re.compile(r".{60}[.!?…]\W*\Z|。\W*\Z")
_NUMBERS = re.compile(r"\d{4}")


def _pieces(text: str) -> list[str]:
    """What stands beside a day, parted where signs part it."""
    return [piece.strip(" ,.:;()[]（），：。-–—") for piece in _PARTED.split(text)]


_PARTED = re.compile(r"[|·•∙‧/]")


def _without_changes(line: str) -> str:
    """A line without the days on which the page was changed."""
    parts = _changed().split(line)
    kept = parts[:1]
    for rest in parts[1:]:
        days = sorted(_days_in(rest))
        kept.append(rest[days[0].end :] if days else "")
    return " | ".join(kept)


def _days_in(text: str) -> Iterator[_Day]:
    for found in _IN_NUMBERS.finditer(text):
        yield _Day(*found.span(), page_date(found[0]).day)
    for pattern in _IN_WORDS:
        for found in pattern.finditer(text):
            month = _months().get(found["m"].lower()) if not found["m"].isdigit() else int(found["m"])
            if month and (known := page_date(f"{found['y']}-{month:02}-{int(found['d']):02}").day):
                yield _Day(*found.span(), known)


_IN_NUMBERS = re.compile(r"(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{4}(?![\d-])")
_DAY = r"(?<![\d-])(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<m>[^\W\d_]{3,})\.?"
_IN_WORDS = (
    re.compile(r"(?<![\d.])(?P<y>\d{4})\s?[年./-]\s?(?P<m>\d{1,2})\s?[月./-]\s?(?P<d>\d{1,2})(?![\d.-])(?:\s?日)?"),
    re.compile(rf"{_DAY}\s+{_MONTH},?\s+(?P<y>\d{{4}})(?!\d)"),
    re.compile(rf"{_MONTH}\s+{_DAY},?\s+(?P<y>\d{{4}})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<y>\d{{4}})\s+жыл\w*\s+{_DAY}\s+{_MONTH}"),
)


@cache
def _words(kinds: tuple[TokenKind, ...]) -> Mapping[str, int | str]:
    """The words of these kinds in every language that dates are read in."""
    parts = [known for code in languages_with(DateWords) if (known := part(code, DateWords))]
    return {word: meant.value for known in parts for word, meant in known.words.items() if meant.kind in kinds}


@cache
def _months() -> Mapping[str, int]:
    return {word: int(number) for word, number in _words((TokenKind.MONTH,)).items()}


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _timed() -> re.Pattern[str]:
    """A clock time with its zone, or a weekday."""
    weekdays = _any_of(_words((TokenKind.WEEKDAY, TokenKind.SHORT_WEEKDAY)))
    zone = r"(?:\s*(?:\(?(?:GMT|UTC|[A-Z]{1,4}T)\)?(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?\b|(?:[A-Z][a-z]+ )+Time\b|Uhr\b))?"
    clock = r"\d{1,2}(?:[:.]\d\d){1,2}(?:\s*(?:[AaPp]\.?[Mm]\.?(?!\w)))?"
    clock += r"|\d{1,2}\s*[AaPp]\.?[Mm]\b\.?|\d{1,2}[hч时時]\s?(?:\d\d分?)?"
    return re.compile(rf"(?<![\d.])(?:{clock}){zone}|\b(?i:{weekdays})\b\.?")


@cache
def _label() -> re.Pattern[str]:
    return _pattern(rf"(?:{every_part(BylineWords).published})")


@cache
def _changed() -> re.Pattern[str]:
    return _pattern(rf"(?<!\w)(?:{every_part(BylineWords).changed})(?![{SMALL_LETTERS}])")


@cache
def _beside() -> re.Pattern[str]:
    return _pattern(rf"(?:{every_part(BylineWords).beside})(?:(?=[\s:：])|$)")


@cache
def _behind() -> re.Pattern[str]:
    return _pattern(rf"\A\s*(?:{every_part(BylineWords).behind})(?!\w)")


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
