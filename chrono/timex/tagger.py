"""A text and its date of publication to the dated expressions in it, each resolved, with its other readings.

The grammar is one regular expression over the letters that `tokens` gives. What an expression leaves open is filled
from the day of publication or from what the text has told before. Measured on news, the likeliest reading is right
about nine times in ten; so every result carries the other readings, and contradicts a record only if all of them do.
"""

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from chrono.dates.date import EdtfDate, Kind, Precision, parse_date
from chrono.dates.days import Day
from chrono.errors import InvalidDate
from chrono.languages import LANGUAGES
from chrono.text.languages import guess_language
from chrono.timex.context import Context, Reading
from chrono.timex.grammar import RULES, form, grammar
from chrono.timex.tokens import Token, codes, pack_of, tokens_of

DATELINE = "dateline"
"""The rule of the day in an article's dateline: the day of the report, and of nothing else."""
EMBARGO = "embargo"
"""The rule of a date in a line that tells when a text may be published."""
CLOCK = "clock"
"""The rule of a clock time that stands for itself: on the day the text spoke of last."""
OTHER_CALENDAR = "other_calendar"
"""The rule of a date in another calendar, which is recognised and not read."""

_FROM_NOW = ("weekday", "deictic", "relative_unit", "ago", "period", "week_day", "weekend", "weekday_range")
_PERIODS = ("relative_unit", "ago", "later", "end_of_unit", "weekend", "week_of")
_UNTOLD = (DATELINE, EMBARGO, CLOCK, OTHER_CALENDAR)


class Timex(NamedTuple):
    """A dated expression at `start` to `end` (code points, exclusive).

    `date` is its likeliest reading, `alternatives` the others; `rule` names the pattern that read it; `hedge` is a
    word such as about, early, by or since that goes with it; `relative` says that the day of publication was used;
    `clock` is the time of day that stands beside it, as in `10:30`, `10:30Z` or `10:30+05:00`; `weekday` is "right"
    or "wrong" where a weekday stands with the date.
    """

    start: int
    end: int
    date: EdtfDate
    alternatives: tuple[EdtfDate, ...] = ()
    rule: str = ""
    hedge: str = ""
    relative: bool = False
    clock: str = ""
    weekday: str = ""

    @property
    def meaning(self) -> EdtfDate:
        """What the date says of an event: "last week" is one unknown day of that week, not all of it."""
        if self.rule not in _PERIODS or not self.date.earliest or self.date.earliest == self.date.latest:
            return self.date
        return (
            parse_date(f"[{self.date.earliest}..{self.date.latest}]") if self.date.kind is Kind.INTERVAL else self.date
        )

    @property
    def tells(self) -> bool:
        """Does it tell when something happened? A dateline, an embargo, a mere clock time do not."""
        return self.rule not in _UNTOLD

    @property
    def readings(self) -> tuple[EdtfDate, ...]:
        return (self.date, *self.alternatives)


def find_dates(
    text: str, published: str | EdtfDate | datetime.date | None, language: str | None = None
) -> tuple[Timex, ...]:
    """Every dated expression of a text, in order, resolved from its day of publication.

    `published` is an EDTF date or a `datetime.date`; without a whole day only what is written in full is resolved.
    `language` is a two-letter code (en, ru, kk, zh) or None to go by script and words.

    Raises InvalidDate where `published` is no date.
    """
    known = published if isinstance(published, EdtfDate) else parse_date(str(published)[:10]) if published else None
    day = known.earliest if known and known.earliest == known.latest else None
    return find_timexes(text, day, language or guess_language(text))


def find_timexes(text: str, published: Day | None, language: str = "en") -> tuple[Timex, ...]:
    """The dated expressions of a text, in order. A language without a pack gives none; see `reads`."""
    pack = pack_of(language)
    if pack is None:
        return ()
    tokens = tokens_of(text, pack)
    letters = codes(tokens)
    context = Context(text, tokens, published, pack)
    return tuple(_found(context, letters))


