"""An iCalendar file to draft records: every event is in the result, or refused with the reason.

What chrono itself wrote comes back as it was, unless it was changed in a calendar program: dates with their precision,
titles, statuses and ids are in `X-CHRONO` properties, which count only where they agree with what the calendar shows.
Other calendars give days, spans and moments; whether a thing took place they do not know, so their records have no
evidence and fail `no-evidence` until they are proved.
"""

from collections.abc import Iterator, Sequence
from datetime import tzinfo
from typing import NamedTuple

from chrono.calendars import days_of
from chrono.errors import CannotRead
from chrono.exchange.calendar_drafts import draft_of, parsed_date
from chrono.exchange.calendar_events import CalendarEvent, read_event
from chrono.exchange.calendar_text import FileText, split_calendar
from chrono.exchange.drafts import Draft, Imported, NoRecord, Refused
from chrono.exchange.editions import latest_editions
from chrono.exchange.recurrence import Window, spread
from chrono.exchange.zones import defined_zones, zone_of
from chrono.files import unique


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
    for kind, number in sorted(parts.others.items()):
        if kind not in _OF_EVENTS:
            notes.append(f"not read: {number} of {kind}, which is no event")
    drafts: list[Draft] = []
    refused: list[Refused] = []
    taken: set[str] = set()
    events = list(_events(parts, calendars, refused))
    current, older = latest_editions([event for event, _ in events])
    said = "a later edition of it stands in the file (SEQUENCE {})"
    refused += [Refused(one.name, said.format(number)) for one, number in older]
    sets: dict[tuple[str, str] | None, int] = {}
    zones = {event.position: calendar.timezone for event, calendar in events}
    for group in current:
        try:
            for event in _at_its_dates(group, window):
                try:
                    draft = draft_of(event, zones[event.position], notes)
                    if (set_ := _set_of(draft)) in sets:
                        sets[set_] += 1
                        continue
                    sets.update({set_: 1} if set_ else {})
                    drafts.append(draft._replace(id=unique(draft.id, taken)))
                except NoRecord as error:
                    refused.append(Refused(event.name, str(error)))
        except NoRecord as error:
            refused.append(Refused(group[0].name, str(error)))
            refused += _alone(group[1:], zones, drafts, taken, notes)
    notes += [f'the {number} days of "{set_[0]}" are one record, {set_[1]}' for set_, number in sets.items() if set_]
    notes += _notes_of([event for event, _ in events])

    def own(*names: str) -> str:
        found = (calendar.event.text(name) for calendar in calendars for name in names)
        return next((item for item in found if item), "")

    title = own("X-CHRONO-TITLE", "X-WR-CALNAME", "NAME") or shown
    chronology, timezone = own("X-CHRONO-CHRONOLOGY"), own("X-CHRONO-TIMEZONE")
    if timezone and zone_of(timezone, {})[0] is None:
        notes.append(f'nobody knows the time zone of the chronology, "{timezone}": it was left out')
        timezone = ""
    return Imported(title, tuple(drafts), tuple(refused), tuple(notes), chronology, timezone)


_OF_EVENTS = ("VALARM", "VTIMEZONE", "STANDARD", "DAYLIGHT")
"""Parts that belong to events and their zones."""


def _set_of(draft: Draft) -> tuple[str, str] | None:
    """The id and the date of what chrono wrote on several days, which is one record; None for all else."""
    when = parsed_date(draft.date)
    return (draft.id, draft.date) if when is not None and len(days_of(when)) > 1 else None


def _own(lines: Sequence[str]) -> list[str]:
    """The lines of a calendar that say what it is; what a lost beginning of an event left there says nothing."""
    return [line for line in lines if line.upper().startswith(("X-", "NAME", "METHOD", "CALSCALE"))]


def _events(
    parts: FileText, calendars: Sequence[_Calendar], refused: list[Refused]
) -> Iterator[tuple[CalendarEvent, _Calendar]]:
    """The events that can be read, each with its calendar; the others are refused."""
    for position, one in enumerate(parts.events):
        calendar = calendars[one.calendar]
        why = (
            "the file ends within it" if one.cut else "its beginning (BEGIN:VEVENT) is missing" if one.headless else ""
        )
        if not why and calendar.scale not in ("", "GREGORIAN"):
            why = f"its calendar does not count days as others do (CALSCALE:{calendar.scale})"
        if why:
            refused.append(Refused(_name_of(one.lines), why))
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
            draft = draft_of(event, zones[event.position], notes)
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
