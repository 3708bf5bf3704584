"""What stands before a title in a calendar, to what it says of the event; and a date in doubt as a calendar shows it.

Calendar programs write "Canceled: " before the title of what was called off, and chrono "≈ May 2023: " before one whose
day is not known. Both stay in the title where a program drops all else.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from chrono.dates import DateForm, EdtfDate, Part, Precision, parse_date
from chrono.languages import Captions, TableWords, every_part, languages_with, part_or_english
from chrono.records import Status


class Headed(NamedTuple):
    """A title without what stood before it, the status that this told, and whether it told a doubtful date."""

    title: str
    status: Status | None = None
    doubtful: bool = False


@lru_cache(maxsize=64)  # a series has one title for all of its dates
def headed(shown: str, *, ours: bool = False) -> Headed:
    """What a title says before itself. Of `ours`, whose description chrono wrote, all that it writes there is taken
    off; of others what says that it was called off."""
    bare = _drafts().sub("", shown, count=1)
    text, status = _off(bare if ours else shown, _called_off())
    about = _ABOUT.match(text if ours or status else bare)
    if about and ours:
        text = text[about.end() :]
    if ours and status is None:
        text, status = _off(text, _own_statuses())
    return Headed(text, status, bool(about))


def _off(text: str, words: dict[str, Status]) -> tuple[str, Status | None]:
    """A text without a word for a status before it, and that."""
    found = _HEAD.match(text)
    if found is None:
        return text, None
    word = next(filter(None, found.groups())).strip()
    loud = found["loud"] is None or word.isupper()  # "Canceled - …" may be a name
    status = words.get(word.casefold()) if loud else None
    rest = text[found.end() :]
    return (rest, status) if status is not None and rest else (text, None)


_HEAD = re.compile(
    r"(?:\[(?P<square>[^\]:]{2,30})\]|\((?P<round>[^):]{2,30})\)|(?P<plain>[^\s:：\[(][^:：]{1,30})[:：]"
    r"|(?P<loud>\w{2,30})(?=\s+[-–—]\s))(?:\s+[-–—](?=\s))?\s*"
)
_ABOUT = re.compile(r"≈ (?=[^:：]*\d)[^:：]{2,80}(?:: |：)(?=\S)")  # a date; "≈ 50 people march" has none


@cache
def _called_off() -> dict[str, Status]:
    """What programs write before the title of what does not take place, in small letters."""
    return {word: Status(name) for word, name in every_part(TableWords).headed.items()}


@cache
def _own_statuses() -> dict[str, Status]:
    """What chrono writes before a title, in every language."""
    captions = [part_or_english(code, Captions) for code in languages_with(Captions)]
    return {word.casefold(): Status(name) for one in captions for name, word in one.statuses.items()}


@cache
def _drafts() -> re.Pattern[str]:
    captions = [part_or_english(code, Captions) for code in languages_with(Captions)]
    return re.compile("|".join(rf"^\[{re.escape(one.draft.lower())}\] " for one in captions))


def in_doubt(shown: str) -> str:
    """Whole days that a calendar shows of which one is meant, or something about them, as a date in doubt: a month or a
    year where they are all of it. Clock times stay as they are."""
    date = parse_date(shown)
    first, last = date.earliest, date.latest
    if "T" in shown or first is None or last is None:
        return shown
    if first == last:
        return f"{shown}~"
    for whole in (str(first)[:7], str(first)[:4]):
        other = parse_date(whole)
        if (other.earliest, other.latest) == (first, last):
            return whole
    return f"[{first}..{last}]"


def moved_to(own: EdtfDate, shown: str) -> str:
    """Where a date was moved to: a bound stays one, one day of a span one of the other, an end as rough as it was."""
    day = parse_date(shown)
    if "T" in shown or own.is_exact:
        return shown
    alone = day.earliest == day.latest
    if own.earliest is None or own.latest is None:
        return _bound(own, shown) if alone else shown
    if own.kind is DateForm.INTERVAL:
        return shown if alone else _still_rough(own, *shown.split("/"))
    if not alone:
        return in_doubt(shown)
    return shown + _sign(own.parts[0]) if own.precision is Precision.DAY and len(own.parts) == 1 else shown


def _bound(own: EdtfDate, day: str) -> str:
    if own.kind is not DateForm.INTERVAL:
        return f"[..{day}]" if own.earliest is None else f"[{day}..]"
    if own.earliest is None:
        return f"/{day}" if own.unknown_start else f"../{day}"
    return f"{day}/" if own.unknown_end else f"{day}/.."


def _still_rough(own: EdtfDate, first: str, last: str) -> str:
    return f"{_still_as(own.parts[0], first, 'earliest')}/{_still_as(own.parts[-1], last, 'latest')}"


def _still_as(part: Part, day: str, side: str) -> str:
    """An end of an interval: the month or year whose end it is, where it was known to no more; else about a day."""
    length = {Precision.MONTH: 7, Precision.YEAR: 4}.get(part.precision, len(day))
    whole = day[:length]
    if part.precision <= Precision.DAY or (length < len(day) and str(getattr(parse_date(whole), side)) == day):
        return whole + _sign(part)
    return day + (_sign(part) or "~")


def _sign(part: Part) -> str:
    return "%" if part.approximate and part.uncertain else "~" if part.approximate else "?" if part.uncertain else ""
