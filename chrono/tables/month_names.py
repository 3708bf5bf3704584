"""A cell with the name of a month, in languages whose texts are not read, to EDTF: `28. März 2024`, `mars 2024`."""

import re
from functools import cache
from unicodedata import normalize

from chrono.languages import BylineWords, languages_with, part


def day_with_name(text: str) -> str:
    """The day or month that is the whole text, the same in every language that has the name; else the empty text."""
    composed = normalize("NFC", text).lower()
    found = {_written(match, words) for words in _parts() if (match := _pattern(words).fullmatch(composed))} - {""}
    return found.pop() if len(found) == 1 else ""


def _written(found: re.Match[str], words: BylineWords) -> str:
    month = words.months.get(found["m"])
    day = f"-{int(found['d']):02}" if found["d"] else ""
    return f"{found['y']}-{month:02}{day}" if month else ""


@cache
def _parts() -> tuple[BylineWords, ...]:
    parts = (part(language, BylineWords) for language in languages_with(BylineWords))
    return tuple(one for one in parts if one and one.months)


@cache
def _pattern(words: BylineWords) -> re.Pattern[str]:
    of = rf"(?:(?:{words.of})\s+)?" if words.of else ""
    day = rf"(?P<d>[0-9]{{1,2}})(?:{words.ordinal or '(?!)'})?(?:\s+|-){of}"
    return re.compile(rf"(?:{day})?(?P<m>[^\W\d]+)\.?(?:,?\s+|-){of}(?P<y>[0-9]{{4}})")
