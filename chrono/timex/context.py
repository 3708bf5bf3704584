"""What a text has said up to a dated expression, and the year that this gives to a date without one.

The nearest year to publication for `March 28`, unless the nearest verb looks the other way or the text speaks of
another year; where such signs disagree, or the day is far, every year is an open reading.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from chrono.dates import Day, EdtfDate, Precision, days_in_month, to_number, year_text
from chrono.languages import SENTENCE_ENDS, DateWords, NumberWords, TokenKind, every_part
from chrono.timex.tokens import Token


@dataclass(slots=True)
class Context:
    """What is known while reading: the text so far."""

    text: str
    tokens: list[Token]
    published: Day | None
    words: DateWords
    anchor: EdtfDate | None = None
    year: int | None = None
    year_at: int = 0
    years_told: tuple[int, ...] = ()
    other_years: int = 0
    counted_from_now: int = 0
    ahead_at: int = -1
    first: int = 0
    last: int = 0

    @property
    def is_narrative(self) -> bool:
        """Does the text speak of other years than its own, and hardly count from the day it was published?"""
        least = _NARRATIVE + 2 * self.counted_from_now if self.counted_from_now else _FEW
        return self.other_years >= least

    @property
    def now(self) -> Day | None:
        """The day that relative words count from: of publication, or of the date before it in a narrative."""
        return self.anchor.latest if self.is_narrative and self.anchor and self.anchor.latest else self.published

    def anchor_day(self, unit: str) -> Day | None:
        """The last day of the date before this in the text, if that is no coarser than the unit."""
        if self.anchor is None or self.anchor.precision > _COARSEST.get(unit, Precision.YEAR):
            return None
        return self.anchor.latest

    def note_year(self, year: int) -> None:
        """A year was written here."""
        self.year, self.year_at = year, self.last
        self.years_told = (year, *(told for told in self.years_told if told != year))[:_REMEMBERED]
        self.other_years += self.published is None or abs(year - self.published.year) > 1

    @property
    def year_in_sentence(self) -> bool:
        """Has the same sentence named a year before? It then goes for what follows."""
        between = self.tokens[self.year_at : self.first]
        return self.year is not None and not any(token.kind in SENTENCE_ENDS for token in between)

    @property
    def tense(self) -> int:
        """Does the verb nearest to the expression look ahead (1) or back (-1), or is there none near (0)?"""
        nearest, best = _VERB_NEAR + 1, 0
        for step, stops in ((-1, SENTENCE_ENDS), (1, _CLAUSE_ENDS)):
            at, away = (self.first - 1 if step < 0 else self.last), 1
            while away < nearest and 0 <= at < len(self.tokens) and self.tokens[at].kind not in stops:
                if looks := self._looks(at):
                    nearest, best = away, looks
                    break
                at, away = at + step, away + 1
        return best

    def _looks(self, at: int) -> int:
        """Does the token look ahead (1), back (-1), or neither? `be held` looks ahead."""
        word, words = self.word(at), self.words
        if word in words.future or (words.regular_future and word.endswith(words.regular_future)):
            return 1
        regular = word.endswith(words.regular_past) and len(word) > _SHORT_VERB and word[0].islower()
        if word in words.past or regular:
            return 1 if {self.word(at - 1), self.word(at - 2)} & words.be else -1
        return 0

    def word(self, at: int) -> str:
        """The token as it is in the text, or nothing where there is none."""
        if not 0 <= at < len(self.tokens):
            return ""
        return self.text[self.tokens[at].start : self.tokens[at].end]


class Candidates(NamedTuple):
    """What a rule makes of its tokens: texts in EDTF, likeliest first, and whether they rest on the publication day.

    `weekday` is "right" or "wrong" where one belongs to the date; `decisive` says that the words leave no
    other reading.
    """

    texts: tuple[str, ...]
    relative: bool = False
    weekday: str = ""
    decisive: bool = True


def values(tokens: list[Token], *kinds: TokenKind) -> list[int]:
    """The numbers of all tokens of these kinds, in order."""
    return [int(token.value) for token in tokens if token.kind in kinds]


def day_text(year: int, month: int, day: int) -> str:
    """A day in EDTF."""
    return f"{year_text(year)}-{month:02}-{day:02}"


def year_of(tokens: list[Token], context: Context) -> int | None:
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


def _counted_year(tokens: list[Token], context: Context) -> int | None:
    """`of last year`, and `of the following year`, `of the same year` from the date before it in the text."""
    relative = (values(tokens, TokenKind.RELATIVE) or [0])[0]
    if abs(relative) < 2 and not any(token.kind == TokenKind.SAME for token in tokens):
        return context.published.year + relative if context.published and values(tokens, TokenKind.RELATIVE) else None
    earlier = context.anchor_day("year")
    return earlier.year + (relative > 0) - (relative < 0) if earlier else None


def full_year(two_digits: int, context: Context, ahead: int = 10) -> int:
    """`'24`: the year with these last digits that is nearest before, or at most so many years after, publication."""
    limit = (context.published.year if context.published else 2030) + ahead
    return two_digits + (limit - two_digits) // 100 * 100


def in_year(
    template: Callable[[int], str], month: int, day: int, tokens: list[Token], context: Context
) -> Candidates | None:
    """Fill in the year: the one written, the one that the list or sentence has, or the nearest to publication.

    All years that it may be are among the readings; the first is decisive only where the words say the year or where
    nothing speaks against the nearest.
    """
    if (year := year_of(tokens, context)) is not None:
        context.note_year(year)
        return Candidates((template(year),))
    if (year := shared_year(context) or spelled_year(context)) is not None:
        return Candidates((template(year),))
    sentence_year = context.year if context.year_in_sentence else None
    if context.published is None:
        return Candidates((template(sentence_year),)) if sentence_year is not None else None
    near = _nearest_year(context.published, month, day)
    away = _away(near, month, day, context.published)
    whole = not values(tokens, TokenKind.DAY, TokenKind.ORDINAL, TokenKind.DATE_DAY, TokenKind.ORDINAL_WORD)
    told = sentence_year
    if context.is_narrative and context.anchor and context.anchor.latest:
        told = _told_year(context.anchor, context.anchor.latest, month, day)
        best = told
    else:
        best = near + (context.tense if _turned(away, context.tense, whole=whole) else 0)
        far = abs(_away(best, month, day, context.published)) > _FAR
        if context.year is not None and (context.year_in_sentence or (far and context.year < context.published.year)):
            best = told = context.year
    others = (near, near - 1, near + 1, *context.years_told)
    decisive = _is_near(away, best == near and told in (None, near), context.tense, whole=whole) or (
        best == sentence_year and abs(away) > (_SURE_MONTH if whole else _SURE)
    )
    texts = tuple(template(year) for year in dict.fromkeys((best, *others)))
    return Candidates(texts, relative=True, decisive=decisive)


def shared_year(context: Context) -> int | None:
    """The year that is written after the last of a list or pair: `May and June 2022`, `25 октября (7 ноября) 1917`."""
    kinds = "".join(token.kind for token in context.tokens[context.last : context.last + _LIST_LONG])
    found = _shared().match(kinds)
    return int(context.tokens[context.last + found.end() - 1].value) if found else None


def spelled_year(context: Context) -> int | None:
    """The year in words right after the date: `31 October nineteen ninety-one`, `two thousand seventeen`."""
    known, parts = every_part(NumberWords), []
    for token in context.tokens[context.last : context.last + _WORDS_OF_A_YEAR]:
        word = context.text[token.start : token.end].lower()
        if token.kind == TokenKind.ORDINAL_WORD and isinstance(token.value, int):
            parts.append(token.value)
        elif word in known.thousands:
            parts.append(1000)
        elif word in known.small or word in known.times:
            parts.append(known.small.get(word) or known.times[word])
        elif word not in ("-", ",", *known.joint) or (word == "," and parts):
            break
    return _year_of_words(parts)


def _year_of_words(parts: list[int]) -> int | None:
    """`[19, 90, 1]` is 1991, `[2, 1000, 17]` 2017, `[1000, 900, 90, 1]` 1991, `[19, 100]` 1900."""
    if 1000 in parts:
        at = parts.index(1000)
        year = (sum(parts[:at]) or 1) * 1000 + sum(parts[at + 1 :])
    elif len(parts) > 1 and 10 < parts[0] <= 21 and (parts[1] == 100 or 10 <= sum(parts[1:]) < 100):
        year = parts[0] * 100 + sum(part for part in parts[1:] if part != 100)
    else:
        return None
    return year if 1000 < year < 2200 else None


@cache
def _shared() -> re.Pattern[str]:
    kinds = TokenKind
    link = f"[{kinds.AND}{kinds.COMMA}{kinds.SLASH}{kinds.DASH}{kinds.OPEN}{kinds.TO}]"
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
    if not is_nearest or (tense > 0 and away < -_JUST_OVER):
        return False
    if abs(away) <= (_SURE_MONTH if whole else _SURE):
        return True
    return abs(away) <= _LIKELY and tense * away > 0


_CLAUSE_ENDS = {*SENTENCE_ENDS, TokenKind.COMMA}
_COARSEST = {
    **dict.fromkeys(("day", "week", "fortnight", "weekend"), Precision.DAY),
    **dict.fromkeys(("month",), Precision.MONTH),
}
# Tokens within which a verb tells the direction.
_VERB_NEAR = 14
# Words of so many letters are no regular past: need, shed.
_SHORT_VERB = 4
# Days within which a date that lies behind is this year's, though its verb looks ahead; and one that lies ahead, though
# a verb looks back: news tells in the past tense of what was set for a day. A month leaves less room than a day.
_JUST_OVER, _SOON, _SOON_MONTH = 20, 60, 45
# Days within which nearness alone tells the year, of a day and of a whole month (to its middle); and within which it
# does where the tense agrees.
_SURE, _SURE_MONTH, _LIKELY = 60, 45, 120
# Years told that are kept as what a date without one may mean, and tokens that a list may have up to its year.
_REMEMBERED, _LIST_LONG, _WORDS_OF_A_YEAR = 8, 24, 8
# Days beyond which the year that the text named last goes before the nearest.
_FAR = 60
# So many years told make a narrative.
_NARRATIVE = 3
# And so many, where nothing is counted from the day of publication.
_FEW = 2


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
