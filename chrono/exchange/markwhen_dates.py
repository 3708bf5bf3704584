"""The date of a markwhen entry as EDTF that says no more than its line.

A duration is reckoned from another entry only where both agree on a unit that is whole: two weeks after a day, two
years after a year. Whatever markwhen would fill in from the day of reading is refused.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from chrono.dates import DateForm, Day, EdtfDate, Part, Precision, add_months, parse_date, shift, year_text
from chrono.errors import InvalidDate, NoRecord
from chrono.exchange.markwhen_lines import AMOUNT, DateLine
from chrono.tables import DayOrder, days_of_week, to_edtf

_TIME = re.compile(r"(?P<before>.*?)[ ,]*\b(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?[ ]?(?P<half>[ap]m)?\Z", re.I | re.A)
_ISO = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(\.\d*)?(Z|[+-]\d\d:?\d\d)?\Z", re.ASCII | re.IGNORECASE)
_PLAIN = re.compile(r"\d{4}-\d\d(?:-\d\d)?\Z", re.ASCII)
_WEEK = re.compile(r"(\d{4})-?W(\d\d)(?:-?([1-7]))?\Z", re.ASCII | re.IGNORECASE)
_ERA = re.compile(r"(\d{1,5})[ ]?(BCE|BC|CE|AD)?\Z", re.ASCII | re.IGNORECASE)
_RELATIVE = re.compile(
    r"(?:(by|before|after)\b)?[ ]*(?:!(\w+)(\.(?:start|end))?)?[ ]*(?:plus\b|\+)?[ ]*(.*)\Z", re.I | re.A
)
_NO_YEAR = re.compile(r"(?:\d{1,2}[ ]+[a-z]+|[a-z]+(?:[ ]+\d{1,2})?)\Z", re.ASCII | re.IGNORECASE)
_TWO_DIGITS = re.compile(r"[a-z]+[ ]+\d\d\Z", re.ASCII | re.IGNORECASE)
_OFFSET = re.compile(r"([+-]?)(\d{1,2})(?::?(\d\d))?\Z", re.ASCII)
_UNITS = {"mi": "minute", "h": "hour", "d": "day", "w": "week", "mo": "month", "y": "year"}
_LAST_CLAMPED = 28


class When(NamedTuple):
    """The date of an entry, and what there is to say of how it was read; `is_on` where it lasts until now."""

    date: EdtfDate
    notes: tuple[str, ...] = ()
    is_on: bool = False


@dataclass(slots=True)
class Surroundings:
    """What the date of an entry is read with: the order of day and month, the zone of clock times, the entries above.

    `above` is the entry before and `by_id` are those with an id; None is one whose date could not be read.
    """

    order: DayOrder
    zone: str = ""
    above: EdtfDate | None = None
    by_id: Mapping[str, EdtfDate | None] = field(default_factory=dict)


def read_when(line: DateLine, around: Surroundings) -> When:
    """The date at the head of an entry. Raises NoRecord, with what to do."""
    if line.every:
        raise NoRecord(f'it recurs ("{line.every}"): write an entry for each time')
    if not line.start:
        raise NoRecord(f'"{line.when}" says no beginning: write the date' if line.when else "it has no date")
    if not line.end and line.when != line.start:
        raise NoRecord(f'"{line.when}" says no end: write the date')
    if _is_relative(line.start):
        return _from_another(line, around)
    notes: list[str] = []
    if line.start.lower() == "now":
        raise NoRecord('"now" is the day of reading: write the date')
    if line.end and _is_relative(line.end):
        start = _moment(line.start, around, notes)
        return _checked(_lasting(_one(start), line.end), line, [*notes, f'"{line.when}" is reckoned'])
    if line.end.lower() == "now":
        notes.append(f'"{line.when}" has an open end')
        return _checked(f"{_moment(line.start, around, notes)}/..", line, notes)._replace(is_on=True)
    start_text = line.start
    if _is_era(line.end) and line.start.isdecimal():
        start_text = f"{line.start} {line.end.split()[-1].lstrip('0123456789')}"
    elif _is_era(line.start) and line.end.isdecimal():
        raise NoRecord(f'"{line.when}" does not say BCE or CE at its end')
    start = _moment(start_text, around, notes)
    if not line.end:
        return _checked(start, line, notes)
    end = _moment(line.end, around, notes, day=start.partition("T")[0] if "T" in start else "")
    return _checked(start if start == end else f"{start}/{end}", line, notes)


def _checked(edtf: str, line: DateLine, notes: list[str]) -> When:
    try:
        return When(parse_date(edtf), tuple(notes))
    except InvalidDate as error:
        raise NoRecord(f'"{line.when}" is no date: {error}') from error


def _is_relative(text: str) -> bool:
    return bool(AMOUNT.search(text) or re.match(r"(?:by|before|after)\b|!", text, re.IGNORECASE))


def _is_era(text: str) -> bool:
    found = _ERA.match(text)
    return bool(found and found[2])


def _moment(text: str, around: Surroundings, notes: list[str], day: str = "") -> str:
    """One date, with its clock time where it has one; a clock time alone is of the `day`."""
    if iso := _ISO.match(text):
        if iso[3]:
            notes.append(f'the part of a second in "{text}" is in no record')
        zone = iso[4] or ""
        return f"{iso[1]}{iso[2] or ''}" + (f"{zone[:3]}:{zone[-2:]}" if len(zone) == 5 else zone.upper())
    if week := _WEEK.match(text):
        return days_of_week(int(week[1]), int(week[2]), int(week[3] or 0))
    timed = _TIME.match(text)
    if timed and (timed["minute"] or timed["half"]):
        before = timed["before"].strip(" ,")
        found = _day(before, around.order) if before else day
        if not found:
            raise NoRecord(f'"{text}" is a clock time without a day')
        return _with_clock(found, timed, around, notes)
    return _day(text, around.order)


def _day(text: str, order: DayOrder) -> str:
    if era := _ERA.match(text):
        if not era[2] and len(era[1]) < 3:
            raise NoRecord(f'"{text}" may be an hour or a year: write a year with four digits (0030), or 30 CE')
        year = int(era[1])
        return year_text(1 - year if (era[2] or "").upper().startswith("B") else year)
    if _TWO_DIGITS.match(text) and int(text[-2:]) > 31:
        raise NoRecord(f'"{text}" does not say the century: write the year with four digits')
    if _NO_YEAR.match(text):
        raise NoRecord(f'"{text}" has no year, and markwhen would take that of the day of reading: write it')
    if _PLAIN.match(text):
        return text  # as it is, for 2012-13 is no span of years here
    return to_edtf(text, order)


def _with_clock(day: str, found: re.Match[str], around: Surroundings, notes: list[str]) -> str:
    """The day with the clock time; without it where the time has no minutes."""
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    if not found["minute"]:
        notes.append(f'"{found[0]}" has no minutes, so the record has the day alone')
        return day
    if half:
        if not 1 <= hour <= 12:
            raise NoRecord(f'"{found[0]}" has no such hour')
        hour = hour % 12 + (12 if half == "pm" else 0)
    written = f"{day}T{hour:02}:{found['minute']}"
    return written + offset_at(written, around.zone)


def offset_at(moment: str, zone: str) -> str:
    """What to write behind a clock time in a zone, a name or an offset; nothing without one. Raises NoRecord."""
    if not zone:
        return ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "Z"
    if found := _OFFSET.match(zone):
        return f"{'-' if found[1] == '-' else '+'}{int(found[2]):02}:{found[3] or '00'}"
    if not is_zone_name(zone):
        raise NoRecord(f'its time zone "{zone}" is not known: name it as Asia/Almaty, or as +05:00')
    try:
        local = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone))
    except ValueError as error:
        raise NoRecord(f'"{moment}" is no date: {error}') from error
    offset = local.utcoffset() or timedelta()
    if offset != local.replace(fold=1).utcoffset():
        raise NoRecord(f'the clock shows "{moment[-5:]}" twice or never on that day in {zone}: write the offset')
    minutes = offset.total_seconds() // 60
    return f"{'-' if minutes < 0 else '+'}{int(abs(minutes)) // 60:02}:{int(abs(minutes)) % 60:02}"


def is_zone_name(text: str) -> bool:
    """Is it the name of a time zone, as in Asia/Almaty?"""
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _from_another(line: DateLine, around: Surroundings) -> When:
    """A duration right before or after another entry, or after the one above."""
    found = _RELATIVE.match(line.start)
    relation, name, side, amounts = found.groups() if found else ("", "", "", "")
    if line.end or side or not amounts:
        raise NoRecord(f'"{line.when}" hangs on another entry in a way that is not certain to the day: write the date')
    if name and name not in around.by_id:
        raise NoRecord(f'no entry above has the id "{name}"')
    other = around.by_id[name] if name else around.above
    whose = f"entry !{name}" if name else "entry above"
    if other is None:
        raise NoRecord(f'"{line.when}" hangs on the {whose}, which has no date that could be read')
    notes = [f'"{line.when}" is reckoned from {other}, the date of the {whose}']
    if (relation or "").lower() in ("by", "before"):
        return _checked(_lasting(_end_of(other, 0), amounts, backwards=True), line, notes)
    return _checked(_lasting(_end_of(other, -1), amounts, after=True), line, notes)


def _one(edtf: str) -> Part:
    return _end_of(parse_date(edtf), 0)


def _end_of(date: EdtfDate, which: int) -> Part:
    """The first or last date written in one that is certain there. Raises NoRecord."""
    span = date.spans[which]
    part = span.end if which else span.start
    if date.kind not in (DateForm.DATE, DateForm.INTERVAL) or part is None or part.approximate or part.uncertain:
        raise NoRecord(f"{date}, from which it is reckoned, is not certain")
    if part.precision not in (Precision.MOMENT, Precision.DAY, Precision.MONTH, Precision.YEAR) or "X" in part.text:
        raise NoRecord(f"{date}, from which it is reckoned, is no day, month or year")
    return part


def _lasting(part: Part, amounts: str, *, after: bool = False, backwards: bool = False) -> str:
    """The time that lasts so long from a date on, from behind it on (`after`), or up to it (`backwards`)."""
    counts = _counts(amounts)
    if part.precision is Precision.MOMENT:
        return _in_hours(part, counts, amounts, backwards=backwards)
    finest = {"day": Precision.DAY, "week": Precision.DAY, "month": Precision.MONTH, "year": Precision.YEAR}
    if any(unit not in finest or finest[unit] < part.precision for unit in counts):
        raise NoRecord(f'"{amounts}" from {part.text} would be a date more precise than {part.text}')
    months = counts.get("year", 0) * 12 + counts.get("month", 0)
    days = counts.get("week", 0) * 7 + counts.get("day", 0)
    first = shift(part.latest, 1) if after else part.earliest
    if months and part.precision is Precision.DAY and first.day > _LAST_CLAMPED:
        raise NoRecord(f'"{amounts}" from day {first.day} of a month is not certain: not every month has that day')
    if backwards:
        start, end = _moved(first, -months, -days), shift(first, -1)
    else:
        start, end = first, shift(_moved(first, months, days), -1)
    one, other = _text(start, part.precision), _text(end, part.precision)
    return one if one == other else f"{one}/{other}"


def _counts(amounts: str) -> dict[str, int]:
    """How many of each unit. Raises NoRecord for working days, seconds, nothing and less than nothing."""
    counts: dict[str, int] = {}
    for number, unit in AMOUNT.findall(amounts):
        if re.match(r"(?:week|work|business)\s*d", unit, re.IGNORECASE):
            raise NoRecord(f'"{amounts}" counts working days, which depend on holidays: write the dates')
        if unit.lower() == "ms" or unit.lower().startswith(("s", "milli")):
            raise NoRecord(f'"{amounts}" counts seconds: write the dates')
        lower = unit.lower()
        name = next(name for start, name in _UNITS.items() if lower.startswith(start))
        counts[name] = counts.get(name, 0) + int(number)
    if not counts or any(number <= 0 for number in counts.values()):
        raise NoRecord(f'"{amounts}" is no time that lasts: write the dates')
    if any(number > 100_000 for number in counts.values()):
        raise NoRecord(f'"{amounts}" is too long: write the dates')
    return counts


def _in_hours(part: Part, counts: dict[str, int], amounts: str, *, backwards: bool) -> str:
    if not counts.keys() <= {"hour", "minute"}:
        raise NoRecord(f'"{amounts}" from a clock time is not certain: write the date')
    found = _ISO.match(part.text)
    if not found or found[2]:
        raise NoRecord(f'"{amounts}" from {part.text} is not reckoned: write the date')
    start = datetime.fromisoformat(found[1])
    lasts = timedelta(hours=counts.get("hour", 0), minutes=counts.get("minute", 0))
    try:
        start, end = (start - lasts, start) if backwards else (start, start + lasts)
    except OverflowError as error:
        raise NoRecord(f'"{amounts}" from {part.text} is too long: write the date') from error
    zone = found[4] or ""
    return f"{start:%Y-%m-%dT%H:%M}{zone}/{end:%Y-%m-%dT%H:%M}{zone}"


def _moved(day: Day, months: int, days: int) -> Day:
    year, month = add_months(day.year, day.month, months)
    return shift(Day(year, month, day.day), days)


def _text(day: Day, precision: Precision) -> str:
    written = year_text(day.year)
    if precision <= Precision.MONTH:
        written += f"-{day.month:02}"
    return written + (f"-{day.day:02}" if precision <= Precision.DAY else "")
