"""An event that recurs to its dates in a window, those that were moved or called off among them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import chain
from typing import Any

from chrono.errors import NoRecord
from chrono.exchange.calendar_events import CalendarEvent
from chrono.exchange.calendar_values import exact_length
from chrono.exchange.recurrence_rule import read_rule
from chrono.exchange.recurrence_times import Work, dates_of, even_dates

Window = tuple[date, date]
"""The first day of a window, and the day after its last."""

Spread = tuple[list[CalendarEvent], list[tuple[CalendarEvent, str]]]
"""A series at each of its dates, and its changes that give none, each with the reason."""


def spread(master: CalendarEvent, overrides: Sequence[CalendarEvent], window: Window, work: Work) -> Spread:
    """The event at each of its dates in the window. Raises NoRecord where that cannot be said.

    `overrides` stand in the place of single dates. What they leave open (title, beginning) is the series' own. Those
    that were refused take their date with them.
    """
    if master.start is None:
        raise NoRecord("it has no date that can be read")
    if work.records <= 0:
        raise NoRecord("the series before it gave all the records that can be made of one file: narrow the --window")
    taken = {same_date(one.replaces, master.start): one for one in overrides if one.replaces is not None}
    onwards = [one for one in overrides if one.onwards and not one.unread]
    found: list[CalendarEvent] = []
    for start, own_end in _within_reason(master, window, work, _MOST + len(overrides)):
        at = master.at(start, own_end or master.end_from(start))
        override = taken.pop(same_date(start, master.start), None) if taken else None
        if override is None and taken and isinstance(start, datetime):  # RECURRENCE-ID may name the day alone
            override = taken.pop(("day", start.date()), None)
        if override is not None and override.unread:
            continue
        later = _latest_onwards(onwards, start, master.start) if onwards else None
        if override is not None:
            at = changed(master, override, at)
        elif later is not None:
            at = _moved_on(master, later, at)
        if _is_within(at, window):
            found.append(at)
        if len(found) > _MOST:
            raise NoRecord(_TOO_OFTEN)
    left = [(one, changed(master, one, None)) for one in taken.values() if not one.unread]
    found += [at for _, at in left if _is_within(at, window)]
    outside = [(one, "its date lies outside the window") for one, at in left if not _is_within(at, window)]
    if not found and not outside:
        raise NoRecord(_NONE)
    if not found:
        return [], [(master, _NONE), *outside]
    if all(at.position != master.position for at in found):
        outside.append((master, _ALL_CHANGED))
    work.records -= len(found)
    return found, outside


_NONE = "none of its dates lies in the window"
_ALL_CHANGED = (
    "each of its dates in the window is one that another event of the file stands in the place of (RECURRENCE-ID)"
)
_MOST = 1000
_TOO_OFTEN = f"it recurs more than {_MOST} times in the window"


def _within_reason(master: CalendarEvent, window: Window, work: Work, most: int) -> list[tuple[date, date | None]]:
    """The dates of a series in their order. Raises NoRecord where more than so many begin in the window."""
    found: list[tuple[date, date | None]] = []
    left = most
    if not master.less and not master.not_rules and _surely(master, window) > most:
        raise NoRecord(_TOO_OFTEN)
    for pair in _dates(master, window, work):
        found.append(pair)
        left -= window[0] <= _order(pair[0])[0] < window[1]
        if left < 0:
            raise NoRecord(_TOO_OFTEN)
    return sorted(found, key=lambda pair: _order(pair[0]))


def _surely(master: CalendarEvent, window: Window) -> int:
    """How many dates begin in the window by a rule that says no more than how often, which nobody needs to work out."""
    if master.start is None:
        return 0
    zone, local = _clock_of(master.start)
    days = datetime.combine(window[0], time()), datetime.combine(window[1], time()) - timedelta(seconds=1)
    return max((len(even_dates(read_rule(rule, zone), local, days) or ()) for rule in master.rules), default=0)


def changed(master: CalendarEvent, override: CalendarEvent, at: CalendarEvent | None) -> CalendarEvent:
    """A date of a series as it was changed; what the change does not say is as the series has it."""
    start = override.start or (at.start if at else override.replaces)
    end = override.end
    if override.start is None and start is not None:
        end = replace(override, start=override.replaces).end_from(start) or master.end_from(start)
    if not override.text("SUMMARY") and master.text("SUMMARY"):
        override.texts["SUMMARY"] = master.texts["SUMMARY"]
        override.said["SUMMARY"] = master.text("SUMMARY")
    return replace(override, start=start, end=end, replaces=None)


def _latest_onwards(changes: Sequence[CalendarEvent], start: date, first: date) -> CalendarEvent | None:
    """The last of the changes of all later dates that comes before a date of a series."""
    before = [(in_zone_of(one.replaces, first), one) for one in changes if one.replaces is not None]
    reached = [(when, one) for when, one in before if _order(when) <= _order(start)]
    return max(reached, key=lambda pair: _order(pair[0]))[1] if reached else None


def _moved_on(master: CalendarEvent, later: CalendarEvent, at: CalendarEvent) -> CalendarEvent:
    """A date of a series as a change of all later ones has it: as far from it, by the clock, and as long."""
    if later.start is None or later.replaces is None or at.start is None:
        return changed(master, later, at)
    first = at.start
    replaced, begins = in_zone_of(later.replaces, first), in_zone_of(later.start, first)
    if isinstance(begins, datetime) and isinstance(replaced, datetime):
        # both by one clock, so that an hour of the day stays that hour when the clock changes
        start: date = first + (begins.replace(tzinfo=None) - replaced.replace(tzinfo=None))
    elif isinstance(begins, datetime):
        raise NoRecord("its dates are days in one place and times in another")
    else:
        days = begins - (replaced.date() if isinstance(replaced, datetime) else replaced)
        start = (first.date() if isinstance(first, datetime) else first) + days
    return replace(changed(master, later, at), start=start, end=later.end_from(start))


def in_zone_of(when: date, other: date) -> date:
    """A time by the clock of another one, which a time without a zone is in already; a day as it is."""
    if not isinstance(when, datetime) or not isinstance(other, datetime):
        return when
    if when.tzinfo is None or other.tzinfo is None:
        return when.replace(tzinfo=other.tzinfo)
    try:
        return when.astimezone(other.tzinfo)
    except OverflowError:  # at either end of all years
        return when


def _is_within(event: CalendarEvent, window: Window) -> bool:
    """Does any of the event lie in the window, by its own clock?"""
    if event.start is None:
        return True
    first, last = event.start, event.end or event.start
    begins = first.date() if isinstance(first, datetime) else first
    ends = last.date() if isinstance(last, datetime) else last - timedelta(days=last > first)
    return begins < window[1] and ends >= window[0]


def _dates(master: CalendarEvent, window: Window, work: Work) -> Iterator[tuple[date, date | None]]:
    """The dates of a series in and around the window, each once, with an end where it has its own."""
    start = master.start
    if start is None:
        return
    span = _span(master, start, window)
    left_out = {same_date(one, start) for one in master.less}
    for rule in master.not_rules:
        left_out |= {same_date(one, start) for one in _recurring(rule, start, span, work)}
    given = [(start, None), *((in_zone_of(when, start), end) for when, end in master.more)]
    recurring = ((when, None) for rule in master.rules for when in _recurring(rule, start, span, work))
    told: set[Any] = set()
    for when, end in chain(given, recurring):
        key = same_date(when, start)
        if key not in told and key not in left_out and not (left_out and _whole_day(when, start) in left_out):
            told.add(key)
            yield when, end


def has_date(master: CalendarEvent, when: date | None, work: Work) -> bool:
    """Is a time, or the day of one, among the dates of a series? No where these cannot be worked out."""
    start = master.start
    if start is None or when is None or work.left < 0:
        return False
    work.left -= _ASKED
    there = in_zone_of(when, start)
    day = there.date() if isinstance(there, datetime) else there
    asked = same_date(when, start)
    try:
        dates = _dates(master, (day, day), work)
        return any(asked in (same_date(one, start), _whole_day(one, start)) for one, _ in dates)
    except (NoRecord, OverflowError, TypeError):
        return False


_ASKED = 40
"""What it takes to ask a series for a date, in days and times looked at."""


def _whole_day(when: date, start: date) -> Any:
    return same_date(when.date() if isinstance(when, datetime) else when, start, whole_day=True)


def _span(master: CalendarEvent, start: date, window: Window) -> tuple[datetime, datetime]:
    """The local times in which dates of a series may begin that reach into the window."""
    ends = master.end_from(start)
    length = exact_length(start, ends) if ends is not None else timedelta()
    first = datetime.combine(window[0], time())
    slack = min(length + timedelta(days=2), first - datetime.min)
    return first - slack, datetime.combine(window[1], time()) + timedelta(days=1)


def same_date(when: date | None, start: date, *, whole_day: bool = False) -> Any:
    """What two dates share that are the same one of a series, in whatever zone or kind they are written."""
    if when is None:
        return None
    if not isinstance(when, datetime):
        return ("day", when) if isinstance(start, datetime) or whole_day else when
    if not isinstance(start, datetime):
        return when.date()
    if start.tzinfo is None:
        return when.replace(tzinfo=None)
    try:
        return (when if when.tzinfo else when.replace(tzinfo=start.tzinfo)).astimezone(UTC)
    except OverflowError:  # at either end of all years
        return when


def _order(when: date) -> tuple[date, time]:
    return (when.date(), when.time()) if isinstance(when, datetime) else (when, time())


def _clock_of(start: date) -> tuple[tzinfo | None, datetime]:
    """The zone of a beginning, and its local time; midnight for a day."""
    if isinstance(start, datetime):
        return start.tzinfo, start.replace(tzinfo=None)
    return None, datetime.combine(start, time())


def _recurring(rule: str, start: date, span: tuple[datetime, datetime], work: Work) -> Iterator[date]:
    """The dates of a rule in a span, by the clock of the series' own zone; not many more than a window may have."""
    is_time = isinstance(start, datetime)
    zone, local = _clock_of(start)
    for number, when in enumerate(dates_of(read_rule(rule, zone), local, span, work)):
        if number > _MOST_LOOKED_AT:
            raise NoRecord(_TOO_OFTEN)
        yield when.replace(tzinfo=zone) if is_time else when.date()


_MOST_LOOKED_AT = 20_000
