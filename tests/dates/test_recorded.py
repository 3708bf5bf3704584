"""A grid of dates, parsed, told in words and compared, as it was recorded."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from chrono.dates import (
    Day,
    EdtfDate,
    add_months,
    date_words,
    easter,
    from_number,
    in_week,
    parse_date,
    shift,
    short_dated_months,
    to_number,
    weekday,
    year_in_date,
    year_text,
    year_words,
)
from chrono.errors import InvalidDate
from chrono.languages import Phrasebook, languages_with
from tests.corpus.entries import FOLDER as CORPUS
from tests.corpus.entries import entries
from tests.corpus.recordings import check_recorded
from tests.dates.strategies import EXAMPLES

FOLDER = Path(__file__).resolve().parent / "recorded"
LANGUAGES = tuple(sorted(languages_with(Phrasebook)))
WRITTEN = tuple(dict.fromkeys((CORPUS / "dates.txt").read_text("utf-8").splitlines() + EXAMPLES))
SIGNS = {"before": "<", "after": ">", "equal": "=", "during": "d", "contains": "c", "overlaps": "o"}
YEARS = (
    -10000,
    -9999,
    -401,
    -400,
    -100,
    -44,
    -4,
    -1,
    0,
    1,
    4,
    79,
    100,
    400,
    999,
    1000,
    1582,
    1899,
    1900,
    2000,
    2023,
    2024,
)
DAYS = [Day(year, month, day) for year in (*YEARS, 9999, 10000) for month, day in ((1, 1), (2, 28), (3, 1), (12, 31))]


def parsed(text: str) -> EdtfDate | None:
    try:
        return parse_date(text)
    except InvalidDate:
        return None


def read(text: str) -> str:
    """What a date means, or what is wrong with it and where."""
    try:
        date = parse_date(text)
    except InvalidDate as error:
        return f"{text}: {error.message} at {error.start}-{error.end}, meant {error.suggestion}"
    flags = [name for name in ("approximate", "uncertain", "is_exact", "is_first_of_month") if getattr(date, name)]
    flags += [name for name in ("open_start", "open_end", "unknown_start", "unknown_end") if getattr(date, name)]
    parts = [f"{one.shape} {one.precision.name} {one.season or ''} {one.time}".rstrip() for one in date.parts]
    extent = f"{date.earliest}..{date.latest} {date.first_second}..{date.last_second}"
    return f"{text}: {date.kind} {extent} {date.precision.name} {' '.join(flags)} [{', '.join(parts)}]"


def worded(text: str) -> Iterator[str]:
    """A date in the words of every language, and short where that is another."""
    date = parse_date(text)
    for code in LANGUAGES:
        long, short = date_words(date, code), date_words(date, code, short=True)
        yield f"{code} {long}" if short == long else f"{code} {long} ({short})"


def compared(text: str, others: list[EdtfDate]) -> str:
    """How a date relates to each of others: the relation, and whether they meet (m), lie within (w), are one (e)."""
    date = parse_date(text)
    signs = (
        SIGNS[date.relation(one)]
        + "m" * date.meets(one)
        + "w" * date.within(one)
        + "e" * date.same_extent(one)
        + "-" * (date < one)
        for one in others
    )
    return f"{text}: {' '.join(signs)}"


def test_dates_are_read_as_recorded(update: bool) -> None:
    told = sorted({one["date"] for entry in entries() for one in (*entry.true, *map(entry.record_of, entry.false))})
    now = {"written": map(read, WRITTEN), "of the corpus": map(read, told)}
    check_recorded(FOLDER / "dates.txt", now, update=update)


def test_dates_are_told_as_recorded(update: bool) -> None:
    now = {text: worded(text) for text in WRITTEN[::2] if parsed(text)}
    check_recorded(FOLDER / "words.txt", now, update=update)


def test_dates_are_compared_as_recorded(update: bool) -> None:
    dates = [date for text in WRITTEN if (date := parsed(text))]
    check_recorded(
        FOLDER / "comparisons.txt", {"": (compared(one.text, dates[::7]) for one in dates[::2])}, update=update
    )


def counted(day: Day) -> str:
    """What is counted from a day: its number, its weekday, days before and after it, and the month after next."""
    moved = [shift(day, days) for days in (-366, -31, -1, 1, 29, 365, 146097)]
    week = [in_week(day, weeks, of_week) for weeks, of_week in product((-1, 0, 1), (0, 6))]
    months = [add_months(day.year, day.month, months) for months in (-13, -1, 2, 12)]
    same = from_number(to_number(day)) == day
    return f"{day} {to_number(day)} {same} {weekday(day)}: {' '.join(map(str, (*moved, *week)))} {months}"


def yearly(year: int) -> str:
    """Easter of a year, and the year in the words of every language."""
    words = (f"{code} {year_words(year, code)} {year_in_date(year, code)}" for code in LANGUAGES)
    return f"{year_text(year)} {easter(year)}: {', '.join(words)}"


def test_days_are_counted_as_recorded(update: bool) -> None:
    months = (f"{code}: {' '.join(short_dated_months(code))}" for code in LANGUAGES)
    now = {"days": map(counted, DAYS), "years": map(yearly, (*YEARS, *range(2020, 2040))), "months": months}
    check_recorded(FOLDER / "days.txt", now, update=update)
