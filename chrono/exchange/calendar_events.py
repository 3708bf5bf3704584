"""The lines of an event to what they say: its texts, its dates in their zones, its recurrence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, tzinfo
from typing import Any

import icalendar
from icalendar.parser import Contentline

from chrono.calendars import property_text
from chrono.errors import NoRecord
from chrono.exchange.calendar_values import (
    after,
    as_day,
    date_value,
    end_of_period,
    exact_length,
    exactly,
    fitting_end,
    has_clock,
    in_zone,
    is_floating,
    length_of,
    placed,
    zone_named,
)


@dataclass(frozen=True)
class CalendarEvent:
    """An event of a calendar. Days are dates; times have their zone, or none where they are local everywhere.

    `texts` holds its other properties. `replaces` is the date of a series that it stands in the place of, and
    `onwards` says that it does so for all later ones too. `stamp` is when it was written (DTSTAMP), `modified` when it
    was changed last. `rules` and `not_rules` are RRULE and EXRULE as they are written, `more` and `less` the dates of
    RDATE (with an end, where it has its own) and EXDATE. `length` is its DURATION as it is written, where it ends after
    one, and `unread` says why it was refused though it stands in the place of a date. `said` are the texts
    that were asked for so far.
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
    length: str = ""
    unread: str = ""
    notes: tuple[str, ...] = field(default=())
    said: dict[str, str] = field(default_factory=dict, compare=False)

    @property
    def status(self) -> str:
        """Its STATUS in capitals, as iCalendar spells it: some programs drop an L of CANCELLED."""
        said = self.text("STATUS").upper()
        return "CANCELLED" if said == "CANCELED" else said

    def text(self, name: str) -> str:
        """A property as a text; empty where it has none."""
        found = self.said.get(name)
        if found is None:
            found = self.said[name] = property_text(self.texts, name)
        return found

    @property
    def uid(self) -> str:
        """Its UID, which an event of any edition keeps; or empty."""
        return self.text("UID")

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.text("SUMMARY") or self.uid or "an event without a title"

    @property
    def is_of_days(self) -> bool:
        """Does Outlook say that it is of whole days, whatever clock times it has?"""
        return self.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"

    @property
    def recurs(self) -> bool:
        """Has it a rule or a list of further dates?"""
        return bool(self.rules or self.more)

    @property
    def edition(self) -> tuple[int, str, int]:
        """Which of two editions of one event is the later: by SEQUENCE, then by when it was written or, where both were
        at one time, changed, then by place."""
        number = self.text("SEQUENCE")
        written = f"{max(str(stamp or '') for stamp in (self.stamp, self.modified))} {self.modified or ''}"
        known = number.isdecimal() and len(number) <= _LONGEST_NUMBER
        return (int(number) if known else 0), written, self.position

    def at(self, start: date, end: date | None) -> "CalendarEvent":
        """The event at another date, which recurs no more."""
        one = object.__new__(CalendarEvent)  # `replace` would take most of the time of a long series
        one.__dict__.update(self.__dict__)
        one.__dict__.update(start=start, end=end, rules=(), not_rules=(), more=(), less=(), replaces=None)
        return one

    def end_from(self, start: date) -> date | None:
        """Its end if it begins at another time: by the same DURATION, else as many hours or days on."""
        if self.length:
            return after(start, self.length)
        if self.start is None or self.end is None:
            return None
        return exactly(start, exact_length(self.start, self.end))


_LONGEST_NUMBER = 10
_DATES = ("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE", "DTSTAMP", "LAST-MODIFIED")
_DAMAGED = (ValueError, IndexError, KeyError, TypeError, AttributeError, AssertionError, RecursionError, OverflowError)
"""What the package raises for lines that are not as they should be."""


def read_event(
    lines: Sequence[str],
    position: int,
    zones: Mapping[str, tzinfo],
    *,
    local: tzinfo | None = None,
    called_off: bool = False,
) -> CalendarEvent:
    """What the lines of an event say; a time without a zone is one of the calendar's own, `local`, where it names one.

    Raises NoRecord where a date of it is in a zone that nobody knows, or cannot be counted.
    """
    kept, notes, dated = [], [], []
    rules: dict[str, list[str]] = {"RRULE": [], "EXRULE": [], "DURATION": []}
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
    length = rules["DURATION"][0] if rules["DURATION"] else ""
    event = CalendarEvent(
        texts,
        position,
        rules=tuple(rules["RRULE"]),
        not_rules=tuple(rules["EXRULE"]),
        called_off=called_off,
        length=length,
    )
    if len(event.text("SEQUENCE")) > _LONGEST_NUMBER:
        notes.append("its number (SEQUENCE) cannot be read")
    return _dated(event, dated, zones, local, notes)


def stand_in(lines: Sequence[str], position: int, zones: Mapping[str, tzinfo], why: str) -> CalendarEvent | None:
    """What is left of a refused change of a series: the date that it stands in the place of; None where it has none."""
    kept = [line for line in lines if line.upper().startswith(("UID", "RECURRENCE-ID", "SUMMARY", "SEQUENCE"))]
    try:
        event = read_event(kept, position, zones)
    except NoRecord:
        return None
    return replace(event, unread=why) if event.replaces is not None else None


