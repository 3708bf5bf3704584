"""Tokens of what is counted from a day to its readings in EDTF: weekdays, yesterday, last year, two days later.

`Yesterday`, `last year` and `three days ago` are counted from the day of publication; `the next day`, `that year` and
`two days later` from the date before them in the text.
"""

import re

from chrono.context import Context, Reading, day_text, in_year, values
from chrono.days import Day, add_months, days_in_month, easter, from_number, shift, to_number, weekday, year_text
from chrono.tokens import Token


def weekday_day(tokens: list[Token], context: Context) -> Reading | None:
    """The last such day before publication, that day included only if said so; ahead if the verb looks ahead."""
    relative = values(tokens, "R")
    wanted = values(tokens, "Ww")[0]
    if (relative and relative[0] == 2) or any(token.kind == "Z" for token in tokens):
        return _weekday_told(wanted, bool(relative), context)
    if context.published is None:
        return None
    back = (weekday(context.published) - wanted) % 7
    past, coming = shift(context.published, -back), shift(context.published, 7 - back)
    before = context.tokens[context.first - 1] if context.first else None
    due = before is not None and (before.value == "by" or context.word(context.first - 1).lower() in _UNTIL)
    ahead = relative[0] >= 0 if relative else due or context.tense > 0
    if relative and relative[0] < 0 and back == 0:
        past = shift(past, -7)
    best = coming if ahead and (back or relative) else past
    others = tuple(str(shift(best, days)) for days in (-7, 7))
    return Reading((str(best), *others), relative=True)


_UNTIL = ("until", "till")


def _weekday_told(wanted: int, after: bool, context: Context) -> Reading | None:
    """`the following Friday` comes after the date before it; `that Friday` is in its week."""
    told = context.told("day")
    if told is None:
        return None
    ahead = (wanted - weekday(told)) % 7
    if after:
        return Reading((str(shift(told, ahead or 7)),), relative=True)
    near = ahead if ahead <= 3 else ahead - 7
    return Reading((str(shift(told, near)), str(shift(told, ahead or 7))), relative=True)


def weekday_range(tokens: list[Token], context: Context) -> Reading | None:
    """`from Monday to Wednesday`: the last such days, or the coming ones if the verb looks ahead."""
    if context.published is None:
        return None
    first, last = values(tokens, "W")
    back = (weekday(context.published) - first) % 7
    start = shift(context.published, 7 - back if context.tense > 0 and back else -back)
    texts = [f"{shift(start, weeks)}/{shift(start, weeks + ((last - first) % 7 or 7))}" for weeks in (0, -7, 7)]
    return Reading(tuple(texts), relative=True)


def deictic_day(tokens: list[Token], context: Context) -> Reading | None:
    """`yesterday`, `this morning`, `the day before yesterday`."""
    if context.published is None:
        return None
    if not values(tokens, "A"):
        return Reading((str(context.published),), relative=True) if values(tokens, "R")[0] == 0 else None
    days = values(tokens, "A")[0]
    twice = any(token.kind == "U" for token in tokens)
    return Reading((str(shift(context.published, days * (2 if twice else 1))),), relative=True)


def relative_unit(tokens: list[Token], context: Context) -> Reading | None:
    """`last month`, `this year`; `the following year` and `the next day` go by the date before them in the text."""
    which = values(tokens, "R")[0]
    unit = _unit(tokens)
    if which < 2 and not (unit == "day" and which):
        return shifted(context.now, unit, which)
    step = -1 if which < 0 else 1
    told, reported = shifted(context.told(unit), unit, step), shifted(context.now, unit, step)
    if told is None or unit == "day":
        return told
    return Reading((*told.texts, *(reported.texts if reported else ())), relative=True)


def _unit(tokens: list[Token]) -> str:
    return next(str(token.value) for token in tokens if token.kind == "U")


