"""An iCalendar file to draft records: every event is in the result, or refused with the reason.

What chrono itself wrote comes back as it was, unless it was changed in a calendar program: dates with their precision,
titles, statuses and ids are in `X-CHRONO` properties, which count only where they agree with what the calendar shows.
Other calendars give days, spans and moments; whether a thing took place they do not know, so their records have no
evidence and fail `no-evidence` until they are proved.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, NamedTuple

from chrono.calendars import _CONTROLS, APPROXIMATE, extent_of
from chrono.dates import EdtfDate, parse_date
from chrono.errors import CannotRead, InvalidDate
from chrono.exchange.calendar_events import CalendarEvent, NoRecord, read_event
from chrono.exchange.calendar_text import FileText, split_calendar
from chrono.exchange.drafts import Draft, Imported, Refused
from chrono.exchange.editions import latest_editions
from chrono.exchange.recurrence import Window, spread
from chrono.exchange.zones import defined_zones
from chrono.files import unique
from chrono.records import Status


class _Calendar(NamedTuple):
    """A calendar's own properties, its zones, and whether it calls off what it holds."""

    event: CalendarEvent
    zones: dict[str, tzinfo]

    @property
    def calls_off(self) -> bool:
        return self.event.text("METHOD").upper() == "CANCEL"

    @property
    def timezone(self) -> str:
        return self.event.text("X-CHRONO-TIMEZONE")


def read_calendar(raw: bytes, shown: str, window: Window | None = None) -> Imported:
    """Read a calendar. Recurring events are spread out within the `window` (first day, day after the last).

    Raises CannotRead where the file is no calendar.
    """
    parts = split_calendar(raw)
    if not parts.events and not parts.calendars:
        raise CannotRead(shown, "is no iCalendar file: it begins with no calendar and no event")
    calendars = [_Calendar(read_event(_own(one.lines), 0, {}), defined_zones(one.zones)) for one in parts.calendars]
    if not parts.events and not any(one.lines for one in parts.calendars):
        raise CannotRead(shown, "is no iCalendar file: it holds nothing")
    notes = [*parts.notes]
    for kind in ("VTODO", "VJOURNAL"):
        if parts.others[kind]:
            notes.append(f"not read: {parts.others[kind]} of {kind}, which is no event")
    drafts: list[Draft] = []
    refused: list[Refused] = []
    taken: set[str] = set()
    events = list(_events(parts, calendars, refused))
    current, older = latest_editions([event for event, _ in events])
    said = "a later edition of it stands in the file (SEQUENCE {})"
    refused += [Refused(one.name, said.format(number)) for one, number in older]
    zones = {event.position: calendar.timezone for event, calendar in events}
    for group in current:
        try:
            for event in _at_its_dates(group, window):
                try:
                    draft = _draft(event, zones[event.position], notes)
                    drafts.append(draft._replace(id=unique(draft.id, taken)))
                except NoRecord as error:
                    refused.append(Refused(event.name, str(error)))
        except NoRecord as error:
            refused.append(Refused(group[0].name, str(error)))
            refused += _alone(group[1:], zones, drafts, taken, notes)
    notes += _notes_of([event for event, _ in events])

    def own(*names: str) -> str:
        found = (calendar.event.text(name) for calendar in calendars for name in names)
        return next((item for item in found if item), "")

    title = own("X-CHRONO-TITLE", "X-WR-CALNAME", "NAME") or shown
    chronology, timezone = own("X-CHRONO-CHRONOLOGY"), own("X-CHRONO-TIMEZONE")
    return Imported(title, tuple(drafts), tuple(refused), tuple(notes), chronology, timezone)


def _own(lines: Sequence[str]) -> list[str]:
    """The lines of a calendar that say what it is; what a lost beginning of an event left there says nothing."""
    return [line for line in lines if line.upper().startswith(("X-", "NAME", "METHOD"))]