def reads(language: str) -> bool:
    """Is there a language file for it?"""
    return language in LANGUAGES


def _found(context: Context, letters: str) -> Iterator[Timex]:
    waiting: Timex | None = None
    for timex in _expressions(context, letters):
        if waiting is None:
            waiting = timex
        elif joined := _joined(waiting, timex, context.text):
            waiting = joined
        else:
            yield waiting
            waiting = timex
    if waiting is not None:
        yield waiting


def _joined(one: Timex, other: Timex, text: str) -> Timex | None:
    """A day and the clock time beside it are one expression: `10:30 a.m. on March 28`, `Tuesday at 3 p.m.`"""
    if (one.rule == CLOCK) == (other.rule == CLOCK) or not _BESIDE.fullmatch(text, one.end, other.start):
        return None
    day, clock = (other, one) if one.rule == CLOCK else (one, other)
    if day.date.precision is not Precision.DAY or day.date.kind is not Kind.DATE or day.clock:
        return None
    return day._replace(start=one.start, end=other.end, clock=clock.clock)


_BESIDE = re.compile(r"(?:[,(]|\s|\b(?:at|on|in|the|of|в|на|сағат)\b)*")


def _expressions(context: Context, letters: str) -> Iterator[Timex]:
    at = 0
    while found := grammar().search(letters, at):
        name, span, reading = _read(found, letters, context)
        if reading is None:
            at = span[0] + 1
            continue
        first, last = span
        tokens = context.tokens[first:last]
        at = max(last, first + 1)
        if not (dates := _dates(reading)):  # 31 April: no day, and no April either
            continue
        core = _core(tokens)
        rule = _public_rule(name, context.text, core[0].start, core[-1].end)
        if rule not in _UNTOLD:
            context.anchor = dates[0]
            context.counted_from_now += name in _FROM_NOW
        clock = clock_text(str(tokens[0].value)) if name == CLOCK else _stamped(tokens[0])
        hedge = _hedge(context.tokens, first, tokens)
        start, end = core[0].start, core[-1].end
        yield Timex(start, end, dates[0], dates[1:], rule, hedge, reading.relative, clock, reading.weekday)


def _read(found: re.Match[str], letters: str, context: Context) -> tuple[str, tuple[int, int], Reading | None]:
    """The form that reads what was found: the first that fits, else a later one from the same place on."""
    name = found.lastgroup or ""
    start, span = found.start(name), found.span(name)
    rules = iter(RULES)
    for rule in rules:
        if rule == name:
            break
    while True:
        context.first, context.last = span
        reading = RULES[name][1](context.tokens[span[0] : span[1]], context)
        if reading is not None:
            return name, span, reading
        for rule in rules:
            if (other := form(rule).match(letters, start)) and other.end() > start:
                name, span = rule, other.span()
                break
        else:
            return name, (start, start), None


def _public_rule(name: str, text: str, start: int, end: int) -> str:
    if name in (CLOCK, OTHER_CALENDAR):
        return name
    return DATELINE if _is_dateline(text, start, end) else EMBARGO if _is_embargo(text, start) else name


def _stamped(token: Token) -> str:
    return clock_text(str(token.value)[11:]) if token.kind == "T" else ""


_TIME = re.compile(r"(\d{1,2})[:.]?(\d\d)?(?::(\d\d))?(?:\.\d+)?\s?([ap]\.?m\.?)?", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])\s?(\d{1,2})(?::?(\d\d))?\)?$")
_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "CET": 1, "CEST": 2, "BST": 1, "MSK": 3, "JST": 9,
}  # fmt: skip


