"""Tokens of a single day to its readings in EDTF: weekdays, yesterday, the 20th, named days.

A weekday is the last such day before publication unless its verb looks ahead; a day of the month without one belongs
to the month that the text spoke of last.
"""

import re

from chrono.dates import Day, Precision, add_months, days_in_month, in_week, shift, to_number, weekday, year_text
from chrono.languages import COUNTS, DAYS, SEASONS, WEEKDAYS, TokenKind
from chrono.timex.clocks import is_behind_unread_month
from chrono.timex.context import Candidates, Context
from chrono.timex.eras import day_named
from chrono.timex.filling import in_year
from chrono.timex.relative import unit_from, unit_of
from chrono.timex.token_values import counted, day_text, values
from chrono.timex.tokens import Token

_BEFORE_WEEKDAY = frozenset({TokenKind.CLOCK, TokenKind.ON, TokenKind.COMMA})
_BESIDE_DEICTIC = frozenset({TokenKind.BY, TokenKind.AFTER, TokenKind.FROM})


def weekday_day(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """The last such day before publication, that day included only if said so; ahead if the verb looks ahead."""
    relative = values(tokens, TokenKind.RELATIVE)
    number = values(tokens, *WEEKDAYS)[0]
    if (relative and abs(relative[0]) == 2) or any(token.kind == TokenKind.SAME for token in tokens):
        return _weekday_told(number, (relative or [0])[0], context)
    if context.published is None or context.text.startswith(".com", tokens[-1].end):
        return None
    back = (weekday(context.published) - number) % 7
    past, coming = shift(context.published, -back), shift(context.published, 7 - back)
    ahead = relative[0] >= 0 if relative else _is_due(context)
    if relative and relative[0] < 0 and back == 0:
        past = shift(past, -7)
    best = coming if ahead and (back or relative) else past
    following = context.tokens[context.last : context.last + 1]
    if following and following[0].kind == TokenKind.UNIT and following[0].value == "week" and not relative:
        return Candidates((str(shift(coming, 7)), str(coming)), relative=True, ahead=True, decisive=False)
    others = tuple(str(shift(best, days)) for days in (-7, 7))
    told = _after_told_day(number, best, context) if not relative or relative[0] == 1 else None
    return Candidates(
        (str(best), *((told,) if told else ()), *(day for day in others if day != told)),
        relative=True,
        ahead=ahead,
        decisive=not told and not (_is_this_week(best, context) if relative else _may_be_told(context)),
    )


def _may_be_told(context: Context) -> bool:
    """May a weekday lie on either side, be one of a story of other years, or be counted from: `a year ago Monday`?"""
    counted_from = context.first > 0 and context.tokens[context.first - 1].kind == TokenKind.AGO
    return context.tense_is_open or context.is_narrative or counted_from


def _is_this_week(day: Day, context: Context) -> bool:
    """Is `last Tuesday` or `next Friday` of the week of publication? It may then be the one a week off, too."""
    told = values(context.tokens[context.first : context.last], TokenKind.RELATIVE)
    return context.published is not None and told != [0] and in_week(context.published, 0, weekday(day)) == day


def _after_told_day(number: int, best: Day, context: Context) -> str | None:
    """Such a day in the week after one just told: `on 3 February … In the early hours of Sunday`."""
    told = context.day_just_told
    if told is None:
        return None
    day = shift(told, (number - weekday(told)) % 7)
    return str(day) if to_number(day) < to_number(best) else None


def _is_due(context: Context) -> bool:
    """Does the weekday lie ahead: by its verb, by `until`, by `by` without a past verb, or as the one before it?"""
    at = context.first - 1
    while at > 0 and context.tokens[at].kind in _BEFORE_WEEKDAY:
        at -= 1
    if context.word(at).lower() in context.words.until:
        return True
    tense = context.tense
    if tense:
        return tense > 0
    if at >= 0 and context.tokens[at].value == "by":
        return True
    return context.is_in_sentence(context.ahead_at)


def _weekday_told(number: int, which: int, context: Context) -> Candidates | None:
    """`the following Friday` comes after the date before it; `that Friday` is in its week."""
    anchor = context.anchor_day("day")
    if anchor is None:
        return None
    ahead = (number - weekday(anchor)) % 7
    if which:
        return Candidates((str(shift(anchor, (ahead or 7) if which > 0 else -((-ahead) % 7 or 7))),), relative=True)
    near = ahead if ahead <= 3 else ahead - 7
    return Candidates((str(shift(anchor, near)), str(shift(anchor, ahead or 7))), relative=True)


def month_from_anchor(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`that May`: in the year of the date before it. `That May Jones left` has a name."""
    anchor = context.anchor_day("year")
    if anchor is None or context.word(context.last)[:1].isupper():
        return None
    return Candidates((f"{year_text(anchor.year)}-{values(tokens, TokenKind.MONTH)[0]:02}",), relative=True)


def month_of_told_year(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`同年8月`, `次年3月5日`, `次年秋`: a part of the year that is counted from the date before it in the text."""
    unit, count = counted(tokens[0])
    anchor = context.anchor_day("year")
    if unit != "year" or anchor is None:
        return None
    month, days = values(tokens, TokenKind.MONTH, *SEASONS)[0], values(tokens, *DAYS)
    years = [anchor.year + count]
    if values(tokens, *SEASONS) and (context.anchor is None or context.anchor.precision >= Precision.YEAR):
        # which year the story tells of is not known by a year alone, nor whether it is not that of publication
        now = (context.published.year,) if context.published else ()
        years += [year + count for year in (*context.years_told, *now)]
    texts = [day_text(year, month, days[0]) if days else f"{year_text(year)}-{month:02}" for year in years]
    return Candidates(tuple(dict.fromkeys(texts)), relative=True, decisive=len(years) == 1)


def weekday_range(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`from Monday to Wednesday`: the last such days, or the coming ones if the verb looks ahead."""
    if context.published is None:
        return None
    first, last = values(tokens, TokenKind.WEEKDAY)
    back = (weekday(context.published) - first) % 7
    start = shift(context.published, 7 - back if context.tense > 0 and back else -back)
    texts = [f"{shift(start, weeks)}/{shift(start, weeks + ((last - first) % 7 or 7))}" for weeks in (0, -7, 7)]
    return Candidates(tuple(texts), relative=True)


def deictic_day(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`yesterday`, `this morning`, `the day before yesterday`; `накануне` may be the day before the one told last."""
    if context.published is None:
        return None
    if not values(tokens, TokenKind.DEICTIC):
        return _part_of_day(values(tokens, TokenKind.RELATIVE)[0], context)
    days = values(tokens, TokenKind.DEICTIC)[0]
    if any(token.kind == TokenKind.UNIT for token in tokens):
        if unit_of(tokens) != "day":
            return None
        back = next(token.kind for token in tokens if token.kind in _BESIDE_DEICTIC) == TokenKind.BY
        days += (values(tokens, *COUNTS) or [1])[0] * (-1 if back else 1)
    day, told = shift(context.published, days), context.anchor_day("day")
    if told and told != context.published and context.word(context.first).lower() in context.words.eves:
        return Candidates((str(shift(told, days)), str(day)), relative=True, decisive=False)
    return Candidates((str(day),), relative=True)


def _part_of_day(which: int, context: Context) -> Candidates | None:
    """`this morning`, `last night`; `the next morning` and `the previous evening` by the date before them."""
    if which in (0, -1) and context.published:
        return Candidates((str(shift(context.published, which)),), relative=True)
    return unit_from(context.anchor_day("day"), "day", 1 if which > 0 else -1)


def weekday_of_week(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`Friday of next week`, `on Monday last week`, `next week Tuesday`: that day of the week."""
    if context.published is None or unit_of(tokens) != "week":
        return None
    which = max(-1, min(values(tokens, TokenKind.RELATIVE)[0], 1))
    return Candidates(
        (str(in_week(context.published, which, values(tokens, *WEEKDAYS)[0])),),
        relative=True,
    )


def nth_weekday(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the first Friday of July`, `the last Monday in May 2023`, `the third Wednesday of next month`."""
    which = (values(tokens, TokenKind.ORDINAL_WORD, TokenKind.ORDINAL) or [0])[0]
    number = values(tokens, TokenKind.WEEKDAY)[0]
    if not 0 <= which <= 5 or (which == 0 and values(tokens, TokenKind.RELATIVE)[:1] != [-1]):
        return None
    months = values(tokens, TokenKind.MONTH)
    if months:
        return in_year(lambda year: day_named(f"{months[0]}.{number}.{which}", year), months[0], 15, tokens, context)
    if context.published is None or unit_of(tokens) != "month":
        return None
    step = max(-1, min((values(tokens, TokenKind.RELATIVE) or [0])[-1], 1))
    year, month = add_months(context.published.year, context.published.month, step)
    return Candidates((day_named(f"{month}.{number}.{which}", year),), relative=True)


def weekend(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`over the weekend`: the last one, or the coming one if the verb looks ahead."""
    if context.published is None or unit_of(tokens) != "weekend":
        return None
    saturday = (weekday(context.published) - 5) % 7
    ahead = _is_due(context)
    best = 0 if saturday <= 1 or ahead else -1
    readings = [unit_from(context.published, "weekend", best + step) for step in (0, -1, 1)]
    texts = tuple(reading.texts[0] for reading in readings if reading)
    told = unit_from(context.day_just_told, "weekend", 0)
    if told and told.texts[0] < texts[0]:  # of the week of a day told just before
        return Candidates((*told.texts, *texts), relative=True, decisive=False)
    return Candidates(texts, relative=True)


def day_of_week(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`上周二`: a weekday of the week so many weeks from now."""
    if context.published is None:
        return None
    weeks, day = divmod(values(tokens, TokenKind.WEEK_DAY)[0], 10)
    return Candidates((str(in_week(context.published, weeks, day)),), relative=True)


def ordinal_day(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`on the 20th`: that day of the month the text spoke of last, else of the one nearest to publication.

    A month to come, told in an earlier paragraph, is none that the text goes on from.
    """
    days = values(tokens, TokenKind.ORDINAL, TokenKind.DATE_DAY, TokenKind.ORDINAL_WORD)
    day, which = days[0], values(tokens, TokenKind.RELATIVE)
    if which and unit_of(tokens) != "month":
        return None
    if _is_of_no_month(context):
        return None
    before = context.tokens[context.first - 1].kind if context.first else TokenKind.GAP
    alone = len(tokens) == 1 and tokens[0].kind == TokenKind.ORDINAL
    ends = context.words.day_endings or ("\0",)
    if alone and before == TokenKind.WORD and not context.word(context.first).endswith(ends):
        return None
    if alone and before == TokenKind.STOP and not _is_in_paragraph(context):  # "MAY 1931. 4th. The Governor laid …"
        return None
    following = context.tokens[context.last : context.last + 1]
    named = not which and tokens[-1].kind != TokenKind.DATE_DAY and following and following[0].kind == TokenKind.WORD
    if named and context.word(context.last)[:1].islower():
        return None  # on the 28th floor
    anchor = context.anchor_day("month")
    if anchor and context.published and anchor > context.published and not _is_in_paragraph(context):
        anchor = None
    base = context.published if which and abs(which[0]) < _FOLLOWING else anchor or context.published
    if base is None or not 1 <= day <= 31:
        return None
    if which:
        year, month = add_months(base.year, base.month, max(-1, min(which[0], 1)))
        text = "/".join(day_text(year, month, one) for one in days)
        return Candidates((text,), relative=True, decisive=abs(which[0]) < _FOLLOWING)
    months = [add_months(base.year, base.month, step) for step in (0, -1, 1)]
    if anchor is None and day > base.day and context.tense <= 0 and day - base.day > _SOON:
        months = [months[1], months[0], months[2]]
    elif anchor is None and day < base.day and context.tense > 0:
        months = [months[2], months[0], months[1]]
    fitting = [day_text(year, month, day) for year, month in months if day <= days_in_month(year, month)]
    news = _of_the_news(day, anchor, context)
    return Candidates(tuple(dict.fromkeys((*news, *fitting))), relative=True, decisive=not news)


def day_of_same_month(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`the 28th of that month`, `сол айдың 28-і`: of the month of the date before it in the text."""
    told = context.anchor_day("month")
    if told is None or unit_of(tokens) != "month":
        return None
    day = values(tokens, TokenKind.ORDINAL, TokenKind.DATE_DAY)[0]
    # "It began in May 2019. The hall, planned since March 2017, opened on the 28th of that month": of which?
    paragraph = context.tokens[context.kinds.rfind(TokenKind.GAP, 0, context.first) + 1 : context.first]
    months = {told.month, *values(tuple(paragraph), TokenKind.MONTH)}
    years = (told.year, *context.years_told) if len(months) > 1 else (told.year,)
    both = [(told.year, told.month), *((year, month) for year in years for month in sorted(months))]
    texts = dict.fromkeys(day_text(year, month, day) for year, month in both if day <= days_in_month(year, month))
    return Candidates(tuple(texts), relative=True, decisive=len(months) == 1) if texts else None


def _is_of_no_month(context: Context) -> bool:
    """Is a day that of something else than a month (of a journey), of every month, or of one that is not told?"""
    if re.search(context.words.no_month_before, context.text_before(_MONTH_NEAR), re.IGNORECASE):
        return True
    if is_behind_unread_month(context):
        return True
    around = [token.kind for token in context.tokens[max(0, context.first - 1) : context.first + 1]]
    if around == [TokenKind.TO, TokenKind.ARTICLE] and not context.is_moved_to:  # from the 19th to the 20th
        return True
    before = [token.kind for token in context.tokens[max(0, context.first - 2) : context.first]]
    return before == [TokenKind.SAME, TokenKind.UNIT] and not context.anchor


_MONTH_NEAR = 24  # characters before a day in which its month may be named


def _of_the_news(day: int, told: Day | None, context: Context) -> list[str]:
    """That day of the month on which the text came out, or of the one before, where the month told last need not be
    its own: told in another paragraph, or still to come."""
    now = context.published
    if told is None or now is None or told[:2] == now[:2] or abs(told.year - now.year) > 1 or context.anchor_at < 0:
        return []
    if context.is_in_sentence(context.anchor_at) or (told <= now and _is_in_paragraph(context)):
        return []
    year, month = add_months(now.year, now.month, -1 if day > now.day else 0)
    return [day_text(year, month, day)] if day <= days_in_month(year, month) else []


def _is_in_paragraph(context: Context) -> bool:
    """Is the date before this of the same paragraph?"""
    between = context.kinds[context.anchor_at : context.first] if context.anchor_at >= 0 else ""
    return bool(between) and TokenKind.GAP not in between


# So many days ahead, a day of the month is rather the last month's.
_SOON, _FOLLOWING = 7, 2  # and of the following month, not of the next
