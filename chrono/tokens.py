"""A text and a language of dates to tokens, each with a one-letter class; grammar is then written over the letters.

Numbers get their classes here, alike in all languages: D a day or other small number, Y four digits that may be a
year, N any other number, O an ordinal in digits, I an ISO day, T an ISO time stamp, J an ISO month, K `28.03.2024`
(or with slashes), E a decade, V `'24`, Q `Q1`, H `H1`, v a clock time. `$` before or `%` after a number makes it N.
Punctuation stands for itself, a blank line is `¶`, every other word `x`.
"""

import re
from functools import lru_cache
from importlib import import_module
from typing import NamedTuple

from chrono.timex import LANGUAGES, Pack


class NamedYear(int):
    """A number that a word for "year" follows, so that it is a year wherever it stands."""


class Token(NamedTuple):
    """A word, number or mark at `start` to `end` (exclusive)."""

    kind: str
    value: int | str
    start: int
    end: int


@lru_cache(maxsize=8)
def _scanner(language: str) -> re.Pattern[str]:
    """One pattern for a language; a pack cannot be hashed, its language can."""
    pack = _pack(language)
    word = r"[^\W\d_]+(?:['’][^\W\d_]+)?"
    if pack.unspaced:
        longest = sorted({*pack.words, *pack.suffixes}, key=len, reverse=True)
        word = "|".join(map(re.escape, longest)) + r"|[A-Za-z]+|[^\W\d_]"
    return re.compile(
        r"(?P<T>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)(?![\d])"
        r"|(?P<I>(?<![\d-])\d{4}-\d\d-\d\d(?![\d-]))"
        r"|(?P<K>(?<![\d./])\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/)\d{4}(?![\d./]*\d))"
        r"|(?P<J>(?<![\d-])[12]\d{3}-(?:0[1-9]|1[0-2])(?![\d-]))"
        rf"|(?P<E>{pack.decades or '(?!)'})"
        r"|(?P<v>\b\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d\d(?::\d\d)?(?!\d))"
        rf"|(?P<O>(?<![\w.,])\d{{1,2}}(?:{pack.ordinal or '(?!)'})\b)"
        r"|(?P<V>(?<!\w)['’]\d\d(?!\w))"
        r"|(?P<number>(?:[$€£¥₸₽#№]\s?)?\d+(?:[.,:]\d+)*(?:\s?[%°‰]|(?![\u3040-\u9fff])[^\W\d_]\w*)?)"
        rf"|(?P<short>(?<!\w){pack.abbreviations or '(?!)'})"
        r"|(?P<Q>\b[QH][1-4]\b)"
        rf"|(?P<numerals>[{pack.numerals or '0'}]{{4}}(?=年))"
        rf"|(?P<word>{word})"
        r"|(?P<gap>\n[ \t\r]*\n\s*)"
        r"|(?P<mark>[^\s\w])"
    )


@lru_cache(maxsize=8)
def _pack(language: str) -> Pack:
    pack: Pack = import_module(LANGUAGES[language]).PACK
    return pack


def pack_of(language: str) -> Pack | None:
    """The language's words, or None where there is no file for it."""
    return _pack(language) if language in LANGUAGES else None


_MARKS = {**dict.fromkeys("–—−‒‐‑－～~", "-"), "，": ",", "。": ".", "（": "(", "）": ")"}


def tokens_of(text: str, pack: Pack) -> list[Token]:
    """All tokens in order."""
    result: list[Token] = []
    suffixes = pack.suffixes
    for found in _scanner(pack.language).finditer(text):
        kind = found.lastgroup or ""
        piece = found[0]
        if kind == "word" or kind == "short":
            key = piece.rstrip(".").lower()
            if key[-2:] in ("'s", "’s"):
                key, piece = key[:-2], piece[:-2]
            if suffixes and key in suffixes and result and _takes(result[-1], suffixes[key], found.start()):
                before = result[-1]
                value = NamedYear(before.value) if suffixes[key] == "Y" else before.value
                result[-1] = Token(suffixes[key], value, before.start, found.end())
            else:
                result.append(_word(piece, key, pack, found.start(), found.start() + len(piece)))
        elif kind == "number":
            result.append(_number(piece, found.start(), found.end()))
        elif kind == "Q":
            result.append(Token(piece[0], int(piece[1]), found.start(), found.end()))
        elif kind == "mark":
            result.append(_mark(piece, pack, found.start(), found.end()))
        elif kind == "gap":
            result.append(Token("¶", "", found.start(), found.end()))
        elif kind == "O":
            result.append(Token("O", int("".join(filter(str.isdigit, piece))), found.start(), found.end()))
        elif kind == "numerals":
            year = "".join(str(max(0, pack.numerals.index(char) - 2)) for char in piece)
            result.append(Token("Y", int(year), found.start(), found.end()))
        else:
            result.append(Token(kind, piece, found.start(), found.end()))
    return result


def _word(piece: str, key: str, pack: Pack, start: int, end: int) -> Token:
    word = pack.words.get(key)
    if word is None or (word.kind in pack.capitalised and piece[0].islower()):
        return Token("x", piece, start, end)
    return Token(word.kind, word.value, start, end)


def _mark(piece: str, pack: Pack, start: int, end: int) -> Token:
    """Punctuation; a dash is a dash in every width, and a pack may know a mark as a word (the Chinese list comma)."""
    word = pack.words.get(piece)
    if word is not None:
        return Token(word.kind, word.value, start, end)
    return Token(_MARKS.get(piece, piece), piece, start, end)


def _takes(number: Token, kind: str, start: int) -> bool:
    """May a number be what the suffix after it says: a month up to 12, a day up to 31, a year of four digits?"""
    if number.end + 1 < start or not isinstance(number.value, int) or number.kind not in "DYN":
        return False
    most = {"M": 12, "D": 31, "Y": 2199}[kind]
    return (1000 if kind == "Y" else 1) <= number.value <= most


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
