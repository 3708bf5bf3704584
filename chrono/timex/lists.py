"""Tokens of several days, months or years to their readings in EDTF: `May 3, 5 and 7`, `June 30, 2011 and 2012`; of
decades, of one or several: `the 1990s`; and dates of which a word says that it was one or the other to the one that
they are: `April or May 2023`."""

import re
from collections.abc import Sequence

from chrono.dates import DateForm, EdtfDate, Precision, parse_date, year_text
from chrono.errors import InvalidDate
from chrono.languages import DAYS, DateLinks, TokenKind
from chrono.text import compiled
from chrono.timex.absolute import month_days
from chrono.timex.context import Candidates, Context
from chrono.timex.filling import in_year
from chrono.timex.timex import ABOUT, CLOCK, EITHER, OFFSET, Timex
from chrono.timex.token_values import counted, day_text, full_year, values
from chrono.timex.tokens import Token
from chrono.timex.windows import NEAR_BEFORE, day_in_year


def day_list(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`March 3, 5 and 7`: all of these days; `March 3 or 5`: one of them."""
    month, days = (
        values(tokens, TokenKind.MONTH)[0],
        values(tokens, *DAYS),
    )

    def template(year: int) -> str:
        return all_or_one([day_text(year, month, day) for day in days], tokens)

    return in_year(template, month, days[0], tokens, context)


def all_or_one(texts: Sequence[str], tokens: tuple[Token, ...]) -> str:
    """The set of several dates: all of them, or where an "or" stands between them one."""
    listed = ",".join(texts)
    either = any(token.kind == TokenKind.AND and token.value == "or" for token in tokens)
    return f"[{listed}]" if either else "{" + listed + "}"


def day_of_years(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`the years ended June 30, 2011, 2012 and 2013`: that day of each."""
    month, day, years = values(tokens, TokenKind.MONTH)[0], month_days(tokens)[0], values(tokens, TokenKind.YEAR)
    if years != sorted(set(years)) or years[-1] - years[0] > _LISTED:
        return None
    return Candidates(("{" + ",".join(day_text(year, month, day) for year in years) + "}",), year=years[-1])


_LISTED = 12  # years that a list may span


def months_list(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`2011年3、4月间`: both months, or from the one to the other."""
    (year,), months = values(tokens, TokenKind.YEAR), values(tokens, TokenKind.DAY, TokenKind.MONTH)
    if not 0 < months[0] < months[-1] <= _MONTHS:
        return None
    texts = [f"{year_text(year)}-{month:02}" for month in months]
    return Candidates(("{" + ",".join(texts) + "}", "/".join(texts)), decisive=False, year=year)


_MONTHS = 12


def decades(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`the 1640s and '50s`: two decades of the century that the first names."""
    first, second = ("".join(filter(str.isdecimal, str(one.value))) for one in tokens if one.kind == TokenKind.DECADE)
    if (len(first), len(second)) != (4, 2) or not first[2:] < second:
        return None
    ranged = all(token.kind != TokenKind.AND for token in tokens)
    return decades_told([f"{first[:3]}X", f"{first[:2]}{second[0]}X"], tokens, ranged=ranged)


def decades_told(texts: Sequence[str], tokens: tuple[Token, ...] = (), *, ranged: bool = False) -> Candidates:
    """One decade; or two: one of them, both, or from the one to the other, which "at the turn of" them may be too."""
    if len(texts) == 1:
        return Candidates((texts[0],))
    both, lasting = all_or_one(texts, tokens), "/".join((texts[0], texts[-1]))
    if both.startswith("["):
        return Candidates((both,))
    return Candidates((lasting,) if ranged else (both, lasting), decisive=ranged)


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


def quarters(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`the first and third quarters of 2009`: both."""
    numbers, year = values(tokens, TokenKind.ORDINAL_WORD), values(tokens, TokenKind.YEAR)[0]
    unit = next(token.value for token in tokens if token.kind == TokenKind.UNIT)
    if unit not in ("quarter", "half") or not all(1 <= number <= (4 if unit == "quarter" else 2) for number in numbers):
        return None
    base = 32 if unit == "quarter" else 39
    return Candidates((all_or_one([f"{year_text(year)}-{base + number}" for number in numbers], tokens),), year=year)


def with_choices(found: Sequence[Timex], text: str, links: DateLinks) -> list[Timex]:
    """Dates of which a word says that it was one or the other become one: `April or May 2023`, `3, 4 or 5 May`."""
    listed: list[Timex] = []
    for timex in reversed(found):
        other = listed[-1] if listed else None
        if other and _are_choices(timex, other, text[timex.end : other.start], links):
            listed[-1] = _either(timex, other)
        else:
            listed.append(timex)
    listed.reverse()
    for at, timex in enumerate(listed):
        if number := _number_or(timex, text, links, listed[at - 1].end if at else 0):
            listed[at] = _either(number, timex)
    return listed


def _are_choices(first: Timex, second: Timex, between: str, links: DateLinks) -> bool:
    if not stands_for_itself(first) or first.hedge not in _WITHIN or {first.form, second.form} & {OFFSET, CLOCK}:
        return False
    if second.form == EITHER and second.date.kind is DateForm.ONE_OF:
        return bool(_NEXT_CHOICE.fullmatch(between)) and first.date.precision == second.date.precision
    return stands_for_itself(second) and second.hedge in _WITHIN and fits_link(links.or_, between)


def _number_or(timex: Timex, text: str, links: DateLinks, begins: int) -> Timex | None:
    """The year right before a year and its "or" where nothing but that tells it to be one: `given as 1611 or 1612`."""
    if not stands_for_itself(timex) or timex.date.precision is not Precision.YEAR or timex.hedge not in _WITHIN:
        return None
    before = max(begins, timex.start - NEAR_BEFORE)
    found = re.search(rf"(?<![\w.,:/-])([12]\d{{3}}){links.or_}\Z", text[before : timex.start])
    return timex._replace(start=before + found.start(1), date=parse_date(found[1])) if found and links.or_ else None


_NEXT_CHOICE = re.compile(r"\s*[,、]\s*(?:[^\W\d]{1,2}\s+)?")  # with a preposition
_WITHIN = ("", ABOUT, "early", "mid", "late")
"""Hedges of a date that is no bound."""


def _either(first: Timex, second: Timex) -> Timex:
    """One of two dates, of which either may have the year of the other; no date of anything where they are no two."""
    pairs = [(in_year_of(first, second), in_year_of(second, first))]
    if first.alternatives and second.alternatives and first.relative and second.relative:
        pairs = list(zip(first.readings, second.readings, strict=False))
    joined = second._replace(start=first.start, form=EITHER, hedge="")
    try:
        date, *others = (_one_of_both(one, other, first, second) for one, other in pairs)
    except InvalidDate:
        return joined._replace(dates_event=False)
    return joined._replace(
        date=date,
        alternatives=tuple(others),
        is_decisive=all(one.is_decisive or (one.relative and not others) for one in (first, second)),
        is_counted=first.is_counted or second.is_counted,
    )


def _one_of_both(one: EdtfDate, other: EdtfDate, first: Timex, second: Timex) -> EdtfDate:
    mine, theirs = ("~" if timex.hedge == ABOUT else "" for timex in (first, second))
    return parse_date(f"[{one}{mine},{str(other).strip('[]')}{theirs}]")


def in_year_of(timex: Timex, other: Timex) -> EdtfDate:
    """An end that has no year of its own, in the year of the other, or the one beside it that keeps their order."""
    sure, day = other.date, timex.date
    if not timex.relative or other.relative or sure.earliest is None or day.earliest is None:
        return day
    is_first = timex.start < other.start
    if not timex.is_of_each_year or not timex.alternatives:  # `Friday`, `yesterday`
        fitting = (one for one in timex.readings if one.earliest and (one.earliest < sure.earliest) == is_first)
        return next(fitting, day)
    for year in (sure.earliest.year, sure.earliest.year + (-1 if is_first else 1)):
        moved = day_in_year(day, year)
        if moved and moved.earliest and (moved.earliest < sure.earliest) == is_first:
            return moved
    return day


def stands_for_itself(timex: Timex) -> bool:
    """Is it one date, of something that the text affirms?"""
    return timex.is_affirmed and timex.date.kind is DateForm.DATE


def fits_link(written: str, between: str) -> bool:
    """Are the words between two dates those of a link, where a language has it?"""
    return bool(written and compiled(written).fullmatch(between))
