"""A chronology to the bytes of an iCalendar file (RFC 5545) that real calendars read alike.

Whole days are `VALUE=DATE` with an exclusive end; clock times are in UTC. A date known only to a month or year is
the whole span, marked as approximate; one with a single known bound is a marker on that bound whose title says so.
Nothing comes from the clock: see `chrono.tracking`.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import PurePath
from typing import Any
from uuid import UUID, uuid5

import icalendar
from icalendar import vDDDTypes, vDuration, vInt, vText, vUri

from chrono.checker import Report
from chrono.dates import EdtfDate, Kind, Precision
from chrono.days import Day
from chrono.model import Chronology, Event, Status
from chrono.render.telling import categories_of, description_of, moment, name_of, summary_of
from chrono.tracking import Tracked, follow
from chrono.wording import date_words

FIRST_YEAR, LAST_YEAR = 1601, 4500
"""Outlook takes no date outside (MS-STANOICAL 2.2.31)."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_NAMESPACE = UUID("8a0c1f8e-5d0b-5a55-9c53-0d4f6a5b7e21")


def to_calendar(
    chronology: Chronology,
    report: Report | None = None,
    *,
    draft: bool = False,
    fuzzy: str = "span",
    tracked: Mapping[str, Tracked] | None = None,
    remind: timedelta | None = None,
) -> bytes:
    """The calendar of a chronology: CRLF, folded at 75 octets, events by start and id, the same bytes every time.

    With a `report`, each description ends with the verdict on the event's date. What no calendar can hold is listed
    in the calendar's own description; `left_out` gives it with the reasons. `fuzzy` says what becomes of a date that is
    not known to the day: its whole span, a marker on its first day (whose title says what is known), or nothing (skip).
    `tracked` gives each event its SEQUENCE and stamp (see `track`); `remind` gives plans an alarm so long before.
    """
    calendar = empty_calendar()
    calendar["METHOD"] = vText("PUBLISH")
    name = _clean(chronology.title).translate(_NAME_SAFE) + (" (draft, not verified)" if draft else "")
    calendar["NAME"] = vText(name)
    calendar["X-WR-CALNAME"] = vText(name)
    calendar["X-WR-CALDESC"] = vText(_calendar_description(chronology, draft, fuzzy))
    often = vDuration(_REFRESH)
    often.params["VALUE"] = "DURATION"
    calendar["REFRESH-INTERVAL"] = often
    calendar["X-PUBLISHED-TTL"] = vText("PT12H")
    for event, item in _items(chronology, report, draft, fuzzy):
        known = (tracked or {}).get(str(item["UID"]))
        stamp = vDDDTypes(datetime(*known.day, tzinfo=UTC) if known else _stamp(chronology, event))
        item["DTSTAMP"] = item["LAST-MODIFIED"] = stamp
        item["SEQUENCE"] = vInt(known.sequence if known else 0)
        if remind and event.status is Status.PLANNED:
            item.add_component(_alarm(str(item["SUMMARY"]), remind))
        calendar.add_component(item)
    return b"".join(fold(_line(calendar, name, value)) for name, value in calendar.property_items())


def empty_calendar() -> icalendar.Calendar:
    """A calendar that says only what wrote it."""
    calendar = icalendar.Calendar()
    calendar["PRODID"] = vText("-//chrono-proof//chrono//EN")
    calendar["VERSION"] = vText("2.0")
    return calendar


def _line(calendar: icalendar.Calendar, name: str, value: Any) -> str:
    """A content line; the package's own way is only needed where there are parameters."""
    if getattr(value, "params", None):
        return str(calendar.content_line(name, value))
    said = value if isinstance(value, bytes) else value.to_ical()
    return f"{name}:{said.decode('utf-8')}"


_LONGEST = 74  # octets of a line without its break, and without the space that continues it


def fold(line: str) -> bytes:
    """A content line as icalendar folds it, in a tenth of the time: between characters, and never after a backslash."""
    raw = line.encode("utf-8")
    pieces, start = [], 0
    while len(raw) - start > _LONGEST:
        end = start + _LONGEST
        while raw[end] & 0xC0 == 0x80:
            end -= 1
        if raw[end - 1] in b"\\^":
            end -= 1
        pieces.append(raw[start:end])
        start = end
    return b"\r\n ".join((*pieces, raw[start:])) + b"\r\n"


_REFRESH = timedelta(hours=12)


def track(
    chronology: Chronology,
    report: Report | None,
    known: Mapping[str, Tracked],
    *,
    draft: bool = False,
    fuzzy: str = "span",
) -> dict[str, Tracked]:
    """Every event as the calendar has it now, by UID: what changed since `known` is one SEQUENCE on."""
    current = chronology.current_date
    today = current.latest if current and current.latest else Day(1970, 1, 1)
    return {
        str(item["UID"]): follow(known, str(item["UID"]), [item.to_ical().decode("utf-8")], today)
        for _, item in _items(chronology, report, draft, fuzzy)
    }


def _items(
    chronology: Chronology, report: Report | None, draft: bool, fuzzy: str
) -> Iterator[tuple[Event, icalendar.Event]]:
    """The events that a calendar can hold, by start and id, without their stamps."""
    missing = {event.id for event, _ in left_out(chronology, fuzzy)}
    for event in sorted(chronology.events, key=lambda one: one.sort_key):
        if event.id not in missing:
            yield event, _event(chronology, event, report, draft, fuzzy)


