"""Days, months and seasons of a year that is counted from Christ: `15 March 44 BC`, `September AD 9`."""

from chrono.dates import year_text
from chrono.languages import SEASONS, TokenKind
from chrono.timex.absolute import month_days
from chrono.timex.context import Candidates, Context
from chrono.timex.token_values import day_text, values
from chrono.timex.tokens import Token


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