def end_of_unit(tokens: list[Token], context: Context) -> Reading | None:
    """`the end of the month`, `the beginning of this year`: the month, the year; the hedge says which part."""
    unit = _unit(tokens)
    if unit == "day" or (tokens[-1].kind == "e" and not context.pack.postposed):
        return None
    if tokens[0].kind == "e" and tokens[1].kind == "U" and not context.pack.cardinal:
        return None
    told = any(token.kind == "Z" for token in tokens)
    reading = shifted(context.told(unit) if told else context.now, unit, (values(tokens, "R") or [0])[0])
    beside = shifted(context.told(unit), unit, 0)
    if reading is None or told:
        return reading
    return Reading((*reading.texts, *(beside.texts if beside else ())), relative=True)


def units_ago(tokens: list[Token], context: Context) -> Reading | None:
    """`three days ago`, `two weeks from now`, `через два дня`: as coarse as the unit."""
    return _counted_on(tokens, context.now, values(tokens, "G")[0])


def units_later(tokens: list[Token], context: Context) -> Reading | None:
    """`two months later`, `a year earlier`: from the date before it in the text, else from publication."""
    step = values(tokens, "g")[0] if any(token.kind == "g" for token in tokens) else 1
    base = context.told(_unit(tokens))
    if base is None:
        return _counted_on(tokens, context.now, step) if step < 0 or tokens[0].kind == "z" else None
    reading = _counted_on(tokens, base, step)
    reported = _counted_on(tokens, context.now, step) if context.now else None
    if reading is None:
        return None
    return Reading((*reading.texts, *(reported.texts if reported else ())), relative=True)


def _counted_on(tokens: list[Token], base: Day | None, step: int) -> Reading | None:
    count = (values(tokens, "DC") or [1])[0]
    return shifted(base, _unit(tokens), step * count) if count < _MANY else None


# More units than this are a measure, not a way back.
_MANY = 1000


def day_beside(tokens: list[Token], context: Context) -> Reading | None:
    """`the day before,` and `the day after.`: beside the date before it in the text."""
    unit = _unit(tokens)
    step = 1 if tokens[-1].kind == "a" else -1
    return shifted(context.told(unit), unit, step) if unit in ("day", "week", "year") else None


def shifted(base: Day | None, unit: str, count: int) -> Reading | None:
    """The unit of time so many from the one that `base` is in, as coarse as the unit."""
    if base is None:
        return None
    if unit in ("day", "week", "fortnight", "weekend"):
        return Reading((_shifted_days(base, unit, count),), relative=True)
    if unit == "decade" and abs(count) > 1:
        unit, count = "year", 10 * count
    if not 0 < base.year + count * (100 if unit == "century" else 1) < 9999:
        return None
    year, month = add_months(base.year, base.month, count * {"month": 1, "quarter": 3, "half": 6}.get(unit, 0))
    text = {
        "month": f"{year_text(year)}-{month:02}",
        "quarter": f"{year_text(year)}-{33 + (month - 1) // 3}",
        "half": f"{year_text(year)}-{40 + (month - 1) // 6}",
        "year": year_text(base.year + count),
        "decade": f"{(base.year // 10 + count) % 1000:03}X",
        "century": f"{(base.year // 100 + count) % 100:02}XX",
    }
    return Reading((text[unit],), relative=True)


def _shifted_days(base: Day, unit: str, count: int) -> str:
    if unit == "day":
        return str(shift(base, count))
    monday = to_number(base) - weekday(base) + 7 * count * (2 if unit == "fortnight" else 1)
    first, last = (monday + 5, monday + 6) if unit == "weekend" else (monday, monday + 6)
    return f"{from_number(first)}/{from_number(last)}"


def weekend(tokens: list[Token], context: Context) -> Reading | None:
    """`over the weekend`: the last one, or the coming one if the verb looks ahead."""
    if context.published is None or _unit(tokens) != "weekend":
        return None
    saturday = (weekday(context.published) - 5) % 7
    best = -1 if saturday > 1 and context.tense <= 0 else 0
    texts = [_shifted_days(context.published, "weekend", best + step) for step in (0, -1, 1)]
    return Reading(tuple(texts), relative=True)


