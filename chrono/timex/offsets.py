"""What stands before a date: what counts from it (`three days before 11 March`, `on the eve of 9 May`), to the date
that is meant, and what hedges it (about, by, until, before, early).

The date that is counted from is never the day itself; where the count is not known, what is meant is not either.
"""

from functools import lru_cache
from typing import NamedTuple

from chrono.dates import DateForm, Day, EdtfDate, Precision, add_months, days_in_month, parse_date, shift, year_text
from chrono.errors import InvalidDate
from chrono.languages import COUNTS, DateWords, TokenKind
from chrono.text import compiled, spaced
from chrono.timex.context import Context
from chrono.timex.timex import BEFORE, DENIED
from chrono.timex.tokens import Token

MAY_COUNT = (*COUNTS, TokenKind.NUMBER)
"""What may say how many, a number without a kind of its own too."""
_ORDINALS = (TokenKind.ORDINAL, TokenKind.ORDINAL_WORD)
_EDGE = "edge"
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}
_NEAR = 5  # tokens before the date in which its offset begins


class Offset(NamedTuple):
    """So many units from a date; `number` is None where it is not said. `start` is where the words of it begin.

    `may_be_rate` tells that they may count nothing: `4 billion a year from 1 October`.
    """

    start: int
    unit: str
    number: int | None
    may_be_rate: bool = False


def offset_before(context: Context, core: int) -> Offset | None:
    """What counts from the date whose first own token is `core`, in the words before it; None where nothing does."""
    tokens, words = context.tokens, context.words
    end = tokens[core].start
    last = context.word(core - 1).lower()
    if last not in words.definite and not _ends_what_counts(last, words):
        return None
    near = range(core - 1, max(core - _NEAR, 0) - 1, -1)
    for at in near:
        if side := words.edges.get(spaced(context.text[tokens[at].start : end].lower())):
            return Offset(tokens[at].start, _EDGE, side)
    for at in near:
        between = spaced(context.text[tokens[at].start : end].lower())
        rest, _, article = between.rpartition(" ")
        phrase = rest if article in words.definite else between
        if phrase in words.eves:
            return Offset(tokens[at].start, "day", words.eves[phrase])
        if phrase in words.anniversaries:
            ordinal = tokens[at - 1] if at and tokens[at - 1].kind in _ORDINALS else None
            return Offset((ordinal or tokens[at]).start, "year", int(ordinal.value) if ordinal else None)
        if tokens[at].kind == TokenKind.UNIT:
            phrase = spaced(context.text[tokens[at].end : end].lower())
            known = phrase in words.offsets and str(tokens[at].value) in _MONTHS | _DAYS
            return _counted(context, at, words.offsets[phrase]) if known else None
        if tokens[at].kind in (TokenKind.STOP, TokenKind.GAP, TokenKind.SEMICOLON):
            return None
    return None


@lru_cache(maxsize=4096)
def _ends_what_counts(word: str, words: DateWords) -> bool:
    """May words that count from a date end so? Most words before a date do not."""
    phrases = (*words.offsets, *words.eves, *words.edges, *words.anniversaries)
    return any(phrase.endswith(word) for phrase in phrases)


def _counted(context: Context, unit: int, sign: int) -> Offset | None:
    """`three days before`, `a day after`, `within 14 days of`: the last may be any of these days."""
    tokens = context.tokens
    name, start = str(tokens[unit].value), tokens[unit].start
    if _may_begin_one(context, unit):
        return Offset(tokens[unit - 1].start, name, sign, may_be_rate=True)
    count, at = None, unit - 1
    if at >= 0 and tokens[at].kind in (*MAY_COUNT, TokenKind.ARTICLE):
        value = tokens[at].value
        several = context.word(unit).lower() in context.words.plural  # "in the days after 3 May"
        single = None if several else 1
        count = single if tokens[at].kind == TokenKind.ARTICLE else value if isinstance(value, int) else None
        start = tokens[at].start
        if context.word(at - 1).lower() in context.words.lasting:  # "closed for three months from May"
            return None
        lasts = at > 0 and tokens[at - 1].kind == TokenKind.ARTICLE  # "in the two days after 3 May"
        if lasts or context.word(at - 1).lower() in context.words.within:
            return Offset(tokens[at - 1].start, name, None)
    return Offset(start, name, None if count is None else sign * count) if sign else None


def _may_begin_one(context: Context, unit: int) -> bool:
    """Does a date follow on `a year` by `from` or `since`, so that it may be where that begins?"""
    tokens = context.tokens
    article = unit > 0 and tokens[unit - 1].kind == TokenKind.ARTICLE
    several = context.word(unit).lower() in context.words.plural
    return article and not several and tokens[unit + 1].kind in (TokenKind.FROM, TokenKind.SINCE)


def counted_from(date: EdtfDate, offset: Offset) -> EdtfDate | None:
    """The date so far from another; None where the count is not said, the other is coarser than the unit, or it leaves
    the years of four digits.
    """
    first = date.earliest
    if offset.number is None or first is None or date.kind is not DateForm.DATE or date.approximate:
        return None
    try:
        return _so_far_from(date, first, offset.unit, offset.number)
    except InvalidDate:
        return None


