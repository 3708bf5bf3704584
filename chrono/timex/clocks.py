"""A clock time as it is written to ISO 8601, with its zone where one is given."""

import re
from collections.abc import Mapping

_TIME = re.compile(r"(\d{1,2})[:.]?(\d\d)?(?::(\d\d))?(?:\.\d+)?\s?([ap]\.?m\.?)?", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])\s?(\d{1,2})(?::?(\d\d))?\)?$")
_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "CET": 1, "CEST": 2, "BST": 1, "MSK": 3, "JST": 9,
}  # fmt: skip


def clock_text(piece: str, half_days: Mapping[str, int] = {}, minutes: str = "") -> str:
    """A clock time as ISO 8601 writes it, with its zone where one is given: `3:30 p.m. EDT` is `15:30-04:00`.

    `half_days` are words that stand in it, to the hours that they add before noon; `minutes` is a pattern of minutes
    that are said in words.
    """
    found = _TIME.search(piece)
    if found is None:
        return ""
    hour, minute, half = int(found[1]), found[2] or "00", (found[4] or "").lower()[:1]
    if minutes and (said := re.search(minutes, piece)):
        minute = f"{int(said[1]):02}"
    if not half and hour < 12:
        hour += max((hours for word, hours in half_days.items() if word in piece), default=0)
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    rest = piece[found.end() :]
    name = next((zone for zone in re.findall("[A-Z]+", rest) if zone in _ZONES), "")
    if offset := _OFFSET.search(rest):
        return f"{hour:02}:{minute}{offset[1]}{int(offset[2]):02}:{offset[3] or '00'}"
    zone = "" if not name else "Z" if not _ZONES[name] else f"{_ZONES[name]:+03}:00"
    return f"{hour:02}:{minute}{zone}" if hour < 24 else ""