def clock_text(piece: str) -> str:
    """A clock time as ISO 8601 writes it, with its zone where one is told: `3:30 p.m. EDT` is `15:30-04:00`."""
    found = _TIME.search(piece)
    if found is None:
        return ""
    hour, minute, half = int(found[1]), found[2] or "00", (found[4] or "").lower()[:1]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    rest = piece[found.end() :]
    name = next((zone for zone in re.findall("[A-Z]+", rest) if zone in _ZONES), "")
    if offset := _OFFSET.search(rest):
        return f"{hour:02}:{minute}{offset[1]}{int(offset[2]):02}:{offset[3] or '00'}"
    zone = "" if not name else "Z" if not _ZONES[name] else f"{_ZONES[name]:+03}:00"
    return f"{hour:02}:{minute}{zone}" if hour < 24 else ""


def _dates(reading: Reading) -> tuple[EdtfDate, ...]:
    """The readings that are real days; 29 February drops the years that have none."""
    dates = []
    for text in reading.texts:
        try:
            dates.append(parse_date(text))
        except InvalidDate:
            continue
    return tuple(dict.fromkeys(dates))


def _core(tokens: list[Token]) -> list[Token]:
    """Without the prepositions, articles and hedges that a pattern took along at its start."""
    first = 0
    while first < len(tokens) - 1 and tokens[first].kind in "infbhceoysat-,(" and not _hyphenated(tokens, first):
        first += 1
    last = len(tokens)
    while last > first + 1 and tokens[last - 1].kind in "ya":
        last -= 1
    return tokens[first:last]


def _hyphenated(tokens: list[Token], first: int) -> bool:
    """`mid-May` is one word."""
    return tokens[first].kind == "e" and tokens[first + 1].kind == "-" and tokens[first].end == tokens[first + 1].start


def _hedge(tokens: list[Token], first: int, matched: list[Token]) -> str:
    before_it = [token for token in tokens[max(0, first - 3) : first] if token.kind not in "inhf"]
    if before_it and str(before_it[-1].value).lower() in _DENYING:
        return "not"
    taken = matched[: len(matched) - len(_core(matched))]
    before = tokens[max(0, first - 2) : first]
    for token in [*reversed(taken), *reversed(before)]:
        if token.kind in "cesya" and isinstance(token.value, str):
            return token.value
        if token.kind not in "hino":
            break
    return ""


_DENYING = ("not", "nor", "не", "а не", "емес", "并非", "不是")


_CAPITALS = r"[^\W\d_a-z][^\W\d_a-z.'’-]+"
_PLACE = r"(?:, ?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*){0,2}"
_LOUD = re.compile(rf"(?:^|\n)[ \t]*(?P<city>{_CAPITALS}(?:[ /]{_CAPITALS})*){_PLACE}(?: \([\w .]+\))?[,(]? ?\Z")
_QUIET = re.compile(r"(?:^|\n)[ \t]*[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?" + _PLACE + r", ?\Z")
_XINHUA = re.compile(r"(?:新华社|中新社|本报|通讯社)[^\s，。]{0,16}\Z")
_AGENCY = re.compile(r"\)?\s*(?:\([\w .]+\)|/[\w .]+/)?\s*(?:[—–]|--?)\s")


def _is_dateline(text: str, start: int, end: int) -> bool:
    """`ASTANA, Kazakhstan, February 14.` or `Astana, February 14 (Agency) —`, at the head of a paragraph near the
    start: the day of the report."""
    head, after = text[max(0, start - 80) : start], text[end : end + 40]
    if start >= 1500:
        return False
    city = _LOUD.search(head)
    loud = city is not None and city["city"].isupper() and after.lstrip(") ")[:1] in tuple(".—–-:/(")
    if after.startswith("电") and _XINHUA.search(head):
        return True
    return loud or (_QUIET.search(head) is not None and _AGENCY.match(after) is not None)


def _is_embargo(text: str, start: int) -> bool:
    """A line that tells when a text may be published tells of no event."""
    line = text.rfind("\n", max(0, start - _LINE), start) + 1
    head = text[max(line, start - _LINE) : start].lower()
    return (line > 0 or start < _LINE) and (
        "embargo" in head or "not for release" in head or "not for publication" in head
    )


_LINE = 120
