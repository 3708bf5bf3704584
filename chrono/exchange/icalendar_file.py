"""An iCalendar file to draft records: every event is in the result, or refused with the reason.

What chrono itself wrote comes back as it was, unless it was changed in a calendar program: dates with their precision,
titles, statuses and ids are in `X-CHRONO` properties, which count only where they agree with what the calendar shows.
Other calendars give days, spans and moments; whether a thing took place they do not know, so their records have no
evidence and fail `no-evidence` until they are proved.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from chrono.errors import CannotRead, NoRecord
from chrono.exchange.calendar_drafts import draft_of, joined_sets, redated, varies_in_time_alone
from chrono.exchange.calendar_encodings import refuse_other_script
from chrono.exchange.calendar_events import CalendarEvent, read_event, stand_in
from chrono.exchange.calendar_text import CalendarText, EventText, FileText, split_calendar
from chrono.exchange.drafts import Draft, FileReader, Imported, Refused
from chrono.exchange.editions import latest_editions
from chrono.exchange.recurrence import Spread, Window, changed, spread
from chrono.exchange.recurrence_times import Work
from chrono.exchange.zones import defined_zones, zone_of
from chrono.files import TakenNames
from chrono.records import Status

_T = TypeVar("_T")


class _Calendar(NamedTuple):
    """A calendar's own properties, its zones, and whether it calls off what it holds."""

    event: CalendarEvent
    zones: dict[str, tzinfo]

    @property
    def calls_off(self) -> bool:
        return self.event.text("METHOD").upper() == "CANCEL"

    @property
    def scale(self) -> str:
        return self.event.text("CALSCALE").upper()

    @property
    def timezone(self) -> str:
        return self.event.text("X-CHRONO-TIMEZONE")

    @property
    def local(self) -> tzinfo | None:
        """The zone of its times that have none."""
        name = self.event.text("X-WR-TIMEZONE")
        return zone_of(name, self.zones)[0] if name else None


class _Reading:
    """What was made of the events of a file up to now: drafts, each with the date hidden in its event; the refused;
    the notes."""

    def __init__(self, window: Window | None, notes: list[str]) -> None:
        self.window = window
        self.notes = notes
        self.made: list[tuple[str, Draft]] = []
        self.refused: list[Refused] = []
        self.zones: dict[int, str] = {}
        self.unstamped: set[int] = set()
        self.work = Work()

    def refuse(self, name: str, reason: str) -> None:
        self.refused.append(Refused(name, reason))


def read_calendar(raw: bytes, shown: str, window: Window | None = None) -> Imported:
    """Read a calendar. Recurring events are spread out within the `window` (first day, day after the last).

    Raises CannotRead where the file is no calendar, or in other letters than can be told.
    """
    refuse_other_script(raw, shown)
    parts = split_calendar(raw)
    if not parts.events and not parts.calendars:
        raise CannotRead(shown, "is no iCalendar file: it begins with no calendar and no event")
    calendars = [_Calendar(read_event(_own(one.lines), 0, {}), defined_zones(one.zones)) for one in parts.calendars]
    if not parts.events and not any(one.lines for one in parts.calendars):
        raise CannotRead(shown, "is no iCalendar file: it holds nothing")
    reading = _Reading(window, [*parts.notes, *_without_its_end(raw, parts.events)])
    for kind, number in sorted(parts.others.items()):
        if kind not in _OF_EVENTS:
            reading.notes.append(f"not read: {number} of {kind}, which is no event")
    reading.notes += _without_a_field(parts.events)
    events = list(_events(parts, calendars, reading))
    current, older = latest_editions(events)
    reading.refused += [Refused(one.name, reason) for one, reason in older if not one.unread]
    reading.work = Work(sum(group[0].recurs for group in current))
    for group in current:
        _read_group(group, reading)
    drafts = list(_each_its_own_id(joined_sets(reading.made, reading.notes)))
    reading.notes += [*_shared(current), *_notes_of(events, len(reading.unstamped)), *_unknown_zones(calendars, events)]

    def own(*names: str) -> str:
        found = (calendar.event.text(name) for calendar in calendars for name in names)
        return next((item for item in found if item), "")

    title = own("X-CHRONO-TITLE", "X-WR-CALNAME", "NAME") or Path(shown).stem
    chronology, timezone = own("X-CHRONO-CHRONOLOGY"), own("X-CHRONO-TIMEZONE")
    if timezone and zone_of(timezone, {})[0] is None:
        reading.notes.append(f'nobody knows the time zone of the chronology, "{timezone}": it was left out')
        timezone = ""
    return Imported(title, tuple(drafts), tuple(reading.refused), tuple(reading.notes), chronology, timezone)


