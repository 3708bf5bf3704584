"""Days of the proleptic Gregorian calendar, for any year: a Day to a day number, and back.

Years are astronomical, as in ISO 8601: year 0 is 1 BC, year -43 is 44 BC. Day numbers agree with
`datetime.date.toordinal` where that is defined (1 is 0001-01-01).
"""

from typing import NamedTuple

_CUMULATIVE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_IN_400_YEARS = 146_097


class Day(NamedTuple):
    """One calendar day. Orders by time; prints as ISO 8601 (`2024-03-28`, `-0043-03-15`)."""

    year: int
    month: int
    day: int

    def __str__(self) -> str:
        return f"{year_text(self.year)}-{self.month:02}-{self.day:02}"


def year_text(year: int) -> str:
    """The year as EDTF writes it: four digits, or `Y` and as many as it takes."""
    if -9999 <= year <= 9999:
        return f"{'-' if year < 0 else ''}{abs(year):04}"
    return f"Y{year}"


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def to_number(day: Day) -> int:
    """The day's number; 1 is 0001-01-01, 0 the day before it."""
    before = day.year - 1
    leaps = before // 4 - before // 100 + before // 400
    past_february = 1 if day.month > 2 and is_leap(day.year) else 0
    return before * 365 + leaps + _CUMULATIVE[day.month - 1] + past_february + day.day


def from_number(number: int) -> Day:
    """The day with this number; the inverse of `to_number` for every integer."""
    cycles, rest = divmod(number - 1, _DAYS_IN_400_YEARS)
    centuries = min(rest // 36_524, 3)
    rest -= centuries * 36_524
    fours, rest = divmod(rest, 1_461)
    years = min(rest // 365, 3)
    rest -= years * 365
    year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
    return _from_day_of_year(year, rest + 1)


def _from_day_of_year(year: int, ordinal: int) -> Day:
    month = 1
    while ordinal > days_in_month(year, month):
        ordinal -= days_in_month(year, month)
        month += 1
    return Day(year, month, ordinal)


def shift(day: Day, days: int) -> Day:
    """The day so many days later; earlier for a negative count."""
    return from_number(to_number(day) + days)


def weekday(day: Day) -> int:
    """Monday is 0, Sunday is 6."""
    return (to_number(day) + 6) % 7


def in_week(day: Day, weeks: int, weekday_: int) -> Day:
    """The weekday (Monday is 0) of the week so many weeks from that of the day."""
    return shift(day, 7 * weeks + weekday_ - weekday(day))


def end_of_month(year: int, month: int) -> Day:
    return Day(year, month, days_in_month(year, month))


def add_months(year: int, month: int, months: int) -> tuple[int, int]:
    """The year and month so many months later; earlier for a negative count."""
    index = year * 12 + (month - 1) + months
    return index // 12, index % 12 + 1


def easter(year: int) -> Day:
    """Easter Sunday of the Western churches, by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8)."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    lunar = (century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 19 * golden + 15) % 30
    weekly = (32 + 2 * (century % 4) + 2 * (of_century // 4) - lunar - of_century % 4) % 7
    late = (golden + 11 * lunar + 22 * weekly) // 451
    month, day = divmod(lunar + weekly - 7 * late + 114, 31)
    return Day(year, month, day + 1)
