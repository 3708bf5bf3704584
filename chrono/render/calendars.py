"""An iCalendar file to draft records: every event is in the result, or refused with the reason.

What chrono itself wrote comes back as it was: dates with their precision, titles, statuses and ids are in `X-CHRONO`
properties. Other calendars give days, spans and moments; whether a thing took place they do not know, so their records
have no evidence and fail `no-evidence` until they are proved.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import icalendar

from chrono.dates import parse_date
from chrono.errors import CannotRead, InvalidDate
from chrono.model import Status
from chrono.render.scalars import unique
from chrono.render.telling import APPROXIMATE


class Draft(NamedTuple):
    """An event as a calendar tells it."""

    id: str
    title: str
    date: str
    status: str
    uid: str = ""
    location: str = ""
    summary: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()


class Refused(NamedTuple):
    """An event that no record can be made of, and why."""

    name: str
    reason: str


class Imported(NamedTuple):
    """The drafts and the refused of a calendar, which together are all its events; and its name."""

    title: str
    drafts: tuple[Draft, ...]
    refused: tuple[Refused, ...]


def read_calendar(raw: bytes, shown: str, window: tuple[date, date] | None = None) -> Imported:
    """Read a calendar. Recurring events are spread out within the `window` (first day, day after the last).

    Raises CannotRead where the file is no calendar.
    """
    calendars, items = _components(raw, shown)
    zones = [zone for calendar in calendars for zone in calendar.walk("VTIMEZONE")]
    drafts: list[Draft] = []
    refused: list[Refused] = []
    taken: set[str] = set()
    for item in items:
        if isinstance(item, Refused):
            refused.append(item)
            continue
        name = property_text(item, "SUMMARY") or property_text(item, "UID") or _UNNAMED
        try:
            for draft in _drafts(item, zones, window):
                drafts.append(draft._replace(id=unique(draft.id, taken)))
        except _NoRecord as error:
            refused.append(Refused(name, str(error)))
    names = (property_text(calendar, name) for calendar in calendars for name in ("X-WR-CALNAME", "NAME"))
    return Imported(next((name for name in names if name), shown), tuple(drafts), tuple(refused))


_UNNAMED = "an event without a title"
_DAMAGED = (ValueError, IndexError, KeyError, TypeError, AttributeError, AssertionError, RecursionError, OverflowError)
"""What the package raises for files that are not as they should be."""


def _components(raw: bytes, shown: str) -> tuple[list[Any], list[Any]]:
    """What stands outermost in the file, and its events; where it cannot be read as a whole, each event by itself."""
    try:
        found = icalendar.Calendar.from_ical(raw, multiple=True)
    except _DAMAGED as error:
        blocks = _EVENT.findall(raw.decode("utf-8", "replace"))
        if not blocks:
            raise CannotRead(shown, f"is no iCalendar file: {str(error)[:120]}") from error
        return [], [_alone(block) for block in blocks]
    items = [item for one in found for item in one.walk("VEVENT")]
    if not items and not any(isinstance(one, icalendar.Calendar) for one in found):
        raise CannotRead(shown, "is no iCalendar file: it begins with no calendar and no event")
    return found, items


_EVENT = re.compile(r"^BEGIN:VEVENT\s*?$.*?^END:VEVENT\s*?$", re.MULTILINE | re.DOTALL | re.IGNORECASE)


def _alone(block: str) -> Any:
    """An event that is read by itself, or why it cannot be."""
    try:
        return icalendar.Event.from_ical(block)
    except _DAMAGED as error:
        named = re.search(r"^SUMMARY[^:\n]*:(.*)$", block, re.MULTILINE | re.IGNORECASE)
        return Refused(named[1].strip() if named else _UNNAMED, f"it cannot be read: {str(error)[:80]}")


class _NoRecord(Exception):
    """Why no record can be made of an event."""


def _drafts(item: Any, zones: list[Any], window: tuple[date, date] | None) -> Iterator[Draft]:
    if "RRULE" not in item and "RDATE" not in item:
        yield _draft(item)
        return
    if window is None:
        raise _NoRecord("it recurs: say with --window in which years its dates are wanted")
    try:
        import recurring_ical_events
    except ImportError as error:
        raise _NoRecord('it recurs, which needs the extra: install "chrono-proof[import]"') from error
    if any(map(_is_endless, _rules(item))):
        raise _NoRecord(f"it recurs more than {_MOST} times, and several times a day")
    alone = icalendar.Calendar()
    for zone in zones:
        alone.add_component(zone)
    alone.add_component(item)
    try:
        found = list(recurring_ical_events.of(alone).between(*window))
    except Exception as error:  # the package raises whatever a broken rule makes it raise
        raise _NoRecord(f"its recurrence cannot be read: {str(error)[:80]}") from error
    if not found:
        raise _NoRecord("none of its dates lies in the window")
    if len(found) > _MOST:
        raise _NoRecord(f"it recurs more than {_MOST} times in the window")
    yield from map(_draft, found)


_MOST = 1000


def _rules(item: Any) -> list[Any]:
    found = item.get("RRULE", [])
    return found if isinstance(found, list) else [found]


def _is_endless(rule: Any) -> bool:
    """Would it take for ever to spread out? Every second of thirty years is a thousand million dates."""
    if not isinstance(rule, icalendar.vRecur):  # a broken one, which says so when it is used
        return False
    values = {str(name).upper(): value for name, value in rule.items()}
    often = {str(one).upper() for one in values.get("FREQ", [])} & {"SECONDLY", "MINUTELY", "HOURLY"}
    counts = [one for one in values.get("COUNT", []) if isinstance(one, int)]
    return bool(often) and not (counts and max(counts) <= _MOST)


def _draft(item: Any) -> Draft:
    own = property_text(item, "X-CHRONO-DATE")
    when = own if own and _is_date(own) else _when(item)
    title = property_text(item, "X-CHRONO-TITLE") or property_text(item, "SUMMARY")
    if not title:
        raise _NoRecord("it has no title")
    uid = property_text(item, "UID")
    return Draft(
        _id(property_text(item, "X-CHRONO-ID") or uid or title),
        title,
        when,
        _status(item, when),
        uid,
        property_text(item, "LOCATION"),
        "" if own else property_text(item, "DESCRIPTION"),
        property_text(item, "URL"),
        tuple(dict.fromkeys(name for name in _categories(item) if name and name != APPROXIMATE)),
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
        raise _NoRecord("it has no date that can be read")
    length = _value(item, "DURATION")
    if end is None and isinstance(length, timedelta):
        end = _plus(start, length)
    if isinstance(start, datetime):
        return _moment(start)
    last = end - timedelta(days=1) if isinstance(end, date) and not isinstance(end, datetime) else start
    text = start.isoformat() if last <= start else f"{start.isoformat()}/{last.isoformat()}"
    if not _is_date(text):
        raise _NoRecord(f"{text} is no date")
    return text


def _plus(start: date, length: timedelta) -> date | None:
    try:
        return start + length
    except OverflowError:
        return None


def _moment(when: datetime) -> str:
    """To the minute, with its offset; a time without a zone keeps none."""
    offset = when.utcoffset()
    text = when.strftime("%Y-%m-%dT%H:%M").rjust(16, "0")
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


def property_text(item: Any, name: str) -> str:
    """A property's text without control characters; the first, where it stands several times."""
    value = item.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None:
        return ""
    try:
        text = str(value)
    except (ValueError, TypeError, AttributeError):
        return ""
    if name.startswith("X-"):  # icalendar leaves these as they stand in the file
        text = _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
    return _CONTROLS.sub("", text.replace("\r\n", "\n")).strip()


_ESCAPED = re.compile(r"\\([\\;,nN])")


_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")


def _categories(item: Any) -> Iterator[str]:
    found = item.get("CATEGORIES")
    for one in found if isinstance(found, list) else [found] if found is not None else []:
        for name in getattr(one, "cats", [one]):
            yield _CONTROLS.sub("", str(name)).strip()


def _id(text: str) -> str:
    return re.sub(r"[^\w.:-]+", "-", text).strip("-.:")[:80] or "event"
