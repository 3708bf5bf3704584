"""The content lines of iCalendar (RFC 5545 §3.1): names and values to folded bytes, as icalendar writes them.

The package builds an object for every value, its parameters and its component; a calendar of two thousand events takes
it seconds. What is written here is the same, byte for byte, which the tests hold against it.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

from chrono.text import spaced


def _order(names: str) -> dict[str, int]:
    return {name: number for number, name in enumerate(names.split())}


CALENDAR_ORDER = _order("VERSION PRODID CALSCALE METHOD DESCRIPTION X-WR-CALDESC NAME X-WR-CALNAME")
EVENT_ORDER = _order("SUMMARY DTSTART DTEND DURATION DTSTAMP UID RECURRENCE-ID SEQUENCE RRULE RDATE EXDATE")
"""The places of the properties that icalendar writes first."""
_LONGEST = 74
"""Octets of a line without its break, and without the space that continues it."""

Line = tuple[str, str]
"""A property's name, with its parameters if it has any, and its value, escaped."""


def escape_text(value: str) -> str:
    """A TEXT value (§3.3.11). A backslash before N is a line break, as icalendar has it."""
    return (
        value.replace("\\N", "\n")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n")
    )


def escape_verbatim(value: str) -> str:
    """A TEXT value that is read back as it was, for chrono's own properties; only control characters go."""
    kept = _CONTROLS.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def date_line(name: str, value: date | datetime) -> Line:
    """A DATE, which says that it is one, or a DATE-TIME in UTC (§3.3.4 and 5)."""
    if isinstance(value, datetime):
        return name, utc_stamp(value)
    return f"{name};VALUE=DATE", f"{value.year:04}{value.month:02}{value.day:02}"


def utc_stamp(value: datetime) -> str:
    """A DATE-TIME in UTC."""
    at = value.astimezone(UTC)
    return f"{at.year:04}{at.month:02}{at.day:02}T{at.hour:02}{at.minute:02}{at.second:02}Z"


def duration(value: timedelta) -> str:
    """A DURATION (§3.3.6) of whole days, or of hours and minutes."""
    sign, seconds = ("-", -value.total_seconds()) if value < timedelta(0) else ("", value.total_seconds())
    days, rest = divmod(int(seconds), 86_400)
    hours, rest = divmod(rest, 3600)
    minutes, left = divmod(rest, 60)
    clock = "".join(f"{number}{unit}" for number, unit in ((hours, "H"), (minutes, "M"), (left, "S")) if number)
    length = (f"{days}D" if days else "") + (f"T{clock}" if clock else "")
    return f"{sign}P{length or '0D'}"


def component(name: str, lines: Iterable[Line], order: Mapping[str, int], inside: bytes = b"") -> bytes:
    """A component: its lines, those in the `order` first and the others by name, then what it holds."""
    last = len(order)
    placed = sorted((order.get(key.partition(";")[0], last), key, value) for key, value in lines)
    return b"".join(
        (f"BEGIN:{name}\r\n".encode(), *(fold_line(f"{key}:{value}") for _, key, value in placed), inside,
         f"END:{name}\r\n".encode())
    )  # fmt: skip


def fold_line(line: str) -> bytes:
    """A content line in pieces of at most 75 octets: between characters, and never after a backslash."""
    raw = line.encode("utf-8")
    if len(raw) <= _LONGEST:
        return raw + b"\r\n"
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


_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_FALSE_BREAK = re.compile(r"\\(?=[nN])")


def without_controls(value: str) -> str:
    """Without control characters; a backslash before n, which programs unescape wrongly, becomes a slash."""
    return _FALSE_BREAK.sub("/", _CONTROLS.sub("", value.replace("\r\n", "\n").replace("\r", "\n")))


def without_breaks(value: str) -> str:
    """The same without controls, on one line, with one space between words."""
    return spaced(without_controls(value))


def ascii_uri(value: str) -> str:
    """A URI in ASCII, without what programs split it at."""
    return "".join(
        char if char.isascii() and char not in ' ,;"<>\\^`{|}' and char.isprintable() else _escaped(char)
        for char in value
    )


def _escaped(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "ignore"))
