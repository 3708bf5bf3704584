"""An EDTF date to the words a reader expects: "28–30 March 2024", "c. March 2024", "not later than 26 March 2024".

English, Russian, Kazakh and Chinese. Nothing is said more precisely than the date says it. Years before 1 are
counted as people count them, without a year nought.
"""

import re
from dataclasses import replace
from functools import cache, lru_cache

from chrono.dates.date import DateForm, EdtfDate
from chrono.dates.days import Day
from chrono.dates.edtf import Part, Precision
from chrono.dates.phrasebook import phrasebook_in
from chrono.languages import Phrasebook


@lru_cache(4096)
def date_words(date: EdtfDate, language: str = "en", *, short: bool = False) -> str:
    """The date in words; `short` abbreviates months. An unknown language is read as English."""
    table = phrasebook_in(language)
    if date.kind is DateForm.DATE:
        return _part(date.parts[0], table, short)
    if date.kind is DateForm.INTERVAL:
        return _interval(date, table, short)
    return _set(date, table, short)


def year_words(year: int, language: str = "en") -> str:
    """A year as people count it: `2024`, `AD 79`, `44 BC`."""
    return _year(year, phrasebook_in(language))


def year_in_date(year: int, language: str = "en") -> str:
    """A year as it stands in a date to the day, with what belongs to it: `2024`, `2024年`, `2024 ж.`."""
    table = phrasebook_in(language)
    found = re.search(r"\{y\}[^{]*", table.day)
    return (found[0] if found else "{y}").replace("{y}", _year(year, table)).strip()


def _interval(date: EdtfDate, table: Phrasebook, short: bool) -> str:
    start, end = date.spans[0].start, date.spans[0].end
    if start and end:
        return _span(start, end, table, short)
    if start:
        return (table.unknown_end if date.unknown_end else table.since).format(a=_from(start, table, short))
    pattern = table.unknown_start if date.unknown_start else table.until
    return pattern.format(a=_to(end, table, short)) if end else ""


def _set(date: EdtfDate, table: Phrasebook, short: bool) -> str:
    words = []
    for span in date.spans:
        start, end = span.start, span.end
        if start is end and start:
            words.append(_part(start, table, short))
        elif start and end:
            one_of = date.kind is DateForm.ONE_OF
            words.append(_between(start, end, table, short) if one_of else _span(start, end, table, short))
        elif end and short:
            words.append(table.short_by.format(a=_to(end, table, short)))
        elif end:
            words.append(table.by.format(a=_from(end, table, short)))
        elif start:
            words.append((table.short_after if short else table.after).format(a=_from(start, table, short)))
    joint = table.or_ if date.kind is DateForm.ONE_OF else table.and_
    return joint.join(words) if len(words) < 3 else ", ".join(words[:-1]) + joint + words[-1]


def _between(start: Part, end: Part, table: Phrasebook, short: bool) -> str:
    """`between 6 and 7 March 2024`: what both ends share is said once, in languages that say it last."""
    bent = _with_months(table, table.between_months) if table.between_months else table
    a, b = start.earliest, end.earliest
    begin = _part(start, bent, short)
    if _is_plain(start, end) and start.precision is end.precision and a.year == b.year > 0 and a != b:
        if start.precision is Precision.MONTH and table.month.startswith("{m}"):
            begin = (bent.short_months if short else bent.months)[a.month - 1]
        elif start.precision is Precision.DAY and table.day.startswith("{d}"):
            begin = str(a.day) if a.month == b.month else _month_day(a, table, short)
    return table.between.format(a=begin, b=_part(end, bent, short))


def _from(part: Part, table: Phrasebook, short: bool) -> str:
    return _bent(part, table, short, 0)


def _to(part: Part, table: Phrasebook, short: bool) -> str:
    return _bent(part, table, short, 1)


def _bent(part: Part, table: Phrasebook, short: bool, case: int) -> str:
    """A date in the case of what is counted from it (0) or to it (1)."""
    if table.bent_months:
        table = _with_months(table, table.bent_months)
    words = _part(part, table, short)
    if not table.endings or part.approximate or part.uncertain:
        return words
    kinds = {Precision.DAY: "day", Precision.MONTH: "month", Precision.YEAR: "year"}
    kind = "" if part.season else kinds.get(part.precision, "")
    if kind == "year" and table.bent_year:
        words = table.bent_year.format(y=_year(part.earliest.year, table))
    return words + table.endings[kind][case]