def _events(
    parts: FileText, calendars: Sequence[_Calendar], refused: list[Refused]
) -> Iterator[tuple[CalendarEvent, _Calendar]]:
    """The events that can be read, each with its calendar; the others are refused."""
    for position, one in enumerate(parts.events):
        calendar = calendars[one.calendar]
        if one.cut:
            refused.append(Refused(_name_of(one.lines), "the file ends within it"))
            continue
        try:
            yield read_event(one.lines, position, calendar.zones, called_off=calendar.calls_off), calendar
        except NoRecord as error:
            refused.append(Refused(_name_of(one.lines), str(error)))


def _name_of(lines: Sequence[str]) -> str:
    """The title of an event that cannot be read."""
    titles = (line.partition(":")[2].strip() for line in lines if line.upper().startswith(("SUMMARY:", "SUMMARY;")))
    return next((title for title in titles if title), "an event without a title")


def _at_its_dates(group: Sequence[CalendarEvent], window: Window | None) -> Iterator[CalendarEvent]:
    """An event at its date, or a series, which comes first in its group, at each of its dates in the window."""
    first = group[0]
    if not first.recurs:
        yield from group
        return
    if window is None:
        raise NoRecord("it recurs: say with --window in which years its dates are wanted")
    try:
        yield from spread(first, group[1:], window)
    except TypeError as error:
        raise NoRecord("its dates are days in one place and times in another") from error


def _alone(
    changes: Sequence[CalendarEvent], zones: dict[int, str], drafts: list[Draft], taken: set[str], notes: list[str]
) -> Iterator[Refused]:
    """The changed dates of a series that cannot be spread out, each by itself."""
    for event in changes:
        try:
            draft = _draft(event, zones[event.position], notes)
        except NoRecord as error:
            yield Refused(event.name, str(error))
        else:
            drafts.append(draft._replace(id=unique(draft.id, taken)))


def _notes_of(events: Sequence[CalendarEvent]) -> Iterator[str]:
    """What readers of the events should know, each once with how many of them it is said of."""
    said: dict[str, int] = {}
    for event in events:
        for note in dict.fromkeys(event.notes):
            said[note] = said.get(note, 0) + 1
    for note, number in said.items():
        yield note if number == 1 else f"{note} ({number} events)"
    unstamped = sum(event.stamp is None and not event.text("X-CHRONO-STATUS") for event in events)
    if unstamped:
        yield f"without DTSTAMP nothing says what was past: status planned for {unstamped} of the events"


def _draft(event: CalendarEvent, timezone: str, notes: list[str]) -> Draft:
    title = _title(event, notes)
    if not title:
        raise NoRecord("it has no title")
    when = _date(event, timezone, notes)
    labels = [name for name in _categories(event.texts) if name and name != APPROXIMATE]
    ids = tuple(event.text("X-CHRONO-CATEGORY").split())
    given = event.text("X-CHRONO-ID")
    return Draft(
        given if given and all(map(_is_of_ids, given)) else _id(event.uid or title),
        title,
        when,
        _status(event, when, notes),
        event.uid,
        event.text("LOCATION"),
        "" if event.text("X-CHRONO-DATE") else event.text("DESCRIPTION"),
        event.text("URL"),
        tuple(labels) if ids else tuple(dict.fromkeys(labels)),
        ids,
    )


def _title(event: CalendarEvent, notes: list[str]) -> str:
    """The title that chrono gave, where the shown one still ends in it; else the shown one."""
    shown, own = event.text("SUMMARY"), event.text("X-CHRONO-TITLE")
    if not own or not shown or _letters(shown).endswith(_letters(own)):
        return own or shown
    notes.append(f'the title "{own}" was changed in a calendar program to "{shown}"')
    return shown


def _letters(text: str) -> str:
    """What of a title no program and no calendar's escapes change."""
    return "".join(char for char in text if char.isalnum())


