"""The name of a time zone, as calendars give it, to the zone: defined in the file, or known by one of its names."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone, tzinfo
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
    """The zone of a definition; None where it cannot be read, or its rules do not come once a year.

    It is asked once: after a rule that broke dateutil would wait at the next question for a lock without end.
    """
    if any(often.upper() != "YEARLY" for often in _OFTEN.findall(text)):
        return None
    try:
        zone: Any = icalendar.Timezone.from_ical(text)
        name, known = str(zone["TZID"]).strip(), zone.to_tz(lookup_tzid=False)
        known.utcoffset(_ASKED)
    except Exception:  # the packages raise whatever a broken definition makes them raise
        return None
    return name, known


_OFTEN = re.compile(r"FREQ=(\w*)", re.IGNORECASE)
_ASKED = datetime(2200, 7, 1)
"""A time until which all rules are worked out."""


def zone_of(name: str, defined: Mapping[str, tzinfo]) -> tuple[tzinfo | None, str]:
    """The zone of that name, and what it was read as where that is another name.

    None where nobody knows it, with the reason where more can be said than that.
    """
    plain = name.strip().strip("\"'")
    if plain in defined:
        return defined[plain], ""
    return _known_zone(plain)


@cache
def _known_zone(name: str) -> tuple[tzinfo | None, str]:
    if universal := _UNIVERSAL.fullmatch(name):
        zone, read_as = _known_zone(f"UTC{universal[1] or ''}")
        return zone, read_as or "UTC"
    if zone := _by_key(name):
        return zone, ""
    key = _key_of(name)
    if key and (zone := _by_key(key)):
        stated, own = _stated(name), _standard(zone)
        if stated is not None and stated != own:
            said, is_at = _shown(stated), _shown(own)
            return None, f'its time zone "{name}" says {said}, and {key}, which it may be, is at {is_at}'
        return zone, key
    offset = _OFFSET.fullmatch(name)
    if offset and (minutes := int(offset[2]) * 60 + int(offset[3] or 0)) < _DAY:
        length = timedelta(minutes=-minutes if offset[1] in "-−" else minutes)
        return timezone(length), f"an offset of {_shown(length)}"
    hours = _SHORT.get(name.upper())
    return (timezone(timedelta(hours=hours)), f"an offset of {hours:+03}:00") if hours is not None else (None, "")


_DAY = 24 * 60
_NOWHERE = ("localtime", "posixrules", "factory")
"""Files beside those of the zones: what they hold is that of a machine, or of none."""


def _by_key(key: str) -> tzinfo | None:
    if key.rpartition("/")[2].casefold() in _NOWHERE:
        return None
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
    whole = (display[3] if display else name).strip().casefold()
    for plain in (whole, re.sub(r"\s*\(.*\)$", "", whole)):
        short = re.sub(r"(?: (?:daylight|summer|standard))? time$", "", plain)
        found = known.get(f"{short} standard time") if display or short != plain else None
        if found := found or (_PLACES.get(plain) if display else None):
            return found
    cities = re.split(r"[,;/]\s*", re.sub(r" Islands?$", "", display[3])) if display else []
    return next((key for city in cities if (key := _cities().get(city.strip().casefold()))), "")


def _stated(name: str) -> timedelta | None:
    """The offset that a display name begins with; None where it has none."""
    display = _DISPLAY.match(name)
    if display is None:
        return None
    if not display[1]:
        return timedelta()
    digits = re.sub("[.:]", "", display[2])
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    length = timedelta(hours=int(hours), minutes=int(minutes))
    return length if display[1] == "+" else -length


def _standard(zone: tzinfo) -> timedelta:
    """The offset of a zone outside of summer time, as the rules were in 2025."""
    offsets = [datetime(2025, month, 1, tzinfo=zone).utcoffset() or timedelta() for month in (1, 7)]
    return min(offsets)


def _shown(length: timedelta) -> str:
    minutes = abs(round(length.total_seconds() / 60))
    return f"{'-' if length < timedelta() else '+'}{minutes // 60:02}:{minutes % 60:02}"


# "(GMT+10:00) Canberra, Melbourne, Sydney": an offset that is not that of summer, and cities.
_DISPLAY = re.compile(r"^\((?:GMT|UTC)(?:\s*([+\-−])(\d{1,2}(?:[:.]?\d\d)?))?\)\s*(.+)$", re.IGNORECASE)
# Places of display names that are neither a city of the database nor the name of a zone of Windows.
_PLACES = {
    "alaska": "America/Anchorage", "arizona": "America/Phoenix", "astana": "Asia/Almaty", "nur-sultan": "Asia/Almaty",
    "baja california": "America/Tijuana", "hawaii": "Pacific/Honolulu", "saskatchewan": "America/Regina",
    "indiana (east)": "America/Indiana/Indianapolis", "new delhi": "Asia/Kolkata", "beijing": "Asia/Shanghai",
    "midway island": "Pacific/Midway", "istanbul": "Europe/Istanbul", "islamabad": "Asia/Karachi",
    "aleutian islands": "America/Adak", "brasilia": "America/Sao_Paulo", "cabo verde is.": "Atlantic/Cape_Verde",
    "chetumal": "America/Cancun", "city of buenos aires": "America/Argentina/Buenos_Aires",
    "nuku'alofa": "Pacific/Tongatapu", "port louis": "Indian/Mauritius", "salvador": "America/Bahia",
    "saint pierre and miquelon": "America/Miquelon", "solomon is., new caledonia": "Pacific/Guadalcanal",
    "sri jayawardenepura": "Asia/Colombo", "west central africa": "Africa/Lagos", "yangon": "Asia/Yangon",
}  # fmt: skip
# "(UTC-11:00) Coordinated Universal Time-11": by Windows, without a place.
_UNIVERSAL = re.compile(r"(?:\(UTC(?:([+-]\d\d):00)?\)\s*)?Coordinated Universal Time(?:\1)?", re.IGNORECASE)
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
