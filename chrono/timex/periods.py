"""Tokens of a named period to its readings in EDTF: quarters, halves, seasons, centuries, the same year."""

import datetime

from chrono.dates import Day, Precision, days_in_month, year_text
from chrono.languages import COUNTS, DAYS, SEASONS, TokenKind
from chrono.timex.context import Candidates, Context
from chrono.timex.filling import in_year
from chrono.timex.lists import all_or_one
from chrono.timex.relative import or_on, unit_from
from chrono.timex.token_values import counted, day_text, values, year_of
from chrono.timex.tokens import Token
from chrono.timex.years import is_in_name


def quarter(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the first quarter of 2024`, `Q1 2024`, `H2`; without a year the nearest one."""
    number = (
        values(tokens, TokenKind.QUARTER, TokenKind.HALF, TokenKind.ORDINAL_WORD)[0]
        if any(token.kind in {TokenKind.QUARTER, TokenKind.HALF, TokenKind.ORDINAL_WORD} for token in tokens)
        else 0
    )
    half = any(token.kind == TokenKind.HALF or token.value == "half" for token in tokens)
    if any(token.kind == TokenKind.UNIT and token.value not in ("quarter", "half", "year") for token in tokens):
        return None
    if not any(
        token.kind in {TokenKind.QUARTER, TokenKind.HALF} or token.value in ("quarter", "half") for token in tokens
    ):
        return None
    if not 1 <= number <= (2 if half else 4):
        return None
    season, month = (39 + number, number * 6 - 3) if half else (32 + number, number * 3 - 1)
    reading = in_year(lambda year: f"{year_text(year)}-{season}", month, 15, tokens, context)
    fiscal = any(token.kind == TokenKind.FISCAL for token in tokens)
    return reading._replace(decisive=False) if reading and fiscal else reading


def season_of_year(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the spring of 2023`, `last summer`, `весной`, `the winter of 2022-23`."""
    season = values(tokens, *SEASONS)[0]
    relative = values(tokens, TokenKind.RELATIVE)
    month = (season - 20) * 3 + 1 if season < 24 else 1
    beside = (
        [token for token in tokens if token.kind in {TokenKind.RELATIVE, TokenKind.SAME}]
        if tokens[-1].kind != TokenKind.UNIT
        else []
    )
    side = tokens[-1].kind if tokens[-1].kind in {TokenKind.BY, TokenKind.AFTER} else None  # the winter after
    if side or (beside and (beside[0].kind == TokenKind.SAME or abs(relative[0]) == 2)):
        which = (relative or [0])[0] if side is None else 1 if side == TokenKind.AFTER else -1
        return _season_told(season, which, context)
    if beside and context.published and year_of(tokens, context) is None:
        reading = _season_beside(season, relative[0], context.published)
        return _or_of_story(reading, season, tokens, context) if relative[0] == 1 else reading
    filled = in_year(lambda year: f"{year_text(year)}-{season}", month, 15, tokens, context)
    return _or_from_now(filled, season, relative, context) if relative else filled


def _or_from_now(reading: Candidates | None, season: int, which: list[int], context: Context) -> Candidates | None:
    """`Founded in 1987 …. In the spring of next year it will list`: counted from a year alone, or from now."""
    if reading is None or context.published is None or not context.anchor or context.anchor.precision < Precision.YEAR:
        return reading
    now = f"{year_text(context.published.year + max(-1, min(which[0], 1)))}-{season}"
    return reading if now in reading.texts else reading._replace(texts=(*reading.texts, now), decisive=False, year=None)


def _season_told(season: int, which: int, context: Context) -> Candidates | None:
    """`That spring`, `the following spring`, `the winter after`: by the day, month, season or year told before."""
    anchor = context.anchor
    if anchor and anchor.latest and anchor.earliest and anchor.precision <= Precision.SEASON:
        beside = anchor.latest if which >= 0 else anchor.earliest
        reading = _season_beside(season, which, beside)
        begins = 12 * int(reading.texts[0][:-3]) + 3 * (season - 20) - 1
        away = begins - 12 * beside.year - beside.month + 1
        # "in May 2023 … the following summer", "in April … the previous winter": which of two?
        sure = not -_SEASON - _JUST_BESIDE <= away <= _JUST_BESIDE
        return reading._replace(decisive=sure or not which, year=begins // 12 if sure and which else None)
    if not which or not (told := context.anchor_day("year")):
        return None
    step = 1 if which > 0 else -1
    is_late = season > _EARLY if which > 0 else season < _LATE  # the autumn after 1847 may be in that year itself
    years = [one + by for one in (told.year, *context.years_told) for by in ((step, 0) if is_late else (step,))]
    # which year the story tells of is not known by a year alone: "Rask, born in 1847, built a mill. The next spring …"
    return Candidates(tuple(dict.fromkeys(f"{year_text(one)}-{season}" for one in years)), True, decisive=False)


_SEASON, _JUST_BESIDE = 3, 2  # months of a season, and within which it is right beside a day
_EARLY, _LATE = 22, 23  # of the seasons behind a year that may still be in it, and of those before one


def _or_of_story(reading: Candidates, season: int, tokens: tuple[Token, ...], context: Context) -> Candidates:
    """`In 1847 they gave up. Next spring they left`: the season may be that of the story, and not the next from now.

    An adverb of a season (`следующей весной ушёл`) behind a day, month or season is surely of the story.
    """
    story, is_adverb = context.story_year is not None, tokens[-1].kind == TokenKind.IN_SEASON
    looks_back = story and context.tense < 0
    may_be = looks_back or (is_adverb and context.year is not None and context.tense <= 0)
    may_be = may_be or (tokens[0].kind == TokenKind.ARTICLE and context.anchor_at >= 0)
    told = _season_told(season, 1, context) if may_be else None
    if told is None or told.texts[0] in reading.texts[:1]:
        return reading
    if looks_back and is_adverb and told.decisive:
        return told
    return told._replace(texts=tuple(dict.fromkeys((*told.texts, *reading.texts))), decisive=False)


def _season_beside(season: int, which: int, published: Day) -> Candidates:
    """The last such season that is over, this one, or the next to begin; the year either way besides."""
    start = (season - 21) * 3 + 3
    now = published.year - (season == 24 and published.month < 3)
    if which < 0:
        best = now if season < 24 and published.month > start + 2 else now - 1
    elif which == 0:
        best = now
    else:
        best = published.year if published.month < start else published.year + 1
    return Candidates(tuple(f"{year_text(year)}-{season}" for year in (best, best - 1, best + 1)), relative=True)


def century(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the 19th century`, `XIX век`, `the third century BC`: 1800 to 1899, as EDTF counts."""
    number, unit = (
        values(tokens, TokenKind.ORDINAL, TokenKind.ORDINAL_WORD, TokenKind.DAY, TokenKind.NUMBER_WORD)[0],
        next(token.value for token in tokens if token.kind == TokenKind.UNIT),
    )
    plain = any(token.kind in COUNTS for token in tokens) and not context.words.cardinal
    if unit != "century" or plain or not 1 <= number <= _LATEST or is_in_name(tokens, context):
        return None
    if any(era < 0 for era in values(tokens, TokenKind.BEFORE_CHRIST)):
        return Candidates((f"-{number - 1:02}XX",)) if number > 1 else Candidates(("[-0099..0000]",))
    following = context.tokens[context.last : context.last + 1]
    runs_on = bool(following) and following[0].kind == TokenKind.WORD and following[0].start == tokens[-1].end
    return Candidates((f"{number - 1:02}XX",), decisive=not (runs_on and number == _LATEST))  # 21世纪海上丝绸之路


def century_besides(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`in the ninth century and the nave in the twelfth`: a century, where the sentence has told one before."""
    told, number = context.anchor, values(tokens, TokenKind.ORDINAL, TokenKind.ORDINAL_WORD)[0]
    if (
        told is None
        or told.precision is not Precision.CENTURY
        or not context.is_in_sentence(context.anchor_at)
        or number > _LATEST
    ):
        return None
    return Candidates((f"{number - 1:02}XX",))


_LATEST = 21  # the century in which we live


def century_range(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the 16th and 17th centuries`: both, one with "or" or a slash; `16th to 17th`: from one to another."""
    ends = [token for token in tokens if token.kind in {TokenKind.ORDINAL, TokenKind.ORDINAL_WORD, *COUNTS}]
    rest = [token for token in tokens if token not in ends]
    read = [century((end, *rest), context) for end in ends]
    if None in read:
        return None
    first, last = (one.texts[0] for one in read if one)
    if ".." in first + last:  # the first century BC has no text that stands in another
        return Candidates((last,), decisive=False)
    if any(token.kind == TokenKind.SLASH for token in tokens):
        return Candidates((f"[{first},{last}]",))
    joined = any(token.kind == TokenKind.AND for token in tokens)
    return Candidates((all_or_one((first, last), tokens) if joined else f"{first}/{last}",))


def period_month(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`去年5月`, `今年3月28日`, `本月`: a month or day of the year that a period names."""
    year = year_of(tokens[:1], context)
    if year is None:
        return None
    month, days = values(tokens, TokenKind.MONTH)[0], values(tokens, *DAYS)
    ends = [day_text(year, month, day) for day in days] or [
        f"{year_text(year)}-{item:02}" for item in values(tokens, TokenKind.MONTH)
    ]
    return Candidates(("/".join(ends),), relative=True)


def part_of_month(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the first half of March`, `the last week of May 2024`: those days; which a week begins with is left open."""
    unit = next(token.value for token in tokens if token.kind == TokenKind.UNIT)
    which = values(tokens, TokenKind.ORDINAL, TokenKind.ORDINAL_WORD, TokenKind.RELATIVE)[0]
    month = values(tokens, TokenKind.MONTH)[0]
    if unit not in ("week", "half") or not (which == -1 or 1 <= which <= (5 if unit == "week" else 2)):
        return None

    def template(year: int) -> str:
        length = days_in_month(year, month)
        if unit == "half":
            first, last = (1, 15) if which == 1 else (16, length)
        else:
            first, last = (length - 6, length) if which in (-1, 5) else (7 * which - 6, 7 * which)
        return f"{day_text(year, month, first)}/{day_text(year, month, last)}"

    reading = in_year(template, month, 15, tokens, context)
    if reading is None or unit == "half":
        return reading
    return reading._replace(decisive=False)


def week_number(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`week 7 of 2014`: the week of that number, as ISO 8601 counts."""
    number, year = next(token.value for token in tokens[1:]), values(tokens, TokenKind.YEAR)[0]
    if tokens[0].value != "week" or not isinstance(number, int) or not 1 <= number <= 52:
        return None
    monday = datetime.date.fromisocalendar(year, number, 1)
    return Candidates((f"{monday}/{monday + datetime.timedelta(days=6)}",), year=year)


def year_end(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`year-end 2021`: the year that is named, or its last day."""
    year = year_of(tokens[-1:], context)
    if year is None or counted(tokens[0]) != ("year", 0) or context.words.unspaced or context.words.year_before:
        return None
    return Candidates((year_text(year), f"{year_text(year)}-12-31"), year=year)


def year_part(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`2023年上半年`, `2024年第一季度`, `今年下半年`, `2024年春季`, `2024 жылдың бірінші жартысында`."""
    year = year_of(tokens, context)
    if year is None or any(
        token.kind == TokenKind.UNIT and token.value not in ("quarter", "half", "year") for token in tokens
    ):
        return None
    number = values(
        tokens, TokenKind.HALF, TokenKind.QUARTER, TokenKind.ORDINAL_WORD, TokenKind.SEASON, TokenKind.IN_SEASON
    )[0]
    half = any(token.kind == TokenKind.HALF or token.value == "half" for token in tokens)
    season = number if any(token.kind in SEASONS for token in tokens) else (39 if half else 32) + number
    told = year if tokens[0].kind == TokenKind.YEAR else None
    return Candidates((f"{year_text(year)}-{season}",), relative=tokens[0].kind == TokenKind.PERIOD, year=told)


def months_of_year(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the first nine months of 1989`, `the last two months of last year`, `今年前十个月`: those months."""
    if quarters := values(tokens, TokenKind.FIRST_QUARTERS):
        end = 3 * quarters[0]
        return in_year(lambda year: f"{year_text(year)}-01/{year_text(year)}-{end:02}", end, 15, tokens, context)
    unit = next(token.value for token in tokens if token.kind == TokenKind.UNIT)
    count = values(tokens, *COUNTS)[0] * (3 if unit == "quarter" else 1)
    if unit not in ("month", "quarter") or not 1 <= count <= 12:
        return None
    lead = next(
        (token for token in tokens if token.kind in {TokenKind.ORDINAL_WORD, TokenKind.RELATIVE, TokenKind.AGO}), None
    )
    if lead is None and not context.words.months_from_start:
        return None
    first = lead is None or lead.kind == TokenKind.AGO or lead.value == 1
    if not first and lead is not None and lead.value not in (-1, 4):
        return None
    year = year_of(tuple(token for token in tokens if token is not lead), context)
    if year is None:
        return None
    start, end = (1, count) if first else (13 - count, 12)
    return Candidates(
        (f"{year_text(year)}-{start:02}/{year_text(year)}-{end:02}",), relative=not values(tokens, TokenKind.YEAR)
    )


def week_of(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the week of March 18`: the week, or the weekend, that the day is in."""
    unit = next(token.value for token in tokens if token.kind == TokenKind.UNIT)
    if unit not in ("week", "weekend"):
        return None
    month, day = values(tokens, TokenKind.MONTH)[0], values(tokens, TokenKind.DAY, TokenKind.ORDINAL)[0]

    def template(year: int) -> str:
        reading = unit_from(Day(year, month, day), str(unit), 0)
        return reading.texts[0] if reading else ""

    return in_year(template, month, day, tokens, context)


def same_unit(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the same day`, `that year`, `that evening`: the day or year of the date before it in the text."""
    unit = next((str(token.value) for token in tokens if token.kind == TokenKind.UNIT), "day")
    if unit == "period":
        anchor = context.anchor
        return Candidates((str(anchor),), relative=True) if anchor and anchor.precision < Precision.YEAR else None
    told_day = context.anchor_day(unit)
    reading = unit_from(told_day, unit, 0)
    if reading and told_day and unit == "year":
        return reading._replace(year=told_day.year)
    # "who was to stay until 5 May, left the same day": that, or the day that the sentence told before?
    either = or_on(reading, context.anchor_before, 0) if unit == "day" else reading
    return either._replace(decisive=len(either.texts) == 1) if either else None