def _each_its_own_id(drafts: Iterable[Draft]) -> Iterator[Draft]:
    taken = TakenNames()
    for draft in drafts:
        yield draft._replace(id=taken.unique(draft.id))


def _without_its_end(raw: bytes, events: Sequence[EventText]) -> Iterator[str]:
    """That the file ends within a calendar, between two events or after the last; within one, that is refused."""
    borders = [kind for line in raw.splitlines() if (kind := line.strip().upper()).endswith(b":VCALENDAR")]
    if borders[-1:] == [b"BEGIN:VCALENDAR"] and not (events and events[-1].cut):
        yield "the file ends without the end of its calendar (END:VCALENDAR): events may be missing"


def _without_a_field(events: Sequence[EventText]) -> Iterator[str]:
    """The properties for which a record has no field, with how often each stands in the file."""
    names = Counter(re.split("[;:]", line, maxsplit=1)[0].upper() for one in events for line in one.lines)
    if found := ", ".join(f"{names[name]} of {name}" for name in _NO_FIELD if names[name]):
        yield f"in no record, which has no field for it: {found}"


_NO_FIELD = ("ATTENDEE", "ORGANIZER", "CONTACT", "COMMENT", "ATTACH", "CONFERENCE", "RESOURCES", "RELATED-TO")
_OF_EVENTS = ("VALARM", "VTIMEZONE", "STANDARD", "DAYLIGHT")
"""Parts that belong to events and their zones."""


def _own(lines: Sequence[str]) -> list[str]:
    """The lines of a calendar that say what it is; what a lost beginning of an event left there says nothing."""
    return [line for line in lines if line.upper().startswith(("X-", "NAME", "METHOD", "CALSCALE"))]


def _events(parts: FileText, calendars: Sequence[_Calendar], reading: _Reading) -> Iterator[CalendarEvent]:
    """The events that can be read; the others are refused, and of a refused change its date is left."""
    told: set[tuple[CalendarText, tuple[str, ...]]] = set()
    for position, one in enumerate(parts.events):
        calendar = calendars[one.calendar]
        reading.zones[position] = calendar.timezone
        words = parts.calendars[one.calendar], one.lines
        why = (
            "the file ends within it" if one.cut else "its beginning (BEGIN:VEVENT) is missing" if one.headless else ""
        )
        if not why and calendar.scale not in ("", "GREGORIAN"):
            why = f"its calendar does not count days as others do (CALSCALE:{calendar.scale})"
        if not why and words in told:
            why = "it stands in the file before, word for word and under one UID"
        if why:
            reading.refuse(_name_of(one.lines), why)
            continue
        if any(line.upper().startswith(("UID:", "UID;")) for line in one.lines):
            told.add(words)
        try:
            yield _guarded(_read_text, one, position, calendar)
        except NoRecord as error:
            reading.refuse(_name_of(one.lines), str(error))
            left = stand_in(one.lines, position, calendar.zones, str(error))
            if left is not None:
                yield left


def _read_text(one: EventText, position: int, calendar: _Calendar) -> CalendarEvent:
    return read_event(one.lines, position, calendar.zones, local=calendar.local, called_off=calendar.calls_off)


def _guarded(step: Callable[..., _T], *values: Any) -> _T:
    """What a step gives; whatever it raises on a damaged event is the reason why no record can be made of it."""
    try:
        return step(*values)
    except NoRecord:
        raise
    except OverflowError as error:
        raise NoRecord("a date of it lies outside the years 1 to 9999") from error
    except Exception as error:  # whatever a damaged event makes anything raise, the others are read
        raise NoRecord(f"it is damaged in a way that nobody foresaw ({type(error).__name__})") from error


