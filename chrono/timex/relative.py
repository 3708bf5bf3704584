"""Tokens of what is counted from a day to its readings in EDTF: weekdays, yesterday, last year, two days later.

`Yesterday`, `last year` and `three days ago` are counted from the day of publication; `the next day`, `that year` and
`two days later` from the date before them in the text.
"""

import re
from collections.abc import Callable

from chrono.dates import DateForm, Day, EdtfDate, Precision, add_months, in_week, parse_date, shift, year_text
from chrono.languages import COUNTS, TokenKind
from chrono.timex.context import Candidates, Context
from chrono.timex.elapsed import is_count_near, is_of_something_else
from chrono.timex.filling import spelled_year
from chrono.timex.offsets import Offset, counted_from
from chrono.timex.token_values import counted, day_text, names_year, values, year_of
from chrono.timex.tokens import Token


def relative_unit(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`last month`, `this year`; `the following year` and `the next day` go by the date before them in the text."""
    which, unit = values(tokens, TokenKind.RELATIVE)[0], unit_of(tokens)
    if (unit == "day" and which == 0) or is_of_something_else(context):  # to this day
        return None
    if unit == "year" and (year := spelled_year(context)):  # this year of grace sixteen hundred and six
        return Candidates((year_text(year),), year=year)
    if abs(which) < 2 and not (unit == "day" and which):
        reading = _from_now(context, lambda now: unit_from(now, unit, which))
        if which and tokens[0].kind == TokenKind.ARTICLE and unit not in ("quarter", "half"):
            reading = _up_to_now(reading, unit, context)
        in_story = context.story_year is not None and context.tense < 0
        may_follow = which == 1 and (in_story or tokens[0].kind == TokenKind.ARTICLE)
        return _or_after_told(reading, unit, context) if may_follow else reading
    step = -1 if which < 0 else 1
    anchor, reported = unit_from(context.anchor_day(unit), unit, step), unit_from(context.now, unit, step)
    if unit == "day":
        return or_on(anchor, context.anchor_beside, step)
    if anchor is None:  # the following month, behind a year alone
        return reported._replace(decisive=False) if reported and context.anchor else reported
    year = int(anchor.texts[0]) if unit == "year" and context.anchor else None
    return Candidates((*anchor.texts, *(reported.texts if reported else ())), relative=True, year=year)


def _up_to_now(reading: Candidates | None, unit: str, context: Context) -> Candidates | None:
    """`in the past year`, `over the next month`: these may be days of the one that is not over, too."""
    now = unit_from(context.published, unit, 0)
    return reading._replace(texts=(*reading.texts, *now.texts), decisive=False) if reading and now else reading


def _or_after_told(reading: Candidates | None, unit: str, context: Context) -> Candidates | None:
    """`It fell in May 1946. The next month it rose`: with an article, or in a story, it may be that after the date told
    before."""
    told = unit_from(context.anchor_day(unit), unit, 1)
    if reading is None or told is None or told.texts[0] in reading.texts:
        return reading
    return reading._replace(texts=(*told.texts, *reading.texts), decisive=False)


def _from_now(context: Context, read: Callable[[Day | None], Candidates | None]) -> Candidates | None:
    """What is read from the day that relative words count from; in a story it may be that of publication all the same,
    and is open, also where no day of publication is known."""
    reading = read(context.now)
    if reading and context.published is None:
        return reading._replace(decisive=False)
    other = read(context.published) if reading and context.now != context.published else None
    if reading is None or other is None or set(other.texts) <= set(reading.texts):
        return reading
    return reading._replace(texts=(*reading.texts, *other.texts), decisive=False)


def unit_of(tokens: tuple[Token, ...]) -> str:
    """The unit of time among them: day, week, year."""
    return next(str(token.value) for token in tokens if token.kind == TokenKind.UNIT)


def end_of_unit(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the end of the month`, `the beginning of this year`: the month, the year; the hedge says which part."""
    unit = unit_of(tokens)
    if tokens[0].kind == TokenKind.BY and " end" not in context.text[tokens[0].start : tokens[0].end]:
        return None
    if unit == "day" or (tokens[-1].kind == TokenKind.PART and not context.words.postposed):
        return None
    if tokens[0].kind == TokenKind.PART and tokens[1].kind == TokenKind.UNIT and not context.words.cardinal:
        return None
    which = (values(tokens, TokenKind.RELATIVE) or [0])[0]
    if any(token.kind == TokenKind.SAME for token in tokens):
        return unit_from(context.anchor_day(unit), unit, which)
    reading = _from_now(context, lambda now: unit_from(now, unit, which))
    beside = unit_from(context.anchor_day(unit), unit, 0)
    return reading._replace(texts=(*reading.texts, *(beside.texts if beside else ()))) if reading else None


def units_ago(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`three days ago`, `two weeks from now`, `через два дня`: as coarse as the unit."""
    step = values(tokens, TokenKind.AGO)[0]
    written = context.text[tokens[-1].start : tokens[-1].end + _EXACTLY].lower()
    if context.published and any(word in written for word in context.words.to_the_day):
        count = (values(tokens, *COUNTS) or [1])[0]
        day = counted_from(parse_date(str(context.published)), Offset(0, unit_of(tokens), step * count))
        return Candidates((str(day),), relative=True) if day else None
    return _from_now(context, lambda now: _counted_on(tokens, context, now, step))


_EXACTLY = 16  # characters behind a count in which it is told to be exact


def compound_ago(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`1 month 1 day ago`, `две недели и три дня назад`: the greater unit first, then the smaller, to the day."""
    return _from_now(context, lambda now: _compound_from(now, tokens))


_MAY_BE_ONE = (*COUNTS, TokenKind.ARTICLE)  # a month and a day ago


def _compound_from(now: Day | None, tokens: tuple[Token, ...]) -> Candidates | None:
    if now is None:
        return None
    found: EdtfDate | None = parse_date(str(now))
    units = [str(token.value) for token in tokens if token.kind == TokenKind.UNIT]
    counts = [int(token.value) if token.kind in COUNTS else 1 for token in tokens if token.kind in _MAY_BE_ONE]
    for unit, count in zip(units, counts, strict=True):
        found = counted_from(found, Offset(tokens[0].start, unit, -count)) if found else None
    return Candidates((str(found),), relative=True) if found and units[-1] in ("day", "week") else None


def units_later(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`two months later`, `a year earlier`: from the date before it in the text, else from publication."""
    back = any(token.kind == TokenKind.BY for token in tokens)
    step = next((int(token.value) for token in tokens if token.kind == TokenKind.LATER), -1 if back else 1)
    if step < 0 and unit_of(tokens) == "year" and not values(tokens, *COUNTS) and (beside := _year_before(context)):
        return beside
    base = context.anchor_day(unit_of(tokens))
    if unit_of(tokens) == "half" and tokens[0].kind not in COUNTS:  # an hour and a half later
        return None
    if base is None:
        if step > 0 and tokens[0].kind != TokenKind.IN_SO_LONG:
            return None
        now = _from_now(context, lambda now: _counted_on(tokens, context, now, step))
        several = step < 0 and (values(tokens, *COUNTS) or [1])[0] > 1  # before a time that is not told here
        return now._replace(decisive=False) if now and several else now
    reading = _exactly(_counted_on(tokens, context, base, step), tokens, context, step)
    reported = _counted_on(tokens, context, context.now, step) if context.now else None
    if reading is None:
        return None
    return reading._replace(texts=tuple(dict.fromkeys((*reading.texts, *(reported.texts if reported else ())))))


def _exactly(reading: Candidates | None, tokens: tuple[Token, ...], context: Context, step: int) -> Candidates | None:
    """`two weeks later`, `six months later to the day`: counted from a day it may be the very day, or must."""
    told, unit = context.anchor_day("day"), unit_of(tokens)
    if reading is None or told is None or unit == "day" or context.anchor is None or not context.anchor.is_exact:
        return reading
    count = (values(tokens, *COUNTS) or [1])[0]
    day = counted_from(parse_date(str(told)), Offset(0, unit, step * count))
    begins = context.first - 1 if context.first else 0
    written = context.text[context.tokens[begins].start : tokens[-1].end].lower()
    if day and any(word in written for word in context.words.to_the_day):
        return reading._replace(texts=(str(day),))
    return reading._replace(texts=(*reading.texts, str(day))) if day and unit in ("week", "fortnight") else reading


def _year_before(context: Context) -> Candidates | None:
    """`from a year earlier` after a month, quarter or half: the same one a year before, else the whole of that year."""
    anchor = context.anchor
    if anchor is None or not anchor.latest or not _PERIOD.fullmatch(str(anchor)):
        return None
    return Candidates((in_other_year(anchor, anchor.latest.year - 1), year_text(anchor.latest.year - 1)), relative=True)


_PERIOD = re.compile(r"\d{4}-\d\d(?:/\d{4}-\d\d)?")


def in_other_year(date: EdtfDate, year: int) -> str:
    """The same days, months or quarter in another year, by its last one."""
    shift_by = year - (date.latest.year if date.latest else year)
    return re.sub(r"(?<![\d-])\d{4}", lambda found: year_text(int(found[0]) + shift_by), str(date))


def same_period(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the same period last year`, `the year-ago quarter`: the period named before, in another year."""
    anchor = context.anchor
    if anchor is None or anchor.latest is None or anchor.kind not in (DateForm.DATE, DateForm.INTERVAL):
        return None
    if any(token.kind == TokenKind.LATER for token in tokens) or not names_year(tokens):
        year: int | None = anchor.latest.year - 1
    else:
        year = year_of(tokens, context)
    if year is None or anchor.precision >= Precision.YEAR:
        return Candidates((year_text(year),), relative=True) if year is not None else None
    return Candidates((in_other_year(anchor, year), year_text(year)), relative=True)


def _counted_on(tokens: tuple[Token, ...], context: Context, base: Day | None, step: int) -> Candidates | None:
    counts = values(tokens, *COUNTS)
    unit = next(token for token in tokens if token.kind == TokenKind.UNIT)
    if not counts and context.text[unit.start : unit.end].lower() in context.words.plural:  # a few days ago
        return None
    count = (counts or [1])[0]
    reading = unit_from(base, str(unit.value), step * count) if count < _MANY else None
    if reading is None or not is_count_near(context):
        return reading
    beside = [unit_from(base, str(unit.value), step * count + one) for one in (-1, 1)]
    return reading._replace(texts=(*reading.texts, *(one.texts[0] for one in beside if one)), decisive=False)


_MANY = 1000  # more units are a measure, not a way back


def day_beside(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the day before,` and `the day after.`"""
    unit = unit_of(tokens)
    step = 1 if tokens[-1].kind == TokenKind.AFTER else -1
    found = unit_from(context.anchor_day(unit), unit, step) if unit in ("day", "week", "year") else None
    return or_on(found, context.anchor_beside, step) if unit == "day" else found


def or_on(reading: Candidates | None, other: EdtfDate | None, days: int) -> Candidates | None:
    """`The bridge fell on 2 May, they said on Tuesday. The next day …`: it may be that after either."""
    if reading is None or other is None or other.latest is None or other.precision > Precision.DAY:
        return reading
    return reading._replace(texts=tuple(dict.fromkeys((*reading.texts, str(shift(other.latest, days))))))


def unit_from(base: Day | None, unit: str, count: int) -> Candidates | None:
    """The unit of time so many from the one that `base` is in, as coarse as the unit."""
    if base is None:
        return None
    if unit == "period":
        return None
    if unit in ("day", "week", "fortnight", "weekend"):
        return Candidates((_shifted_days(base, unit, count),), relative=True)
    year = base.year + 10 * count
    if unit == "decade" and abs(count) > 1:  # as people count decades: that year, or one near it
        return Candidates((year_text(year), f"{year // 10:03}X"), relative=True, decisive=False) if year > 0 else None
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
    return Candidates((text[unit],), relative=True)


def _shifted_days(base: Day, unit: str, count: int) -> str:
    if unit == "day":
        return str(shift(base, count))
    weeks = count * (2 if unit == "fortnight" else 1)
    return f"{in_week(base, weeks, 5 if unit == 'weekend' else 0)}/{in_week(base, weeks, 6)}"


def period(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`去年`, `上个月`, `былтыр`, `year-end`: one word for a period counted from publication."""
    unit, count = counted(tokens[0])
    before = context.tokens[context.first - 1] if context.first else None
    if before and before.kind in COUNTS and before.end == tokens[0].start:  # 过去十年中
        return None
    return _from_now(context, lambda now: unit_from(context.published if count else now, unit, count))


def period_day(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`本月10日`: a day of the month that is counted from publication."""
    unit, count = counted(tokens[0])
    if unit != "month" or context.published is None:
        return None
    year, month = add_months(context.published.year, context.published.month, count)
    return Candidates((day_text(year, month, values(tokens, TokenKind.DATE_DAY, TokenKind.ORDINAL)[0]),), relative=True)


def day_of_told_month(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`your favour of the 28th ult.`: a day of the month before, of or after that of the letter."""
    unit, count = counted(tokens[-1])
    base = context.anchor_day("month") or context.published
    if unit != "month" or base is None:
        return None
    year, month = add_months(base.year, base.month, count)
    day = day_text(year, month, values(tokens, TokenKind.ORDINAL)[0])
    return Candidates((day,), relative=True, decisive=context.anchor is not None, aside=True)


def period_from_anchor(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`次日`, `同年`: one word for a period counted from the date before it in the text."""
    unit, count = counted(next(token for token in tokens if token.kind == TokenKind.LATER_PERIOD))
    if unit == "year_ago":
        return same_period(tokens, context)
    return unit_from(context.anchor_day(unit), unit, count)
