"""Tokens of several days, months or years to their readings in EDTF: `May 3, 5 and 7`, `June 30, 2011 and 2012`."""

from collections.abc import Sequence

from chrono.dates import year_text
from chrono.languages import DAYS, TokenKind
from chrono.timex.absolute import month_days
from chrono.timex.context import Candidates, Context
from chrono.timex.filling import in_year
from chrono.timex.token_values import day_text, values
from chrono.timex.tokens import Token


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


def quarters(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`the first and third quarters of 2009`: both."""
    numbers, year = values(tokens, TokenKind.ORDINAL_WORD), values(tokens, TokenKind.YEAR)[0]
    unit = next(token.value for token in tokens if token.kind == TokenKind.UNIT)
    if unit not in ("quarter", "half") or not all(1 <= number <= (4 if unit == "quarter" else 2) for number in numbers):
        return None
    base = 32 if unit == "quarter" else 39
    return Candidates((all_or_one([f"{year_text(year)}-{base + number}" for number in numbers], tokens),), year=year)
