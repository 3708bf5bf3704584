"""The year of a date that is written without one: its list's, its sentence's, or the nearest to publication."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from chrono.dates import Day, EdtfDate, Precision, days_in_month, to_number
from chrono.languages import SENTENCE_ENDS, NumberWords, TokenKind, every_part
from chrono.timex.context import Candidates, Context
from chrono.timex.elapsed import tells_a_birth, years_gone
from chrono.timex.token_values import values, year_of
from chrono.timex.tokens import Token
from chrono.timex.vocabulary import year_of_parts
from chrono.timex.windows import is_quoted


def in_year(
    template: Callable[[int], str], month: int, day: int, tokens: tuple[Token, ...], context: Context
) -> Candidates | None:
    """Fill in the year: the one written, the one that the list or sentence has, or the nearest to publication.

    All years that it may be are among the readings; the first is decisive only where the words say the year or where
    nothing speaks against the nearest.
    """
    if (year := year_of(tokens, context)) is not None:
        return Candidates((template(year),), year=year)
    if (year := shared_year(context) or spelled_year(context)) is not None:
        if month > _month_of_shared(context):  # `20 December and 5 January 2026` turn the year
            return Candidates((template(year - 1), template(year)), decisive=False)
        return Candidates((template(year),))
    counted = any(
        token.kind == TokenKind.PERIOD or (token.kind == TokenKind.UNIT and token.value == "year") for token in tokens
    )
    if context.published is None:
        framing = _framing_year(context)
        known = framing if framing is not None else context.heading_year
        return Candidates((template(known),)) if known is not None else None
    whole = not values(tokens, TokenKind.DAY, TokenKind.ORDINAL, TokenKind.DATE_DAY, TokenKind.ORDINAL_WORD)
    years, decisive = _years_near(context.published, month, day, context, whole=whole)
    if not whole and (told := _year_of_day_before(context.published, month, day, context)) is not None:
        years, decisive = list(dict.fromkeys((told, *years))), False
    if (gone := years_gone(context)) and context.published.year - gone > 0:
        then = _nearest_year(context.published._replace(year=context.published.year - gone, day=1), month, day)
        years, decisive = list(dict.fromkeys((then, *years))), decisive and years[0] == then
    behind = context.is_to_come and _away(years[0], month, day, context.published) < -_JUST_OVER
    # "It fell in 2023 and will rise on 10 January": of which year?
    named = is_quoted(context.text_before(1), context.text_after(1))
    sure = decisive and not counted and not behind and not named and not tells_a_birth(context)
    return Candidates(tuple(map(template, years)), relative=True, decisive=sure)


def _year_of_day_before(published: Day, month: int, day: int, context: Context) -> int | None:
    """The year of a day long ago that the paragraph told last, which this one, not near publication, may follow by no
    more than a week: `On 21 February 1968 he reported it. On 22 February …`."""
    before = context.anchor.earliest if context.anchor and context.anchor.is_exact else None
    if before is None or published.year - before.year < _LONG_AGO or not context.is_of_another_time:
        return None
    goes_on = context.anchor_at >= 0 and TokenKind.GAP not in context.kinds[context.anchor_at : context.first]
    near = _away(_nearest_year(published, month, day), month, day, published)
    if not goes_on or context.year != before.year or abs(near) <= _LIKELY:
        return None
    return before.year if 0 <= _away(before.year, month, day, before) <= _WEEK else None


_WEEK = 7
_LONG_AGO = 3  # years before publication from which a story is surely of another time


def _framing_year(context: Context) -> int | None:
    """The year that the sentence says of all that it tells."""
    return context.year if context.year_in_sentence and context.year_frames_sentence else None


def _years_near(published: Day, month: int, day: int, context: Context, *, whole: bool) -> tuple[list[int], bool]:
    """The years that a day, or a `whole` month, may be of, the best first; and is that one decisive?"""
    near, tense = _nearest_year(published, month, day), context.tense
    away = _away(near, month, day, published)
    told = sentence_year = _framing_year(context)
    if context.is_narrative and context.anchor and context.anchor.latest:
        told = _told_year(context.anchor, context.anchor.latest, month, day)
        best = told
    else:
        best = near + (tense if _turned(away, tense, whole=whole) else 0)
        far = abs(_away(best, month, day, published)) > _FAR
        before = far and context.year is not None and context.year < published.year and not context.is_news_apart
        if context.year is not None and (context.year_in_sentence or before):
            best = told = context.year
    heading, ahead = _heading_year(published, context, may_be_ahead=tense >= 0 and away != 0)
    if heading is not None:
        best = told = heading
    to_come = context.is_to_come and away >= 0 and not context.year_in_sentence
    if to_come and all(year < published.year for year in context.years_told[:1]):
        best = told = near
    counted = context.next_or_last_year
    if counted is not None and not context.year_in_sentence and not (to_come and counted < published.year):
        best = told = counted
    later, turned = later_year(context), _turned_year(context, month, day)
    others = (*(one for one in (later, turned) if one is not None), near, near - 1, near + 1, *context.years_told)
    elsewhere = context.is_of_another_time and not to_come
    nearest = best == near and told in (None, near) and not elsewhere and later in (None, near)
    coordinated = TokenKind.AND in context.kinds[context.year_at : context.first]  # opened in 2003 and in May closed
    far_away = abs(away) > (_LIKELY if coordinated else _SURE_MONTH if whole else _SURE)
    stale = heading is not None and context.years_told[0] != heading
    beside = best == counted and not context.text_since(context.counted_year_at).strip()  # былтыр 30 қазанда
    fixed = beside or (best in (sentence_year, None if ahead else heading) and far_away and not stale)
    fixed = fixed or (best == sentence_year and context.year_is_right_before)
    plausible = near + (tense if _turned(away, tense, whole=whole) else 0)
    agreed = context.year_in_sentence and context.year == plausible == best
    nearest = nearest and not (context.tense_is_open and away < -_JUST_OVER) and not _follows_year(context)
    due = tense > 0 and max((*context.years_told[:1], context.counted_year or 0), default=0) > published.year
    nearest = nearest and not due and (to_come or abs(away) <= _FORTNIGHT or not context.tells_another_year(near))
    decisive = _is_near(away, nearest, tense, whole=whole) or ((fixed or agreed) and turned is None)
    return list(dict.fromkeys((best, *others))), decisive


def _heading_year(published: Day, context: Context, *, may_be_ahead: bool) -> tuple[int | None, bool]:
    """The year of the heading above a sentence that names none, and whether it is ahead of publication.

    "World Cup 2026" stands in the menu above a report of 2025, and is not the year of what has been.
    """
    heading = context.heading_year if not context.year_in_sentence else None
    ahead = heading is not None and heading > published.year
    return (None if ahead and not may_be_ahead else heading), ahead


def _turned_year(context: Context, month: int, day: int) -> int | None:
    """The year after that of a day told before in the sentence, where this one may follow it: `on 30 November 2023 it
    opened, and on 11 January it burst`."""
    before = context.anchor.earliest if context.anchor else None
    if before is None or context.anchor is None or context.anchor.precision > Precision.SEASON:
        return None
    turned = (before.year + 1, month, day)
    follows = before.year == context.year and turned[1:] < (before.month, before.day)
    if not context.year_in_sentence:  # a story goes back by some months, seldom by more
        follows = follows and _away(before.year, month, day, before) < -_BACK
    return turned[0] if follows and context.published and Day(*turned) <= context.published else None


_FORTNIGHT = 14
"""Days from publication beyond which the year of the sentence before may be that of a day without one."""


def _follows_year(context: Context) -> bool:
    """Does a word for year stand right before, whose number was not read: `Екі мың жиырмасыншы жылдың мамыр айында`?"""
    before = context.tokens[context.first - 1 : context.first] if context.first else []
    return bool(before) and before[0].kind == TokenKind.UNIT and before[0].value == "year"


def shared_year(context: Context) -> int | None:
    """The year that is written after the last of a list or pair: `May and June 2022`, `25 октября (7 ноября) 1917`."""
    following = context.tokens[context.last : context.last + 1]
    if not following or following[0].kind not in _GOES_ON:
        return None
    after = context.tokens[context.last : context.last + _LIST_LONG]
    listed = [one for one in after if context.text[one.start : one.end].lower() not in context.words.denying]
    found = _shared().match("".join([token.kind for token in listed]))
    return int(listed[found.end() - 1].value) if found else None


def _month_of_shared(context: Context) -> int:
    """The month of the date after which the shared year is written; the last one, where it has none."""
    months = []
    for token in context.tokens[context.last : context.last + _LIST_LONG]:
        if token.kind == TokenKind.YEAR:
            break
        months += [int(token.value)] if token.kind == TokenKind.MONTH else []
    return months[-1] if months else _LAST_MONTH


_LAST_MONTH = 12


def later_year(context: Context) -> int | None:
    """The year of a date that the sentence joins to this one: `on 3 May, followed by another on 10 June 2009`."""
    joined = False
    for token in context.tokens[context.last : context.last + _LIST_LONG]:
        if token.kind in SENTENCE_ENDS or token.kind == TokenKind.SEMICOLON:
            return None
        joined = joined or token.kind == TokenKind.AND
        if token.kind == TokenKind.YEAR:
            return int(token.value) if joined else None
    return None


def spelled_year(context: Context) -> int | None:
    """The year in words right after the date: `31 October nineteen ninety-one`, `two thousand seventeen`."""
    at = context.last
    while at < min(len(context.tokens), context.last + 4) and (
        context.tokens[at].kind in _BEFORE_WORDS or context.tokens[at].value == "year"
    ):
        at += 1
    if at >= len(context.tokens) or context.tokens[at].kind not in _MAY_COUNT:
        return None
    return year_of_parts(_number_words(context.tokens[at : at + _WORDS_OF_A_YEAR], context))


def _number_words(tokens: Sequence[Token], context: Context) -> list[int]:
    """The numbers that words say, one for each, up to the first that says none."""
    known, parts = every_part(NumberWords), list[int]()
    for token in tokens:
        word = context.text[token.start : token.end].lower()
        if token.kind == TokenKind.ORDINAL_WORD and isinstance(token.value, int):
            parts.append(token.value)
        elif word in known.thousands:
            parts.append(1000)
        elif word in known.small or word in known.times:
            parts.append(known.small.get(word) or known.times[word])
        elif token.kind == TokenKind.NUMBER_WORD and isinstance(token.value, int):
            parts.append(token.value)
        elif word not in ("-", ",", *known.joint) or (word == "," and parts):
            break
    return parts


@cache
def _shared() -> re.Pattern[str]:
    kinds = TokenKind
    link = f"[{''.join(sorted(_GOES_ON))}]"
    small = f"[{kinds.IN}{kinds.ON}{kinds.ARTICLE}{kinds.OF}{kinds.FROM}{kinds.PART}{kinds.DASH}]"
    member = f"[{kinds.DAY}{kinds.ORDINAL}{kinds.ORDINAL_WORD}{kinds.DATE_DAY}{kinds.MONTH}{kinds.SEASON}{kinds.CLOSE}]"
    return re.compile(f"(?:{link}{{1,2}}{small}{{0,2}}(?:{member}{kinds.OF}?)+)+[{kinds.COMMA}{kinds.OF}]?{kinds.YEAR}")


def _away(year: int, month: int, day: int, published: Day) -> int:
    """Days from publication to such a day of a year."""
    return to_number(Day(year, month, min(day, days_in_month(year, month)))) - to_number(published)


def _is_near(away: int, is_nearest: bool, tense: int, *, whole: bool) -> bool:
    """Is the reading so near publication that nothing else is meant, and does no sign speak against it?

    Of 163 days and 90 months without a year in four gold sets the nearest year was right for days within 60 days of
    publication 130 of 132 times, within 120 days 19 of 20, beyond 4 of 11; for months one away 23 of 23, two 16 of 18.
    """
    if not is_nearest or (tense > 0 and away < -_JUST_OVER) or (tense < 0 and away > _FORTNIGHT and not whole):
        return False
    if abs(away) <= (_SURE_MONTH if whole else _SURE):
        return True
    return abs(away) <= _LIKELY and tense * away > 0


_GOES_ON = frozenset(
    {
        TokenKind.AND,
        TokenKind.COMMA,
        TokenKind.SLASH,
        TokenKind.DASH,
        TokenKind.OPEN,
        TokenKind.TO,
    }
)

_BEFORE_WORDS = frozenset({TokenKind.COMMA, TokenKind.IN, TokenKind.OF, TokenKind.ARTICLE})
_MAY_COUNT = frozenset({TokenKind.NUMBER_WORD, TokenKind.ORDINAL_WORD, TokenKind.WORD, TokenKind.COUNTED})


# Days within which a date that lies behind is this year's, though its verb looks ahead; and one that lies ahead, though
# a verb looks back: news tells in the past tense of what was set for a day. A month leaves less room than a day.
_JUST_OVER, _SOON, _SOON_MONTH = 20, 60, 45


# Days within which nearness alone tells the year, of a day and of a whole month (to its middle); and within which it
# does where the tense agrees.
_SURE, _SURE_MONTH, _LIKELY = 60, 45, 120


# Tokens that a list may have up to its year, and that a year in words may have.
_LIST_LONG, _WORDS_OF_A_YEAR = 24, 8


# Days beyond which the year that the text named last goes before the nearest.
_FAR = 60


def _turned(away: int, tense: int, *, whole: bool) -> bool:
    """Does the verb look away from where the nearest such day, or whole month, lies?"""
    if tense > 0:
        return away < -_JUST_OVER
    return tense < 0 and away > (_SOON_MONTH if whole else _SOON)


def _told_year(anchor: EdtfDate, last: Day, month: int, day: int) -> int:
    """The year of the date before it, as stories go: onwards, and seldom back by more than a few months."""
    if anchor.precision >= Precision.YEAR:
        return last.year
    away = to_number(Day(last.year, month, min(day, days_in_month(last.year, month)))) - to_number(last)
    return last.year + (away < -_BACK) - (away > 365 - _BACK)


# A story goes back by no more days than these.
_BACK = 150


def _nearest_year(published: Day, month: int, day: int) -> int:
    years = (published.year, published.year - 1, published.year + 1)
    return min(years, key=lambda year: abs(_away(year, month, day, published)))
