"""An event that recurs to its dates in a window, those that were moved or called off among them."""

from datetime import date
from typing import Any

import icalendar


class NoRecord(Exception):
    """Why no record can be made of an event."""


def series_of(items: list[Any]) -> dict[str, list[Any]]:
    """The events of every UID of which one recurs: that one, and those that change single dates of it."""
    sound = [item for item in items if isinstance(item, icalendar.Event)]
    masters = {_uid(item) for item in sound if recurs(item)}
    found: dict[str, list[Any]] = {}
    for item in sound:
        if (name := _uid(item)) in masters and name:
            found.setdefault(name, []).append(item)
    return found


def recurs(item: Any) -> bool:
    """Has the event a rule or a list of further dates?"""
    return "RRULE" in item or "RDATE" in item


def _uid(item: Any) -> str:
    return str(item.get("UID", "")).strip()


def spread(item: Any, zones: list[Any], window: tuple[date, date] | None, series: list[Any]) -> list[Any]:
    """The event at each of its dates in the window. Raises NoRecord where that cannot be said."""
    if window is None:
        raise NoRecord("it recurs: say with --window in which years its dates are wanted")
    try:
        import recurring_ical_events
    except ImportError as error:
        raise NoRecord('it recurs, which needs the extra: install "chrono-proof[import]"') from error
    if any(map(_is_endless, _rules(item))):
        raise NoRecord(f"it recurs more than {_MOST} times, and several times a day")
    alone = icalendar.Calendar()
    for zone in zones:
        alone.add_component(zone)
    for each in series:
        alone.add_component(each)
    try:
        found = list(recurring_ical_events.of(alone).between(*window))
    except Exception as error:  # the package raises whatever a broken rule makes it raise
        raise NoRecord(f"its recurrence cannot be read: {str(error)[:80]}") from error
    if not found:
        raise NoRecord("none of its dates lies in the window")
    if len(found) > _MOST:
        raise NoRecord(f"it recurs more than {_MOST} times in the window")
    return found


_MOST = 1000


def _rules(item: Any) -> list[Any]:
    found = item.get("RRULE", [])
    return found if isinstance(found, list) else [found]


def _is_endless(rule: Any) -> bool:
    """Would it take for ever to spread out? Every second of thirty years is a thousand million dates."""
    if not isinstance(rule, icalendar.vRecur):  # a broken one, which says so when it is used
        return False
    values = {str(name).upper(): value for name, value in rule.items()}
    often = {str(value).upper() for value in values.get("FREQ", [])} & {"SECONDLY", "MINUTELY", "HOURLY"}
    counts = [value for value in values.get("COUNT", []) if isinstance(value, int)]
    a_day = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        a_day *= max(1, len(values.get(name, [])))
    chosen = [name for name in values if name.startswith("BY")]
    return a_day > _MOST_A_DAY or (bool(often) and (bool(chosen) or not (counts and max(counts) <= _MOST)))


_MOST_A_DAY = 48
