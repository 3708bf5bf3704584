"""One EDTF date without its neighbours: its text to first and last day, precision and doubt.

The grammar is ISO 8601-2:2019 levels 0 to 2 as the Library of Congress states it (EDTF specification of
2019-02-04), and times without seconds besides, as ISO 8601-1 has them. `dates` puts these together to intervals
and sets.
"""

import re
from collections.abc import Iterator
from enum import IntEnum
from itertools import product
from typing import NamedTuple

from chrono.dates.days import Day, add_months, days_in_month, end_of_month, to_number
from chrono.errors import InvalidDate

SECONDS_A_DAY = 86_400
LARGEST_YEAR = 10**15


class Precision(IntEnum):
    """How finely a date is known; a finer one is smaller."""

    MOMENT = 0
    DAY = 1
    MONTH = 2
    SEASON = 3
    QUARTER = 4
    THIRD = 5
    HALF = 6
    YEAR = 7
    DECADE = 8
    CENTURY = 9
    MILLENNIUM = 10
    UNKNOWN = 11


class Part(NamedTuple):
    """One date: `earliest` and `latest` are the first and last day it may be, both included.

    `first_second` and `last_second` bound it in seconds from the start of day number 0, in UTC where the date
    has a zone. `season` is EDTF's number (21 to 41) or 0; `time` the clock time as written or empty.
    """

    text: str
    earliest: Day
    latest: Day
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    season: int = 0
    time: str = ""
    first_second: int = 0
    last_second: int = 0

    @property
    def shape(self) -> str:
        """The text without its qualifiers."""
        return self.text.translate(_NO_QUALIFIERS)


_NO_QUALIFIERS = str.maketrans("", "", "?~%")
_DAY = re.compile(r"(-?\d{4})-(\d\d)-(\d\d)\Z", re.ASCII)
_PART = re.compile(
    r"(?P<q1>[?~%]?)(?P<year>-?[\dX]{4}|Y-?\d+(?:E\d+)?)(?:S(?P<digits>\d+))?(?P<a1>[?~%]?)"
    r"(?:-(?P<q2>[?~%]?)(?P<month>[\dX]{2})(?P<a2>[?~%]?)"
    r"(?:-(?P<q3>[?~%]?)(?P<day>[\dX]{2})(?P<a3>[?~%]?)(?:T(?P<time>[\d:.]+)(?P<zone>Z|[+-][\d:]+)?)?)?)?\Z",
    re.ASCII,
)
_TIME = re.compile(r"(\d\d):(\d\d)(?::(\d\d))?\Z", re.ASCII)
_ZONE = re.compile(r"([+-])(\d\d)(?::(\d\d))?\Z", re.ASCII)
# First month and length in months of EDTF's numbers 21 to 41. Seasons are the meteorological ones of the
# northern hemisphere unless the number says southern (29-32); winter runs into the next year.
_SEASONS = {
    **dict(zip(range(21, 25), [(3, 3), (6, 3), (9, 3), (12, 3)], strict=True)),
    **dict(zip(range(25, 29), [(3, 3), (6, 3), (9, 3), (12, 3)], strict=True)),
    **dict(zip(range(29, 33), [(9, 3), (12, 3), (3, 3), (6, 3)], strict=True)),
    **dict(zip(range(33, 37), [(1, 3), (4, 3), (7, 3), (10, 3)], strict=True)),
    **dict(zip(range(37, 40), [(1, 4), (5, 4), (9, 4)], strict=True)),
    **dict(zip(range(40, 42), [(1, 6), (7, 6)], strict=True)),
}


def parse_part(text: str) -> Part:
    """Read one date. Raises InvalidDate with the place inside `text`."""
    if day := _DAY.match(text):
        return _plain_day(text, int(day[1]), day[2], day[3])
    found = _PART.match(text)
    if not found:
        raise InvalidDate(f'"{text}" is not an EDTF date', 0, len(text))
    approximate, uncertain = _qualifiers(found)
    year, month, day_text = found["year"], found["month"], found["day"]
    if year.startswith("Y") or found["digits"]:
        return _long_year(text, found, approximate, uncertain)
    if year == "-0000":
        raise InvalidDate("there is no year -0000; year 0 is written 0000", 0, 5)
    if month and "X" not in month and 21 <= int(month) <= 41:
        return _season(text, found, approximate, uncertain)
    if found["time"]:
        return _moment(text, found)
    earliest, latest = _bounds(found, year, month, day_text)
    return _spanning(text, earliest, latest, _precision(year, month, day_text), approximate, uncertain)