def _with_months(table: Phrasebook, months: tuple[str, ...]) -> Phrasebook:
    """The same words with the months in another case, short ones too that are the whole word (с марта, с янв.)."""
    pairs = zip(table.short_months, table.months, months, strict=True)
    return replace(
        table, months=months, short_months=tuple(bent if short == own else short for short, own, bent in pairs)
    )


def _span(start: Part, end: Part, table: Phrasebook, short: bool) -> str:
    """`28–30 March 2024`, `28 March – 2 April 2024`: what both ends share is said once."""
    a, b = start.earliest, end.earliest
    if start.time and end.time and start.time[5:] == end.time[5:]:
        begin, clock = _without_zone(start.time), _clock(end.time)
        if a == b:
            return f"{_day(a, table, short)}, {table.days.format(a=begin, b=clock)}"
        if a.year == b.year > 0 and table.day.startswith("{d}") and not _is_marked(start, end):
            return table.span.format(a=f"{_month_day(a, table, short)}, {begin}", b=f"{_day(b, table, short)}, {clock}")
    if not _is_plain(start, end) or start.precision is not end.precision:
        return table.span.format(a=_part(start, table, short), b=_part(end, table, short))
    if start.precision is Precision.YEAR and a.year < b.year <= 0 and table.before_christ.startswith("{y}"):
        return table.days.format(a=1 - a.year, b=_year(b.year, table))
    if start.precision is Precision.MONTH and a.year == b.year > 0:
        return _months(a, b, table, short)
    if start.precision is Precision.DAY and a.year == b.year > 0:
        return _days(a, b, table, short)
    return table.span.format(a=_part(start, table, short), b=_part(end, table, short))


def _months(a: Day, b: Day, table: Phrasebook, short: bool) -> str:
    """Months of one year: `March – May 2024`."""
    if a.month == b.month:
        return _month(b, table, short)
    names = table.short_months if short else table.months
    both = table.span.format(a=names[a.month - 1], b=names[b.month - 1])
    return table.month.format(m=both, y=_year(b.year, table))


def _days(a: Day, b: Day, table: Phrasebook, short: bool) -> str:
    """Days of one year: `28–30 March 2024`, `28 March – 2 April 2024`."""
    if a == b:
        return _day(b, table, short)
    if a.month == b.month:
        return _day(b, table, short, table.days.format(a=a.day, b=b.day))
    both = table.span.format(a=_month_day(a, table, short), b=_month_day(b, table, short))
    return table.day.replace(table.month_day, "{both}").format(both=both, y=_year(b.year, table))


def _month_day(day: Day, table: Phrasebook, short: bool) -> str:
    months = _short_dated(table) if short else table.dated_months
    return table.month_day.format(d=day.day, m=months[day.month - 1])


def _is_plain(start: Part, end: Part) -> bool:
    """Are both ends said by a day, month or year alone?"""
    return not (_is_marked(start, end) or start.time or end.time or start.season or end.season)


def _is_marked(start: Part, end: Part) -> bool:
    return any(part.approximate or part.uncertain for part in (start, end))


def _part(part: Part, table: Phrasebook, short: bool) -> str:
    words = _plain(part, table, short)
    if part.approximate:
        if table.bent_months and part.precision is Precision.MONTH:
            words = _plain(part, _with_months(table, table.bent_months), short)
        words = table.about.format(a=words)
    return table.uncertain.format(a=words) if part.uncertain else words


def _plain(part: Part, table: Phrasebook, short: bool) -> str:
    if part.season:
        year = _year(part.earliest.year, table)
        if part.precision > Precision.YEAR:
            year = table.days.format(a=year, b=_year(part.earliest.year + 10 ** (part.precision - 7) - 1, table))
        return table.seasons[part.season].format(y=year)
    if part.precision is Precision.MOMENT:
        return f"{_day(part.earliest, table, short)}, {_clock(part.time)}"
    if part.precision is Precision.DAY:
        return _day(part.earliest, table, short)
    if part.precision is Precision.MONTH:
        return _month(part.earliest, table, short)
    if part.precision is Precision.YEAR:
        return table.year.format(y=_year(part.earliest.year, table))
    if part.precision is Precision.CENTURY and _is_century(part):
        return _century(part, table)
    if part.precision is Precision.DECADE and part.earliest.year > 0 and _whole_years(part):
        return table.decade.format(y=part.earliest.year)
    return _mask(part, table)


