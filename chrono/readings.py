"""Tokens of one dated expression to its readings in EDTF, likeliest first; one function for each form.

What an expression leaves open is filled from the day of publication: the nearest year for `March 28`, the last such
day for `Tuesday` unless the nearest verb looks ahead.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from chrono.dates import EdtfDate
from chrono.days import Day, add_months, days_in_month, from_number, shift, to_number, weekday, year_text
from chrono.timex import Pack
from chrono.tokens import Token


@dataclass(slots=True)
class Context:
    """What is known while reading: the text so far."""

    text: str
    tokens: list[Token]
    published: Day | None
    pack: Pack
    anchor: EdtfDate | None = None
    year: int | None = None
    year_at: int = 0
    first: int = 0
    last: int = 0

    @property
    def told_year(self) -> bool:
        """Has the same sentence named a year before? It then goes for what follows."""
        between = self.tokens[self.year_at : self.first]
        return self.year is not None and not any(token.kind in ".¶" for token in between)

    @property
    def tense(self) -> int:
        """Does the verb nearest to the expression look ahead (1) or back (-1), or is there none near (0)?"""
        best: tuple[int, int] | None = None
        for step in (-1, 1):
            at, away = (self.first - 1, 1) if step < 0 else (self.last, 1)
            while 0 <= at < len(self.tokens) and away <= 14 and self.tokens[at].kind not in ".¶":
                word = self.text[self.tokens[at].start : self.tokens[at].end].lower()
                ahead = word in self.pack.future
                if (ahead or word in self.pack.past) and (best is None or away < best[0]):
                    best = (away, 1 if ahead else -1)
                    break
                at, away = at + step, away + 1
        return best[1] if best else 0


class Reading(NamedTuple):
    """What a rule makes of its tokens: texts in EDTF, likeliest first, and whether they rest on the publication day."""

    texts: tuple[str, ...]
    relative: bool = False


def _values(tokens: list[Token], kinds: str) -> list[int]:
    return [int(token.value) for token in tokens if token.kind in kinds]


def _day(year: int, month: int, day: int) -> str:
    return f"{year_text(year)}-{month:02}-{day:02}"


def _year(tokens: list[Token], context: Context) -> int | None:
    for token in tokens:
        if token.kind == "Y":
            return int(token.value)
        if token.kind == "V":
            return _century(int(str(token.value)[1:]), context)
        if token.kind == "U" and token.value == "year" and context.published:
            return context.published.year + min(_values(tokens, "R")[0], 1)
    return None


def _century(two_digits: int, context: Context) -> int:
    """`'24`: the year with these last digits that is nearest before, or at most ten years after, publication."""
    limit = (context.published.year if context.published else 2030) + 10
    return two_digits + (limit - two_digits) // 100 * 100


def _in_year(
    template: Callable[[int], str], month: int, day: int, tokens: list[Token], context: Context
) -> Reading | None:
    """Fill in the year: the one written, or the nearest to publication with a year either way."""
    if (year := _year(tokens, context)) is not None:
        context.year, context.year_at = year, context.last
        return Reading((template(year),))
    if context.published is None:
        return Reading((template(context.year),)) if context.year is not None and context.told_year else None
    near = _nearest_year(context.published, month, day)
    away = to_number(Day(near, month, min(day, days_in_month(near, month)))) - to_number(context.published)
    if abs(away) > _SOON and away * context.tense < 0:
        near += context.tense
    years = [near, near - 1, near + 1]
    if context.year is not None:
        years.insert(0 if context.told_year else 3, context.year)
    return Reading(tuple(template(year) for year in dict.fromkeys(years)), relative=True)


# Days within which a date without a year is this year's, whatever the verb.
_SOON = 20


def _nearest_year(published: Day, month: int, day: int) -> int:
    def distance(year: int) -> int:
        return abs(to_number(Day(year, month, min(day, days_in_month(year, month)))) - to_number(published))

    return min((published.year, published.year - 1, published.year + 1), key=distance)


def one_day(tokens: list[Token], context: Context) -> Reading | None:
    (month,), days = _values(tokens, "M")[:1], _values(tokens, "DO")
    reading = _in_year(lambda year: _day(year, month, days[0]), month, days[0], tokens, context)
    weekdays = _values(tokens, "Ww")
    if reading is None or not reading.relative or not weekdays:
        return reading
    fitting = [text for text in reading.texts if _falls_on(text, weekdays[0])]
    return Reading(tuple(dict.fromkeys([*fitting, *reading.texts])), relative=True)


def _falls_on(text: str, wanted: int) -> bool:
    """Is the day of a reading this weekday?"""
    year, month, day = (int(piece) for piece in text.split("-"))
    return day <= days_in_month(year, month) and weekday(Day(year, month, day)) == wanted


def day_range(tokens: list[Token], context: Context) -> Reading | None:
    """`March 28 to 30`: both days, as one lasting time."""
    month, days = _values(tokens, "M")[0], _values(tokens, "DO")
    if days[0] >= days[1]:
        return None
    return _in_year(
        lambda year: f"{_day(year, month, days[0])}/{_day(year, month, days[1])}", month, days[0], tokens, context
    )


def two_month_range(tokens: list[Token], context: Context) -> Reading | None:
    """`28 March to 2 April`; over New Year the first belongs to the year before."""
    months, days = _values(tokens, "M"), _values(tokens, "DO")
    years = _values(tokens, "Y")

    def template(year: int) -> str:
        first = years[0] if len(years) == 2 else year - (months[0] > months[1])
        return f"{_day(first, months[0], days[0])}/{_day(years[1] if len(years) == 2 else year, months[1], days[1])}"

    return _in_year(template, months[1], days[1], tokens[::-1] if len(years) == 2 else tokens, context)


def day_list(tokens: list[Token], context: Context) -> Reading | None:
    """`March 3, 5 and 7`: all of these days."""
    month, days = _values(tokens, "M")[0], _values(tokens, "DO")
    return _in_year(
        lambda year: "{" + ",".join(_day(year, month, day) for day in days) + "}", month, days[0], tokens, context
    )


def month_alone(tokens: list[Token], context: Context) -> Reading | None:
    month = _values(tokens, "M")[0]
    relative = _values(tokens, "R")
    if relative and _year(tokens, context) is None and context.published:
        return Reading((_month_beside(month, relative[0], context.published),), relative=True)
    return _in_year(lambda year: f"{year_text(year)}-{month:02}", month, 15, tokens, context)


def _month_beside(month: int, which: int, published: Day) -> str:
    """`last May`, `this May`, `next May`, counted from the day of publication."""
    year = published.year
    if which < 0 and month >= published.month:
        year -= 1
    elif which > 0 and month <= published.month:
        year += 1
    return f"{year_text(year)}-{month:02}"


def month_range(tokens: list[Token], context: Context) -> Reading | None:
    months, years = _values(tokens, "M"), _values(tokens, "Y")

    def template(year: int) -> str:
        first = years[0] if len(years) == 2 else year - (months[0] > months[1])
        return f"{year_text(first)}-{months[0]:02}/{year_text(years[1] if len(years) == 2 else year)}-{months[1]:02}"

    return _in_year(template, months[1], 15, tokens[::-1] if len(years) == 2 else tokens, context)


def as_written(tokens: list[Token], _: Context) -> Reading | None:
    return Reading((str(tokens[0].value),))


def time_stamp(tokens: list[Token], _: Context) -> Reading | None:
    return Reading((str(tokens[0].value)[:10],))


def written_range(tokens: list[Token], _: Context) -> Reading | None:
    ends = [str(token.value) for token in tokens if token.kind in "IJ"]
    return Reading((f"{ends[0]}/{ends[1]}",))


def numeric_day(tokens: list[Token], _: Context) -> Reading | None:
    """`28.03.2024` is day first; with slashes either may be, and both readings are kept where both are days."""
    first, second, year = (int(piece) for piece in re.split(r"[./]", str(tokens[0].value)))
    day_first = f"{year:04}-{second:02}-{first:02}"
    return Reading((day_first,) if "." in str(tokens[0].value) else (f"{year:04}-{first:02}-{second:02}", day_first))


def bare_year(tokens: list[Token], context: Context) -> Reading | None:
    """`in 2023`, `44 BC`; a number that follows no preposition of time is a year only from 1500 on."""
    number = next(token for token in tokens if token.kind in "YDN")
    if not str(number.value).isdigit():
        return None
    year = int(number.value)
    eras = _values(tokens, "B")
    if eras:
        return Reading((year_text(1 - year if eras[0] < 0 else year),))
    before = context.tokens[context.first - 1].kind if context.first else ""
    if not (1500 <= year < 2100 or before in ("i", "s")):
        return None
    context.year, context.year_at = year, context.last
    return Reading((year_text(year),))


def year_range(tokens: list[Token], _: Context) -> Reading | None:
    years = _values(tokens, "Y")
    first = years[0]
    last = years[1] if len(years) == 2 else first // 100 * 100 + int(str(tokens[-1].value))
    return Reading((f"{year_text(first)}/{year_text(last)}",)) if 1500 <= first < last < 2100 else None


def decade(tokens: list[Token], context: Context) -> Reading | None:
    digits = re.sub(r"\D", "", str(tokens[-1].value))
    if len(digits) == 2:
        digits = str(_century(int(digits), context) // 10 * 10)
    return Reading((f"{digits[:3]}X",))


def quarter(tokens: list[Token], context: Context) -> Reading | None:
    """`the first quarter of 2024`, `Q1 2024`, `H2`; without a year the nearest one."""
    number = _values(tokens, "QHk")[0] if any(token.kind in "QHk" for token in tokens) else 0
    half = any(token.kind == "H" or token.value == "half" for token in tokens)
    if not 1 <= number <= (2 if half else 4):
        return None
    season, month = (39 + number, number * 6 - 3) if half else (32 + number, number * 3 - 1)
    return _in_year(lambda year: f"{year_text(year)}-{season}", month, 15, tokens, context)


def season_of_year(tokens: list[Token], context: Context) -> Reading | None:
    season = _values(tokens, "S")[0]
    relative = _values(tokens, "R")
    month = (season - 20) * 3 + 1 if season < 24 else 1
    if relative and context.published and _year(tokens, context) is None:
        return _season_beside(season, relative[0], context.published)
    return _in_year(lambda year: f"{year_text(year)}-{season}", month, 15, tokens, context)


def _season_beside(season: int, which: int, published: Day) -> Reading:
    """The last such season that is over, this one, or the next to begin; the year either way besides."""
    start = (season - 21) * 3 + 3
    now = published.year - (season == 24 and published.month < 3)
    if which < 0:
        over = published.month > start + 2 if season < 24 else published.month > 2
        best = now if over and season < 24 else now - 1 if season < 24 else published.year - 1
    elif which == 0:
        best = now
    else:
        best = published.year if published.month < start else published.year + 1
    return Reading(tuple(f"{year_text(year)}-{season}" for year in (best, best - 1, best + 1)), relative=True)


def century(tokens: list[Token], _: Context) -> Reading | None:
    """`the 19th century`: 1800 to 1899, as EDTF counts."""
    number, unit = _values(tokens, "Ok")[0], next(token.value for token in tokens if token.kind == "U")
    return Reading((f"{number - 1:02}XX",)) if unit == "century" and 1 <= number <= 21 else None


def weekday_day(tokens: list[Token], context: Context) -> Reading | None:
    """The last such day before publication, that day included only if said so; ahead if the verb looks ahead."""
    if context.published is None:
        return None
    relative = _values(tokens, "R")
    wanted = _values(tokens, "Ww")[0]
    back = (weekday(context.published) - wanted) % 7
    past, coming = shift(context.published, -back), shift(context.published, 7 - back)
    due = context.first > 0 and context.tokens[context.first - 1].value == "by"
    ahead = relative[0] >= 0 if relative else due or context.tense > 0
    if relative and relative[0] < 0 and back == 0:
        past = shift(past, -7)
    best = coming if ahead and (back or relative) else past
    others = tuple(str(shift(best, days)) for days in (-7, 7))
    return Reading((str(best), *others), relative=True)


def deictic_day(tokens: list[Token], context: Context) -> Reading | None:
    if context.published is None:
        return None
    days = _values(tokens, "A")[0]
    best = shift(context.published, days + (0 if len(tokens) == 1 else days))  # the day before yesterday
    return Reading((str(best),), relative=True)


def relative_unit(tokens: list[Token], context: Context) -> Reading | None:
    """`last month`, `this year`; `the following year` and `the next day` go by the date before them in the text."""
    which = _values(tokens, "R")[0]
    unit = next(str(token.value) for token in tokens if token.kind == "U")
    if which < 2 and not (unit == "day" and which):
        return _shifted(context.published, unit, which)
    step = -1 if which < 0 else 1
    base = context.anchor.latest if context.anchor else None
    told, reported = _shifted(base, unit, step), _shifted(context.published, unit, step)
    if told is None or unit == "day":
        return told
    return Reading((*told.texts, *(reported.texts if reported else ())), relative=True)


def units_ago(tokens: list[Token], context: Context) -> Reading | None:
    """`three days ago`, `two months later`: as coarse as the unit."""
    if any(token.kind == "G" and token.value == 1 for token in tokens):
        return None
    count = (_values(tokens, "DC") or [1])[0]
    unit = next(str(token.value) for token in tokens if token.kind == "U")
    return _shifted(context.published, unit, -count)


def _shifted(published: Day | None, unit: str, count: int) -> Reading | None:
    if published is None:
        return None
    if unit in ("day", "week", "fortnight", "weekend"):
        return Reading((_shifted_days(published, unit, count),), relative=True)
    year, month = add_months(
        published.year, published.month, count * {"month": 1, "quarter": 3, "half": 6}.get(unit, 0)
    )
    text = {
        "month": f"{year_text(year)}-{month:02}",
        "quarter": f"{year_text(year)}-{33 + (month - 1) // 3}",
        "half": f"{year_text(year)}-{40 + (month - 1) // 6}",
        "year": year_text(published.year + count),
        "decade": f"{(published.year // 10 + count) % 1000:03}X",
        "century": f"{(published.year // 100 + count) % 100:02}XX",
    }
    return Reading((text[unit],), relative=True)


def _shifted_days(published: Day, unit: str, count: int) -> str:
    if unit == "day":
        return str(shift(published, count))
    monday = to_number(published) - weekday(published) + 7 * count * (2 if unit == "fortnight" else 1)
    first, last = (monday + 5, monday + 6) if unit == "weekend" else (monday, monday + 6)
    return f"{from_number(first)}/{from_number(last)}"
