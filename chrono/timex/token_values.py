"""What tokens write: their numbers, the year that they name or count, and a day in EDTF."""

from chrono.dates import year_text
from chrono.languages import TokenKind
from chrono.timex.context import Context
from chrono.timex.tokens import Token


def values(tokens: tuple[Token, ...], *kinds: TokenKind) -> list[int]:
    """The numbers of all tokens of these kinds, in order."""
    return [int(token.value) for token in tokens if token.kind in kinds]


def day_text(year: int, month: int, day: int) -> str:
    """A day in EDTF."""
    return f"{year_text(year)}-{month:02}-{day:02}"


def year_of(tokens: tuple[Token, ...], context: Context) -> int | None:
    """The year that the tokens name, in full, by two digits, or counted from publication; None where they name none."""
    for token in tokens:
        if token.kind == TokenKind.YEAR:
            return int(token.value)
        if token.kind == TokenKind.SHORT_YEAR:
            return full_year(int(str(token.value)[1:]), context)
        if token.kind == TokenKind.UNIT and token.value == "year":
            return _counted_year(tokens, context)
        if token.kind == TokenKind.PERIOD and context.published:
            unit, count = counted(token)
            if unit == "year":
                return context.published.year + count
    return None


def counted(token: Token) -> tuple[str, int]:
    """A period's unit and how many of them from now: `year:-1`."""
    unit, _, count = str(token.value).partition(":")
    return unit, int(count)


def names_year(tokens: tuple[Token, ...]) -> bool:
    """Do the words name the year, or count it?"""
    return any(
        token.kind in {TokenKind.YEAR, TokenKind.SHORT_YEAR, TokenKind.RELATIVE, TokenKind.PERIOD} for token in tokens
    )


def _counted_year(tokens: tuple[Token, ...], context: Context) -> int | None:
    """`of last year`, and `of the following year`, `of the same year` from the date before it in the text."""
    relative = (values(tokens, TokenKind.RELATIVE) or [0])[0]
    if relative == 1 and (told := context.story_year) is not None:  # of a story the year after, not the next from now
        return told + 1
    if abs(relative) < 2 and not any(token.kind == TokenKind.SAME for token in tokens):
        return context.published.year + relative if context.published and values(tokens, TokenKind.RELATIVE) else None
    earlier = context.anchor_day("year")
    return earlier.year + (relative > 0) - (relative < 0) if earlier else None


def full_year(two_digits: int, context: Context, ahead: int = 10) -> int:
    """`'24`: the year with these last digits that is nearest before, or at most so many years after, publication.

    Behind a year of another century in its sentence it is of that: `in 1887 and again in '91`.
    """
    told = context.year if context.year_in_sentence else None
    if told is not None and context.published and context.published.year - told > _CENTURY:
        return told // 100 * 100 + two_digits
    limit = (context.published.year if context.published else 2030) + ahead
    return two_digits + (limit - two_digits) // 100 * 100


_CENTURY = 100
