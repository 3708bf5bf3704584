"""A text and a language of dates to tokens, each with a one-letter class; grammar is then written over the letters.

Numbers get their classes here, alike in all languages: D a day or other small number, Y four digits that may be a
year, N any other number, O an ordinal in digits, I an ISO day, T an ISO time stamp, J an ISO month, K `28.03.2024`
(or with slashes), E a decade, V `'24`, Q `Q1`, H `H1`, v a clock time. `$` before or `%` after a number makes it N.
Punctuation stands for itself, a blank line is `¶`, every other word `x`.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from chrono.timex import Pack


class Token(NamedTuple):
    """A word, number or mark at `start` to `end` (exclusive)."""

    kind: str
    value: int | str
    start: int
    end: int


@lru_cache(maxsize=16)
def _scanner(abbreviations: str, ordinal: str) -> re.Pattern[str]:
    return re.compile(
        r"(?P<T>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)(?![\d])"
        r"|(?P<I>(?<![\d-])\d{4}-\d\d-\d\d(?![\d-]))"
        r"|(?P<K>(?<![\d./])\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/)\d{4}(?![\d./]*\d))"
        r"|(?P<J>(?<![\d-])[12]\d{3}-(?:0[1-9]|1[0-2])(?![\d-]))"
        r"|(?P<E>(?:\b[12]\d{2}|(?<!\w)['’]?\d)0['’]?s\b)"
        r"|(?P<v>\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d\d(?::\d\d)?(?!\d))"
        rf"|(?P<O>(?<![\w.,])\d{{1,2}}(?:{ordinal or '(?!)'})\b)"
        r"|(?P<V>(?<!\w)['’]\d\d(?!\w))"
        r"|(?P<number>(?:[$€£¥₸₽#№]\s?)?\d+(?:[.,:]\d+)*(?:\s?[%°‰]|[^\W\d_]\w*)?)"
        rf"|(?P<short>(?<!\w){abbreviations or '(?!)'})"
        r"|(?P<Q>\b[QH][1-4]\b)"
        r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)"
        r"|(?P<gap>\n[ \t\r]*\n\s*)"
        r"|(?P<mark>[^\s\w])"
    )


_DASHES = dict.fromkeys("–—−‒‐‑", "-")


def tokens_of(text: str, pack: Pack) -> list[Token]:
    """All tokens in order."""
    result = []
    words, capitalised = pack.words, pack.capitalised
    for found in _scanner(pack.abbreviations, pack.ordinal).finditer(text):
        kind = found.lastgroup or ""
        piece = found[0]
        if kind == "word" or kind == "short":
            word = words.get(piece.rstrip(".").lower())
            if word is None or (word.kind in capitalised and piece[0].islower()):
                result.append(Token("x", piece, found.start(), found.end()))
            else:
                result.append(Token(word.kind, word.value, found.start(), found.end()))
        elif kind == "number":
            result.append(_number(piece, found.start(), found.end()))
        elif kind == "Q":
            result.append(Token(piece[0], int(piece[1]), found.start(), found.end()))
        elif kind == "mark":
            result.append(Token(_DASHES.get(piece, piece), piece, found.start(), found.end()))
        elif kind == "gap":
            result.append(Token("¶", "", found.start(), found.end()))
        elif kind == "O":
            result.append(Token("O", int(re.match(r"\d+", piece)[0]), found.start(), found.end()))  # type: ignore[index]
        else:
            result.append(Token(kind, piece, found.start(), found.end()))
    return result


def _number(piece: str, start: int, end: int) -> Token:
    if piece.isdigit() and piece.isascii():
        if len(piece) <= 2 and 1 <= int(piece) <= 31:
            return Token("D", int(piece), start, end)
        if len(piece) == 4 and "1000" <= piece < "2200":
            return Token("Y", int(piece), start, end)
    return Token("N", piece, start, end)


def codes(tokens: list[Token]) -> str:
    """One letter for each token."""
    return "".join([token.kind for token in tokens])
