"""An event of a calendar to a draft record.

What chrono hid in it (`X-CHRONO` properties) counts only where it agrees with what the calendar shows: a change that
was made in a calendar program wins, and is told.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from chrono.calendars import _CONTROLS, days_of, extent_of, is_approximate, is_summary_of, part_description
from chrono.dates import DateForm, EdtfDate, parse_date
from chrono.errors import NoRecord
from chrono.exchange.calendar_events import CalendarEvent
from chrono.exchange.calendar_hedges import Headed, headed, in_doubt, moved_to, parsed_date
from chrono.exchange.calendar_values import date_shown
from chrono.exchange.drafts import Draft, id_of, is_id
from chrono.findings import amount
from chrono.records import Actor, Status
from chrono.text import spaced


def draft_of(event: CalendarEvent, timezone: str, notes: list[str], undated: Draft | None = None) -> Draft:
    """The draft of an event at its date; what was changed in a calendar program goes into the `notes`.

    `timezone` is that of the chronology which the calendar was made of; `undated` is the draft of another date of the
    same series. Raises NoRecord where it has no title or date.
    """
    whole = undated or _undated(event, notes)
    when = _date(event, timezone, notes)
    return whole._replace(date=when, status=_status(event, when, notes))


def varies_in_time_alone(event: CalendarEvent) -> bool:
    """Is nothing hidden in it, in doubt or called off, so that the dates of its series differ in their time alone?"""
    hidden, head = event.text("X-CHRONO-DATE") or event.text("X-CHRONO-STATUS"), _head(event)
    rough = head.doubtful or any(map(is_approximate, _categories(event.texts)))
    return not (hidden or rough or head.status or event.called_off or event.status == "CANCELLED")


def redated(event: CalendarEvent, other: Draft) -> Draft:
    """The draft of a plain event, that of another date of its series being known. Raises NoRecord as `draft_of`."""
    start, when = event.start, date_shown(event.start, event.end)
    begins = _begin(when) if start is None or isinstance(start, datetime) else (start.year, start.month, start.day)
    return other._replace(date=when, status=str(_by_time(event, begins)))


def _undated(event: CalendarEvent, notes: list[str]) -> Draft:
    """What is the same at every date of a series."""
    title = _title(event, notes)
    if not title:
        raise NoRecord("it has no title")
    labels, ids = _labels(event, notes)
    given = event.text("X-CHRONO-ID")
    location = event.text("LOCATION")
    return Draft(
        given if is_id(given) else id_of(event.uid or title),
        title,
        "",
        "",
        event.uid,
        location,
        _summary(event, notes),
        event.text("URL"),
        tuple(labels) if ids else tuple(dict.fromkeys(labels)),
        ids,
        coordinates=_coordinates(event, location, notes),
    )


def _coordinates(event: CalendarEvent, location: str, notes: list[str]) -> str:
    """Where its place lies; what names no place, or cannot be read, is told."""
    found = event.texts.get("GEO")
    if found is None:
        return ""
    geo = found[0] if isinstance(found, list) else found
    try:
        written = geo.to_ical().replace(";", ", ") if location else ""
        return Actor.model_validate({"name": location, "coordinates": written}).coordinates or ""
    except (ValueError, AttributeError, TypeError):
        why = "cannot be read" if location else "have no name of a place (LOCATION) beside them"
        notes.append(f'the coordinates (GEO) of "{event.name}" {why}: they are in no record')
    return ""


def joined_sets(made: Sequence[tuple[str, Draft]], notes: list[str]) -> list[Draft]:
    """The drafts, those of the days of one set (`{2024-03-04,2024-03-11}`) as one record with the days that are shown.

    Each comes with the date that chrono hid in its event (`X-CHRONO-DATE`), or with nothing.
    A day that was renamed, called off or moved to a clock time is a record of its own.
    """
    groups: dict[Draft | int, list[Draft]] = {}
    for number, (hidden, draft) in enumerate(made):
        is_one = _is_set(parsed_date(hidden)) and "T" not in draft.date
        key = draft._replace(date=hidden, uid="", categories=()) if is_one else number
        groups.setdefault(key, []).append(draft)
    return [_joined(key.date, drafts, notes) if isinstance(key, Draft) else drafts[0] for key, drafts in groups.items()]


def _is_set(when: EdtfDate | None) -> bool:
    """Is it a set of days that chrono writes on each of them?"""
    return when is not None and len(days_of(when)) > 1


def _joined(hidden: str, drafts: Sequence[Draft], notes: list[str]) -> Draft:
    """One record of the days of a set, with the date that they show together."""
    first = drafts[0]
    dates = sorted({draft.date for draft in drafts})
    whole = ",".join(date.replace("/", "..") for date in dates)
    shown = parsed_date(f"{{{whole}}}") if len(dates) > 1 else parsed_date(whole)
    own = parsed_date(hidden)
    if own is not None and shown is not None and days_of(shown) == days_of(own):
        notes.append(f'the {len(drafts)} days of "{first.id}" are one record, {hidden}')
        return first._replace(date=hidden)
    notes.append(f'"{first.title}" was moved in a calendar program from {hidden} to {shown or dates[0]}')
    return first._replace(date=str(shown or dates[0]))


def _title(event: CalendarEvent, notes: list[str]) -> str:
    """The title that chrono gave, where the calendar still shows it as chrono writes it; else the shown one, without
    what programs put before it."""
    shown, own, head = event.text("SUMMARY"), event.text("X-CHRONO-TITLE"), _head(event)
    if own and head.title != own:
        notes.append(f'the title "{own}" was changed in a calendar program to "{shown}"')
    known = event.status == "CANCELLED" or event.called_off or _is_ours(event)
    if head.status is not None and not known:
        notes.append(f'"{shown}": the word before the title was taken for its status, {head.status}')
    return head.title


def _head(event: CalendarEvent) -> Headed:
    """What an event is called, and what stands before that; as chrono wrote it, there is nothing more to say."""
    shown, own, status = event.text("SUMMARY"), event.text("X-CHRONO-TITLE"), event.text("X-CHRONO-STATUS")
    if own and (not shown or is_summary_of(shown, own, status)):
        return Headed(own)
    head = headed(shown, ours=_is_ours(event))
    return head._replace(title=own) if own and is_summary_of(head.title, own, status) else head


def _is_ours(event: CalendarEvent) -> bool:
    """Did chrono write it, though a program left out what it does not know?"""
    return not event.text("X-CHRONO-TITLE") and bool(_SAID.search(event.text("DESCRIPTION")))


def _labels(event: CalendarEvent, notes: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """The names of its categories, and the ids that chrono gave them, where they are still as many."""
    shown = [name for name in _categories(event.texts) if name and not is_approximate(name)]
    ids = tuple(event.text("X-CHRONO-CATEGORY").split())
    own = [name for name in event.text("X-CHRONO-LABELS").split("\n") if name and not is_approximate(name)]
    if own and _words(own) == _words(shown):
        return own, ids
    if ids and shown and len(shown) != len(ids):
        notes.append(f'the categories of "{event.name}" were changed in a calendar program to {", ".join(shown)}')
        return shown, ()
    return shown, ids


def _words(labels: Sequence[str]) -> list[str]:
    """The words of labels, at whose commas programs may have parted them."""
    return " ".join(labels).replace(",", " ").split()


def _summary(event: CalendarEvent, notes: list[str]) -> str:
    """What stands in the description beside what chrono made of the record; of another calendar all of it."""
    memory, shown = event.text("X-CHRONO-DESCRIPTION"), event.text("DESCRIPTION")
    if not memory:
        return "" if event.text("X-CHRONO-DATE") else shown
    parted = part_description(shown, memory)
    if parted.is_changed:
        what = "its summary is what stands there beside the words of chrono"
        if parted.lost:
            instead = f' ("{spaced(parted.instead)[:_SHOWN]}" stands there now)' if parted.instead else ""
            what = f"{amount(parted.lost, 'line')} of chrono's words changed or gone{instead}, which is in no record"
        notes.append(f'the description of "{event.name}" was changed in a calendar program: {what}')
    return parted.rest


_SHOWN = 60
"""Characters of a changed text that are told."""


def _date(event: CalendarEvent, timezone: str, notes: list[str]) -> str:
    """The date that chrono gave, where it is still that of the calendar; else what the calendar shows."""
    shown, hidden = date_shown(event.start, event.end), event.text("X-CHRONO-DATE")
    own = parsed_date(hidden)
    if _is_set(own) and "T" not in shown:  # see joined_sets
        return shown
    if own is None and (_head(event).doubtful or any(map(is_approximate, _categories(event.texts)))):
        # A program may have left out what it does not know; the description says the date, too.
        hidden = next(iter(_SAID.findall(event.text("DESCRIPTION"))), "")
        own = parsed_date(hidden)
        if own is None or not _is_shown(own, event, timezone):
            rough = in_doubt(shown, _head(event).doubtful)
            notes.append(f'"{event.name}" was marked as approximate, and nothing says how: it is taken as {rough}')
            return rough
    if own is None:
        return shown
    if _is_shown(own, event, timezone):
        return hidden
    moved = moved_to(own, shown)
    notes.append(f'"{event.name}" was moved in a calendar program from {own} to {moved}')
    return moved


_SAID = re.compile(r"\(EDTF ([^()\s]+)\)")


def _is_shown(own: EdtfDate, event: CalendarEvent, timezone: str) -> bool:
    """Does the calendar show the date as chrono writes it: as its span, or as a day that marks its beginning?"""
    days = days_of(own)
    if len(days) > 1:
        return any(_is_shown(day, event, timezone) for day in days)
    try:
        start, end = extent_of(own, timezone or None)
    except (ValueError, KeyError, OSError):  # a date without a day, or a time zone that nobody knows
        return False
    if event.start is None or isinstance(start, datetime) != isinstance(event.start, datetime):
        return False
    if isinstance(start, datetime) and isinstance(event.start, datetime):
        same = event.start.tzinfo is not None and event.start == start
        return same and event.end in ((None, start, end) if own.kind is DateForm.DATE or end is None else (end,))
    shown_end = event.end or event.start + timedelta(days=1)
    marked = () if own.is_exact else (start + timedelta(days=1),)
    return event.start == start and shown_end in (end, *marked)


_STATUSES = {str(status): status for status in Status}
_TENTATIVE = (Status.PLANNED, Status.POSTPONED)


def _shown_as(status: Status) -> tuple[str, ...]:
    """How chrono writes a status: what was called off in one of two ways."""
    if status in (Status.CANCELLED, Status.DENIED):
        return "CONFIRMED", "CANCELLED"
    return ("TENTATIVE",) if status in _TENTATIVE else ("CONFIRMED",)


def _status(event: CalendarEvent, when: str, notes: list[str]) -> str:
    said = event.status
    own = _STATUSES.get(event.text("X-CHRONO-STATUS"))
    called_off = said == "CANCELLED" or event.called_off
    told = _head(event).status
    if own is not None and told in (None, own) and not event.called_off and said in ("", *_shown_as(own)):
        return str(own)
    if called_off:
        status = Status.CANCELLED
    elif told is not None:
        status = told
    else:
        status = _by_time(event, _begin(when))
    if own is not None and own is not status:
        notes.append(f'the status of "{event.name}" was changed in a calendar program from {own} to {status}')
    return str(status)


def _by_time(event: CalendarEvent, begins: tuple[int, ...] | None) -> Status:
    """Planned, where it was tentative or to come when it was written; else it occurred."""
    stamp = event.stamp
    ahead = stamp is None or begins is None or begins > (stamp.year, stamp.month, stamp.day)
    return Status.PLANNED if ahead or event.status == "TENTATIVE" else Status.OCCURRED


def _begin(when: str) -> tuple[int, ...] | None:
    """The first day of a date; of what lasted until a day only that is known."""
    date = parse_date(when)
    first = date.earliest or date.latest
    return tuple(first) if first else None


def _categories(item: Any) -> Iterator[str]:
    found = item.get("CATEGORIES")
    for each in found if isinstance(found, list) else [found] if found is not None else []:
        for name in getattr(each, "cats", [each]):
            yield _CONTROLS.sub("", str(name)).strip()