def _parts(line: str) -> tuple[str, Any, str]:
    content: Any = Contentline
    head, colon, value = line.rpartition(":")
    head = _BARE_ZONE.sub(r'\1"\2"', head) if value[:8].isdecimal() else head
    name, parameters, value = content.from_ical(head + colon + value).parts()
    return str(name), parameters, str(value)


_BARE_ZONE = re.compile(r'^([A-Z-]+;(?:[^":]*;)?\s*TZID=)([^";]*[:,][^";]*)', re.IGNORECASE)
"""The name of a zone with a colon or a comma in it (`UTC+03:00`) that lacks the quotation marks it has to have."""


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


_Known = dict[str, list[tuple[date, date | None]]]


def _dated(
    event: CalendarEvent,
    dated: Sequence[tuple[str, Any, str]],
    zones: Mapping[str, tzinfo],
    local: tzinfo | None,
    notes: list[str],
) -> CalendarEvent:
    known = _known_dates(event, dated, zones, notes)
    start, end, replaces, stamp, modified = (
        known[name][0][0] if known[name] else None
        for name in ("DTSTART", "DTEND", "RECURRENCE-ID", "DTSTAMP", "LAST-MODIFIED")
    )
    named = {name for name, _, _ in dated}
    if replaces is None and "RECURRENCE-ID" in named:
        raise NoRecord("nobody can tell which date of its series it changes (RECURRENCE-ID)")
    if start is None and replaces is not None and "DTSTART" in named:
        raise NoRecord("it has no date that can be read")
    if event.is_of_days:
        start, end = as_day(start, local), as_day(end, local)
    start, end = placed(start, local, notes), in_zone(end, local) if is_floating(start) else end
    begins = start if start is not None or "DTSTART" in named else replaces
    lasting = length_of(begins, end, event.length, notes)
    return replace(
        event,
        start=start,
        end=fitting_end(begins, end if end is not None else lasting, notes),
        replaces=replaces,
        onwards=any(
            name == "RECURRENCE-ID" and str(parameters.get("RANGE", "")).upper() == "THISANDFUTURE"
            for name, parameters, _ in dated
        ),
        more=tuple(known["RDATE"]),
        less=tuple(first for first, _ in known["EXDATE"]),
        stamp=stamp,
        modified=modified,
        length=event.length if end is None and lasting is not None else "",
        notes=tuple(notes),
    )


def _known_dates(
    event: CalendarEvent, dated: Sequence[tuple[str, Any, str]], zones: Mapping[str, tzinfo], notes: list[str]
) -> _Known:
    """The dates of an event by the names of its properties; a stamp that cannot be read does no harm."""
    known: _Known = {name: [] for name in _DATES}
    for name, parameters, value in dated:
        try:
            _add_dates(known, event, (name, parameters, value), zones, notes)
        except NoRecord as error:
            if name not in ("DTSTAMP", "LAST-MODIFIED"):
                raise
            notes.append(f"when it was written ({name}) is not known: {error}")
    several = [name for name in ("DTSTART", "DTEND", "RECURRENCE-ID") if len({first for first, _ in known[name]}) > 1]
    several += [name for name in ("SUMMARY", "LOCATION", "DESCRIPTION") if isinstance(event.texts.get(name), list)]
    notes.extend(f"it has several {name}: the first was read" for name in several)
    return known


def _add_dates(
    known: _Known,
    event: CalendarEvent,
    dated: tuple[str, Any, str],
    zones: Mapping[str, tzinfo],
    notes: list[str],
) -> None:
    name, parameters, value = dated
    if str(parameters.get("RANGE", "")).upper() == "THISANDPRIOR":
        notes.append(
            "it changes earlier dates too (RANGE=THISANDPRIOR), which the standard has no more: one was changed"
        )
    parts = [part.strip() for part in value.split(",")]
    days = str(parameters.get("VALUE", "")).upper() == "DATE"
    whole = event.is_of_days and name in ("DTSTART", "DTEND") and all(part[8:] == "T000000" for part in parts)
    in_zone = not (days or whole) and any("T" in part.upper() and not part.upper().endswith("Z") for part in parts)
    zone = zone_named(str(parameters.get("TZID", "")), zones, notes) if in_zone else None
    for part in parts:
        first, _, last = part.partition("/")
        start = date_value(first, zone, days=days or whole)
        if start is None:
            notes.append(f'no date can be read in its {name} "{part[:40]}"')
            continue
        if days and has_clock(first):
            notes.append(f"its {name} says that it is a day, and has a clock time too: the day was read")
        if name == "DTSTART" and parameters.get("X-APPLE-OMIT-YEAR") == f"{start.year}" and not event.recurs:
            raise NoRecord("it has no year")
        known[name].append((start, end_of_period(start, last, zone)))