def _plain_day(text: str, year: int, month: str, day: str) -> Part:
    _check_month(text, month, 5 + text.startswith("-"))
    _check_day(text, year, int(month), day, 8 + text.startswith("-"))
    if text.startswith("-0000"):
        raise InvalidDate("there is no year -0000; year 0 is written 0000", 0, 5)
    that = Day(year, int(month), int(day))
    first = to_number(that) * SECONDS_A_DAY
    return Part(text, that, that, Precision.DAY, False, False, 0, "", first, first + SECONDS_A_DAY - 1)


def _check_month(text: str, month: str, at: int) -> None:
    if not 1 <= int(month) <= 12:
        raise InvalidDate(f'month {month} in "{text}" is out of range 01-12', at, at + 2)


def _check_day(text: str, year: int, month: int, day: str, at: int) -> None:
    length = days_in_month(year, month)
    if not 1 <= int(day) <= length:
        raise InvalidDate(f'day {day} in "{text}" is out of range 01-{length} of that month', at, at + 2)


def _qualifiers(found: re.Match[str]) -> tuple[bool, bool]:
    marks = "".join(found[name] or "" for name in ("q1", "a1", "q2", "a2", "q3", "a3"))
    return "~" in marks or "%" in marks, "?" in marks or "%" in marks


def _spanning(
    text: str, earliest: Day, latest: Day, precision: Precision, approximate: bool, uncertain: bool, season: int = 0
) -> Part:
    first = to_number(earliest) * SECONDS_A_DAY
    last = to_number(latest) * SECONDS_A_DAY + SECONDS_A_DAY - 1
    return Part(text, earliest, latest, precision, approximate, uncertain, season, "", first, last)


def _long_year(text: str, found: re.Match[str], approximate: bool, uncertain: bool) -> Part:
    """`Y170000002`, `Y-17E7`, `1950S2`, `Y171010000S3`: years alone, by number and significant digits."""
    if found["month"]:
        raise InvalidDate("a year written with Y or S stands alone, without month or day", 0, len(text))
    written = found["year"].lstrip("Y")
    if "X" in written:
        raise InvalidDate("a year has either X or S, not both", 0, len(text))
    digits, _, exponent = written.partition("E")
    if len(digits) > 16 or len(exponent) > 2:
        raise InvalidDate("years beyond ±10^15 are not supported", 0, len(text))
    year = int(digits) * 10 ** int(exponent or 0)
    if found["year"].startswith("Y") and len(digits.lstrip("-0")) < 5 and not exponent:
        raise InvalidDate("Y is for years of more than four digits", 0, len(text))
    if abs(year) > LARGEST_YEAR:
        raise InvalidDate("years beyond ±10^15 are not supported", 0, len(text))
    if not found["digits"]:
        return _spanning(text, Day(year, 1, 1), Day(year, 12, 31), Precision.YEAR, approximate, uncertain)
    return _significant(text, year, int(found["digits"][:3]), approximate, uncertain)


def _significant(text: str, year: int, digits: int, approximate: bool, uncertain: bool) -> Part:
    unknown = len(str(abs(year))) - digits
    if digits == 0 or unknown < 0:
        raise InvalidDate(f'"{text}" claims more significant digits than the year has, or none', 0, len(text))
    width = 10**unknown
    low = abs(year) // width * width
    low, high = (low, low + width - 1) if year >= 0 else (-(low + width - 1), -low)
    precision = Precision(min(Precision.YEAR + unknown, Precision.UNKNOWN))
    return _spanning(text, Day(low, 1, 1), Day(high, 12, 31), precision, approximate, uncertain)


def _season(text: str, found: re.Match[str], approximate: bool, uncertain: bool) -> Part:
    if found["day"]:
        raise InvalidDate(f'"{text}" gives a season ({found["month"]}) and a day', found.start("month"), len(text))
    number = int(found["month"])
    start, months = _SEASONS[number]
    first, last = next(_years(found["year"])), next(_years(found["year"], last=True))
    end_year, end_month = add_months(last, start, months - 1)
    precision = (
        Precision.SEASON if number < 33
        else Precision.QUARTER if number < 37
        else Precision.THIRD if number < 40
        else Precision.HALF
    )  # fmt: skip
    if "X" in found["year"]:
        precision = _precision(found["year"], None, None)
    return _spanning(
        text, Day(first, start, 1), end_of_month(end_year, end_month), precision, approximate, uncertain, number
    )


