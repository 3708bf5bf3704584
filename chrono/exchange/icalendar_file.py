"""An iCalendar file to draft records: every event is in the result, or refused with the reason.

What chrono itself wrote comes back as it was: dates with their precision, titles, statuses and ids are in `X-CHRONO`
properties. Other calendars give days, spans and moments; whether a thing took place they do not know, so their records
have no evidence and fail `no-evidence` until they are proved.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import icalendar

from chrono.calendars import _CONTROLS, APPROXIMATE, property_text
from chrono.dates import parse_date
from chrono.errors import CannotRead, InvalidDate
from chrono.exchange.drafts import Draft, Imported, Refused
from chrono.exchange.recurrence import NoRecord, recurs, series_of, spread
from chrono.files import unique
from chrono.records import Status


def read_calendar(raw: bytes, shown: str, window: tuple[date, date] | None = None) -> Imported:
    """Read a calendar. Recurring events are spread out within the `window` (first day, day after the last).

    Raises CannotRead where the file is no calendar.
    """
    notes: list[str] = []
    calendars, items = _components(_decoded(raw, notes), shown)
    zones = [zone for calendar in calendars for zone in calendar.walk("VTIMEZONE")]
    for kind in ("VTODO", "VJOURNAL"):
        if others := sum(len(calendar.walk(kind)) for calendar in calendars):
            notes.append(f"not read: {others} of {kind}, which is no event")
    drafts: list[Draft] = []
    refused: list[Refused] = []
    taken: set[str] = set()
    series = series_of(items) if window else {}
    for item in items:
        if isinstance(item, Refused):
            refused.append(item)
            continue
        if "RECURRENCE-ID" in item and property_text(item, "UID") in series:
            continue  # told with the series that it changes
        name = property_text(item, "SUMMARY") or property_text(item, "UID") or _UNNAMED
        try:
            for draft in _drafts(item, zones, window, series.get(property_text(item, "UID"), [item])):
                drafts.append(draft._replace(id=unique(draft.id, taken)))
        except NoRecord as error:
            refused.append(Refused(name, str(error)))

    def own(*names: str) -> str:
        found = (property_text(calendar, name) for calendar in calendars for name in names)
        return next((item for item in found if item), "")

    title = own("X-CHRONO-TITLE", "X-WR-CALNAME", "NAME") or shown
    return Imported(
        title, tuple(drafts), tuple(refused), tuple(notes), own("X-CHRONO-CHRONOLOGY"), own("X-CHRONO-TIMEZONE")
    )


def _decoded(raw: bytes, notes: list[str]) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        notes.append("the file is not UTF-8, as calendars have to be; it was read as Windows-1252")
        return raw.decode("cp1252", "replace")


_UNNAMED = "an event without a title"
_DAMAGED = (ValueError, IndexError, KeyError, TypeError, AttributeError, AssertionError, RecursionError, OverflowError)
"""What the package raises for files that are not as they should be."""


def _components(text: str, shown: str) -> tuple[list[Any], list[Any]]:
    """What stands outermost in the file, and its events; where it cannot be read as a whole, each event by itself."""
    try:
        found = icalendar.Calendar.from_ical(text, multiple=True)
    except _DAMAGED as error:
        found, reason = [], str(error)[:120]
    else:
        reason = "it begins with no calendar and no event"
    if not found:
        blocks = _EVENT.findall(text)
        if not blocks:
            raise CannotRead(shown, f"is no iCalendar file: {reason}")
        cut = [Refused(_UNNAMED, "the file ends within it")] if _begun(text) > len(blocks) else []
        return [], [*map(_alone, blocks), *cut]
    items = [item for each in found for item in each.walk("VEVENT")]
    if not items and not any(isinstance(item, icalendar.Calendar) for item in found):
        raise CannotRead(shown, "is no iCalendar file: it begins with no calendar and no event")
    return found, items


def _begun(text: str) -> int:
    return len(re.findall(r"^BEGIN:VEVENT\s*?$", text, re.MULTILINE | re.IGNORECASE))


_EVENT = re.compile(r"^BEGIN:VEVENT\s*?$.*?^END:VEVENT\s*?$", re.MULTILINE | re.DOTALL | re.IGNORECASE)


def _alone(block: str) -> Any:
    """An event that is read by itself, or why it cannot be."""
    try:
        return icalendar.Event.from_ical(block)
    except _DAMAGED as error:
        named = re.search(r"^SUMMARY[^:\n]*:(.*)$", block, re.MULTILINE | re.IGNORECASE)
        return Refused(named[1].strip() if named else _UNNAMED, f"it cannot be read: {str(error)[:80]}")


def _drafts(item: Any, zones: list[Any], window: tuple[date, date] | None, series: list[Any]) -> Iterator[Draft]:
    if recurs(item):
        yield from map(_draft, spread(item, zones, window, series))
    else:
        yield _draft(item)


def _draft(item: Any) -> Draft:
    own = property_text(item, "X-CHRONO-DATE")
    when = own if own and _is_date(own) else _when(item)
    title = property_text(item, "X-CHRONO-TITLE") or property_text(item, "SUMMARY")
    if not title:
        raise NoRecord("it has no title")
    labels = [name for name in _categories(item) if name and name != APPROXIMATE]
    ids = tuple(property_text(item, "X-CHRONO-CATEGORY").split())
    uid, given = property_text(item, "UID"), property_text(item, "X-CHRONO-ID")
    return Draft(
        given if given and all(map(_is_of_ids, given)) else _id(uid or title),
        title,
        when,
        _status(item, when),
        uid,
        property_text(item, "LOCATION"),
        "" if own else property_text(item, "DESCRIPTION"),
        property_text(item, "URL"),
        tuple(labels) if ids else tuple(dict.fromkeys(labels)),
        ids,
    )


def _is_date(text: str) -> bool:
    try:
        parse_date(text)
    except InvalidDate:
        return False
    return True


def _when(item: Any) -> str:
    """The EDTF date of DTSTART and DTEND or DURATION; whole days are counted without the exclusive last."""
    start, end = _value(item, "DTSTART"), _value(item, "DTEND")
    if start is None:
        raise NoRecord("it has no date that can be read")
    length = _value(item, "DURATION")
    if end is None and isinstance(length, timedelta):
        end = _plus(start, length)
    if isinstance(start, datetime):
        return _moments(start, end)
    last = end - timedelta(days=1) if isinstance(end, date) and not isinstance(end, datetime) else start
    text = start.isoformat() if last <= start else f"{start.isoformat()}/{last.isoformat()}"
    if not _is_date(text):
        raise NoRecord(f"{text} is no date")
    return text


def _plus(start: date, length: timedelta) -> date | None:
    try:
        return start + length
    except OverflowError:
        return None


def _moments(start: datetime, end: Any) -> str:
    """A moment, or from one to another where it lasted."""
    text = _moment(start)
    if not isinstance(end, datetime) or (end.tzinfo is None) != (start.tzinfo is None) or end <= start:
        return text
    both = f"{text}/{_moment(end)}"
    return both if _is_date(both) else text


def _moment(when: datetime) -> str:
    """To the minute, or second where it has one, with its offset; a time without a zone keeps none."""
    offset = when.utcoffset()
    text = f"{when.year:04}-{when:%m-%dT%H:%M}" + (f":{when.second:02}" if when.second else "")
    if offset is None:
        return text
    minutes = round(offset.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return text + (f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else "Z")


def _value(item: Any, name: str) -> Any:
    try:
        value = getattr(item.get(name), "dt", None) if name != "DURATION" else getattr(item.get(name), "td", None)
    except (ValueError, AttributeError, TypeError):
        return None
    return value if isinstance(value, (date, timedelta)) else None


def _status(item: Any, when: str) -> str:
    own = property_text(item, "X-CHRONO-STATUS")
    if own in [str(status) for status in Status]:
        return own
    said = property_text(item, "STATUS").upper()
    if said == "CANCELLED":
        return str(Status.CANCELLED)
    stamp = _value(item, "DTSTAMP")
    begins = parse_date(when).earliest
    ahead = isinstance(stamp, date) and begins is not None and tuple(begins) > (stamp.year, stamp.month, stamp.day)
    return str(Status.PLANNED if said == "TENTATIVE" or ahead else Status.OCCURRED)


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
