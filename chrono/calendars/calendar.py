"""A chronology to the bytes of an iCalendar file (RFC 5545) that real calendars read alike.

Whole days are `VALUE=DATE` with an exclusive end; clock times are in UTC. A date known only to a month or year is
the whole span, marked as approximate; one with a single known bound is a marker on that bound whose title says so.
Nothing comes from the clock: see `chrono.calendars.sequence`.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import PurePath
from typing import NamedTuple
from uuid import UUID, uuid5

from chrono.calendars.contentlines import (
    CALENDAR_ORDER,
    EVENT_ORDER,
    Line,
    ascii_uri,
    component,
    date_line,
    duration,
    escape_text,
    escape_verbatim,
    utc_stamp,
    without_breaks,
    without_controls,
)
from chrono.calendars.descriptions import Checked, categories_of, description_of, name_of, summary_of
from chrono.calendars.edited import memory_of
from chrono.calendars.moments import days_of, extent_of, moments_of
from chrono.calendars.options import CalendarOptions
from chrono.calendars.sequence import Sequenced, next_sequence
from chrono.dates import Day, EdtfDate, date_words
from chrono.findings import amount
from chrono.languages import CalendarWords, part_or_english
from chrono.proof import Report, check, confidence_of
from chrono.records import Chronology, Event, Status, in_order

FIRST_YEAR, LAST_YEAR = 1601, 4500
"""Outlook takes no date outside (MS-STANOICAL 2.2.31)."""
PRODUCT = "-//chrono-proof//chrono//EN"
_OFF = (Status.CANCELLED, Status.DENIED)
_NAMESPACE = UUID("8a0c1f8e-5d0b-5a55-9c53-0d4f6a5b7e21")


def to_ics(chronology: Chronology) -> bytes:
    """The chronology as an iCalendar file. One that has errors is written as a draft and says so."""
    report = check(chronology)
    return to_calendar(chronology, report, CalendarOptions(draft=report.is_draft))


class CalendarContents(NamedTuple):
    """What a calendar holds of a chronology: its events in their order, and those left out, each with the reason."""

    events: tuple[Event, ...]
    excluded: tuple[tuple[Event, str], ...]


def calendar_contents(chronology: Chronology, options: CalendarOptions = CalendarOptions()) -> CalendarContents:
    """Part the events that a calendar holds from those that it cannot, or is not to, hold."""
    excluded = tuple(_excluded(chronology, options))
    missing = {id(event) for event, _ in excluded}
    held = in_order(event for event in chronology.events if id(event) not in missing)
    return CalendarContents(held, excluded)


def to_calendar(
    chronology: Chronology, report: Report | None = None, options: CalendarOptions = CalendarOptions()
) -> bytes:
    """The calendar of a chronology: CRLF, folded at 75 octets, events in their order, the same bytes every time.

    With a `report`, each description ends with the verdict on the event's date. What no calendar can hold is listed
    in the calendar's own description; `contents` gives it with the reasons.
    """
    return b"".join(calendar_chunks(chronology, report, options))


def calendar_chunks(
    chronology: Chronology, report: Report | None = None, options: CalendarOptions = CalendarOptions()
) -> Iterator[bytes]:
    """The calendar of `to_calendar` event by event, so that the bytes of one are held at a time."""
    held = calendar_contents(chronology, options)
    words = part_or_english(options.language, CalendarWords)
    whole_name = f"{chronology.title}{words.colon}{options.part}" if options.part else chronology.title
    name = escape_text(
        without_controls(whole_name).translate(_NAME_SAFE)
        + (words.brackets.format(a=words.draft_name) if options.draft else "")
    )
    head = [
        ("PRODID", PRODUCT),
        ("VERSION", "2.0"),
        ("METHOD", "PUBLISH"),
        ("NAME", name),
        ("X-WR-CALNAME", name),
        ("X-WR-CALDESC", escape_text(_calendar_description(chronology, held, options))),
        ("REFRESH-INTERVAL;VALUE=DURATION", duration(_REFRESH)),
        ("X-PUBLISHED-TTL", duration(_REFRESH)),
        ("X-CHRONO-TITLE", escape_verbatim(chronology.title)),
    ]
    head += [("X-CHRONO-CHRONOLOGY", escape_text(chronology.id))] if chronology.id else []
    head += [("X-CHRONO-TIMEZONE", escape_text(chronology.timezone))] if chronology.timezone else []
    if options.feed:
        head += [("SOURCE;VALUE=URI", ascii_uri(options.feed)), ("URL", ascii_uri(options.feed))]
    whole = component("VCALENDAR", head, CALENDAR_ORDER)
    yield whole.removesuffix(_END)
    yield from _events(chronology, report, held, options)
    yield _END


_END = b"END:VCALENDAR\r\n"
_REFRESH = timedelta(hours=12)


def _events(
    chronology: Chronology, report: Report | None, held: CalendarContents, options: CalendarOptions
) -> Iterator[bytes]:
    for event, name, lines, alarm in _items(chronology, report, held, options):
        known = (options.sequences or {}).get(name)
        said = utc_stamp(datetime(*known.day, tzinfo=UTC) if known else _stamp(chronology, event))
        number = str(known.sequence if known else 0)
        lines += [("DTSTAMP", said), ("LAST-MODIFIED", said), ("SEQUENCE", number)]
        yield component("VEVENT", lines, EVENT_ORDER, alarm)


def sequenced(
    chronology: Chronology,
    report: Report | None,
    known: Mapping[str, Sequenced],
    options: CalendarOptions = CalendarOptions(),
) -> dict[str, Sequenced]:
    """Every event as the calendar has it now, by UID: what changed since `known` is one SEQUENCE on.

    It changes where any byte of its entry does, by the record or by the options.
    """
    current = chronology.current_date
    today = current.latest if current and current.latest else Day(1970, 1, 1)
    return {
        name: next_sequence(known, name, component("VEVENT", lines, EVENT_ORDER, alarm).decode("utf-8"), today)
        for _, name, lines, alarm in _items(chronology, report, calendar_contents(chronology, options), options)
    }


def _items(
    chronology: Chronology, report: Report | None, held: CalendarContents, options: CalendarOptions
) -> Iterator[tuple[Event, str, list[Line], bytes]]:
    """The events that a calendar holds, in their order, each with its UID, what it says without its stamps, and its
    alarm."""
    judged = report.by_event() if report else {}
    for event in held.events:
        mine = judged.get(event.id, [])
        checks = Checked(mine, confidence_of(report, event, mine)) if report else None
        planned = event.status is Status.PLANNED
        alarm = (
            _alarm(summary_of(event, options.draft, None, options.language), options.remind)
            if options.remind and planned
            else b""
        )
        for number, day in enumerate(days_of(event.date)):
            name = uid(chronology, event) if not number else uid_of(chronology_id(chronology), f"{event.id} {day}")
            yield event, name, [("UID", name), *_said(chronology, event, checks, options, day)], alarm


def _alarm(summary: str, before: timedelta) -> bytes:
    said = [
        ("ACTION", "DISPLAY"),
        ("DESCRIPTION", escape_text(without_controls(summary))),
        ("TRIGGER", duration(-before)),
    ]
    return component("VALARM", said, {})


# NAME and X-WR-CALNAME are read verbatim by half of the programs and as escaped text by the other half.
_NAME_SAFE = str.maketrans({",": "", ";": " –", "\\": "/", "\n": " "})


def _excluded(chronology: Chronology, options: CalendarOptions) -> Iterator[tuple[Event, str]]:
    taken: set[str] = set()
    for event in chronology.events:
        bounds = [day for day in (event.date.earliest, event.date.latest) if day]
        moments = moments_of(chronology.timezone, event.date) or ()
        bounds += [Day(moment.year, moment.month, moment.day) for moment in moments if moment]
        twice = event.id in taken
        taken.add(event.id)
        if twice:
            yield event, "another event has the same id"
        elif not bounds:
            yield event, "it has no date"
        elif options.cancelled == "drop" and event.status in _OFF:
            yield event, f"it was {event.status}"
        elif options.fuzzy == "skip" and not event.date.is_exact:
            yield event, "its day is not known"
        elif any(part.text.startswith("XXXX") for part in event.date.parts):
            yield event, "its year is not known"
        elif min(bounds).year < FIRST_YEAR:
            yield event, f"calendars hold no year before {FIRST_YEAR}"
        elif max(bounds).year > LAST_YEAR:
            yield event, f"calendars hold no year after {LAST_YEAR}"


def notices(chronology: Chronology, options: CalendarOptions = CalendarOptions()) -> Iterator[str]:
    """What whoever writes the calendar should know: what is not in it, and what its ids are made from."""
    for event, reason in calendar_contents(chronology, options).excluded:
        yield f'not in the calendar: "{event.id}" ({event.date}): {reason}'
    for name, beside in (("era", chronology.eras), ("annotation", chronology.annotations)):
        if beside:
            yield f"not in the calendar: {amount(len(beside), name)}, which only pictures and pages show"
    if chronology.id is None:
        name = chronology_id(chronology)
        yield f'calendar ids are made from the file name "{name}"; give the chronology an id to keep them'


def _calendar_description(chronology: Chronology, held: CalendarContents, options: CalendarOptions) -> str:
    words, language = part_or_english(options.language, CalendarWords), options.language
    parts = [words.draft] if options.draft else []
    parts += [chronology.description] if chronology.description else []
    missing = [
        event.title
        + words.brackets.format(a=date_words(event.date, language))
        + (f": {reason}" if language == "en" else "")
        for event, reason in held.excluded
    ]
    parts += [words.missing.format(a=words.semicolon.join(missing))] if missing else []
    return without_controls("\n".join(parts) or chronology.title)


def _said(
    chronology: Chronology, event: Event, checks: Checked | None, options: CalendarOptions, when: EdtfDate
) -> Iterator[Line]:
    """What an event says on one of its dates."""
    start, end = extent_of(when, chronology.timezone)
    if options.fuzzy == "marker" and not when.is_exact and not isinstance(start, datetime):
        end = start + timedelta(days=1)
    yield date_line("DTSTART", start)
    if end is not None:
        yield date_line("DTEND", end)
    described = description_of(chronology, event, checks, options.draft, options.language)
    description = without_controls(described.text)
    yield "SUMMARY", escape_text(without_breaks(summary_of(event, options.draft, when, options.language)))
    yield "DESCRIPTION", escape_text(description)
    tentative = "TENTATIVE" if event.status in (Status.PLANNED, Status.POSTPONED) else "CONFIRMED"
    yield "STATUS", "CANCELLED" if options.cancelled == "mark" and event.status in _OFF else tentative
    yield "TRANSP", "TRANSPARENT"
    if event.location:
        yield "LOCATION", escape_text(without_breaks(name_of(chronology, event.location)))
    if place := chronology.coordinates(event):
        yield "GEO", ";".join(place)
    labels = categories_of(chronology, event, when, options.language)
    if labels:  # five of twenty programs part a name at a comma, escaped or not
        yield "CATEGORIES", ",".join(escape_text(without_breaks(label.replace(",", " "))) for label in labels)
    if url := chronology.link(event):
        yield "URL", ascii_uri(url)
    yield "X-CHRONO-ID", escape_text(event.id)
    yield "X-CHRONO-TITLE", escape_verbatim(event.title)
    if event.category and not any(" " in name for name in event.category):
        yield "X-CHRONO-CATEGORY", escape_verbatim(" ".join(event.category))
    if any("," in label for label in labels):
        yield "X-CHRONO-LABELS", escape_verbatim("\n".join(labels))
    yield "X-CHRONO-DESCRIPTION", memory_of(description, described.own)
    yield "X-CHRONO-DATE", escape_text(str(event.date))
    yield "X-CHRONO-STATUS", str(event.status)


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
