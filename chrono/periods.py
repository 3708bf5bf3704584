"""Tokens of a period to its readings in EDTF: quarters, seasons, decades, weekdays, last year, three days ago.

Periods are counted from the day of publication, or from the date before them in the text where the words say so
(the next day, the same year).
"""

import re

from chrono.days import Day, add_months, from_number, shift, to_number, weekday, year_text
from chrono.readings import Context, Reading, day_text, full_year, in_year, values, year_of
from chrono.tokens import Token


def decade(tokens: list[Token], context: Context) -> Reading | None:
    digits = re.sub(r"\D", "", str(tokens[-1].value))
    if "世纪" in str(tokens[-1].value):
        digits = f"{int(digits[:2]) - 1}{digits[2:]}"
    if len(digits) == 2:
        digits = str(full_year(int(digits), context) // 10 * 10)
    return Reading((f"{digits[:3]}X",))


def quarter(tokens: list[Token], context: Context) -> Reading | None:
    """`the first quarter of 2024`, `Q1 2024`, `H2`; without a year the nearest one."""
    number = values(tokens, "QHk")[0] if any(token.kind in "QHk" for token in tokens) else 0
    half = any(token.kind == "H" or token.value == "half" for token in tokens)
    if any(token.kind == "U" and token.value not in ("quarter", "half", "year") for token in tokens):
        return None
    if not 1 <= number <= (2 if half else 4):
        return None
    season, month = (39 + number, number * 6 - 3) if half else (32 + number, number * 3 - 1)
    return in_year(lambda year: f"{year_text(year)}-{season}", month, 15, tokens, context)


def season_of_year(tokens: list[Token], context: Context) -> Reading | None:
    season = values(tokens, "S")[0]
    relative = values(tokens, "R")
    month = (season - 20) * 3 + 1 if season < 24 else 1
    if relative and context.published and year_of(tokens, context) is None:
        return _season_beside(season, relative[0], context.published)
    return in_year(lambda year: f"{year_text(year)}-{season}", month, 15, tokens, context)


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
    number, unit = values(tokens, "Ok")[0], next(token.value for token in tokens if token.kind == "U")
    return Reading((f"{number - 1:02}XX",)) if unit == "century" and 1 <= number <= 21 else None


_UNTIL = ("until", "till")


def weekday_day(tokens: list[Token], context: Context) -> Reading | None:
    """The last such day before publication, that day included only if said so; ahead if the verb looks ahead."""
    if context.published is None:
        return None
    relative = values(tokens, "R")
    wanted = values(tokens, "Ww")[0]
    back = (weekday(context.published) - wanted) % 7
    past, coming = shift(context.published, -back), shift(context.published, 7 - back)
    before = context.tokens[context.first - 1] if context.first else None
    due = before is not None and (before.value == "by" or context.text[before.start : before.end].lower() in _UNTIL)
    ahead = relative[0] >= 0 if relative else due or context.tense > 0
    if relative and relative[0] < 0 and back == 0:
        past = shift(past, -7)
    best = coming if ahead and (back or relative) else past
    others = tuple(str(shift(best, days)) for days in (-7, 7))
    return Reading((str(best), *others), relative=True)


def deictic_day(tokens: list[Token], context: Context) -> Reading | None:
    if context.published is None:
        return None
    if not values(tokens, "A"):  # this morning
        return Reading((str(context.published),), relative=True) if values(tokens, "R")[0] == 0 else None
    days = values(tokens, "A")[0]
    best = shift(
        context.published, days + (days if any(token.kind == "U" for token in tokens) else 0)
    )  # the day before yesterday
    return Reading((str(best),), relative=True)


def relative_unit(tokens: list[Token], context: Context) -> Reading | None:
    """`last month`, `this year`; `the following year` and `the next day` go by the date before them in the text."""
    which = values(tokens, "R")[0]
    unit = next(str(token.value) for token in tokens if token.kind == "U")
    if which < 2 and not (unit == "day" and which):
        return _shifted(context.now, unit, which)
    step = -1 if which < 0 else 1
    base = context.anchor.latest if context.anchor else None
    told, reported = _shifted(base, unit, step), _shifted(context.now, unit, step)
    if told is None or unit == "day":
        return told
    return Reading((*told.texts, *(reported.texts if reported else ())), relative=True)


def units_ago(tokens: list[Token], context: Context) -> Reading | None:
    """`three days ago`, `two months later`: as coarse as the unit."""
    if any(token.kind == "G" and token.value == 1 for token in tokens):
        return None
    count = (values(tokens, "DC") or [1])[0]
    unit = next(str(token.value) for token in tokens if token.kind == "U")
    return _shifted(context.now, unit, -count)


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


def _counted(token: Token) -> tuple[str, int]:
    """A period's unit and how many of them from now: `year:-1`."""
    unit, _, count = str(token.value).partition(":")
    return unit, int(count)


def period(tokens: list[Token], context: Context) -> Reading | None:
    """`去年`, `上个月`, `былтыр`: one word for last year or month."""
    return _shifted(context.published, *_counted(tokens[0]))


def period_month(tokens: list[Token], context: Context) -> Reading | None:
    """`去年5月`, `今年3月28日`, `本月`: a month or day of the year that a period names."""
    unit, count = _counted(tokens[0])
    if unit != "year" or context.published is None:
        return None
    month, days, year = values(tokens, "M")[0], values(tokens, "DO"), context.published.year + count
    ends = [day_text(year, month, day) for day in days] or [f"{year_text(year)}-{month:02}"]
    return Reading(("/".join(ends),), relative=True)


def year_part(tokens: list[Token], context: Context) -> Reading | None:
    """`2023年上半年`, `2024年第一季度`, `今年下半年`, `2024年春季`."""
    year = year_of(tokens, context)
    if year is None and tokens[0].kind == "p" and context.published and _counted(tokens[0])[0] == "year":
        year = context.published.year + _counted(tokens[0])[1]
    if year is None:
        return None
    number = values(tokens, "HQkS")[0]
    season = number if tokens[-1].kind == "S" else (39 if tokens[-1].kind == "H" else 32) + number
    return Reading((f"{year_text(year)}-{season}",), relative=tokens[0].kind == "p")


def day_of_week(tokens: list[Token], context: Context) -> Reading | None:
    """`上周二`: a weekday of the week so many weeks from now."""
    if context.published is None:
        return None
    weeks, day = divmod(values(tokens, "q")[0], 10)
    monday = to_number(context.published) - weekday(context.published)
    return Reading((str(from_number(monday + 7 * weeks + day)),), relative=True)


def same_day(tokens: list[Token], context: Context) -> Reading | None:
    """`the same day`, `that same year`: the day or year of the date before it in the text."""
    unit = next(str(token.value) for token in tokens if token.kind == "U")
    base = context.anchor.latest if context.anchor else None
    return _shifted(base, unit, 0)
