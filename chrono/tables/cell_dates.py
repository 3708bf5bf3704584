"""The dates in the cells of a table, in whatever way they are written, as EDTF that says no more than the cell.

Whether `03/04/2024` begins with the day or the month is decided by the whole column, or not at all.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple

from chrono.dates import DateForm, Day, in_week, parse_date, shift
from chrono.errors import InvalidDate, NoRecord
from chrono.languages import DateWords, TableWords, every_part, languages_with
from chrono.tables.clocks import clock_of
from chrono.tables.worded_dates import choices, in_full, in_words, rough_ends, says_one_date, why_unread, without_part
from chrono.tables.year_pairs import are_years, at_the_turn, lasting_years, years_around
from chrono.text import compiled, spaced
from chrono.timex import find_dates

DAY_FIRST, MONTH_FIRST = "dmy", "mdy"

_SLASHED = re.compile(r"(\d{1,2}|\?{1,2})/(\d{1,2}|\?{1,2})/(\d{4}|\d\d)(?:[ T,]+(\d{1,2}:\d\d)(?::00)?)?\Z", re.ASCII)
_UNKNOWN_PARTS = re.compile(r"(\d{4})-(00|\?\?|XX)-(?:00|\?\?|XX)\Z|(\d{4})-(\d\d)-(?:00|\?\?)\Z", re.ASCII)
_SPACED_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::00(?:\.0+)?)?(Z|[+-]\d\d:?\d\d)?\Z", re.ASCII)
_MONTH_AND_YEAR = re.compile(r"(\d{1,2})[/.-](\d{4})\Z", re.ASCII)
_SHORT_PARTS = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z", re.ASCII)
_SHORT_YEAR = re.compile(r"\d{1,2}([.-])\d{1,2}\1\d\d\Z", re.ASCII)
_TWO_YEARS = re.compile(r"(?:FY\s?)?\d{4}/\d\d\Z|FY.*", re.ASCII | re.IGNORECASE)
_YEAR_AND_ONE = re.compile(r"(\d{4})/(\d)\Z", re.ASCII)
_COUNT_OF_DAYS = re.compile(r"\d{5}(?:\.\d+)?\Z", re.ASCII)
_BELOW_ZERO = re.compile(r"-0*[1-9]\d{0,2}\Z(?<!-\d{4})", re.ASCII)
_MONTH_AND_TWO = re.compile(r"(?:\d\d?-)?[^\W\d]{3,9}[-' ]\d\d\Z|\d\d?-[^\W\d]{3}\Z")
_WINTER = "-24"
_DAY_AND_CLOCK = re.compile(r"(\D*\d{1,2}\D+\d{4}),?\s+(\d{1,2}:\d\d\D*)\Z", re.ASCII)
_RECKONED = re.compile(r"(\d{4}|\d{8})\.0\Z", re.ASCII)
_MIDNIGHT = "00:00"


class DayOrder(NamedTuple):
    """Which comes first in `03/04/2024`, and the cells that say so; `order` is empty where nothing says."""

    order: str
    why: str


def order_of(cells: Iterable[str]) -> DayOrder:
    """What the cells of the columns with dates say of the order of day and month; no order where they disagree."""
    first: dict[str, str] = {}
    for cell in cells:
        if found := _SLASHED.match(cell.strip()):
            one, two = found[1], found[2]
            if one == two or "?" in one + two:
                continue
            if int(one) > 12 >= int(two):
                first.setdefault(DAY_FIRST, cell)
            elif int(two) > 12 >= int(one):
                first.setdefault(MONTH_FIRST, cell)
    if len(first) == 2:
        return DayOrder("", f'"{first[DAY_FIRST]}" begins with the day, "{first[MONTH_FIRST]}" with the month')
    for order, cell in first.items():
        return DayOrder(order, f'"{cell}" is one')
    return DayOrder("", "no cell of the column says which comes first")


def to_edtf(cell: str, order: DayOrder) -> str:
    """The EDTF of a cell. Raises NoRecord, with what to do, where the cell has more than one reading or none."""
    text = in_full(spaced(cell))
    try:
        return str(parse_date(_written(text, order)))
    except InvalidDate as error:
        raise NoRecord(f'"{text}" is no date: {error}') from error


def _written(text: str, order: DayOrder) -> str:
    """The EDTF that was meant, which may be no real day."""
    if not text:
        raise NoRecord("it has no date")
    if slashed := _SLASHED.match(text):
        return _slashed(text, slashed, order)
    if reckoned := _RECKONED.match(text):
        return _written(reckoned[1], order)
    if unknown := _UNKNOWN_PARTS.match(text):
        return unknown[1] or f"{unknown[3]}-{unknown[4]}"
    if monthly := _MONTH_AND_YEAR.match(text):
        return f"{monthly[2]}-{int(monthly[1]):02}"
    if short := _SHORT_PARTS.match(text):
        return f"{short[1]}-{int(short[2]):02}-{int(short[3]):02}"
    if week := _week_of(text):
        return week
    if _SHORT_YEAR.match(text):
        raise NoRecord(f'"{text}" does not say the century: write the year with four digits')
    if halved := _YEAR_AND_ONE.match(text):
        years, month = f"{halved[1]}/{int(halved[1]) + 1}", f"{halved[1]}-{int(halved[2]):02}"
        raise NoRecord(f'"{text}" may be two years, or a month of one: write {years}, or {month}')
    if _TWO_YEARS.match(text):
        raise NoRecord(
            f'"{text}" may be two years, or one that begins in another month: write 2024-04/2025-03, or 2024'
        )
    if _COUNT_OF_DAYS.match(text):
        raise NoRecord(f'"{text}" is a count of days: let the spreadsheet write the column as dates (2024-03-28)')
    if _BELOW_ZERO.match(text):
        year = int(text[1:])
        raise NoRecord(f'"{text}" may be {year} BC or {year + 1} BC: write -{year - 1:04} for {year} BC')
    if text.isdecimal() and len(text) not in (4, 8):
        raise NoRecord(f'"{text}" is no date: a year has four digits, a day eight (20240328)')
    if _MONTH_AND_TWO.match(text):
        raise NoRecord(f'"{text}" may be a day of the month or a year: write 2024-03, or 2024-03-24')
    if timed := _SPACED_TIME.match(text):
        day, time, offset = timed.groups()
        return day if time == _MIDNIGHT and not offset else f"{day}T{time}{offset or ''}"
    return _read(text, order)


def part_left_out(cell: str, edtf: str, order: DayOrder) -> str:
    """The words of a cell that name a part of its date, which is the whole all the same; else the empty text."""
    whole, told = without_part(in_full(spaced(cell)))
    if edtf.startswith("[..") or edtf.endswith("..]"):  # by the end of 2019: nothing of it is left out
        return ""
    try:
        return told if told and to_edtf(whole, order) == edtf else ""
    except NoRecord:
        return ""


def is_date(cell: str) -> bool:
    """Can the cell be read as a date, in whatever order of day and month?"""
    try:
        to_edtf(cell, DayOrder(DAY_FIRST, ""))
    except NoRecord:
        found = _SLASHED.match(cell.strip())
        return found is not None and len(found[3]) == 4
    return True


def _slashed(text: str, found: re.Match[str], order: DayOrder) -> str:
    one, two, year, time = found.groups()
    if len(year) == 2:
        raise NoRecord(f'"{text}" does not say the century: write the year with four digits')
    if "?" in one and "?" in two:
        return year
    if "?" in one or "?" in two:
        return f"{year}-{int(two if '?' in one else one):02}"
    if one == two:
        day, month = one, two
    elif not order.order and max(int(one), int(two)) > 12:
        day, month = (one, two) if int(one) > 12 else (two, one)
    elif not order.order:
        raise NoRecord(f'"{text}" may begin with the day or the month, and {order.why}: say --dates dmy or --dates mdy')
    else:
        day, month = (one, two) if order.order == DAY_FIRST else (two, one)
    written = f"{year}-{int(month):02}-{int(day):02}"
    at = f"T{time:0>5}" if time and time.rjust(5, "0") != _MIDNIGHT else ""
    return written + at


def _read(text: str, order: DayOrder) -> str:
    """EDTF as it is, else a bound, else a date in words that is the whole cell, with `c.` before it or without."""
    try:
        return str(parse_date(text))
    except InvalidDate as error:
        if error.suggestion:
            return error.suggestion
    if (sure := _IN_DOUBT.sub("", text)) != text:
        with suppress(NoRecord, InvalidDate):
            return str(parse_date(f"{to_edtf(sure, order)}?"))
    words = every_part(TableWords)
    bounds = f"{words.not_after}|{words.not_before}|{words.before}|{words.after}"
    if bound := compiled(rf"({bounds}|<=|>=|=<|=>|<|>)\s*(?=\S)").match(text):
        whole, part = without_part(text[bound.end() :])
        return _bounded(bound[1].lower(), to_edtf(_year_alone(whole), order), is_part=bool(part))
    if old := compiled(rf"(\d{{1,4}})\s?(?:{words.behind})?\s?(?:{words.before_christ})").fullmatch(text):
        return f"-{int(old[1]) - 1:04}" if int(old[1]) > 1 else "0000"
    if (first := compiled(rf"(?:{words.range_from})\s+(?=\S)").match(text)) and (
        found := in_words(text[first.end() :])
    ).count("/") == 1:
        return found
    if behind := compiled(rf"(?<=\d)\s?(?:{words.behind})", at_end=True).search(text):
        return to_edtf(text[: behind.start()], order)
    if between := compiled(rf"(?:{words.between})\s+(?=\S)").match(text):
        return _between(text, between.end(), order)
    if (ends := rough_ends(text)) and (found := _from_to(*ends, order)):
        return found
    about = compiled(rf"(?:{words.about}|~)\s*(?=\S)").match(text)
    found = to_edtf(_year_alone(text[about.end() :]), order) if about else in_words(text)
    with suppress(InvalidDate):
        if found:
            return str(parse_date(found.replace("/", "~/") + "~" if about else found))
    if found := _of_two_years(text, order) or _at_a_clock(text, order) or _one_of(choices(text), order):
        return found
    whole, part = without_part(text)
    if part:
        return to_edtf(whole, order)
    several = [one for one in text.split(";") if one.strip()]
    raise why_unread(text, several=len(several) > 1 and all(map(is_date, several)))


_IN_DOUBT = re.compile(r"(?<=\w)\s*(?:\?|\(\?\))\Z")


def _year_alone(text: str) -> str:
    """What stands behind a word for a bound, where three digits can be a year alone: before 530."""
    return text.zfill(4) if re.fullmatch(r"\d{3}", text, re.ASCII) else text


def _of_two_years(text: str, order: DayOrder, start: int = 0) -> str:
    """The time that two years span, one unknown time of theirs, or the season at their turn; else the empty text."""
    if (turn := at_the_turn(text)) and (season := in_words(turn)).endswith(_WINTER):
        return season if season[:4] in text else f"0{season[1:]}"
    lasting = None if start else lasting_years(text)
    pair = lasting or years_around(text, start)
    if pair is None:
        return ""
    with suppress(NoRecord):
        first, last = (to_edtf(_year_alone(year.strip()), order) for year in pair)
        if are_years(first, last):
            return f"{first}/{last}" if lasting else f"[{first}..{last}]"
    return ""


def _at_a_clock(text: str, order: DayOrder) -> str:
    """A day in words with a time behind it; else the empty text."""
    found = _DAY_AND_CLOCK.match(text)
    clock = clock_of(found[2].strip()) if found else ""
    if found is None or not clock:
        return ""
    with suppress(NoRecord):
        day = to_edtf(found[1], order)
        return f"{day}T{clock}" if re.fullmatch(r"\d{4}-\d\d-\d\d", day) else ""
    return ""


def _from_to(first: str, last: str, order: DayOrder) -> str:
    """The time from one date to another, where both are single ones; else the empty text."""
    with suppress(NoRecord, InvalidDate):
        ends = [to_edtf(_year_alone(one.strip()), order) for one in (first, last)]
        if all(parse_date(one).kind is DateForm.DATE for one in ends):
            return str(parse_date("/".join(ends)))
    return ""


def _one_of(dates: list[str], order: DayOrder) -> str:
    """One of some dates that are known equally well; else the empty text."""
    with suppress(NoRecord, InvalidDate):
        found = [parse_date(to_edtf(_year_alone(one.strip()), order)) for one in dates]
        if len({(one.kind, one.precision) for one in found}) == 1 and found[0].kind is DateForm.DATE:
            return str(parse_date(f"[{','.join(map(str, found))}]"))
    return ""


def _between(text: str, start: int, order: DayOrder) -> str:
    """One unknown time of those from the first of two dates to the second."""
    if found := _of_two_years(text, order, start):
        return found
    spans = {
        str(timex.date)
        for language in languages_with(DateWords)
        for timex in find_dates(text, None, language)
        if timex[:2] == (start, len(text)) and says_one_date(timex)
    }
    if len(spans) != 1 or (found := spans.pop()).count("/") != 1:
        raise NoRecord(f'"{text}" is no date that can be read: write it as EDTF ([1751..1755])')
    return f"[{found.replace('/', '..')}]"


def days_of_week(year: int, week: int, day: int = 0) -> str:
    """The day of an ISO week, or one unknown day in it. Raises NoRecord for a week that the year has not."""
    first = in_week(Day(year, 1, 4), week - 1, 0)
    if not 1 <= week <= 53 or in_week(first, 0, 3).year != year:
        raise NoRecord(f"the year {year} has no week {week}")
    return str(shift(first, day - 1)) if day else f"[{first}..{shift(first, 6)}]"


def _week_of(text: str) -> str:
    """The days of the week that the cell names by its number; else the empty text."""
    word = rf"(?:W|CW|{every_part(TableWords).week})\s?"
    behind, before = rf"(\d{{4}})[-/, ]\s?{word}(\d\d?)", rf"{word}(\d\d?)[-/, ]\s?(\d{{4}})"
    for pattern in (r"(\d{4})[-/ ]?W(\d\d?)", behind, before):
        if found := compiled(pattern).fullmatch(text):
            year, week = sorted(found.groups(), key=len, reverse=True)
            return days_of_week(int(year), int(week))
    return ""


def _bounded(word: str, inner: str, *, is_part: bool) -> str:
    """A day up to or from another, as one unknown day; before a part of a time may still be in it."""
    date = parse_date(inner)
    if date.earliest is None or date.latest is None:
        raise NoRecord(f'"{word} {inner}" has no end: write it as EDTF ([..2024-03-28])')
    words = every_part(TableWords)
    before, after = (
        word == sign or compiled(written).fullmatch(word) for sign, written in (("<", words.before), (">", words.after))
    )
    if before and not is_part:
        return f"[..{shift(date.earliest, -1)}]"
    if after and not is_part:
        return f"[{shift(date.latest, 1)}..]"
    until = before or "<" in word or compiled(words.not_after).fullmatch(word)
    return f"[..{date.latest}]" if until else f"[{date.earliest}..]"
