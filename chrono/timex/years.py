"""Tokens of years, as they are written, to their readings in EDTF: bare, named, before Christ, ranges."""

import re

from chrono.dates import parse_date, to_number, weekday, year_text
from chrono.errors import InvalidDate
from chrono.languages import COUNTS, SENTENCE_ENDS, TokenKind
from chrono.text import compiled
from chrono.timex.context import Candidates, Context
from chrono.timex.token_values import full_year, values, year_of
from chrono.timex.tokens import Token
from chrono.timex.vocabulary import NamedYear
from chrono.timex.windows import is_quoted

_TELL_A_YEAR = ("year", "before", "after")
"""What a word before a number means where it makes a year of it: `the year 1087`, `before 1360`."""


def bare_year(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`in 2023`, `44 BC`; a number that follows no preposition of time is a year only from 1500 on."""
    number = next(token for token in tokens if token.kind in {TokenKind.YEAR, TokenKind.DAY, TokenKind.NUMBER})
    if not str(number.value).isdigit():
        return None
    year = int(number.value)
    eras = values(tokens, TokenKind.BEFORE_CHRIST)
    if eras:
        told = 1 - year if eras[0] < 0 else year
        return Candidates((year_text(told),), year=told) if year else None
    token = context.tokens[context.first - 1] if context.first else None
    before = token.kind if token else None
    is_told = before in {TokenKind.IN, TokenKind.SINCE, TokenKind.ABOUT} or (token and token.value in _TELL_A_YEAR)
    bound = token is not None and token.value == "until" and year >= _CLOCKS_END  # till half past two: until 1430
    if not (1500 <= year < 2100 or is_told or bound) or (before == TokenKind.ON and year < _EARLIEST):
        return None
    if _is_address(context) or _is_score(context):
        return None
    if _counts(year, context) or (bound and year < _SURELY and not is_told):
        return Candidates((year_text(year),), decisive=False)
    return Candidates((year_text(year),), year=year, aside=_is_attribute(context))


_CLOCKS_END, _SURELY = 1000, 1500
"""From which number on one of four digits may be a year behind `until`, and from which it surely is."""


def _counts(year: int, context: Context) -> bool:
    """`in 2000 villages`, `около 1200 жителей`: a round number that may count what follows, or be a year in which
    `prices rose`.
    """
    after = context.word(context.last)
    return year % 10 == 0 and after.islower() and after.endswith(context.words.plural_endings)


def _is_score(context: Context) -> bool:
    """Does a count stand before it: `by 1832 votes to 1798`?"""
    before = context.tokens[max(0, context.first - 2) : context.first]
    return [token.kind for token in before] == [TokenKind.COUNTED, TokenKind.TO]


def _is_address(context: Context) -> bool:
    """Is a number that of a house: `the fire at 1906 Franklin Street`?"""
    ends = context.tokens[context.last - 1].end
    return bool(context.words.address) and compiled(context.words.address).match(context.text, ends) is not None


def years_before_christ(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`499 to 493 BC`, `between 431 and 404 BC`: both years before Christ, of which the first is the greater number."""
    counts = [token for token in tokens if token.kind in {TokenKind.YEAR, TokenKind.DAY, TokenKind.NUMBER}]
    if not all(isinstance(token.value, int) for token in counts):
        return None
    years = [int(token.value) for token in counts]
    if values(tokens, TokenKind.BEFORE_CHRIST)[-1] > 0 or not years[0] > years[-1] > 0:
        return None
    first, last = year_text(1 - years[0]), year_text(1 - years[-1])
    kinds = {token.kind for token in tokens}
    listed = TokenKind.AND in kinds and TokenKind.BETWEEN not in kinds
    return Candidates(("{" + f"{first},{last}" + "}" if listed else f"{first}/{last}",))


def years_of_christ(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`AD 79 to 81`: both years after Christ."""
    counts = [token.value for token in tokens if token.kind in {TokenKind.YEAR, TokenKind.DAY, TokenKind.NUMBER}]
    first, last = counts[0], counts[-1]
    if not isinstance(first, int) or not isinstance(last, int):
        return None
    if values(tokens, TokenKind.BEFORE_CHRIST)[0] < 0:
        return Candidates((f"{year_text(1 - first)}/{year_text(1 - last)}",)) if first > last > 0 else None
    return Candidates((f"{year_text(first)}/{year_text(last)}",)) if 0 < first < last else None


def lone_year(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """A number with nothing to tell it by, near enough to our time to be a year: `compared with 2023`.

    After a name or a number it counts or names something (`Windows 2000`, `世博会2017`, `№ 2019`), and before what can
    be counted it counts that (the grammar sees to it).
    """
    year, before = int(tokens[0].value), context.word(context.first - 1)
    named = context.first > 0 and context.tokens[context.first - 1].kind == TokenKind.WORD
    named = named and (before[:1].isupper() or context.tokens[context.first - 1].end == tokens[0].start)
    if 1000 <= year <= _LATEST and (context.is_heading or _is_sentence_end(context)):
        return Candidates((year_text(year),), year=year)
    if not _EARLIEST <= year <= _LATEST or named or _is_address(context):
        return None
    if _counts(year, context):
        return Candidates((year_text(year),), decisive=False)
    return Candidates((year_text(year),), year=year, aside=_is_attribute(context))


def is_in_name(tokens: tuple[Token, ...], context: Context) -> bool:
    """Is a century part of what something is called: `21st Century Studios`, `《21世纪报》`, `«XX век»`?"""
    following = context.tokens[context.last : context.last + 1]
    before, after = context.text_before(1), context.text_after(1)
    if before == "《" or is_quoted(before, after):
        return True
    upper = [context.text[one.start].isupper() for one in (tokens[-1], *following)]
    return upper == [True, True] and after == " " and following[0].kind == TokenKind.WORD


def _is_sentence_end(context: Context) -> bool:
    """Does a year behind a comma end a heading that goes on in its line: `The Hungry Year, 1846. The parish …`?"""
    before = [token.kind for token in context.tokens[max(0, context.first - 2) : context.first]]
    after = context.tokens[context.last].kind if context.last < len(context.tokens) else TokenKind.GAP
    return before in _BEHIND_A_WORD and after in SENTENCE_ENDS


_BEHIND_A_WORD = ([TokenKind.WORD, TokenKind.COMMA], [TokenKind.UNIT, TokenKind.COMMA])


def falls_due(context: Context) -> bool:
    """Is a year that of a maturity, which is part of what something is called: `notes due 2027`?"""
    words = context.words
    return bool(words.maturing) and compiled(words.maturing).search(context.text_before(_DUE_NEAR)) is not None


_DUE_NEAR = 24  # characters


def _is_attribute(context: Context) -> bool:
    """`the 1972 grain treaty`, `2017 Ports Act`, `notes due 2027`: the year is part of what something is called."""
    if falls_due(context):
        return True
    after = context.tokens[context.last : context.last + 1]
    before = context.tokens[context.first - 1].kind if context.first else TokenKind.GAP
    name = context.word(context.last)
    named = bool(after) and after[0].kind in _NAMED_BY_YEAR and name[:1].isalpha()
    return named and (before == TokenKind.ARTICLE or (before in SENTENCE_ENDS and name[:1].isupper()))


_NAMED_BY_YEAR = frozenset({TokenKind.WORD, TokenKind.LABEL, TokenKind.COUNTED})


# Before and beyond these a bare number is hardly a year of news.
_EARLIEST, _LATEST = 1900, 2060


def named_year(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`2024年`, `2024 жылы`, `2022年底`, `公元前221年`, `98年`: a year that says so."""
    number = next(
        token
        for token in tokens
        if token.kind in {TokenKind.YEAR, TokenKind.SHORT_YEAR, TokenKind.DAY, TokenKind.NUMBER}
    )
    apostrophe = context.text[number.start] in "'’"
    if number.kind in {TokenKind.DAY, TokenKind.NUMBER} and (
        tokens[1].value != "year" or not isinstance(number.value, int)
    ):
        return None
    if apostrophe or (number.kind == TokenKind.YEAR and not isinstance(number.value, NamedYear)):
        return None
    eras = values(tokens, TokenKind.BEFORE_CHRIST)
    year = int(str(number.value).removeprefix("'"))
    if number.kind == TokenKind.SHORT_YEAR and not eras:
        year = full_year(year, context)
    if any(era < 0 for era in eras):
        return Candidates((year_text(1 - year),))
    return Candidates((year_text(year),), year=year)


def year_range(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`1941-45`, `from 2010 to 2015`, and `2023/24`, which is one year that begins in the first."""
    years = values(tokens, TokenKind.YEAR)
    first = years[0]
    ends = {TokenKind.YEAR, TokenKind.DAY, TokenKind.NUMBER, TokenKind.SHORT_YEAR}
    end = next(token for token in reversed(tokens) if token.kind in ends)
    number = int(str(end.value)[1:]) if end.kind == TokenKind.SHORT_YEAR else end.value
    if not isinstance(number, int):
        return None
    last = years[1] if len(years) == 2 else first // 100 * 100 + number
    if last < first and len(years) == 1 and last % 100 == 0:
        last += 100  # 1999-00
    between = any(token.kind in {TokenKind.FROM, TokenKind.BETWEEN} for token in tokens)
    if not (1000 if between else 1500) <= first < last < 2100 or (
        any(token.kind == TokenKind.SLASH for token in tokens) and last != first + 1
    ):
        return None
    return Candidates((f"{year_text(first)}/{year_text(last)}",), year=last)


def year_pair(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`the crops of 1845 and '46`: both years, of one century."""
    first, second = values(tokens, TokenKind.YEAR)[0], int(str(tokens[-1].value)[1:])
    second += first // 100 * 100
    if not first < second:
        return None
    if tokens[0].kind != TokenKind.YEAR:  # between 1805 and '07
        return Candidates((f"{year_text(first)}/{year_text(second)}",), year=second)
    both = f"{year_text(first)},{year_text(second)}"
    return Candidates(("{" + both + "}",), year=second)


def years_counted(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`1898、1899两年`: each of the years told, and of no more."""
    years = values(tokens, TokenKind.YEAR)
    if tokens[-1].value != "year" or values(tokens[-2:-1], *COUNTS) != [len(years)]:
        return None
    return Candidates(("{" + ",".join(map(year_text, years)) + "}",), year=years[-1])


def season_pair(tokens: tuple[Token, ...], _: Context) -> Candidates | None:
    """`the 2011-12 financial year`, which looks like a month."""
    first, last = (int(piece) for piece in str(tokens[-1].value).split("-"))
    if last != (first + 1) % 100:
        return None
    return Candidates((f"{first}/{first + 1}",), year=first + 1)


def short_year(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`since '82`."""
    year = year_of(tokens, context)
    return Candidates((year_text(year),)) if year is not None else None


def falls_on(text: str, weekday_number: int) -> bool:
    """Is the day of a reading this weekday?"""
    try:
        day = parse_date(text).earliest
    except InvalidDate:
        return False
    return day is not None and weekday(day) == weekday_number


def fitting_years(reading: Candidates, day: int, context: Context) -> tuple[str, ...]:
    """The years before in which a day far from publication falls on its weekday; of a near one the weekday is wrong."""
    published = context.published
    plain = all(_PLAIN_DAY.fullmatch(text) for text in reading.texts)
    near = parse_date(reading.texts[0]).earliest if published and plain else None
    if published is None or near is None or abs(to_number(near) - to_number(published)) <= _WEEKS_NEAR:
        return ()
    texts = (f"{year_text(year)}{reading.texts[0][4:]}" for year in range(published.year, published.year - _ROUND, -1))
    return tuple(text for text in texts if falls_on(text, day))


_PLAIN_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WEEKS_NEAR = 60  # days from publication within which a weekday that does not fit is wrong
_ROUND = 12  # years in which each day of the year falls on each weekday
