"""A clock time to its day and to ISO 8601, with its zone where one is given, and the night of two days."""

import re
from collections.abc import Mapping

from chrono.dates import DateForm, Precision, parse_date, shift, to_number
from chrono.languages import LETTER, DateLinks, TokenKind
from chrono.text import compiled
from chrono.timex.context import Candidates, Context
from chrono.timex.timex import Timex
from chrono.timex.tokens import Token
from chrono.timex.windows import touches, window_after, window_before

_TIME = re.compile(r"(\d{1,2})[:.]?(\d\d)?(?::(\d\d))?(?:\.\d+)?\s?([ap]\.?m\.?)?", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])\s?(\d{1,2})(?::?(\d\d))?\)?$")
_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "CET": 1, "CEST": 2, "BST": 1, "MSK": 3, "JST": 9,
}  # fmt: skip


_BESIDE_CLOCK = frozenset(
    {
        TokenKind.IN,
        TokenKind.ON,
        TokenKind.BY,
        TokenKind.AFTER,
        TokenKind.SINCE,
        TokenKind.FROM,
        TokenKind.ABOUT,
        TokenKind.DATE_DAY,
        TokenKind.DAY,
        TokenKind.ORDINAL,
        TokenKind.MONTH,
        TokenKind.WEEKDAY,
        TokenKind.DEICTIC,
        TokenKind.COMMA,
    }
)


def clock_time(tokens: tuple[Token, ...], context: Context) -> Candidates | None:
    """`at 10:30`, `18:00 GMT`: on the day the text spoke of last, else of publication. `2:30` may be a score."""
    written = str(tokens[0].value)
    before = context.tokens[context.first - 1].kind if context.first else None
    if not re.search(rf"{LETTER}|[+-]", written) and before not in _BESIDE_CLOCK:
        return None
    anchor = None if is_behind_unread_month(context) else context.anchor
    day = anchor.latest if anchor and anchor.earliest == anchor.latest else None
    days = [str(item) for item in (day, context.published) if item]
    return Candidates(tuple(dict.fromkeys(days)), relative=True) if days else None


def is_behind_unread_month(context: Context) -> bool:
    """Has the text named a month since the last date, which is not read, for it has no year and no day of publication
    is known? What then counts from a month or a day counts from that one."""
    since = context.kinds[max(context.anchor_at, 0) : context.first]
    return context.published is None and TokenKind.MONTH in since


def clock_text(piece: str, half_days: Mapping[str, int] = {}, minutes: str = "") -> str:
    """A clock time as ISO 8601 writes it, with its zone where one is given: `3:30 p.m. EDT` is `15:30-04:00`.

    `half_days` are words that stand in it, to the hours that they add before noon; `minutes` is a pattern of minutes
    that are said in words.
    """
    found = _TIME.search(piece)
    if found is None:
        return ""
    hour, minute, half = int(found[1]), found[2] or "00", (found[4] or "").lower()[:1]
    if minutes and (said := re.search(minutes, piece)):
        minute = f"{int(said[1]):02}"
    if not half and hour < 12:
        hour += max((hours for word, hours in half_days.items() if word in piece), default=0)
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    rest = piece[found.end() :]
    name = next((zone for zone in re.findall("[A-Z]+", rest) if zone in _ZONES), "")
    if offset := _OFFSET.search(rest):
        return f"{hour:02}:{minute}{offset[1]}{int(offset[2]):02}:{offset[3] or '00'}"
    zone = "" if not name else "Z" if not _ZONES[name] else f"{_ZONES[name]:+03}:00"
    return f"{hour:02}:{minute}{zone}" if hour < 24 else ""


def of_night(timex: Timex, text: str, links: DateLinks) -> Timex:
    """`the night of 11 to 12 October`, `в ночь на 12 октября`: of the one day, of the other, or of both."""
    first, last = timex.date.earliest, timex.date.latest
    if first is None or last is None or timex.date.precision > Precision.DAY or not timex.is_affirmed:
        return timex
    before, after = window_before(text, timex, links), window_after(text, timex, links)
    if timex.date.kind is DateForm.DATE and touches(links.night_to, before):
        first = shift(last, -1)
    elif to_number(last) - to_number(first) != 1 or not (
        touches(links.night_before, before) or (links.night_after and compiled(links.night_after).match(after))
    ):
        return timex
    nights = map(parse_date, (f"{first}/{last}", str(first), str(last)))
    readings = dict.fromkeys((timex.date, *nights, *timex.alternatives))
    return timex._replace(alternatives=tuple(readings)[1:], is_decisive=False)
