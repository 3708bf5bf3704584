"""A chronology to the bytes of an iCalendar file (RFC 5545) that real calendars read alike.

Whole days are `VALUE=DATE` with an exclusive end; clock times are in UTC. A date known only to a month or year is
the whole span, marked as approximate; one with a single known bound is a marker on that bound whose title says so.
Nothing comes from the clock: stamps are the record's own `updated`, else the day the chronology speaks from.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import PurePath
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

import icalendar
from icalendar import vText, vUri

from chrono.checker import Report
from chrono.dates import SECONDS_A_DAY, EdtfDate, Kind, Precision
from chrono.days import from_number
from chrono.findings import Outcome
from chrono.model import Chronology, Event, Stance, Status
from chrono.wording import date_words

FIRST_YEAR, LAST_YEAR = 1601, 4500
"""Outlook takes no date outside (MS-STANOICAL 2.2.31)."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_NAMESPACE = UUID("8a0c1f8e-5d0b-5a55-9c53-0d4f6a5b7e21")


def to_calendar(chronology: Chronology, report: Report | None = None, *, draft: bool = False) -> bytes:
    """The calendar of a chronology: CRLF, folded at 75 octets, events by start and id, the same bytes every time.

    With a `report`, each description ends with the verdict on the event's date. What no calendar can hold is listed
    in the calendar's own description; `left_out` gives it with the reasons.
    """
    calendar = icalendar.Calendar()
    calendar["PRODID"] = vText("-//chrono-proof//chrono//EN")
    calendar["VERSION"] = vText("2.0")
    calendar["METHOD"] = vText("PUBLISH")
    name = _clean(chronology.title).translate(_NAME_SAFE) + (" (draft, not verified)" if draft else "")
    calendar["NAME"] = vText(name)
    calendar["X-WR-CALNAME"] = vText(name)
    calendar["X-WR-CALDESC"] = vText(_calendar_description(chronology, draft))
    missing = {event.id for event, _ in left_out(chronology)}
    for event in sorted(chronology.events, key=lambda one: one.sort_key):
        if event.id not in missing:
            calendar.add_component(_event(chronology, event, report, draft))
    return bytes(calendar.to_ical())


# NAME and X-WR-CALNAME are read verbatim by half of the programs and as escaped text by the other half.
_NAME_SAFE = str.maketrans({",": "", ";": " –", "\\": "/", "\n": " "})


def left_out(chronology: Chronology) -> Iterator[tuple[Event, str]]:
    """The events that no calendar can hold, each with the reason."""
    for event in chronology.events:
        bounds = [day for day in (event.date.earliest, event.date.latest) if day]
        if not bounds:
            yield event, "it has no date"
        elif min(bounds).year < FIRST_YEAR:
            yield event, f"calendars hold no year before {FIRST_YEAR}"
        elif max(bounds).year > LAST_YEAR:
            yield event, f"calendars hold no year after {LAST_YEAR}"


def notices(chronology: Chronology) -> Iterator[str]:
    """What whoever writes the calendar should know: what is not in it, and what its ids are made from."""
    for event, reason in left_out(chronology):
        yield f'not in the calendar: "{event.id}" ({event.date}): {reason}'
    if chronology.id is None:
        name = chronology_id(chronology)
        yield f'calendar ids are made from the file name "{name}"; give the chronology an id to keep them'


def _calendar_description(chronology: Chronology, draft: bool) -> str:
    parts = ["Draft, not verified."] if draft else []
    parts += [chronology.description] if chronology.description else []
    missing = [f"{event.title} ({date_words(event.date)}): {reason}" for event, reason in left_out(chronology)]
    parts += ["Not in this calendar: " + "; ".join(missing) + "."] if missing else []
    return _clean("\n".join(parts) or chronology.title)


def _event(chronology: Chronology, event: Event, report: Report | None, draft: bool) -> icalendar.Event:
    item = icalendar.Event()
    stamp = icalendar.vDDDTypes(_stamp(chronology, event))
    item["UID"] = vText(uid(chronology, event))
    item["DTSTAMP"] = stamp
    item["LAST-MODIFIED"] = stamp
    start, end = _extent(event.date)
    for key, value in (("DTSTART", start), ("DTEND", end)):
        if value is not None:
            item.add(key, value)
    item["SUMMARY"] = vText(_clean(_summary(event, draft)))
    item["DESCRIPTION"] = vText(_clean(_description(chronology, event, report, draft)))
    item["STATUS"] = vText("TENTATIVE" if event.status in (Status.PLANNED, Status.POSTPONED) else "CONFIRMED")
    item["TRANSP"] = vText("TRANSPARENT")
    if event.location:
        item["LOCATION"] = vText(_clean(_name(chronology, event.location)))
    categories = [_clean(label).replace(",", " ") for label in _categories(chronology, event)]
    if categories:
        item.add("CATEGORIES", categories)
    if url := event.url or _source_url(chronology, event):
        item["URL"] = vUri(_ascii(url))
    item["X-CHRONO-DATE"] = vText(str(event.date))
    item["X-CHRONO-STATUS"] = vText(str(event.status))
    return item


def uid(chronology: Chronology, event: Event) -> str:
    """A UID from the chronology's id and the event's alone, so that title and date may change under it.

    Without an `id` the chronology goes by its file's name.
    """
    return str(uuid5(_NAMESPACE, f"{chronology_id(chronology)}/{event.id}"))


