"""Days that are told otherwise than in our calendar: by years counted from Christ, in other calendars, by a name."""

import re

from chrono.dates import Day, days_in_month, easter, shift, weekday, year_text
from chrono.languages import SEASONS, TokenKind
from chrono.timex.absolute import month_days
from chrono.timex.context import Candidates, Context
from chrono.timex.filling import in_year
from chrono.timex.token_values import day_text, values
from chrono.timex.tokens import Token


def other_calendar(_: tuple[Token, ...], __: Context) -> Candidates | None:
    """`15 Ramadan 1445`: a date, but not of our calendar; it says nothing that can be checked."""
    return Candidates(("XXXX",))


def day_before_christ(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`15 March 44 BC`, `19 August AD 14`: the year counted back from Christ, or on."""
    year, days = _year_of_era(tokens), month_days(tokens)
    if year is None or not days:
        return None
    return Candidates((day_text(year, values(tokens, TokenKind.MONTH)[0], days[0]),), year=year)


def month_before_christ(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`August 30 BC`, `September AD 9`: the month of a year that is counted back from Christ, or on."""
    year = _year_of_era(tokens)
    if year is None:
        return None
    return Candidates((f"{year_text(year)}-{values(tokens, TokenKind.MONTH)[0]:02}",), year=year)


def season_before_christ(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`the autumn of 218 BC`."""
    year = _year_of_era(tokens)
    if year is None:
        return None
    return Candidates((f"{year_text(year)}-{values(tokens, *SEASONS)[0]}",), year=year)


def _year_of_era(tokens: tuple[Token, ...]) -> int | None:
    """The year of the last number, as it is counted without an era."""
    kinds = {TokenKind.YEAR, TokenKind.SHORT_YEAR, TokenKind.NUMBER, TokenKind.DAY}
    number = [token for token in tokens if token.kind in kinds][-1]
    year = int(str(number.value)[1:]) if number.kind == TokenKind.SHORT_YEAR else number.value
    if not isinstance(year, int) or not year:
        return None
    return year if values(tokens, TokenKind.BEFORE_CHRIST)[-1] > 0 else 1 - year


def named_day(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`Christmas Eve`, `last Thanksgiving`: the one nearest to publication, or of the year that is written."""
    name = next(str(token.value) for token in tokens if token.kind == TokenKind.NAMED_DAY)
    month = int(re.split("[-.]", name)[0])
    reading = in_year(lambda year: day_named(name, year), month, 15, tokens, context)
    which, now = values(tokens[:1], TokenKind.RELATIVE), context.published
    if reading is None or now is None or which in ([], [0]):
        return reading
    years = (now.year - 1, now.year, now.year + 1)
    told = [day_named(name, year) for year in years if (day_named(name, year) > str(now)) == (which[0] > 0)]
    best = told[: 1 if which[0] > 0 else None][-1:]
    return reading._replace(texts=tuple(dict.fromkeys((*best, *reading.texts))), relative=True, decisive=False)


def day_named(name: str, year: int) -> str:
    """The day of a year that a name stands for.

    `12-25` is fixed; `11.3.4` the fourth Thursday of November, `5.0.0` May's last Monday; `4.e.-2` Good Friday.

    The fifth Friday of a month that has four is a day that its month does not have.
    """
    if "-" in name and "." not in name:
        return f"{year_text(year)}-{name}"
    month, day, which = name.split(".")
    if day == "e":
        days = (easter(year),) * 2 if year > _JULIAN else (Day(year, 3, 22), Day(year, 5, 5))
        start, end = (shift(one, int(which)) for one in days)
        return str(start) if start == end else f"[{start}..{end}]"
    first = Day(year, int(month), 1)
    ahead = (int(day) - weekday(first)) % 7
    last = (days_in_month(year, int(month)) - 1 - ahead) // 7
    return day_text(year, int(month), 1 + ahead + 7 * (int(which) - 1 if which != "0" else last))


_JULIAN = 1582  # the last Easter by the old calendar: from 22 March to 25 April, or by ours up to ten days later