def _so_far_from(date: EdtfDate, first: Day, unit: str, number: int) -> EdtfDate | None:
    if unit == _EDGE:
        return _edge_of(date, number)
    if date.precision is Precision.DAY and first == date.latest:
        return _from_day(first, unit, number)
    months = _MONTHS.get(unit, 0) * number
    if date.precision is Precision.MONTH and months:
        year, month = add_months(first.year, first.month, months)
        return parse_date(f"{year_text(year)}-{month:02}")
    if date.precision is Precision.YEAR and unit in ("year", "decade"):
        return parse_date(year_text(first.year + number * (10 if unit == "decade" else 1)))
    return None


def _edge_of(date: EdtfDate, side: int) -> EdtfDate | None:
    """The first or last day of a month or year."""
    day = date.earliest if side > 0 else date.latest and shift(date.latest, side + 1)
    return parse_date(str(day)) if day and date.precision in (Precision.MONTH, Precision.YEAR) else None


def _from_day(day: Day, unit: str, count: int) -> EdtfDate | None:
    if unit in _DAYS:
        return parse_date(str(shift(day, _DAYS[unit] * count)))
    if unit not in _MONTHS:
        return None
    year, month = add_months(day.year, day.month, _MONTHS[unit] * count)
    return parse_date(str(Day(year, month, min(day.day, days_in_month(year, month)))))


_LEADING = frozenset(
    {
        TokenKind.IN,
        TokenKind.ON,
        TokenKind.FROM,
        TokenKind.BETWEEN,
        TokenKind.ARTICLE,
        TokenKind.ABOUT,
        TokenKind.PART,
        TokenKind.OF,
        TokenKind.BY,
        TokenKind.SINCE,
        TokenKind.AFTER,
        TokenKind.TO,
        TokenKind.DASH,
        TokenKind.COMMA,
        TokenKind.OPEN,
    }
)
_TRAILING = frozenset({TokenKind.BY, TokenKind.AFTER})
_BEFORE_DENIAL = frozenset({TokenKind.IN, TokenKind.ON, TokenKind.ARTICLE, TokenKind.FROM})
_HEDGES = frozenset({TokenKind.TO, TokenKind.ABOUT, TokenKind.PART, TokenKind.SINCE, TokenKind.BY, TokenKind.AFTER})
_BETWEEN_HEDGE = frozenset({TokenKind.ARTICLE, TokenKind.IN, TokenKind.ON, TokenKind.OF})


def core_of(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without the prepositions, articles and hedges that a pattern took along at its start."""
    first = 0
    while first < len(tokens) - 1 and tokens[first].kind in _LEADING and not _hyphenated(tokens, first):
        first += 1
    last = len(tokens)
    while last > first + 1 and tokens[last - 1].kind in _TRAILING:
        last -= 1
    return tokens[first:last]


def _hyphenated(tokens: tuple[Token, ...], first: int) -> bool:
    """`mid-May` is one word."""
    return (
        tokens[first].kind == TokenKind.PART
        and tokens[first + 1].kind == TokenKind.DASH
        and tokens[first].end == tokens[first + 1].start
    )


def hedge_of(context: Context, first: int, matched: tuple[Token, ...]) -> str:
    """The word that hedges the expression `matched`, whose first token is the one numbered `first`; or nothing."""
    tokens = context.tokens
    after = first + len(matched)
    within = next((str(token.value) for token in matched if token.kind is TokenKind.PART), "")
    if (bound := context.words.bounds_after.get(context.word(after))) and not _is_counted(tokens, after + 1):
        return _of_part(bound, within)
    before_it = [token for token in tokens[max(0, first - 3) : first] if token.kind not in _BEFORE_DENIAL]
    if before_it and str(before_it[-1].value).lower() in context.words.denying:
        return DENIED
    taken = matched[: len(matched) - len(core_of(matched))]
    before = tokens[max(0, first - 4) : first]
    part, nearer = "", TokenKind.GAP  # what bounds stands before it and says more: "by the end of May"
    if before and not taken and before[-1].value == "year":
        before = before[:-1]  # about the year 1612
    for token in [*reversed(taken), *reversed(before)]:
        if token.kind is TokenKind.ABOUT and nearer is TokenKind.ON:  # to sing about on Boxing Day
            break
        nearer = token.kind
        if token.kind in _HEDGES and isinstance(token.value, str):
            if token.kind is not TokenKind.PART:
                bound = "" if token.value == "to" else _of_part(token.value, part or within)
                return _denied_bound(bound, context, token)
            part = part or token.value
        elif token.kind not in _BETWEEN_HEDGE:
            break
    return part


def _denied_bound(hedge: str, context: Context, bound: Token) -> str:
    """What cannot have been before a year was from it on; what was not until a day was on that day."""
    words, before = context.words, context.text[max(0, bound.start - _DENIED_NEAR) : bound.start]
    if hedge == BEFORE and words.not_before and compiled(words.not_before).search(before):
        return "starting from"
    denied = hedge == "until" and words.not_until and compiled(words.not_until).search(before)
    return "" if denied else hedge


_DENIED_NEAR = 80  # characters before a bound in which it is denied


def _of_part(hedge: str, part: str) -> str:
    """Before the end of May is no day before May: it is by May, and no more is known."""
    return "by" if part and hedge == BEFORE else hedge


def _is_counted(tokens: tuple[Token, ...], at: int) -> bool:
    """Does a number follow: `3月11日前三天`?"""
    return at < len(tokens) and tokens[at].kind in MAY_COUNT
