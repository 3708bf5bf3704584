"""Tokens of one dated expression to its readings in EDTF, likeliest first; one function for each form.

What an expression leaves open is filled from the day of publication: the nearest year for `March 28`, the last such
day for `Tuesday` unless the nearest verb looks ahead.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from chrono.dates import EdtfDate
from chrono.days import Day, add_months, days_in_month, to_number, weekday, year_text
from chrono.timex import Pack
from chrono.tokens import NamedYear, Token


@dataclass(slots=True)
class Context:
    """What is known while reading: the text so far."""

    text: str
    tokens: list[Token]
    published: Day | None
    pack: Pack
    anchor: EdtfDate | None = None
    year: int | None = None
    year_at: int = 0
    years_told: int = 0
    counted_from_now: int = 0
    first: int = 0
    last: int = 0

    @property
    def narrates(self) -> bool:
        """Does the text tell of other years than its own, and hardly count from the day it was published?"""
        return self.years_told >= _NARRATIVE + 2 * self.counted_from_now

    @property
    def now(self) -> Day | None:
        """The day that relative words count from: of publication, or of what is being told."""
        return self.anchor.latest if self.narrates and self.anchor and self.anchor.latest else self.published

    def told(self, year: int) -> None:
        """A year was written here."""
        self.year, self.year_at = year, self.last
        self.years_told += self.published is None or abs(year - self.published.year) > 1

    @property
    def told_year(self) -> bool:
        """Has the same sentence named a year before? It then goes for what follows."""
        between = self.tokens[self.year_at : self.first]
        return self.year is not None and not any(token.kind in ".¶" for token in between)

    @property
    def tense(self) -> int:
        """Does the verb nearest to the expression look ahead (1) or back (-1), or is there none near (0)?"""
        best: tuple[int, int] | None = None
        for step in (-1, 1):
            at, away = (self.first - 1, 1) if step < 0 else (self.last, 1)
            while (
                0 <= at < len(self.tokens) and away <= 14 and self.tokens[at].kind not in (".¶" if step < 0 else ".¶,")
            ):
                word = self.text[self.tokens[at].start : self.tokens[at].end].lower()
                ahead = word in self.pack.future
                if (ahead or word in self.pack.past) and (best is None or away < best[0]):
                    best = (away, 1 if ahead else -1)
                    break
                at, away = at + step, away + 1
        return best[1] if best else 0


class Reading(NamedTuple):
    """What a rule makes of its tokens: texts in EDTF, likeliest first, and whether they rest on the publication day."""

    texts: tuple[str, ...]
    relative: bool = False


def values(tokens: list[Token], kinds: str) -> list[int]:
    return [int(token.value) for token in tokens if token.kind in kinds]


def day_text(year: int, month: int, day: int) -> str:
    return f"{year_text(year)}-{month:02}-{day:02}"


def year_of(tokens: list[Token], context: Context) -> int | None:
    for token in tokens:
        if token.kind == "Y":
            return int(token.value)
        if token.kind == "V":
            return full_year(int(str(token.value)[1:]), context)
        if token.kind == "U" and token.value == "year" and context.published:
            return context.published.year + min(values(tokens, "R")[0], 1)
    return None


def full_year(two_digits: int, context: Context) -> int:
    """`'24`: the year with these last digits that is nearest before, or at most ten years after, publication."""
    limit = (context.published.year if context.published else 2030) + 10
    return two_digits + (limit - two_digits) // 100 * 100


def in_year(
    template: Callable[[int], str], month: int, day: int, tokens: list[Token], context: Context
) -> Reading | None:
    """Fill in the year: the one written, or the nearest to publication with a year either way."""
    if (year := year_of(tokens, context)) is not None:
        context.told(year)
        return Reading((template(year),))
    if context.narrates and context.anchor and context.anchor.latest:
        near = _nearest_year(context.anchor.latest, month, day)
        return Reading(tuple(template(year) for year in (near, near - 1, near + 1)), relative=True)
    if context.published is None:
        return Reading((template(context.year),)) if context.year is not None and context.told_year else None
    near = _nearest_year(context.published, month, day)
    away = to_number(Day(near, month, min(day, days_in_month(near, month)))) - to_number(context.published)
    if abs(away) > _SOON and away * context.tense < 0:
        near += context.tense
    years = [near, near - 1, near + 1]
    if context.year is not None:
        years.insert(0 if context.told_year or abs(away) > _FAR else 3, context.year)
    return Reading(tuple(template(year) for year in dict.fromkeys(years)), relative=True)


# Days within which a date without a year is this year's, whatever the verb.
_SOON = 20
# Days beyond which the year that the text named last goes before the nearest.
_FAR = 150
# So many years told make a narrative.
_NARRATIVE = 3


def _nearest_year(published: Day, month: int, day: int) -> int:
    def distance(year: int) -> int:
        return abs(to_number(Day(year, month, min(day, days_in_month(year, month)))) - to_number(published))

    return min((published.year, published.year - 1, published.year + 1), key=distance)


def one_day(tokens: list[Token], context: Context) -> Reading | None:
    (month,), days = values(tokens, "M")[:1], values(tokens, "DO")
    reading = in_year(lambda year: day_text(year, month, days[0]), month, days[0], tokens, context)
    weekdays = values(tokens, "Ww")
    if reading is None or not reading.relative or not weekdays:
        return reading
    fitting = [text for text in reading.texts if _falls_on(text, weekdays[0])]
    return Reading(tuple(dict.fromkeys([*fitting, *reading.texts])), relative=True)


def _falls_on(text: str, wanted: int) -> bool:
    """Is the day of a reading this weekday?"""
    year, month, day = (int(piece) for piece in text.split("-"))
    return day <= days_in_month(year, month) and weekday(Day(year, month, day)) == wanted


def day_range(tokens: list[Token], context: Context) -> Reading | None:
    """`March 28 to 30`: both days, as one lasting time."""
    month, days = values(tokens, "M")[0], values(tokens, "DO")
    if days[0] >= days[1]:
        return None
    return in_year(
        lambda year: f"{day_text(year, month, days[0])}/{day_text(year, month, days[1])}",
        month,
        days[0],
        tokens,
        context,
    )


def two_month_range(tokens: list[Token], context: Context) -> Reading | None:
    """`28 March to 2 April`; over New Year the first belongs to the year before."""
    months, days = values(tokens, "M"), values(tokens, "DO")
    years = values(tokens, "Y")

    def template(year: int) -> str:
        first = years[0] if len(years) == 2 else year - (months[0] > months[1])
        last = years[1] if len(years) == 2 else year
        return f"{day_text(first, months[0], days[0])}/{day_text(last, months[1], days[1])}"

    return in_year(template, months[1], days[1], tokens[::-1] if len(years) == 2 else tokens, context)


def day_list(tokens: list[Token], context: Context) -> Reading | None:
    """`March 3, 5 and 7`: all of these days."""
    month, days = values(tokens, "M")[0], values(tokens, "DO")
    return in_year(
        lambda year: "{" + ",".join(day_text(year, month, day) for day in days) + "}", month, days[0], tokens, context
    )


def month_alone(tokens: list[Token], context: Context) -> Reading | None:
    month = values(tokens, "M")[0]
    relative = values(tokens, "R")
    if relative and year_of(tokens, context) is None and context.published:
        return Reading((_month_beside(month, relative[0], context.published),), relative=True)
    return in_year(lambda year: f"{year_text(year)}-{month:02}", month, 15, tokens, context)


def _month_beside(month: int, which: int, published: Day) -> str:
    """`last May`, `this May`, `next May`, counted from the day of publication."""
    year = published.year
    if which < 0 and month >= published.month:
        year -= 1
    elif which > 0 and month <= published.month:
        year += 1
    return f"{year_text(year)}-{month:02}"


def month_range(tokens: list[Token], context: Context) -> Reading | None:
    months, years = values(tokens, "M"), values(tokens, "Y")

    def template(year: int) -> str:
        first = years[0] if len(years) == 2 else year - (months[0] > months[1])
        return f"{year_text(first)}-{months[0]:02}/{year_text(years[1] if len(years) == 2 else year)}-{months[1]:02}"

    return in_year(template, months[1], 15, tokens[::-1] if len(years) == 2 else tokens, context)


def as_written(tokens: list[Token], _: Context) -> Reading | None:
    return Reading((str(tokens[0].value),))


def time_stamp(tokens: list[Token], _: Context) -> Reading | None:
    return Reading((str(tokens[0].value)[:10],))


def written_range(tokens: list[Token], _: Context) -> Reading | None:
    ends = [str(token.value) for token in tokens if token.kind in "IJ"]
    return Reading((f"{ends[0]}/{ends[1]}",))


def numeric_day(tokens: list[Token], _: Context) -> Reading | None:
    """`28.03.2024` is day first; with slashes either may be, and both readings are kept where both are days."""
    first, second, year = (int(piece) for piece in re.split(r"[./]", str(tokens[0].value)))
    day_first = f"{year:04}-{second:02}-{first:02}"
    return Reading((day_first,) if "." in str(tokens[0].value) else (f"{year:04}-{first:02}-{second:02}", day_first))


def bare_year(tokens: list[Token], context: Context) -> Reading | None:
    """`in 2023`, `44 BC`; a number that follows no preposition of time is a year only from 1500 on."""
    number = next(token for token in tokens if token.kind in "YDN")
    if not str(number.value).isdigit():
        return None
    year = int(number.value)
    eras = values(tokens, "B")
    if eras:
        return Reading((year_text(1 - year if eras[0] < 0 else year),))
    before = context.tokens[context.first - 1].kind if context.first else ""
    if not (1500 <= year < 2100 or before in ("i", "s")):
        return None
    context.told(year)
    return Reading((year_text(year),))


def named_year(tokens: list[Token], context: Context) -> Reading | None:
    """`2024年`, `2024 жылы`, `2022年底`: a year that says so."""
    if not isinstance(tokens[0].value, NamedYear):
        return None
    context.told(int(tokens[0].value))
    return Reading((year_text(tokens[0].value),))


def year_range(tokens: list[Token], _: Context) -> Reading | None:
    years = values(tokens, "Y")
    first = years[0]
    last = years[1] if len(years) == 2 else first // 100 * 100 + int(str(tokens[-1].value))
    return Reading((f"{year_text(first)}/{year_text(last)}",)) if 1500 <= first < last < 2100 else None


def year_first_range(tokens: list[Token], context: Context) -> Reading | None:
    """`2024年3月28日至30日`, `2024 жылы 28–30 наурыз`, `2024年3月28日至4月2日`."""
    return (two_month_range if len(values(tokens, "M")) == 2 else day_range)(tokens, context)


def short_year(tokens: list[Token], context: Context) -> Reading | None:
    """`since '82`."""
    year = year_of(tokens, context)
    return Reading((year_text(year),)) if year is not None else None


def ordinal_day(tokens: list[Token], context: Context) -> Reading | None:
    """`on the 20th`: that day of the month the text spoke of last, else of the one nearest to publication."""
    base = context.anchor.latest if context.anchor else context.published
    day = values(tokens, "O")[0]
    if base is None or day > 31:
        return None
    months = [add_months(base.year, base.month, shift) for shift in (0, -1, 1)]
    fitting = [day_text(year, month, day) for year, month in months if day <= days_in_month(year, month)]
    return Reading(tuple(fitting), relative=True)