def _date(event: CalendarEvent, timezone: str, notes: list[str]) -> str:
    """The date that chrono gave, where it is still that of the calendar; else what the calendar shows."""
    own, shown = _parsed(event.text("X-CHRONO-DATE")), _when(event)
    if own is None:
        return shown
    if _is_shown(own, event, timezone):
        return event.text("X-CHRONO-DATE")
    notes.append(f'"{event.name}" was moved in a calendar program from {own} to {shown}')
    return shown


def _parsed(text: str) -> EdtfDate | None:
    try:
        return parse_date(text) if text else None
    except InvalidDate:
        return None


def _is_shown(own: EdtfDate, event: CalendarEvent, timezone: str) -> bool:
    """Does the calendar show the date as chrono writes it: as its span, or as a day that marks its beginning?"""
    try:
        start, end = extent_of(own, timezone or None)
    except (ValueError, KeyError, OSError):  # a date without a day, or a time zone that nobody knows
        return False
    if event.start is None or isinstance(start, datetime) != isinstance(event.start, datetime):
        return False
    if isinstance(start, datetime) and isinstance(event.start, datetime):
        same = event.start.tzinfo is not None and event.start == start
        return same and (end is None or event.end is None or event.end == end)
    shown_end = event.end or event.start + timedelta(days=1)
    return event.start == start and shown_end in (end, start + timedelta(days=1))


def _when(event: CalendarEvent) -> str:
    """The EDTF date of an event; whole days are counted without the exclusive last."""
    start, end = event.start, event.end
    if start is None:
        raise NoRecord("it has no date that can be read")
    if isinstance(start, datetime):
        return _moments(start, end)
    last = end - timedelta(days=1) if end is not None and end > start else start
    text = start.isoformat() if last <= start else f"{start.isoformat()}/{last.isoformat()}"
    if _parsed(text) is None:
        raise NoRecord(f"{text} is no date")
    return text


def _moments(start: datetime, end: date | None) -> str:
    """A moment, or from one to another where it lasted."""
    text = _moment(start)
    if not isinstance(end, datetime) or (end.tzinfo is None) != (start.tzinfo is None) or end <= start:
        return text
    both = f"{text}/{_moment(end)}"
    return text if _parsed(both) is None else both


def _moment(when: datetime) -> str:
    """To the minute, or second where it has one, with its offset; a time without a zone keeps none."""
    offset = when.utcoffset()
    text = f"{when.year:04}-{when:%m-%dT%H:%M}" + (f":{when.second:02}" if when.second else "")
    if offset is None:
        return text
    minutes = round(offset.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return text + (f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else "Z")


_TENTATIVE = (Status.PLANNED, Status.POSTPONED)


def _status(event: CalendarEvent, when: str, notes: list[str]) -> str:
    said = event.text("STATUS").upper()
    own = next((status for status in Status if str(status) == event.text("X-CHRONO-STATUS")), None)
    called_off = said == "CANCELLED" or event.called_off
    if own is not None and not called_off and said in ("", "TENTATIVE" if own in _TENTATIVE else "CONFIRMED"):
        return str(own)
    if called_off:
        status = Status.CANCELLED
    else:
        begins, stamp = parse_date(when).earliest, event.stamp
        ahead = stamp is None or begins is None or tuple(begins) > (stamp.year, stamp.month, stamp.day)
        status = Status.PLANNED if said == "TENTATIVE" or ahead else Status.OCCURRED
    if own is not None and own is not status:
        notes.append(f'the status of "{event.name}" was changed in a calendar program from {own} to {status}')
    return str(status)


def _categories(item: Any) -> Iterator[str]:
    found = item.get("CATEGORIES")
    for each in found if isinstance(found, list) else [found] if found is not None else []:
        for name in getattr(each, "cats", [each]):
            yield _CONTROLS.sub("", str(name)).strip()


def _id(text: str) -> str:
    """Letters, digits and . : - _ alone, as ids have them."""
    kept = "".join(char if _is_of_ids(char) else " " for char in text)
    return "-".join(kept.split()).strip("-.:")[:80] or "event"


def _is_of_ids(char: str) -> bool:
    return char.isalpha() or char.isdecimal() or char in "._:-"
