"""The lines of an event to what they say: its texts, its dates in their zones, its recurrence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

import icalendar
from icalendar.parser import Contentline

from chrono.calendars import property_text
from chrono.exchange.drafts import NoRecord
from chrono.exchange.zones import zone_of


@dataclass(frozen=True)
class CalendarEvent:
    """An event of a calendar. Days are dates; times have their zone, or none where they are local everywhere.

    `texts` holds its other properties. `replaces` is the date of a series that it stands in the place of, and
    `onwards` says that it does so for all later ones too. `stamp` is when it was written (DTSTAMP), `modified` when it
    was changed last. `rules` and `not_rules` are RRULE and EXRULE as they are written, `more` and `less` the dates of
    RDATE (with an end, where it has its own) and EXDATE.
    """

    texts: Any
    position: int
    start: date | None = None
    end: date | None = None
    replaces: date | None = None
    onwards: bool = False
    rules: tuple[str, ...] = ()
    not_rules: tuple[str, ...] = ()
    more: tuple[tuple[date, date | None], ...] = ()
    less: tuple[date, ...] = ()
    called_off: bool = False
    stamp: date | None = None
    modified: date | None = None
    notes: tuple[str, ...] = field(default=())

    def text(self, name: str) -> str:
        """A property as a text; empty where it has none."""
        return property_text(self.texts, name)

    @property
    def uid(self) -> str:
        """Its UID, which an event of any edition keeps; or empty."""
        return self.text("UID")

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.text("SUMMARY") or self.uid or "an event without a title"

    @property
    def recurs(self) -> bool:
        """Has it a rule or a list of further dates?"""
        return bool(self.rules or self.more)

    @property
    def edition(self) -> tuple[int, str, int]:
        """Which of two editions of one event is the later: by SEQUENCE, then by when it was written, then by place."""
        number = self.text("SEQUENCE")
        written = max(str(stamp or "") for stamp in (self.stamp, self.modified))
        return (int(number) if number.isdecimal() else 0), written, self.position

    def at(self, start: date, end: date | None) -> "CalendarEvent":
        """The event at another date, which recurs no more."""
        return replace(self, start=start, end=end, rules=(), not_rules=(), more=(), less=(), replaces=None)


_DATES = ("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE", "DTSTAMP", "LAST-MODIFIED")
_DAMAGED = (ValueError, IndexError, KeyError, TypeError, AttributeError, AssertionError, RecursionError, OverflowError)
"""What the package raises for lines that are not as they should be."""


def read_event(
    lines: Sequence[str], position: int, zones: Mapping[str, tzinfo], *, called_off: bool = False
) -> CalendarEvent:
    """What the lines of an event say. Raises NoRecord where a date of it is in a zone that nobody knows."""
    kept, notes, dated = [], [], []
    rules: dict[str, list[str]] = {"RRULE": [], "EXRULE": []}
    for line in lines:
        try:
            name, parameters, value = _parts(line)
        except _DAMAGED:
            notes.append(f'a line of it cannot be read: "{line.strip()[:60]}"')
            continue
        if name.upper() in _DATES:
            dated.append((name.upper(), parameters, value.strip()))
        elif name.upper() in rules:
            rules[name.upper()].append(value.strip())
        else:
            kept.append(line)
    texts = _texts(kept, notes)
    event = CalendarEvent(
        texts, position, rules=tuple(rules["RRULE"]), not_rules=tuple(rules["EXRULE"]), called_off=called_off
    )
    return _dated(event, dated, zones, notes)


def _parts(line: str) -> tuple[str, Any, str]:
    content: Any = Contentline
    name, parameters, value = content.from_ical(line).parts()
    return str(name), parameters, str(value)


def _texts(lines: Sequence[str], notes: list[str]) -> Any:
    """The texts of an event, by the package; line by line where it cannot read them together."""
    try:
        return icalendar.Event.from_ical("\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT", "")))
    except _DAMAGED:
        pass
    texts = icalendar.Event()
    for line in lines:
        try:
            one = icalendar.Event.from_ical("\r\n".join(("BEGIN:VEVENT", line, "END:VEVENT", "")))
        except _DAMAGED:
            notes.append(f'a line of it cannot be read: "{line.strip()[:60]}"')
            continue
        for name, value in one.items():
            texts.setdefault(name, value)
    return texts


def _dated(
    event: CalendarEvent, dated: Sequence[tuple[str, Any, str]], zones: Mapping[str, tzinfo], notes: list[str]
) -> CalendarEvent:
    known: dict[str, list[tuple[date, date | None]]] = {name: [] for name in _DATES}
    onwards = False
    for name, parameters, value in dated:
        zone = _zone(str(parameters.get("TZID", "")), zones, notes) if "T" in value else None
        days = str(parameters.get("VALUE", "")).upper() == "DATE"
        for part in value.split(","):
            first, _, last = part.strip().partition("/")
            start = _value(first, zone, days=days)
            if start is None:
                notes.append(f'no date can be read in its {name} "{part.strip()[:40]}"')
                continue
            if name == "DTSTART" and parameters.get("X-APPLE-OMIT-YEAR") == f"{start.year}" and not event.recurs:
                raise NoRecord("it has no year")
            known[name].append((start, _end_of_period(start, last, zone)))
        onwards |= name == "RECURRENCE-ID" and str(parameters.get("RANGE", "")).upper() == "THISANDFUTURE"
    for name in ("DTSTART", "DTEND", "RECURRENCE-ID"):
        if len({first for first, _ in known[name]}) > 1:
            notes.append(f"it has several {name}: the first was read")
    start = known["DTSTART"][0][0] if known["DTSTART"] else None
    end = known["DTEND"][0][0] if known["DTEND"] else None
    if event.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE":
        start, end = _midnight(start), _midnight(end)
    lasting = _lasting(start, event.texts)
    if event.texts.get("DURATION") is not None and lasting is None and start is not None:
        notes.append("its length (DURATION) cannot be read")
    elif end is not None and lasting is not None and lasting != end:
        notes.append("it has an end (DTEND) and another length (DURATION): the end was read")
    end = _fitting(start, end if end is not None else lasting, notes)
    return replace(
        event,
        start=start,
        end=end,
        replaces=known["RECURRENCE-ID"][0][0] if known["RECURRENCE-ID"] else None,
        onwards=onwards,
        more=tuple(known["RDATE"]),
        less=tuple(first for first, _ in known["EXDATE"]),
        stamp=known["DTSTAMP"][0][0] if known["DTSTAMP"] else None,
        modified=known["LAST-MODIFIED"][0][0] if known["LAST-MODIFIED"] else None,
        notes=tuple(notes),
    )


def _zone(name: str, zones: Mapping[str, tzinfo], notes: list[str]) -> tzinfo | None:
    if not name.strip():
        return None
    zone, read_as = zone_of(name, zones)
    if zone is None:
        raise NoRecord(f'nobody knows its time zone "{name}", and the file does not define it')
    if read_as:
        notes.append(f'the time zone "{name}" was read as {read_as}')
    return zone


_VALUE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?", re.IGNORECASE)


def _value(text: str, zone: tzinfo | None, *, days: bool = False) -> date | None:
    """A day or a time; what is a day stays one whatever zone stands beside it."""
    found = _VALUE.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(found[at] or 0) for at in range(1, 7))
    try:
        if found[4] is None or (days and not (hour or minute or second)):
            return date(year, month, day)
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC if found[7] else zone)
    except ValueError:
        return None


def _end_of_period(start: date, last: str, zone: tzinfo | None) -> date | None:
    """Where a period of RDATE ends: at a time, or after a length."""
    if not last:
        return None
    if last[:1] in "Pp+-":
        duration: Any = icalendar.vDuration
        try:
            return start + timedelta(seconds=duration.from_ical(last).total_seconds())
        except _DAMAGED:
            return None
    return _value(last, zone)


def _midnight(when: date | None) -> date | None:
    is_midnight = isinstance(when, datetime) and not (when.hour or when.minute or when.second)
    return when.date() if isinstance(when, datetime) and is_midnight else when


def _lasting(start: date | None, texts: Any) -> date | None:
    """The end by a DURATION."""
    try:
        length = texts.get("DURATION").td
        return start + length if start is not None and isinstance(length, timedelta) else None
    except _DAMAGED:
        return None


def _fitting(start: date | None, end: date | None, notes: list[str]) -> date | None:
    """An end of the kind that the beginning has, and after it; else none, or the nearest that says no more."""
    if start is None or end is None:
        return None
    if isinstance(start, datetime) != isinstance(end, datetime):
        notes.append("its end (DTEND) is of another kind than its beginning: a day beside a time")
        if isinstance(start, datetime):
            end = datetime(end.year, end.month, end.day, tzinfo=start.tzinfo)
        else:
            last = _midnight(end)
            end = date(end.year, end.month, end.day) + timedelta(days=0 if last is not end else 1)
    if isinstance(start, datetime) and isinstance(end, datetime) and (start.tzinfo is None) != (end.tzinfo is None):
        notes.append("its end (DTEND) has a time zone and its beginning none, or the other way round: left out")
        return None
    try:
        before = end < start
    except (TypeError, OverflowError):
        return None
    if before:
        notes.append("it ends before it begins: its end (DTEND) was left out")
        return None
    return end
