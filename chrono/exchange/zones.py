"""The name of a time zone, as calendars give it, to the zone: defined in the file, or known by one of its names."""

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta, timezone, tzinfo
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

import icalendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON


def defined_zones(definitions: Sequence[str]) -> dict[str, tzinfo]:
    """The zones that a calendar defines, by its own names for them; what cannot be read is left out."""
    read = (_defined(text) for text in definitions)
    return dict(pair for pair in read if pair)


def _defined(text: str) -> tuple[str, tzinfo] | None:
    try:
        zone: Any = icalendar.Timezone.from_ical(text)
        return str(zone["TZID"]).strip(), zone.to_tz(lookup_tzid=False)
    except Exception:  # the package raises whatever a broken definition makes it raise
        return None


def zone_of(name: str, defined: Mapping[str, tzinfo]) -> tuple[tzinfo | None, str]:
    """The zone of that name, and what it was read as where that is another name; None where nobody knows it."""
    plain = name.strip().strip("\"'")
    if plain in defined:
        return defined[plain], ""
    return _known_zone(plain)


@cache
def _known_zone(name: str) -> tuple[tzinfo | None, str]:
    if zone := _by_key(name):
        return zone, ""
    key = _key_of(name)
    if key and (zone := _by_key(key)):
        return zone, key
    offset = _OFFSET.fullmatch(name)
    if offset and (minutes := int(offset[2]) * 60 + int(offset[3] or 0)) < _DAY:
        sign, text = (-1, "-") if offset[1] in "-−" else (1, "+")
        shown = f"an offset of {text}{minutes // 60:02}:{minutes % 60:02}"
        return timezone(timedelta(minutes=sign * minutes)), shown
    hours = _SHORT.get(name.upper())
    return (timezone(timedelta(hours=hours)), f"an offset of {hours:+03}:00") if hours is not None else (None, "")


_DAY = 24 * 60


def _by_key(key: str) -> tzinfo | None:
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _key_of(name: str) -> str:
    """The name of the zone in the time zone database, from another one; or empty."""
    known = _keys()
    spaced = re.sub(r"\s+", "_", name)
    numbered = re.sub(r"\s+\d+$", "", name)
    for candidate in (spaced, numbered, re.sub(r"\s*\(.*\)$", "", name)):
        if found := known.get(candidate.casefold().replace("_", " ")):
            return found
    for end in range(1, name.count("/") + 1):  # /freeassociation.sourceforge.net/Europe/Berlin
        if found := known.get("/".join(name.split("/")[end:]).casefold().replace("_", " ")):
            return found
    display = _DISPLAY.match(name)
    plain = re.sub(r"\s*\(.*\)$", "", display[1] if display else name)
    if found := known.get(re.sub(r" time$", " standard time", plain.casefold())):
        return found
    cities = re.split(r"[,;/]\s*", display[1]) if display else []
    return next((key for city in cities if (key := _cities().get(city.strip().casefold()))), "")


# "(GMT+10:00) Canberra, Melbourne, Sydney": an offset that is not that of summer, and cities.
_DISPLAY = re.compile(r"^\((?:GMT|UTC)[^)]*\)\s*(.+)$", re.IGNORECASE)
# "UTC-05:00", "GMT+0100", "+03:00"; the names Etc/GMT+5 count the other way round and are keys of the database.
_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+\-−])\s*(\d{1,2}):?(\d\d)?", re.IGNORECASE)
# Short names of offsets, of those that mean one thing alone.
_SHORT = {
    "PST": -8, "PDT": -7, "MST": -7, "MDT": -6, "CDT": -5, "EST": -5, "EDT": -4, "AKST": -9, "AKDT": -8, "HST": -10,
    "CEST": 2, "EEST": 3, "WEST": 1, "MSK": 3, "Z": 0, "UT": 0, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
}  # fmt: skip


@cache
def _keys() -> dict[str, str]:
    """The keys of the time zone database by themselves and by the names that Windows has for them, letters folded."""
    keys = {key.casefold().replace("_", " "): key for key in sorted(available_timezones())}
    return {**keys, **{name.casefold(): key for name, key in WINDOWS_TO_OLSON.items()}}


@cache
def _cities() -> dict[str, str]:
    """The keys of the database by their last part, where only one has it."""
    found: dict[str, list[str]] = {}
    for key in sorted(available_timezones()):
        area, _, city = key.rpartition("/")
        if area and area.split("/")[0] not in ("Etc", "posix", "right", "SystemV", "US", "Canada", "Brazil", "Mexico"):
            found.setdefault(city.replace("_", " ").casefold(), []).append(key)
    return {city: keys[0] for city, keys in found.items() if len(keys) == 1}