def _moment(text: str, found: re.Match[str]) -> Part:
    """A clock time on a whole day; `24:00:00` is the end of that day, as ISO 8601 allows."""
    whole = _plain_day(found["year"] + "-" + found["month"] + "-" + found["day"], *_numbers(found))
    if any(found[name] for name in ("q1", "a1", "q2", "a2", "q3", "a3")):
        raise InvalidDate("a date with a clock time carries no qualifier", 0, len(text))
    clock = _TIME.match(found["time"])
    at = found.start("time")
    if not clock:
        raise InvalidDate(f'"{found["time"]}" is not a clock time HH:MM or HH:MM:SS', at, found.end("time"))
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and minute + second):
        raise InvalidDate(f"there is no clock time {found['time']}", at, found.end("time"))
    offset = _offset(found["zone"], found.start("zone"), found.end("zone"))
    first = to_number(whole.earliest) * SECONDS_A_DAY + hour * 3600 + minute * 60 + second - offset
    last = first if clock[3] else first + 59
    time = found["time"] + (found["zone"] or "")
    return Part(text, whole.earliest, whole.earliest, Precision.MOMENT, False, False, 0, time, first, last)


def _numbers(found: re.Match[str]) -> tuple[int, str, str]:
    if "X" in found["year"] + found["month"] + found["day"]:
        raise InvalidDate("a clock time needs a whole day before it", 0, len(found[0]))
    return int(found["year"]), found["month"], found["day"]


def _offset(zone: str | None, start: int, end: int) -> int:
    """Seconds east of UTC. ISO 8601 knows no -00:00; zones in use run from -12:00 to +14:00."""
    if zone is None or zone == "Z":
        return 0
    found = _ZONE.match(zone)
    if not found:
        raise InvalidDate(f'"{zone}" is not an offset from UTC (Z, +05 or +05:00)', start, end)
    seconds = int(found[2]) * 3600 + int(found[3] or 0) * 60
    too_far = seconds > (14 if found[1] == "+" else 12) * 3600
    if too_far or int(found[3] or 0) > 59 or (found[1] == "-" and seconds == 0):
        raise InvalidDate(f"there is no offset {zone} from UTC", start, end)
    return seconds if found[1] == "+" else -seconds


def _precision(year: str, month: str | None, day: str | None) -> Precision:
    """By the leftmost part that is not wholly known; `156X-12-25` is known to the decade."""
    if "X" in year:
        unknown = len(year) - year.index("X")
        return Precision.UNKNOWN if unknown == 4 else Precision(Precision.YEAR + unknown)
    if month is None or "X" in month:
        return Precision.YEAR
    return Precision.MONTH if day is None or "X" in day else Precision.DAY


def _bounds(found: re.Match[str], year: str, month: str | None, day: str | None) -> tuple[Day, Day]:
    """First and last day that fit the mask of digits and X."""
    if month and "X" not in month:
        _check_month(found[0], month, found.start("month"))
    if day and month and "X" not in year + month + day:
        _check_day(found[0], int(year), int(month), day, found.start("day"))
    if day and month and not any(_fits(month, item) and _fits(day, at) for item in range(1, 13) for at in _days(item)):
        raise InvalidDate(f'no day fits "{found[0]}"', 0, len(found[0]))
    earliest = next(_fitting(year, month, day, last=False), None)
    latest = next(_fitting(year, month, day, last=True), None)
    if earliest is None or latest is None:
        raise InvalidDate(f'no day fits "{found[0]}"', 0, len(found[0]))
    return earliest, latest


def _fitting(year: str, month: str | None, day: str | None, *, last: bool) -> Iterator[Day]:
    step = -1 if last else 1
    for item in _years(year, last=last):
        for number in range(1, 13)[::step]:
            if month and not _fits(month, number):
                continue
            for at in range(1, days_in_month(item, number) + 1)[::step]:
                if not day or _fits(day, at):
                    yield Day(item, number, at)


def _years(mask: str, *, last: bool = False) -> Iterator[int]:
    """The years that fit the mask, in order of time (or against it)."""
    negative, digits = mask.startswith("-"), mask.lstrip("-")
    choices = ["0123456789" if digit == "X" else digit for digit in digits]
    ordered = [choice[::-1] if last != negative else choice for choice in choices]
    years = (int("".join(chosen)) for chosen in product(*ordered))
    return (-year for year in years if year) if negative else years


def _days(month: int) -> range:
    """The days that a month can have in some year."""
    return range(1, days_in_month(2000, month) + 1)


def _fits(mask: str, number: int) -> bool:
    text = f"{number:02}"
    return all(expected in ("X", digit) for expected, digit in zip(mask, text, strict=True))