def chronology_id(chronology: Chronology) -> str:
    """The stable id that UIDs are made from: the chronology's own, else its file's name without the suffix."""
    return chronology.id or PurePath(chronology.origin.path.replace("\\", "/")).stem


def _stamp(chronology: Chronology, event: Event) -> datetime:
    known = event.updated or chronology.current_date
    day = known.latest if known else None
    return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else datetime(1970, 1, 1, tzinfo=UTC)


def _extent(when: EdtfDate) -> tuple[date | datetime, date | datetime | None]:
    """First day and the day after the last; for a moment, its UTC time alone."""
    if when.kind is Kind.DATE and when.precision is Precision.MOMENT and when.parts[0].time.lstrip("0123456789:"):
        return _moment(when.first_second), None
    first, last = when.earliest or when.latest, when.latest or when.earliest
    if when.kind is not Kind.INTERVAL and (when.earliest is None or when.latest is None):
        last = first
    if first is None or last is None:  # left_out has these
        raise ValueError(f"{when} has no day")
    return date(*first), date(*last) + timedelta(days=1)


def _moment(second: int) -> datetime:
    day = from_number(second // SECONDS_A_DAY)
    return datetime(*day, tzinfo=UTC) + timedelta(seconds=second % SECONDS_A_DAY)


def _summary(event: Event, draft: bool) -> str:
    when, title = event.date, event.title
    if event.status is not Status.OCCURRED:
        title = f"{str(event.status).capitalize()}: {title}"
    if event.disputed:
        title = f"Disputed: {title}"
    if not when.is_exact:
        title = f"≈ {date_words(when, short=True)}: {title}"
    return f"[draft, not verified] {title}" if draft else title


def _description(chronology: Chronology, event: Event, report: Report | None, draft: bool) -> str:
    lines = ["Draft, not verified."] if draft else []
    lines += [f"Date: {date_words(event.date)}{_precision(event.date)} (EDTF {event.date})"]
    lines += _clock(chronology, event.date)
    lines += [f"Status: {event.status}{_as_of(chronology, event)}"]
    if event.participants:
        lines.append("Who: " + "; ".join(_name(chronology, one) for one in event.participants))
    lines += [f"{one.label}: {one.value} {one.unit or ''}".strip() for one in event.figures]
    lines += ["", event.summary] if event.summary else []
    for evidence in event.evidence:
        stance = "" if evidence.stance is Stance.SUPPORTS else f", {_STANCES[evidence.stance]}"
        said = f", says {date_words(evidence.says.date)}" if evidence.says and evidence.says.date else ""
        quoted = f"“{' '.join(evidence.quote.split())}”"
        lines += ["", quoted, f"— {_cited(chronology, evidence.source)}{stance}{said}"]
    if report:
        lines += ["", _verdict(event, report)]
    return "\n".join(lines)


_STANCES = {Stance.DISPUTES: "disputes this", Stance.CONTEXT: "background"}


def _precision(when: EdtfDate) -> str:
    if when.is_exact:
        return ""
    if when.earliest is None or when.latest is None:
        return ", only this bound is known"
    return f", known to the {when.precision.name.lower()} only" if when.kind is Kind.DATE else ", the day is not known"


def _clock(chronology: Chronology, when: EdtfDate) -> list[str]:
    """The local time in words; the calendar itself holds UTC, which every program reads alike."""
    if when.precision is not Precision.MOMENT or not chronology.timezone or when.kind is not Kind.DATE:
        return []
    local = _moment(when.first_second).astimezone(ZoneInfo(chronology.timezone))
    return [f"Local time: {local:%H:%M} ({chronology.timezone})"]


def _as_of(chronology: Chronology, event: Event) -> str:
    if event.status is not Status.PLANNED:
        return ""
    newest = chronology.reported(event)
    return f", as of {date_words(newest)}" if newest else ""


def _name(chronology: Chronology, participant: str) -> str:
    actor = chronology.actors.get(participant)
    if actor is None:
        return participant
    return f"{actor.name} ({actor.role})" if actor.role else actor.name


def _categories(chronology: Chronology, event: Event) -> list[str]:
    known = chronology.categories
    labels = [known[one].label if one in known else one for one in event.category]
    return labels if event.date.is_exact else [*labels, "approximate date"]


def _cited(chronology: Chronology, name: str) -> str:
    source = chronology.sources.get(name)
    if source is None:
        return name
    when = chronology.published(name)
    said = [source.publisher or source.author, source.title, date_words(when) if when else None, source.url]
    known = [part for part in said if part]
    return ", ".join(known if source.publisher or source.author or source.title else [name, *known])


def _source_url(chronology: Chronology, event: Event) -> str | None:
    sources = [chronology.sources.get(one.source) for one in event.evidence]
    return next((source.url for source in sources if source and source.url), None)


def _verdict(event: Event, report: Report) -> str:
    """What chrono proved of the date, in words."""
    dated = [one.verdict for one in report.of(event.id) if one.rule.code == "CH302" and one.verdict.at[-1] == "date"]
    outcome = dated[0].outcome if dated else Outcome.UNCHECKED
    if outcome is Outcome.PASSED:
        by = f" in {dated[0].excerpt.source}" if dated[0].excerpt else ""
        return f"Checked by chrono: the date is borne out{by} ({dated[0].message})."
    return f"Not proved by chrono: {dated[0].message if dated else 'the date was not checked'}."


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
