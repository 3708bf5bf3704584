"""Years in words, as their language counts: `в тысяча девятьсот шестьдесят седьмом году`."""

import re
from functools import lru_cache

from chrono.languages import DateWords


def spelled_years(text: str, words: DateWords) -> list[tuple[int, int, int]]:
    """Where in a text a year stands in words, with the word for year behind them, and which it is."""
    year_of, parts, signs = _patterns(words)
    if not any(sign in text for sign in signs):
        return []
    found = []
    for told in year_of.finditer(text):
        year = year_of_parts([words.spelled[one[1].lower()] for one in parts.finditer(text, *told.span("words"))])
        if year is not None:
            found.append((told.start(), told.end(), year))
    return found


@lru_cache(maxsize=8)
def _patterns(words: DateWords) -> tuple[re.Pattern[str], re.Pattern[str], tuple[str, ...]]:
    """What a year in words looks like, one of its words, and those of which each year has one."""
    parts, ending = "|".join(sorted(words.spelled, key=len, reverse=True)), words.spelled_ending
    before, last = rf"(?:\b(?:{parts})(?:{ending})?\s+){{0,{_WORDS}}}", rf"\b(?:{parts})(?:{ending})\s+"
    year = rf"(?P<words>{before}{last})(?:{words.spelled_year})\b"
    one = rf"\b({parts})(?:{ending})?(?!\w)"
    thousands = [word for word, value in words.spelled.items() if value >= _THOUSAND]
    signs = (*thousands, *(word.capitalize() for word in thousands))
    return re.compile(year, re.IGNORECASE), re.compile(one, re.IGNORECASE), signs


_THOUSAND = 1000
_WORDS = 7  # of a year at most, before the last, which is an ordinal


def year_of_parts(parts: list[int]) -> int | None:
    """`[19, 90, 1]` is 1991, `[2, 1000, 17]` 2017, `[1000, 900, 90, 1]` 1991, `[19, 100]` 1900; None for no year."""
    if 1000 in parts:
        at = parts.index(1000)
        rest, below = parts[at + 1 :], 100
        hundreds = rest.index(below) if below in rest else -1
        under = sum(rest[:hundreds]) * below + sum(rest[hundreds + 1 :]) if hundreds > 0 else sum(rest)
        year = (sum(parts[:at]) or 1) * 1000 + under
    elif len(parts) > 1 and 10 < parts[0] <= 21 and (parts[1] == 100 or 10 <= sum(parts[1:]) < 100):
        year = parts[0] * 100 + sum(part for part in parts[1:] if part != 100)
    elif len(parts) == 1:
        year = parts[0]
    else:
        return None
    return year if 1000 <= year < 2200 else None