def _alarm(summary: str, before: timedelta) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm["ACTION"] = vText("DISPLAY")
    alarm["DESCRIPTION"] = vText(summary)
    alarm["TRIGGER"] = vDuration(-before)
    return alarm


# NAME and X-WR-CALNAME are read verbatim by half of the programs and as escaped text by the other half.
_NAME_SAFE = str.maketrans({",": "", ";": " –", "\\": "/", "\n": " "})


def left_out(chronology: Chronology, fuzzy: str = "span") -> Iterator[tuple[Event, str]]:
    """The events that no calendar can hold, each with the reason."""
    for event in chronology.events:
        bounds = [day for day in (event.date.earliest, event.date.latest) if day]
        if not bounds:
            yield event, "it has no date"
        elif fuzzy == "skip" and not event.date.is_exact:
            yield event, "its day is not known"
        elif min(bounds).year < FIRST_YEAR:
            yield event, f"calendars hold no year before {FIRST_YEAR}"
        elif max(bounds).year > LAST_YEAR:
            yield event, f"calendars hold no year after {LAST_YEAR}"


def notices(chronology: Chronology, fuzzy: str = "span") -> Iterator[str]:
    """What whoever writes the calendar should know: what is not in it, and what its ids are made from."""
    for event, reason in left_out(chronology, fuzzy):
        yield f'not in the calendar: "{event.id}" ({event.date}): {reason}'
    if chronology.id is None:
        name = chronology_id(chronology)
        yield f'calendar ids are made from the file name "{name}"; give the chronology an id to keep them'


def _calendar_description(chronology: Chronology, draft: bool, fuzzy: str) -> str:
    parts = ["Draft, not verified."] if draft else []
    parts += [chronology.description] if chronology.description else []
    missing = [f"{event.title} ({date_words(event.date)}): {reason}" for event, reason in left_out(chronology, fuzzy)]
    parts += ["Not in this calendar: " + "; ".join(missing) + "."] if missing else []
    return _clean("\n".join(parts) or chronology.title)


def _event(chronology: Chronology, event: Event, report: Report | None, draft: bool, fuzzy: str) -> icalendar.Event:
    item = icalendar.Event()
    item["UID"] = vText(uid(chronology, event))
    start, end = _extent(event.date)
    if fuzzy == "marker" and not event.date.is_exact and isinstance(start, date):
        end = start + timedelta(days=1)
    for key, value in (("DTSTART", start), ("DTEND", end)):
        if value is not None:
            item.add(key, value)
    item["SUMMARY"] = vText(_clean(summary_of(event, draft)))
    item["DESCRIPTION"] = vText(_clean(description_of(chronology, event, report, draft)))
    item["STATUS"] = vText("TENTATIVE" if event.status in (Status.PLANNED, Status.POSTPONED) else "CONFIRMED")
    item["TRANSP"] = vText("TRANSPARENT")
    if event.location:
        item["LOCATION"] = vText(_clean(name_of(chronology, event.location)))
    categories = [_clean(label).replace(",", " ") for label in categories_of(chronology, event)]
    if categories:
        item.add("CATEGORIES", categories)
    if url := chronology.link(event):
        item["URL"] = vUri(_ascii(url))
    item["X-CHRONO-ID"] = vText(event.id)
    item["X-CHRONO-TITLE"] = vText(_clean(event.title))
    item["X-CHRONO-DATE"] = vText(str(event.date))
    item["X-CHRONO-STATUS"] = vText(str(event.status))
    return item


def uid(chronology: Chronology, event: Event) -> str:
    """A UID from the chronology's id and the event's alone, so that title and date may change under it.

    Without an `id` the chronology goes by its file's name.
    """
    return uid_of(chronology_id(chronology), event.id)


def uid_of(chronology: str, event: str) -> str:
    """The UID of an event by its id and its chronology's."""
    return str(uuid5(_NAMESPACE, f"{chronology}/{event}"))


def chronology_id(chronology: Chronology) -> str:
    """The stable id that UIDs are made from: the chronology's own, else its file's name without the suffix."""
    return chronology.id or PurePath(chronology.origin.path.replace("\\", "/")).stem


def _stamp(chronology: Chronology, event: Event) -> datetime:
    known = event.updated or chronology.reported(event)
    day = known.latest if known else None
    return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else datetime(1970, 1, 1, tzinfo=UTC)


def _extent(when: EdtfDate) -> tuple[date | datetime, date | datetime | None]:
    """First day and the day after the last; for a moment, its UTC time alone."""
    if when.kind is Kind.DATE and when.precision is Precision.MOMENT and when.parts[0].time.lstrip("0123456789:"):
        return moment(when.first_second), None
    first, last = when.earliest or when.latest, when.latest or when.earliest
    if when.kind is not Kind.INTERVAL and (when.earliest is None or when.latest is None):
        last = first
    if first is None or last is None:  # left_out has these
        raise ValueError(f"{when} has no day")
    return date(*first), date(*last) + timedelta(days=1)


def _clean(text: str) -> str:
    """Without control characters; a backslash before n, which programs unescape wrongly, becomes a slash."""
    return re.sub(r"\\(?=[nN])", "/", _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def _ascii(url: str) -> str:
    return "".join(
        char if char.isascii() and char not in ' ,;"<>\\^`{|}' and char.isprintable() else _escaped(char)
        for char in url
    )


def _escaped(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "ignore"))