def _name_of(lines: Sequence[str]) -> str:
    """The title of an event that cannot be read."""
    titles = (line.partition(":")[2].strip() for line in lines if line.upper().startswith(("SUMMARY:", "SUMMARY;")))
    return next((title for title in titles if title), "an event without a title")


def _read_group(group: Sequence[CalendarEvent], reading: _Reading) -> None:
    """An event, or a series, which comes first in its group, at each of its dates in the window."""
    try:
        events, outside = _guarded(_at_its_dates, group, reading)
    except NoRecord as error:
        if not group[0].unread:
            reading.refuse(group[0].name, str(error))
        events, outside = [one for one in group[1:] if not one.unread], []
    for event, reason in outside:
        reading.refuse(event.name, reason)
    known: dict[int, Draft] = {}
    plain: dict[int, Draft] = {}
    for event in events:
        place = event.position
        try:
            if place in plain:
                draft = _guarded(redated, event, plain[place])
            else:
                draft = _guarded(draft_of, event, reading.zones[place], reading.notes, known.get(place))
        except NoRecord as error:
            reading.refuse(event.name, str(error))
        else:
            if place not in known and varies_in_time_alone(event):
                plain[place] = draft
            known[place] = draft
            reading.made.append((event.text("X-CHRONO-DATE"), draft))
            if _is_assumed(event, draft):
                reading.unstamped.add(event.position)


def _at_its_dates(group: Sequence[CalendarEvent], reading: _Reading) -> Spread:
    first = group[0]
    if not first.recurs:
        return _changed_once(group)
    if reading.window is None:
        raise NoRecord("it recurs: say with --window in which years its dates are wanted")
    try:
        return spread(first, group[1:], reading.window, reading.work)
    except TypeError as error:
        raise NoRecord("its dates are days in one place and times in another") from error


def _changed_once(group: Sequence[CalendarEvent]) -> Spread:
    """An event that does not recur; or, where another stands in the place of its date, that one."""
    first, changes = group[0], group[1:]
    if not changes:
        return ([] if first.unread else [first]), []
    return [changed(first, one, first) for one in changes if not one.unread], [(first, _ONLY_DATE)]


_ONLY_DATE = "another event of the file stands in the place of its only date (RECURRENCE-ID)"


def _shared(groups: Sequence[Sequence[CalendarEvent]]) -> Iterator[str]:
    """The UIDs that several events have, which a calendar program would take for one."""
    counts = Counter(group[0].uid for group in groups if group[0].replaces is None and group[0].uid)
    for uid, number in counts.items():
        if number > 1:
            yield f'{number} events have the UID "{uid[:60]}": each was read as one of its own'


def _unknown_zones(calendars: Sequence[_Calendar], events: Sequence[CalendarEvent]) -> Iterator[str]:
    """The zones of calendars that nobody knows, where a time needs one."""
    floating = any(isinstance(one.start, datetime) and one.start.tzinfo is None for one in events)
    names = dict.fromkeys(one.event.text("X-WR-TIMEZONE") for one in calendars if floating and one.local is None)
    yield from (f'nobody knows the time zone of the calendar, "{name}" (X-WR-TIMEZONE)' for name in names if name)


def _notes_of(events: Sequence[CalendarEvent], unstamped: int) -> Iterator[str]:
    """What readers of the events should know, each once with how many of them it is said of; so many are planned for
    want of a stamp."""
    said: dict[str, int] = {}
    for event in events:
        for note in dict.fromkeys(event.notes):
            said[note] = said.get(note, 0) + 1
    for note, number in said.items():
        yield note if number == 1 else f"{note} ({number} events)"
    if unstamped:
        yield f"without DTSTAMP nothing says what was past: status planned for {unstamped} of the events"


def _is_assumed(event: CalendarEvent, draft: Draft) -> bool:
    """Is it planned only because nothing says when it was written?"""
    return (
        event.stamp is None
        and draft.status == str(Status.PLANNED)
        and event.status != "TENTATIVE"
        and not event.text("X-CHRONO-STATUS")
    )


READER = FileReader(lambda raw, file, asked: read_calendar(raw, file, asked.window), "event")
