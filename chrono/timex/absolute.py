"""Tokens of days, months and years, as they are written, to their readings in EDTF, likeliest first.

One function for each form. What a form leaves open is filled by `context`.
"""

import re

from chrono.dates import Day, days_in_month, from_number, to_number, year_text
from chrono.languages import DAYS, WEEKDAYS, TokenKind
from chrono.timex.context import Candidates, Context
from chrono.timex.filling import in_year
from chrono.timex.token_values import day_text, full_year, values, year_of
from chrono.timex.tokens import Token
from chrono.timex.years import falls_due, falls_on, fitting_years


def one_day(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`28 March 2024`, `28.03.2024`, `2024-03-28`, a day without a year: candidates by the words that are there."""
    if tokens[0].kind == TokenKind.YEAR and falls_due(context):  # "notes due 2029, on 8 October"
        tokens = tokens[1:]
    (month,), days = values(tokens, TokenKind.MONTH)[:1], month_days(tokens)
    if not days or not 1 <= days[0] <= 31 or (tokens[-1].kind == TokenKind.MONTH and _apart(tokens)):
        return None
    named = tokens[-1].kind == TokenKind.ORDINAL_WORD and context.text[tokens[-1].start].isupper()
    if named and context.word(context.last)[:1].isupper():  # by May the Second Army had left
        return None
    if _is_labelled(tokens, context) or any(
        token.kind == TokenKind.UNIT and token.value not in ("day", "year") for token in tokens
    ):
        return None
    reading = in_year(lambda year: day_text(year, month, days[0]), month, days[0], tokens, context)
    weekdays = values(tokens, *WEEKDAYS)
    if reading is None or not weekdays:
        return reading
    fitting = tuple(one for one in reading.texts if falls_on(one, weekdays[0]) and not _is_after_telling(one, context))
    if not fitting and len(reading.texts) > 1 and (others := fitting_years(reading, weekdays[0], context)):
        return reading._replace(texts=(*others, *reading.texts), decisive=False)
    if not fitting or len(reading.texts) == 1:
        return reading._replace(weekday="right" if fitting else "wrong", decisive=reading.decisive and bool(fitting))
    return reading._replace(texts=fitting, weekday="right", decisive=len(fitting) == 1 or reading.decisive)


def _is_after_telling(text: str, context: Context) -> bool:
    """Does a day lie after publication, though its verb looks back: `They came on Friday, June 13`?"""
    return bool(context.published and context.tense < 0 and text > str(context.published) and text[:1].isdecimal())


def _is_labelled(tokens: tuple[Token, ...], context: Context) -> bool:
    """`Article 5 May apply`: a number that names something, and a word that is no month here."""
    numbered = tokens[0].kind != TokenKind.MONTH  # "volume April 5" is a day
    labelled = numbered and context.first and context.tokens[context.first - 1].kind == TokenKind.LABEL
    month = next(token for token in tokens if token.kind == TokenKind.MONTH)
    word = context.text[month.start : month.end].lower()
    return bool(labelled) and TokenKind.MONTH in context.words.capitalised and word in context.words.doubtful


def month_days(tokens: tuple[Token, ...]) -> list[int]:
    """Days of a month, in digits or in words (`пятого марта`)."""
    return values(tokens, *DAYS) or values(tokens, TokenKind.ORDINAL_WORD)


def _apart(tokens: tuple[Token, ...]) -> bool:
    """`28 - March` with spaces is no date; `28-наурыз` is."""
    return any(
        token.kind == TokenKind.DASH and (before.end < token.start or token.end < after.start)
        for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False)
    )


def short_day(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`01-May-19`: the year by its last two digits."""
    year = full_year(int(tokens[-1].value), context) if str(tokens[-1].value).isdecimal() else None
    if year is None or len(str(tokens[-1].value)) > _TWO or tokens[-1].end - tokens[-1].start != _TWO:
        return None
    return Candidates((day_text(year, values(tokens, TokenKind.MONTH)[0], month_days(tokens)[0]),), year=year)


_TWO = 2


def short_year_first(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`17年10月31日`: the year by its last two digits."""
    year = tokens[0]
    if not isinstance(year.value, int) or year.end - year.start != _TWO or tokens[1].value != "year":
        return None
    full = full_year(year.value, context)
    return Candidates((day_text(full, values(tokens, TokenKind.MONTH)[0], month_days(tokens[2:])[0]),))


def loose_short_year(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`31 Oct 17`: the year by its last two digits, where nothing follows that they could count."""
    number = tokens[-1]
    if number.end - number.start != _TWO or not isinstance(number.value, int) or tokens[1].end + 1 != number.start:
        return None
    month, day = values(tokens, TokenKind.MONTH)[0], month_days(tokens)[0]
    return Candidates((day_text(full_year(number.value, context), month, day),))


def double_year(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`5 February 1723/4`: when years began in March, one that is 1723 by the old count and 1724 by ours."""
    year, second = values(tokens, TokenKind.YEAR)[0], str(tokens[-1].value)
    apart = tokens[-1].start - tokens[-3].end > 1  # "9 May 1848 - 9 votes"
    if apart or not second.isdecimal() or not str(year + 1).endswith(second):
        return None
    return Candidates((day_text(year + 1, values(tokens, TokenKind.MONTH)[0], month_days(tokens)[0]),), year=year + 1)


def double_date(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`25 October (7 November) 1917`: one day by the Julian and the Gregorian calendar, of which the later is ours.

    Without a year, or where the two days do not lie as far apart as the calendars do, either may be meant.
    """
    days, months, years = month_days(tokens), values(tokens, TokenKind.MONTH), values(tokens, TokenKind.YEAR)
    if len(days) != _TWO or len(months) not in (1, _TWO):
        return None
    if not years:
        return in_year(lambda year: day_text(year, months[-1], days[-1]), months[-1], days[-1], tokens, context)
    pairs = list(zip((months * 2)[:2], days, strict=True))
    if any(not 1 <= day <= days_in_month(years[-1], month) for month, day in pairs):
        return None
    both = sorted(to_number(Day(years[0 if at == 0 else -1], *pair)) for at, pair in enumerate(pairs))
    after = (day_text(years[0] + 1, 1, days[1]),) if len(years) == 1 and months == [12, 1] else ()  # or of this year?
    texts = (*after, *(str(from_number(day)) for day in reversed(both)))
    sure = both[1] - both[0] in _CALENDARS_APART
    return Candidates(texts[:1] if sure else texts, decisive=sure, year=years[-1])


# Days between the Julian calendar and ours from 1582 on, to 2100.
_CALENDARS_APART = range(10, 14)


def day_range(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`March 28 to 30`: both days, as one lasting time."""
    month, days = (
        values(tokens, TokenKind.MONTH)[0],
        values(tokens, *DAYS),
    )
    if days[0] >= days[1]:
        return None
    return in_year(
        lambda year: f"{day_text(year, month, days[0])}/{day_text(year, month, days[1])}",
        month,
        days[0],
        tokens,
        context,
    )


def two_month_range(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`28 March to 2 April`; over New Year the ends belong to two years, of which the written one is its own end's."""
    months, days = values(tokens, TokenKind.MONTH), values(tokens, *DAYS)
    years = values(tokens, TokenKind.YEAR)
    kinds = [token.kind for token in tokens if token.kind in (TokenKind.MONTH, TokenKind.YEAR)]
    of_first = len(years) == 1 and kinds[-1] == TokenKind.MONTH

    def template(year: int) -> str:
        turns = months[0] > months[1]
        first = years[0] if len(years) == 2 else year - (turns and not of_first)
        last = years[1] if len(years) == 2 else year + (turns and of_first)
        return f"{day_text(first, months[0], days[0])}/{day_text(last, months[1], days[1])}"

    return in_year(template, months[1], days[1], tokens[::-1] if len(years) == 2 else tokens, context)


def month_alone(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`in May`, `May 2023`: the month, of the year that is written or the nearest ones."""
    month = values(tokens, TokenKind.MONTH)[0]
    beside = context.kinds[max(0, context.first - 1) : context.last + 1]
    if beside == TokenKind.ARTICLE + TokenKind.MONTH + TokenKind.ON:  # the March on Rome
        return None
    relative = [
        int(token.value) for token in tokens if token.kind == TokenKind.RELATIVE and tokens[-1].kind == TokenKind.MONTH
    ]
    if relative and year_of(tokens, context) is None and abs(relative[0]) > 1 and (told := context.anchor_day("month")):
        return Candidates((_month_beside(month, relative[0], told),), relative=True)
    if relative and year_of(tokens, context) is None and context.published:
        sure = abs(relative[0]) <= 1
        return Candidates((_month_beside(month, relative[0], context.published),), relative=True, decisive=sure)
    days = _days_of_part(tokens, context)
    return in_year(lambda year: _part_of_month(year, month, days), month, 15, tokens, context)


def _days_of_part(tokens: tuple[Token, ...], context: Context) -> tuple[int, int] | None:
    """The first and last day of the part of a month that is told (中旬); None where it is told of no such part."""
    parts = (context.text[token.start : token.end] for token in tokens if token.kind == TokenKind.PART)
    return next((days for part in parts if (days := context.words.days_of_month.get(part))), None)


def _part_of_month(year: int, month: int, days: tuple[int, int] | None) -> str:
    """A month, or one unknown day of those of a part of it."""
    if days is None:
        return f"{year_text(year)}-{month:02}"
    last = min(days[1], days_in_month(year, month))
    return f"[{day_text(year, month, days[0])}..{day_text(year, month, last)}]"


def lone_month(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """A month with nothing to tell it by: `the September meeting`, `October's attack`, `сентябрь`."""
    token = tokens[0]
    written = context.text[token.start : token.end]
    possessive = context.text.startswith(context.words.possessives, token.end)
    if written.lower() in context.words.doubtful and not (possessive and written.lower() != "may"):
        return None
    after = context.word(context.last)
    if _is_name(context, after):
        return None
    return month_alone(tokens, context)


def _is_name(context: Context, after: str) -> bool:
    """`August Wilson`, `Май Дантсиг`: a capitalised word follows, and no article or `last` comes before."""
    words, month = context.words, context.word(context.first)
    cased = TokenKind.MONTH in words.capitalised or (TokenKind.MONTH in words.lowercase and month.istitle())
    if not cased or context.last >= len(context.tokens):
        return False
    before = context.tokens[context.first - 1].kind if context.first else None
    return (
        after[:1].isupper()
        and context.tokens[context.last].kind == TokenKind.WORD
        and before not in {TokenKind.ARTICLE, TokenKind.RELATIVE, TokenKind.SAME}
    )


def _month_beside(month: int, which: int, now: Day) -> str:
    """`last May`, `this May`, `next May`, counted from the day of publication; `the previous May` from one told."""
    year = now.year
    if which < 0 and month >= now.month:
        year -= 1
    elif which > 0 and month <= now.month:
        year += 1
    return f"{year_text(year)}-{month:02}"


def month_range(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`from March to May 2023`, of one year."""
    months, years = values(tokens, TokenKind.MONTH), values(tokens, TokenKind.YEAR)

    def template(year: int) -> str:
        first = years[0] if len(years) == 2 else year - (months[0] > months[1])
        return f"{year_text(first)}-{months[0]:02}/{year_text(years[1] if len(years) == 2 else year)}-{months[1]:02}"

    return in_year(template, months[1], 15, tokens[::-1] if len(years) == 2 else tokens, context)


def number_month_range(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`1至3月`, `今年1-2月`: both months share their word, where months are numbers."""
    if not context.words.unspaced:
        return None
    months = [*values(tokens, TokenKind.DAY), *values(tokens, TokenKind.MONTH)]
    year = year_of(tokens, context)
    if not months[0] < months[1]:
        return None
    if year is not None:
        return Candidates(
            (f"{year_text(year)}-{months[0]:02}/{year_text(year)}-{months[1]:02}",), tokens[0].kind == TokenKind.PERIOD
        )
    return in_year(
        lambda near: f"{year_text(near)}-{months[0]:02}/{year_text(near)}-{months[1]:02}",
        months[1],
        15,
        tokens,
        context,
    )


def as_written(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """A date that is in EDTF already; `2007-08` may as well be a season of two years."""
    written = str(tokens[0].value)
    year, month = written[:4], written[5:]
    if month.isdigit() and int(month) == (int(year) + 1) % 100:
        return Candidates((written, f"{year}/{int(year) + 1}"), decisive=False)
    return Candidates((written,))


def time_stamp(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """The day of an ISO time stamp."""
    return Candidates((str(tokens[0].value)[:10],))


def written_range(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """Two dates with a slash between, as EDTF writes a range."""
    ends = [str(token.value) for token in tokens if token.kind in {TokenKind.ISO_DAY, TokenKind.ISO_MONTH}]
    return Candidates((f"{ends[0]}/{ends[1]}",))


def numeric_day(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`28.03.2024` is day first; with slashes either may be, and both readings are kept where both are days."""
    written = str(tokens[0].value)
    first, second, year = (int(piece) for piece in re.split(r"[./-]", written))
    if len(re.split(r"[./-]", written)[2]) == 2:
        year = full_year(year, context)
    day_first, month_first = f"{year:04}-{second:02}-{first:02}", f"{year:04}-{first:02}-{second:02}"
    if "/" in written:
        return Candidates((month_first, day_first))
    return Candidates((day_first,) if "." in written else (day_first, month_first))


def year_first_range(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`2024年3月28日至30日`, `2024 жылы 28–30 наурыз`, `2024年3月28日至4月2日`."""
    return (two_month_range if len(values(tokens, TokenKind.MONTH)) == 2 else day_range)(tokens, context)
