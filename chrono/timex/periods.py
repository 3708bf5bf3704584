"""Tokens of a named period to its readings in EDTF: quarters, halves, seasons, decades, centuries."""

import datetime
import re

from chrono.dates import Day, Precision, days_in_month, year_text
from chrono.languages import COUNTS, DAYS, SEASONS, TokenKind
from chrono.text import compiled
from chrono.timex.context import Candidates, Context
from chrono.timex.filling import in_year
from chrono.timex.lists import all_or_one, decades_told
from chrono.timex.relative import unit_from
from chrono.timex.token_values import counted, day_text, full_year, values, year_of
from chrono.timex.tokens import Token
from chrono.timex.years import is_in_name


def decade(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the 1990s`, `the nineties`, `上世纪90年代`: that decade, of the century that fits best if none is given."""
    if tens := values(tokens, TokenKind.DECADE_WORD):
        if hundreds := values(tokens, TokenKind.NUMBER_WORD):  # the eighteen-thirties and -forties
            texts = [f"{hundreds[0]}{one}X" for one in tens]
            return decades_told(texts, tokens) if 10 < hundreds[0] <= 20 else None
        if century_told := values(tokens, TokenKind.ORDINAL_WORD, TokenKind.ORDINAL):
            return Candidates((f"{century_told[0] - 1}{tens[0]}X",)) if 1 < century_told[0] <= 21 else None
        return _near_decade(10 * tens[0], context)
    written = str(tokens[-1].value)
    in_signs = compiled(context.words.decade_in_signs).match(written)
    if in_signs and (in_signs["sign"] or in_signs["century"]):
        return _decade_in_signs(in_signs, context)
    digits = "".join(str(int(char)) for char in written if char.isdecimal())
    if len(digits) == 2:
        return _near_decade(int(digits), context)
    if digits.endswith("00") and int(digits) < _CENTURIES:  # the 1800s: ten years, or a hundred
        return Candidates((f"{digits[:3]}X", f"{digits[:2]}XX"), decisive=False)
    return Candidates((f"{digits[:3]}X",))


_CENTURIES = 2000


def decade_of_century(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the 70s of the 19th century`, `70-х и 80-х годов XIX века`, `ХХ ғасырдың 60-жылдары`: of that century alone."""
    decades = [str(token.value) for token in tokens if token.kind == TokenKind.DECADE]
    decades += [f"{token.value}0" for token in tokens if token.kind == TokenKind.DECADE_WORD]
    tens = ["".join(str(int(char)) for char in one if char.isdecimal()) for one in decades]
    told = values(tokens, TokenKind.ORDINAL_WORD, TokenKind.ORDINAL)
    now = context.published.year // 100 + 1 if context.published else 0
    if period := next((counted(token) for token in tokens if token.kind == TokenKind.PERIOD), None):
        unit, back = period
    else:
        unit = [str(token.value) for token in tokens if token.kind == TokenKind.UNIT][-1]
        back = values(tokens, TokenKind.RELATIVE)[0] if not told else 0
    number = told[0] if told else now + back if now else 0
    if unit != "century" or not 1 < number <= 21 or any(len(one) != 2 for one in tens):
        return None
    texts = [f"{number - 1:02}{one[0]}X" for one in tens]
    return decades_told(texts, tokens, ranged=all(token.kind != TokenKind.AND for token in tokens))


def _near_decade(tens: int, context: Context) -> Candidates:
    """The last such decade that has begun; where that is no generation ago, the one a century before may be meant."""
    decade_start = full_year(tens, context, ahead=0)
    texts = (f"{decade_start // 10}X", f"{decade_start // 10 - 10}X")
    recent = context.published is not None and context.published.year - decade_start < _GENERATION
    return Candidates(texts, decisive=False) if recent else Candidates(texts[:1])


_GENERATION = 30  # years


def _decade_in_signs(found: re.Match[str], context: Context) -> Candidates | None:
    """`上世纪90年代`, `二十世纪六十年代`, `八十年代`, `二十世纪三四十年代`."""
    signs = [one for one in found["sign"] or "" if one in context.words.numerals[-9:]]
    digits = [int(found["digit"])] if found["digit"] else [context.words.numerals[-9:].index(one) + 1 for one in signs]
    if not found["century"]:
        return decades_told([f"{full_year(digit * 10, context) // 10}X" for digit in digits])
    century = context.words.centuries.get(found["century"])
    if century is None or (century <= 0 and context.published is None):
        return None
    hundreds = century - 1 if century > 0 or context.published is None else context.published.year // 100 + century
    return decades_told([f"{hundreds}{digit}X" for digit in digits])._replace(relative=century <= 0)


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
    if beside and (beside[0].kind == TokenKind.SAME or abs(relative[0]) == 2):
        which, anchor = (relative or [0])[0], context.anchor_day("month")
        told = context.anchor_day("year") if anchor is None and which else None
        if told is not None:  # "In 1847 they left. The following spring …": that of the next year, or of the same
            years = (told.year + which // 2, told.year)
            return Candidates(tuple(f"{year_text(year)}-{season}" for year in years), decisive=False)
        return _season_beside(season, which, anchor) if anchor else None
    if beside and context.published and year_of(tokens, context) is None:
        reading, told = _season_beside(season, relative[0], context.published), context.anchor_day("year")
        in_story = (context.is_narrative or context.story_year is not None) and not context.is_to_come
        if told is None or told == context.published or not in_story:
            return reading
        other = _season_beside(season, relative[0], told)
        return reading._replace(texts=tuple(dict.fromkeys((*reading.texts, *other.texts))), decisive=False)
    return in_year(lambda year: f"{year_text(year)}-{season}", month, 15, tokens, context)


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