def period(tokens: list[Token], context: Context) -> Reading | None:
    """`去年`, `上个月`, `былтыр`, `year-end`: one word for a period counted from publication."""
    unit, count = counted(tokens[0])
    return shifted(context.published if count else context.now, unit, count)


def told_period(tokens: list[Token], context: Context) -> Reading | None:
    """`次日`, `同年`: one word for a period counted from the date before it in the text."""
    unit, count = counted(tokens[0])
    return shifted(context.told(unit), unit, count)


def counted(token: Token) -> tuple[str, int]:
    """A period's unit and how many of them from now: `year:-1`."""
    unit, _, count = str(token.value).partition(":")
    return unit, int(count)


def day_of_week(tokens: list[Token], context: Context) -> Reading | None:
    """`上周二`: a weekday of the week so many weeks from now."""
    if context.published is None:
        return None
    weeks, day = divmod(values(tokens, "q")[0], 10)
    monday = to_number(context.published) - weekday(context.published)
    return Reading((str(from_number(monday + 7 * weeks + day)),), relative=True)


def same_unit(tokens: list[Token], context: Context) -> Reading | None:
    """`the same day`, `that year`, `that evening`: the day or year of the date before it in the text."""
    unit = next((str(token.value) for token in tokens if token.kind == "U"), "day")
    return shifted(context.told(unit), unit, 0)


def ordinal_day(tokens: list[Token], context: Context) -> Reading | None:
    """`on the 20th`: that day of the month the text spoke of last, else of the one nearest to publication."""
    day = values(tokens, "Od")[0]
    which = values(tokens, "R")
    told = context.told("month")
    base = context.published if which else told or context.published
    if base is None or not 1 <= day <= 31:
        return None
    if which:
        year, month = add_months(base.year, base.month, min(which[0], 1))
        return Reading((day_text(year, month, day),), relative=True)
    months = [add_months(base.year, base.month, step) for step in (0, -1, 1)]
    if told is None and day > base.day and context.tense <= 0 and day - base.day > _SOON:
        months = [months[1], months[0], months[2]]
    fitting = [day_text(year, month, day) for year, month in months if day <= days_in_month(year, month)]
    return Reading(tuple(fitting), relative=True)


# So many days ahead, a day of the month is rather the last month's.
_SOON = 7


def named_day(tokens: list[Token], context: Context) -> Reading | None:
    """`Christmas Eve`, `Thanksgiving`: the one nearest to publication, or of the year that is written."""
    name = str(tokens[0].value)
    month = int(re.split("[-.]", name)[0])
    return in_year(lambda year: _named(name, year), month, 15, tokens, context)


def _named(name: str, year: int) -> str:
    """`12-25` is fixed; `11.3.4` the fourth Thursday of November, `5.0.0` May's last Monday; `4.e.-2` Good Friday."""
    if "-" in name and "." not in name:
        return f"{year_text(year)}-{name}"
    month, day, which = name.split(".")
    if day == "e":
        return str(shift(easter(year), int(which)))
    first = Day(year, int(month), 1)
    ahead = (int(day) - weekday(first)) % 7
    last = (days_in_month(year, int(month)) - 1 - ahead) // 7
    return str(shift(first, ahead + 7 * (int(which) - 1 if which != "0" else last)))


def clock_time(tokens: list[Token], context: Context) -> Reading | None:
    """`at 10:30`, `18:00 GMT`: on the day the text spoke of last, else of publication. `2:30` may be a score."""
    written = str(tokens[0].value)
    before = context.tokens[context.first - 1].kind if context.first else ""
    if not re.search(r"[^\W\d_]|[+-]", written) and before not in tuple("inyasfcdDOMWA,"):
        return None
    told = context.anchor
    day = told.latest if told and told.earliest == told.latest else None
    days = [str(one) for one in (day, context.published) if one]
    return Reading(tuple(dict.fromkeys(days)), relative=True) if days else None


def other_calendar(_: list[Token], __: Context) -> Reading | None:
    """`15 Ramadan 1445`: a date, but not of our calendar; it says nothing that can be checked."""
    return Reading(("XXXX",))
