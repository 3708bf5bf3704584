"""How many years have gone by since what a text tells, in words beside its date: `Two years on, no one was charged`,
`nearly two years ago`; and the day that lies so many years behind it.
"""

import re
from functools import cache

from chrono.dates import parse_date
from chrono.languages import COUNTS, HAN, NumberWords, TokenKind, every_part
from chrono.text import compiled
from chrono.timex.context import Candidates, Context
from chrono.timex.offsets import Offset, counted_from
from chrono.timex.token_values import values
from chrono.timex.tokens import Token


def years_gone(context: Context) -> int:
    """How many years have gone by since what the sentence tells, by it or one beside it: `Two years on, …`; or 0."""
    words = context.words
    after = context.text_after(_NEAR_AFTER).partition("\n\n")[0]
    before = context.text_before(_NEAR_BEFORE).rpartition("\n\n")[2]
    for pattern, window in ((words.elapsed, after), (words.years_on, after), (words.elapsed, before)):
        if pattern and (found := compiled(pattern).search(window)):
            return _count(next(one for one in found.groupdict().values() if one), context)
    return 0


def _count(word: str, context: Context) -> int:
    """A number in digits or in a word; 0 where it is neither."""
    if (span := context.words.spans.get(" ".join(word.lower().split()))) is not None:
        return span
    known = context.words.words.get(word.lower()) or context.words.phrases.get(word.lower())
    if word.isdecimal():
        return int(word)
    if known is None or known.kind not in (TokenKind.NUMBER_WORD, TokenKind.ARTICLE):
        return 0
    return known.value if isinstance(known.value, int) else 1


_NEAR_AFTER, _NEAR_BEFORE = 240, 120  # characters beside a date in which it is told how long ago it was


def is_count_near(context: Context) -> bool:
    """Do words before a count say that it is not the exact one: `nearly two years ago`, `不到一年前`? What is about so
    much is hedged."""
    if context.first and context.tokens[context.first - 1].kind == TokenKind.ABOUT:
        return False
    before = context.text_before(_NEAR_COUNT).lower().rstrip()
    return _near_counts().search(before) is not None


@cache
def _near_counts() -> re.Pattern[str]:
    words = (re.escape(one) for one in every_part(NumberWords).qualifiers)
    return re.compile(rf"(?:(?<!\w)|(?=[{HAN}]))(?:{'|'.join(words)})\Z")


_NEAR_COUNT = 24  # characters before a count in which it is told to be near


def is_of_something_else(context: Context) -> bool:
    """`the last week of the campaign` is none that is counted from now, and `previous years` are several."""
    following = context.tokens[context.last : context.last + 1]
    has_article = TokenKind.ARTICLE in context.kinds[max(0, context.first - 1) : context.first + 1]
    if has_article and following and following[0].kind in (TokenKind.OF, TokenKind.BY):
        return True
    word = context.word(context.last - 1).lower()
    return word in context.words.plural and word.endswith(context.words.plural_endings)


def tells_a_birth(context: Context) -> bool:
    """Does the sentence tell that somebody was born, maybe long ago: `He was born on 9 November`?"""
    born, beside = context.words.born, (context.text_before(_NEAR_BIRTH), context.text_after(_NEAR_BIRTH))
    return bool(born) and any(compiled(born).search(one) for one in beside)


_NEAR_BIRTH = 60  # characters beside a date in which it is told that it is one of a birth


def anniversary(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`on its tenth anniversary`: so many years after the day that was just told, if it is that of which it is one."""
    told = context.day_just_told
    years = values(tokens, TokenKind.ORDINAL, TokenKind.ORDINAL_WORD, *COUNTS)[0]
    day = counted_from(parse_date(str(told)), Offset(0, "year", years)) if told else None
    return Candidates((str(day),), relative=True, decisive=False) if day else None