def _without_zone(time: str) -> str:
    return time[: len(time) - len(time.lstrip("0123456789:"))]


def _clock(time: str) -> str:
    """`15:00`, with `UTC+05:00` where a zone is written."""
    zone = time.lstrip("0123456789:")
    clock = time[: len(time) - len(zone)]
    return clock + (f" UTC{zone.replace('Z', '')}" if zone else "")


def _is_century(part: Part) -> bool:
    first, last = part.earliest.year, part.latest.year
    if last <= 0:  # 1200 to 1101 BC are the years -1199 to -1100
        return last >= -_OLDEST and last % 100 == 0 and first == last - 99 and _whole_years(part)
    return 100 <= first < 2100 and first % 100 == 0 and last == first + 99 and _whole_years(part)


_OLDEST = 3800
"""Centuries before Christ that are said by their number: those that Romans could count with tens and ones."""


def _whole_years(part: Part) -> bool:
    return part.earliest[1:] == (1, 1) and part.latest[1:] == (12, 31)


def _mask(part: Part, table: Phrasebook) -> str:
    """A century, or digits left open inside: the first and last year it may be; `XXXX-03-15` names no year at all."""
    if part.precision is Precision.UNKNOWN and (found := _NO_YEAR.match(part.text)):
        return table.undated.format(a=_of_any_year(found, table)).strip(" ,，")
    first, last = part.earliest.year, part.latest.year
    is_shared = last <= 0 and table.before_christ.startswith("{y}")
    return table.days.format(a=1 - first if is_shared else _year(first, table), b=_year(last, table))


def _of_any_year(found: re.Match[str], table: Phrasebook) -> str:
    """The day or month of a date without a year; empty where it has none."""
    if found["day"]:
        return table.month_day.format(d=int(found["day"]), m=table.dated_months[int(found["month"]) - 1])
    return table.months[int(found["month"]) - 1] if found["month"] else ""


_NO_YEAR = re.compile(r"XXXX(?:-(?P<month>0\d|1[0-2])(?:-(?P<day>\d\d))?)?(?!-?\d)")


def _day(day: Day, table: Phrasebook, short: bool, days: str = "") -> str:
    months = _short_dated(table) if short else table.dated_months
    return table.day.format(d=days or day.day, m=months[day.month - 1], y=_year(day.year, table))


def short_dated_months(language: str) -> tuple[str, ...]:
    """Short months in a language as they stand beside a day."""
    return _short_dated(phrasebook_in(language))


def _short_dated(table: Phrasebook) -> tuple[str, ...]:
    """Short months beside a day: in Russian "10 мая", where the month alone is "май"."""
    return _beside_days(table.short_months, table.months, table.dated_months)


@cache  # a picture asks for them with every date
def _beside_days(shorts: tuple[str, ...], months: tuple[str, ...], dated: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(own if short == full else short for short, full, own in zip(shorts, months, dated, strict=True))


def _month(day: Day, table: Phrasebook, short: bool) -> str:
    months = table.short_months if short else table.months
    return table.month.format(m=months[day.month - 1], y=_year(day.year, table))


def _year(year: int, table: Phrasebook) -> str:
    if year <= 0:
        return table.before_christ.format(y=1 - year)
    return str(year) if year >= _PLAIN_YEARS else table.anno_domini.format(y=year)


_PLAIN_YEARS = 100
"""From this year on a number is read as a year without more."""


def _century(part: Part, table: Phrasebook) -> str:
    """`19th century`, `XIX век`: the years that begin with its digits, as EDTF counts and most people speak."""
    last = part.latest.year
    number = last // 100 + 1 if last > 0 else 1 - last // 100
    ending = table.ordinal_endings.get(number % 10 if number not in _TEENS else 0, table.ordinal_ending)
    roman = "X" * (number // 10) + _ROMAN[number % 10]
    words = table.century.format(n=f"{number}{ending}", r=roman, c=number)
    return words if last > 0 else table.before_christ.format(y=words)


_TEENS = (11, 12, 13)
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
