"""The lines about a page's headline to the day on which they say it was published.

A line says so that is nothing but a day, a time, and who wrote it; one that tells something (`signed on 12 March
2024`) does not, nor one that tells when the page was changed. Where the lines say several days none is known, unless
one of them is said to be that of publication.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from chrono.bylines.labels import (
    behind_day,
    beside_day,
    change,
    follows_text,
    of_picture,
    other_label,
    published_label,
    takes_place,
)
from chrono.bylines.page_dates import page_date
from chrono.documents import PageDate
from chrono.languages import (
    CAPITAL,
    HAN,
    LETTER,
    SENTENCE_END_MARKS,
    SMALL_LETTERS,
    UNSPACED_END_MARKS,
    BylineWords,
    DateWords,
    TokenKind,
    every_part,
    languages_with,
    part,
)
from chrono.text import spaced

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


def byline_day(near: Iterable[str], elsewhere: Iterable[str] = (), *, day_first: bool = False) -> PageDate:
    """The day of publication by the lines about the headline; `elsewhere` are lines that must name it as such.

    With `day_first` they are in a language that writes `03/04/24` for 3 April 2024.
    """
    about: list[_Said] = []
    is_event = False
    for line in near:
        is_event = is_event or takes_place().match(line) is not None
        if said := said_in_line(line, day_first):
            about.append(said)
        elif about and _SENTENCE.search(line):
            break
    if not about or is_event:
        about = [said for said in about if said.named] or [
            said for line in elsewhere if (said := said_in_line(line, day_first)) and said.named
        ]
    days = {said.day for said in [said for said in about if said.named] or about}
    return PageDate(days.pop()) if len(days) == 1 else PageDate()


def bylines(text: str, day: str, *, day_first: bool = False) -> Iterator[tuple[int, int]]:
    """The lines of a text, as stretches of it, that are nothing but a byline of a day, which is that of publication."""
    for found in _LINE.finditer(text) if day else ():
        said = said_in_line(found[0], day_first)
        if said and said.day == day:
            yield found.span()


_LINE = re.compile(r"[^\n]+")


def paragraph_day(paragraph: str, *, day_first: bool = False) -> PageDate:
    """The day of a dateline that begins a text: `(18.01.2018) …`, `24/09/2020 – …`, `PARIS, May 2, 2024 (News) – …`."""
    for one in sorted(_days_in(paragraph[:_LONGEST], day_first)):
        before, written, rest = paragraph[: one.start], paragraph[one.start : one.end], paragraph[one.end :]
        in_brackets = before == "(" and rest.startswith(")")
        alone = not before and not _LETTERS.search(written) and _DASH.match(rest)
        if one.day and (in_brackets or alone or (_PLACE.fullmatch(before) and _DASH.match(rest))):
            return PageDate(one.day)
        break
    return PageDate()


_PLACE = re.compile(rf"{CAPITAL}[^\d_{SMALL_LETTERS}(:]{{2,40}},\s")
_DASH = re.compile(r"(?:,?\s\d{1,2}:\d\d)?\s?(?:[(/][^()/]{2,40}[)/]\s?)?(?:[-–—]|--)\s")
_LETTERS = re.compile(LETTER)


def is_sentence(line: str) -> bool:
    """Does a line end as a sentence of three words, or of six signs of Chinese, and tell no day?"""
    if not _ENDS.search(line[-_TAIL:]) or _NUMBERS.search(line):
        return False
    return len(line.split(maxsplit=_LEAST_WORDS)) >= _LEAST_WORDS or len(_HAN.findall(line)) >= 2 * _LEAST_WORDS


_TAIL, _LEAST_WORDS = 12, 3
_HAN = re.compile(rf"[{HAN}]")
_ENDS = re.compile(rf"[{SENTENCE_END_MARKS}{UNSPACED_END_MARKS}]\W*\Z")


def tells_change(words: str) -> bool:
    """Do words say that the page was changed?"""
    return change().search(words) is not None


def begins_what_follows(line: str) -> bool:
    """Is a line the head of what stands below a text: comments, related stories?"""
    return len(line) <= _LONGEST and follows_text().fullmatch(line) is not None


def said_in_line(line: str, day_first: bool) -> _Said | None:
    """The day of a line that is nothing but a byline."""
    if len(line) > _LONGEST or not _NUMBERS.search(line):
        return None
    plain = _without_changes(spaced(line), day_first)
    found = sorted(_days_in(plain, day_first))
    if len({one.day for one in found}) > 1:
        starts = [0, *(one.end for one in found)]
        named_here = [
            one
            for start, one in zip(starts, found, strict=False)
            if published_label().fullmatch(_pieces(plain[start : one.start])[-1])
        ]
        return _Said(named_here[0].day, True) if len(named_here) == 1 and named_here[0].day else None
    if not found or not found[0].day or _SPAN.search(plain):
        return None
    head = plain[: found[0].start]
    head = _DASHED.sub("|", head) if _CLOCK.search(plain) and _NAME_FIRST.match(head) else head
    before = _pieces(_timed().sub(" ", head))
    tail = _CLOCKED.sub(" - ", _timed().sub("|", behind_day().sub("", plain[found[-1].end :], count=1)))
    behind = _pieces(_DASHED.sub("|", tail))
    next_to = [_without_signs(piece) for piece in _DASHED.split(_PARTED.split(tail)[0])]
    next_to = [piece for piece in next_to if not _COUNTED.fullmatch(piece)]
    label = next((piece for piece in reversed(before) if piece), "")
    named = published_label().fullmatch(label) is not None
    if of_picture().match(before[-1]) or (not named and other_label().fullmatch(label)):
        return None
    labelled = [piece for piece in before[:-1] if ":" in piece]
    if not all(_says_whose(piece) for piece in (*(() if named else (before[-1], *next_to)), *labelled)):
        return None
    if any(len(piece.split()) > _MOST_WORDS for piece in (*before, *behind)):
        return None
    return _Said(found[0].day, named) if named or int(found[0].day[:4]) >= _FIRST_PAGES else None


def _says_whose(piece: str) -> bool:
    """Does it say no more than who wrote the text or where it comes from: nothing, or `By Ann Lee`, not `By decree`?"""
    found = beside_day().match(piece)
    rest = piece[found.end() :] if found else ""
    is_name = not any(len(word) > _JOINER and word[0].islower() for word in rest.split())
    return not piece or (found is not None and (is_name or rest.startswith((":", "："))))


_SPAN = re.compile(r"\d[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\s?[-–—]\s?\d{1,2}[:.]\d\d")  # of what takes some hours
_COUNTED = re.compile(r"(?:[^\W\d]+:)?[\s\d]+")
_JOINER = 3  # letters at most of a small word in a name
_SENTENCE = re.compile(rf".{{60}}[{SENTENCE_END_MARKS}]\W*\Z|[{UNSPACED_END_MARKS}]\W*\Z")
_NUMBERS = re.compile(r"\d{4}|\d\d([./])\d\d\1\d\d")


def _pieces(text: str) -> list[str]:
    """What stands beside a day, parted where signs part it."""
    return [_without_signs(piece) for piece in _PARTED.split(text)]


def _without_signs(piece: str) -> str:
    return piece.strip(" ,.:;()[]（），：。-–—")


_PARTED = re.compile(r"[|·•∙‧/【】]")
_DASHED = re.compile(r"\s[-–—]\s")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")
_NAME_FIRST = re.compile(rf"(?:{CAPITAL}[{SMALL_LETTERS}'’-]+\s){{2,3}}[-–—]\s")
_CLOCKED = re.compile(r"\|\s*[-–—,]\s")  # what stands for a clock time, with what parts it from what follows


def _without_changes(line: str, day_first: bool) -> str:
    """A line without the days on which the page was changed."""
    parts = change().split(line)
    kept = parts[:1]
    for rest in parts[1:]:
        days = sorted(_days_in(rest, day_first))
        kept.append(rest[days[0].end :] if days else "")
    return " | ".join(kept)


def _days_in(text: str, day_first: bool) -> Iterator[_Day]:
    for found in _IN_NUMBERS.finditer(text):
        yield _Day(*found.span(), page_date(found[0].replace("/", ".") if day_first else found[0]).day)
    for found in _OF_TWO_DIGITS.finditer(text if day_first else ""):
        century = "20" if found["y"] < _FIRST_TWO_DIGITS else "19"
        yield _Day(*found.span(), page_date(f"{century}{found['y']}-{found['m']}-{found['d']}").day)
    for pattern in _in_words():
        for found in pattern.finditer(text):
            month = _months().get(found["m"].lower()) if not found["m"].isdigit() else int(found["m"])
            if month and (known := page_date(f"{found['y']}-{month:02}-{int(found['d']):02}").day):
                yield _Day(*found.span(), known)


_IN_NUMBERS = re.compile(r"(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{4}(?![\d-])")
_OF_TWO_DIGITS = re.compile(r"(?<![\d./-])(?P<d>\d\d)([./])(?P<m>\d\d)\2(?P<y>\d\d)(?![\d./-])")
_FIRST_TWO_DIGITS = f"{_FIRST_PAGES % 100}"
_YEAR = r"(?<!\d)(?P<y>\d{4})(?!\d)"
_MONTH = rf"(?P<m>{LETTER}{{3,}})\.?"


@cache
def _in_words() -> tuple[re.Pattern[str], ...]:
    """Days that begin with the year, whose month is a word, or that stand between words for year, month and day."""
    words = every_part(BylineWords)
    of = rf"(?:(?i:{words.of})\s+)?"
    parts = {
        "<y>": _YEAR,
        "<n>": r"(?P<m>\d{1,2})",
        "<m>": _MONTH,
        "<d>": rf"(?<![\d-])(?P<d>\d{{1,2}})(?:{words.ordinal}|\.)?",
    }
    orders = (rf"<d>\s+{of}<m>,?\s+{of}<y>", r"<m>\s+<d>,?\s+<y>", *words.dates)
    filled = (re.sub("<[ynmd]>", lambda part: parts[part[0]], order) for order in orders)
    numbers = r"(?<![\d.])(?P<y>\d{4})\s?[./-]\s?(?P<m>\d{1,2})\s?[./-]\s?(?P<d>\d{1,2})(?![\d.-])"
    return tuple(re.compile(order) for order in (numbers, *filled))


@cache
def _words(kinds: tuple[TokenKind, ...]) -> Mapping[str, int | str]:
    """The words of these kinds in every language that dates are read in."""
    parts = [known for code in languages_with(DateWords) if (known := part(code, DateWords))]
    return {word: meant.value for known in parts for word, meant in known.words.items() if meant.kind in kinds}


@cache
def _months() -> Mapping[str, int]:
    read = {word: int(number) for word, number in _words((TokenKind.MONTH,)).items()}
    return {**every_part(BylineWords).months, **read}


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _timed() -> re.Pattern[str]:
    """A clock time with its zone, or a weekday."""
    weekdays = _any_of(_words((TokenKind.WEEKDAY, TokenKind.SHORT_WEEKDAY)))
    words = every_part(BylineWords)
    weekdays += f"|{words.weekdays}"
    zone = rf"(?:\s*(?:\(?(?:GMT|UTC|[A-Z]{{1,4}}T)\)?(?:\s?[+-]\s?\d{{1,2}}(?::?\d\d)?)?\b|{words.zone}))?"
    clock = r"\d{1,2}(?:[:.]\d\d){1,2}(?:\s*(?:[AaPp]\.?[Mm]\.?(?!\w)))?"
    clock += rf"|\d{{1,2}}\s*[AaPp]\.?[Mm]\b\.?|{words.clock}"
    return re.compile(rf"(?<![\d.])(?:[A-Z]{{2,3}}T )?(?:{clock}){zone}|\b(?i:{weekdays})\b\.?")
