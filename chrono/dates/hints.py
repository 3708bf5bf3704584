"""A date that is not EDTF to the EDTF that was meant, where the writing leaves only one answer."""

import re
from collections.abc import Callable
from functools import cache

from chrono.languages import LETTER, DateWords, TokenKind, every_part

_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\Z", re.ASCII)
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\Z", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[./]?(\d{1,2}(?=[./])|\d\d)[./]?(\d{1,2})\Z", re.ASCII)
_QUARTER = re.compile(r"(\d{4})-?Q([1-4])\Z", re.IGNORECASE | re.ASCII)
_OPEN = re.compile(r"(?:open|unknown)/.+\Z|[^/]+/(?:open|unknown)\Z")
_DRAFT = re.compile(r"(?=.*u)-?[\du]{4}(?:-[\du]{2}){0,2}\Z", re.ASCII)


def is_ambiguous(text: str) -> bool:
    """May day and month be read either way round, as in `03/04/2024`?"""
    slashed = _SLASHED.match(text)
    return slashed is not None and slashed[1] != slashed[2] and int(slashed[1]) <= 12 >= int(slashed[2])


def respell(text: str) -> str | None:
    """The EDTF form of `28.03.2024`, `March 2024`, `2024-Q1`, `199u`; not checked to be a real day."""
    for pattern, rewrite in _REWRITES:
        if found := pattern.match(text):
            return rewrite(found)
    found = _day_in_words().match(text)
    return _in_words(found) if found else None


@cache
def _day_in_words() -> re.Pattern[str]:
    """A month by its name, and a day before or behind it: `28 March 2024`, `March 28th, 2024`."""
    day = rf"(\d{{1,2}})(?:{every_part(DateWords).ordinal})?"
    return re.compile(rf"(?:{day}\s+)?({LETTER}+)\.?\s+(?:{day},?\s+)?(\d{{4}})\Z")


def _day_first(found: re.Match[str]) -> str:
    first, second = int(found[1]), int(found[2])
    day, month = (second, first) if second > 12 and "/" in found[0] else (first, second)
    return f"{found[3]}-{month:02}-{day:02}"


def _year_first(found: re.Match[str]) -> str:
    year, month, day = found.groups()
    return f"{year}-{int(month):02}-{int(day):02}"


def _in_words(found: re.Match[str]) -> str | None:
    word, day = every_part(DateWords).words.get(found[2].lower()), found[1] or found[3]
    if word is None or word.kind is not TokenKind.MONTH or (found[1] and found[3]):
        return None
    return f"{int(found[4]):04}-{word.value:02}" + (f"-{int(day):02}" if day else "")


_REWRITES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (_SLASHED, _day_first),
    (_DOTTED, _day_first),
    (_YEAR_FIRST, _year_first),
    (_QUARTER, lambda found: f"{found[1]}-{32 + int(found[2])}"),
    (_DRAFT, lambda found: found[0].replace("u", "X")),
    (_OPEN, lambda found: found[0].replace("unknown", "").replace("open", "..")),
)
