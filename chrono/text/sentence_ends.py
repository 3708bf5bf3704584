"""Where sentences and clauses end, by the marks of all scripts: one pattern for each purpose, all of the same marks."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from chrono.languages import (
    CAPITAL,
    CLAUSE_STOP,
    LETTER,
    SENTENCE_END_MARKS,
    SENTENCE_STOP,
    SMALL_LETTERS,
    UNSPACED_END_MARKS,
)

_BLANK_LINE = r"\n\s*\n"
_AFTER_WORD = rf"(?<={LETTER}{{3}}[{SENTENCE_END_MARKS}])\s+"  # an abbreviation is seldom so long

STOP = re.compile(SENTENCE_STOP)
"""A mark that ends a sentence, whatever follows: a full stop after an abbreviation too."""
SPACED_STOP = re.compile(rf"[{SENTENCE_END_MARKS}](?=\s|$)")
"""Such a mark before white space alone, as in scripts with spaces."""
SENTENCE_BREAK = re.compile(rf"{SENTENCE_STOP}|{_BLANK_LINE}")
"""Such a mark, or an empty line."""
CLAUSE_BREAK = re.compile(rf"{CLAUSE_STOP}|{_BLANK_LINE}")
"""Such a mark, a semicolon, or an empty line."""
NEXT_SENTENCE = re.compile(
    rf"[{SENTENCE_END_MARKS}][”\"’»]?\s+(?={CAPITAL}|[“\"«])|{_BLANK_LINE}|[{UNSPACED_END_MARKS}]"
)
"""A mark with the space behind it, where a capital or a quotation begins the next sentence."""
SURE_END = re.compile(
    rf"{_AFTER_WORD}(?=[^\W\d{SMALL_LETTERS}])|(?<=\d{{4}}[{SENTENCE_END_MARKS}])\s+(?={CAPITAL})"
    rf"|[{UNSPACED_END_MARKS}]|{_BLANK_LINE}"
)
"""A mark after a word or year, with the space behind it, where the next sentence begins with no small letter."""
SURE_CLAUSE_END = re.compile(rf"{_AFTER_WORD}|[{UNSPACED_END_MARKS};；]|\n\n")
"""A mark after a word, with the space behind it, whatever follows; or a semicolon without spaces."""
SENTENCE_BORDER = re.compile(
    # A sign of a few begins it, which are looked for at once; the rest depends on which it was.
    rf"[{SENTENCE_END_MARKS}{UNSPACED_END_MARKS}\r\n]"
    rf"(?:(?<=[{SENTENCE_END_MARKS}])[{SENTENCE_END_MARKS}]*[\"'’”»)\]]*(?=\s)\s*"
    rf"|(?<=[{UNSPACED_END_MARKS}])[{UNSPACED_END_MARKS}]*[」』”]?\s*"
    r"|(?:(?<=\n)|(?<=\r)\n)[ \t]*(?:\r?\n[ \t]*)+|(?<=\n)(?=[ \t]*[-*#>•]))"
)
"""All marks that stand together with what closes behind them, an empty line, or the line end before an item."""


def sentence_around(text: str, span: tuple[int, int], stretch: tuple[int, int]) -> tuple[int, int]:
    """The sentence inside a span that holds a stretch of it; a sure end inside the stretch ends none (`Tue. May 5`)."""
    ends = _sure_ends(text, span)
    before, behind = bisect_right(ends, stretch[0]), bisect_left(ends, stretch[1])
    return ends[before - 1] if before else span[0], ends[behind] if behind < len(ends) else span[1]


@lru_cache(maxsize=64)
def _sure_ends(text: str, span: tuple[int, int]) -> tuple[int, ...]:
    return tuple(found.end() for found in SURE_END.finditer(text, *span))
