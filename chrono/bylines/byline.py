"""The lines about a page's headline to the day on which they say it was published.

A line says so that is nothing but a day, a time, and who wrote it; one that tells something (`signed on 12 March
2024`) does not, nor one that tells when the page was changed. Where the lines say several days none is known, unless
one of them is said to be that of publication.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from chrono.bylines.labels import (
    behind_day,
    beside_day,
    change,
    follows_text,
    is_label,
    may_be_label,
    of_picture,
    other_label,
    published_label,
    takes_place,
)
from chrono.bylines.written_days import FIRST_PAGES, USUAL_ORDER, NumberOrder, any_of, days_in, words_of_kinds
from chrono.documents import PageDate
from chrono.languages import (
    CAPITAL,
    HAN,
    LETTER,
    SENTENCE_END_MARKS,
    SMALL_LETTERS,
    UNSPACED_END_MARKS,
    BylineWords,
    TokenKind,
    every_part,
)
from chrono.text import spaced

_LONGEST = 140  # characters of a line
_MOST_WORDS = 6  # of what stands beside a day


class _Said(NamedTuple):
    """A day that a line says, and whether it names it as that of publication; where it is not `known`, words beside it
    may say that it is another one."""

    day: str
    named: bool
    known: bool = True


def byline_day(near: Iterable[str], elsewhere: Iterable[str] = (), *, order: NumberOrder = USUAL_ORDER) -> PageDate:
    """The day of publication by the lines about the headline; `elsewhere` are lines that must name it as such.

    `order` is that of the numbers of days in their language.
    """
    about: list[_Said] = []
    is_event = False
    for line in near:
        is_event = is_event or takes_place().match(line) is not None
        if said := said_in_line(line, order):
            about.append(said)
        elif about and _SENTENCE.search(line):
            break
    if not about or is_event:
        about = [said for said in about if said.named] or [
            said for line in elsewhere if (said := said_in_line(line, order)) and said.named
        ]
    counting = [said for said in about if said.named] or about
    days = {said.day for said in counting}
    return PageDate(days.pop()) if len(days) == 1 and any(said.known for said in counting) else PageDate()


def bylines(text: str, day: str, *, order: NumberOrder = USUAL_ORDER) -> Iterator[tuple[int, int]]:
    """The lines of a text, as stretches of it, that are nothing but a byline of a day, which is that of publication."""
    for found in _LINE.finditer(text) if day else ():
        said = said_in_line(found[0], order)
        if said and said.day == day:
            yield found.span()


_LINE = re.compile(r"[^\n]+")


def paragraph_day(paragraph: str, *, order: NumberOrder = USUAL_ORDER) -> PageDate:
    """The day of a dateline that begins a text: `(18.01.2018) …`, `24/09/2020 – …`, `PARIS, May 2, 2024 (News) – …`."""
    for one in sorted(days_in(paragraph[:_LONGEST], order)):
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


def is_bare_day(line: str, order: NumberOrder) -> str:
    """The day of a line that has nothing else, not even a time or who wrote it; nothing where it has more."""
    found = next((one for one in days_in(line, order) if not _without_signs(line[: one.start] + line[one.end :])), None)
    return found.day if found else ""


def called_by(line: str, name: str, *, bare: bool) -> str:
    """A line with a number as one with the line above it where that says what day it is. Where it is `bare`, neither a
    title nor a link, words that nobody listed may."""
    if name and _DIGIT.search(line) and is_label(name):
        return with_name(line, name)
    if not bare or not _DIGIT.search(line[:_NEAREST]) or not may_be_label(name) or not _begins_with_day(line):
        return line
    return f"{name} {PARTS_MEET} {line}"


def with_name(line: str, name: str) -> str:
    """A line as one with what it is called."""
    return f"{name.rstrip(':： ')}: {line}"


def _begins_with_day(line: str) -> bool:
    """Does a line begin with a day, maybe behind its weekday and a time?"""
    first = min(days_in(line[:_LONGEST], USUAL_ORDER), default=None)
    return first is not None and not _without_signs(_timed().sub(" ", line[: first.start]))


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


def said_in_line(line: str, order: NumberOrder) -> _Said | None:
    """The day of a line that is nothing but a byline."""
    if len(line) > _LONGEST or not _NUMBERS.search(line):
        return None
    plain = _without_changes(spaced(line), order)
    found = sorted(days_in(plain, order))
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
    head = _timed().sub(" ", head)
    before = _pieces(head)
    tail = behind_day().sub("", plain[found[-1].end :], count=1)
    behind = _pieces(_DASHED.sub("|", _timed().sub("|", tail)))
    next_to, behind_clock = _beside_times(_PARTED.split(tail)[0])
    label = next((piece for piece in reversed(before) if piece), "")
    named = published_label().fullmatch(label) is not None
    if of_picture().match(before[-1]) or (not named and other_label().fullmatch(label)):
        return None
    if not named and not all(map(_is_by, behind_clock)):
        return None
    labelled = [piece for piece in before[:-1] if ":" in piece]
    if not all(_says_whose(piece) for piece in (*(() if named else (before[-1], *next_to)), *labelled)):
        return None
    if any(len(piece.split()) > _MOST_WORDS for piece in (*before, *behind)):
        return None
    known = named or not _MET.search(head) or not may_be_label(label)
    return _Said(found[0].day, named, known) if named or int(found[0].day[:4]) >= FIRST_PAGES else None


def _says_whose(piece: str) -> bool:
    """Does it say no more than who wrote the text or where it comes from: nothing, or `By Ann Lee`, not `By decree`?"""
    found = beside_day().match(piece)
    rest = piece[found.end() :] if found else ""
    is_name = not any(len(word) > _JOINER and word[0].islower() for word in rest.split())
    return not piece or (found is not None and (is_name or rest.startswith((":", "："))))


def _beside_times(text: str) -> tuple[list[str], list[str]]:
    """What stands behind a day before any time or weekday, and what stands behind a time of the clock."""
    found = list(_timed().finditer(text))
    ends, starts = [0, *(one.end() for one in found)], [*(one.start() for one in found), len(text)]
    parts = [
        [one for piece in _DASHED.split(text[end:start]) if not _COUNTED.fullmatch(one := _without_signs(piece))]
        for end, start in zip(ends, starts, strict=True)
    ]
    behind_clock = [
        piece for time, part in zip(found, parts[1:], strict=True) if _DIGIT.search(time[0]) for piece in part
    ]
    return parts[0], behind_clock


def _is_by(piece: str) -> bool:
    """Does what stands behind a time say whose a text is, and not where something takes place (`at Town Hall`)?"""
    return not piece or (beside_day().match(piece) is not None and behind_day().match(piece) is None)


_DIGIT = re.compile(r"\d")
_NEAREST = 40  # characters of a line, in which a day begins
_SPAN = re.compile(r"\d[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\s?[-–—]\s?\d{1,2}[:.]\d\d")  # of what takes some hours
_COUNTED = re.compile(rf"(?:[^\W\d]+:)?[\s\d]+(?:[{SMALL_LETTERS}]{{1,12}}\s?|[{HAN}]{{1,4}}){{0,2}}")
_JOINER = 3  # letters at most of a small word in a name
_SENTENCE = re.compile(rf".{{60}}[{SENTENCE_END_MARKS}]\W*\Z|[{UNSPACED_END_MARKS}]\W*\Z")
_NUMBERS = re.compile(r"\d{4}|\d\d([./])\d\d\1\d\d")


def _pieces(text: str) -> list[str]:
    """What stands beside a day, parted where signs part it."""
    return [_without_signs(piece) for piece in _PARTED.split(text)]


def _without_signs(piece: str) -> str:
    return piece.strip(" ,.:;()[]（），：。-–—")


PARTS_MEET = "¦"
"""What stands in a line where two of its parts meet that no sign or space parts."""

_PARTED = re.compile(rf"[{PARTS_MEET}|·•∙‧/【】]")
_MET = re.compile(rf"{PARTS_MEET}[\s,]*\Z")
_DASHED = re.compile(r"\s[-–—]\s")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")
_NAME_FIRST = re.compile(rf"(?:{CAPITAL}[{SMALL_LETTERS}'’-]+\s){{2,3}}[-–—]\s")


def _without_changes(line: str, order: NumberOrder) -> str:
    """A line without the days on which the page was changed."""
    parts = change().split(line)
    kept = parts[:1]
    for rest in parts[1:]:
        days = sorted(days_in(rest, order))
        kept.append(rest[days[0].end :] if days else "")
    return " | ".join(kept)


@cache
def _timed() -> re.Pattern[str]:
    """A clock time with its zone, or a weekday."""
    weekdays = any_of(words_of_kinds((TokenKind.WEEKDAY, TokenKind.SHORT_WEEKDAY)))
    words = every_part(BylineWords)
    weekdays += f"|{words.weekdays}"
    zone = rf"(?:\s*(?:\(?(?:GMT|UTC|[A-Z]{{1,4}}T)\)?(?:\s?[+-]\s?\d{{1,2}}(?::?\d\d)?)?\b|{words.zone}))?"
    clock = r"\d{1,2}(?:[:.]\d\d){1,2}(?:\s*(?:[AaPp]\.?[Mm]\.?(?!\w)))?"
    clock += rf"|\d{{1,2}}\s*[AaPp]\.?[Mm]\b\.?|{words.clock}"
    return re.compile(rf"(?<![\d.])(?:[A-Z]{{2,3}}T )?(?:{clock}){zone}|\b(?i:{weekdays})\b\.?")
