"""A language's words of dates, made ready for finding them: one pattern, and phrases by their first word."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from chrono.languages import (
    HAN,
    KANA,
    LETTER,
    MONTH_CODES,
    PLAIN_LETTERS,
    ROMAN_IN_LATIN,
    WORD,
    DateWords,
    TokenKind,
    Word,
    part,
)
from chrono.text import CELL_END, roman

ROMAN = {
    name: number
    for number, name in enumerate(
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(), 1
    )
}


PUNCTUATION = {
    mark: kind
    for marks, kind in (
        ("-–—−‒‐‑－～~", TokenKind.DASH),
        (".。", TokenKind.STOP),
        (",，", TokenKind.COMMA),
        ("(（[", TokenKind.OPEN),
        (")）]", TokenKind.CLOSE),
        (";；", TokenKind.SEMICOLON),
        (":", TokenKind.COLON),
        ("!！", TokenKind.EXCLAMATION),
        ("?？", TokenKind.QUESTION),
        ("/", TokenKind.SLASH),
        ("&＆+", TokenKind.AND),
        ("%", TokenKind.PERCENT),
        ("«“", TokenKind.QUOTE),
        ("»”", TokenKind.UNQUOTE),
        ("§¶", TokenKind.LABEL),
    )
    for mark in marks
}


class NamedYear(int):
    """A number that says itself that it is a year, or that a word for "year" follows, so that it is one anywhere."""


class WordKinds(dict[str, tuple[TokenKind, int | str] | None]):
    """For each word as it is written what its token is wherever it stands; None where that takes its place to tell.

    What was asked is remembered, of so many words at most.
    """

    def __init__(self, words: DateWords, known: frozenset[str], plain: dict[str, Word]) -> None:
        super().__init__()
        self._words, self._known, self._plain = words, known, plain

    def __missing__(self, piece: str) -> tuple[TokenKind, int | str] | None:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[piece] = kind = self._kind(piece)
        return kind

    def _kind(self, piece: str) -> tuple[TokenKind, int | str] | None:
        lower = piece.lower()
        if lower not in self._known and not piece.endswith(self._words.possessives):
            if year := _roman_year(piece):
                return TokenKind.YEAR, NamedYear(year)
            ordinal = piece.isupper() and ROMAN.get(piece.translate(ROMAN_IN_LATIN)) if self._words.roman else None
            return (TokenKind.ORDINAL_WORD, ordinal) if ordinal else (TokenKind.WORD, piece)
        word = self._plain.get(lower)
        return (word.kind, word.value) if word else None


_REMEMBERED = 65_536


def _roman_year(piece: str) -> int:
    """A year in Roman numbers, of four letters or more: `MCMXXXVII`; 0 where a word is none."""
    return roman(piece, _LATEST_YEAR) if piece.startswith("M") and len(piece) >= _LEAST_ROMAN and piece.isupper() else 0


_LEAST_ROMAN, _LATEST_YEAR = 4, 2199


class MarkKinds(dict[str, tuple[TokenKind, int | str]]):
    """For each mark what its token is: punctuation, or what a language knows it as (the Chinese list comma)."""

    def __init__(self, words: DateWords) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, mark: str) -> tuple[TokenKind, int | str]:
        word = self._words.words.get(mark)
        self[mark] = kind = (word.kind, word.value) if word else (PUNCTUATION.get(mark, TokenKind.MARK), mark)
        return kind


class Phrases(NamedTuple):
    """The phrases of one first word, longest first, without it; the token of the word where it begins none of them,
    or None where that takes its place to tell."""

    rests: tuple[str, ...]
    words: tuple[Word, ...]
    alone: tuple[TokenKind, int | str] | None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`scanner` finds the tokens, each by the name of its group; `heads` are the phrases by their first word; `kinds`
    and `marks` tell what words and marks mean to the grammar.
    """

    words: DateWords
    scanner: re.Pattern[str]
    heads: dict[str, Phrases]
    kinds: WordKinds
    marks: MarkKinds


@cache
def vocabulary(language: str) -> Vocabulary | None:
    """The words of dates in this language (a two-letter code); None where there are none."""
    words = part(language, DateWords)
    if words is None:
        return None
    changing = {TokenKind.UNIT, *words.lowercase, *words.capitalised}
    plain = {
        key: word
        for key, word in words.words.items()
        if word.kind not in changing and key not in words.suffixes and not key.endswith(words.possessives)
    }
    heads = _heads(words, plain)
    kinds = WordKinds(
        words,
        frozenset([*words.words, *words.suffixes, *heads]),
        {key: word for key, word in plain.items() if key not in heads},
    )
    return Vocabulary(words, _scanner(words), heads, kinds, MarkKinds(words))


_ZONE = (
    r"(?:\s?\(?(?:UTC|GMT|[ECMP][SD]T|CES?T|MSK|BST|JST|Z(?!\w))(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?(?!\w)\)?"
    r"|\s?[+-]\d\d:?\d\d(?!\d))"
)
_CLOCK = (
    r"(?<![\d.,:/-])(?:\d{1,2}:\d\d(?::\d\d)?(?:\s?(?i:[ap]\.?m)\b\.?)?|\d{1,2}(?:\.\d\d)?\s?(?i:[ap]\.?m)\b\.?"
    rf"|(?<!\d, )(?<!{LETTER} )\d{{4}}(?=\s?(?:UTC|GMT)\b))(?![\d:]|\.\d)"
)
_NUMERIC = (
    r"(?:(?<![\d./-])|(?<=\d{5}/))(?:\d{1,2}\.\d{1,2}\.[12]\d{3}|\d{1,2}/\d{1,2}/(?:[12]\d{3}|\d\d)|\d\d\.\d\d\.\d\d"
    r"|\d{1,2}-\d{1,2}-[12]\d{3}|\d{1,2}\.\s?(?i:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\.\s?[12]\d{3}"
    r"|\d{1,2}/(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?:[ /-][12]\d{3}|[-–]\d\d)"
    rf"|\d{{1,2}} \. \d{{1,2}} \. [12]\d{{3}}|\d\d/(?:{'|'.join(MONTH_CODES)})/[12]\d{{3}}(?=:\d\d:\d\d))(?![\w./-]*\d)"
)

_MONTH = r"(?:0?[1-9]|1[0-2])"
_DOUBLE = (
    rf"(?<![\d./-])(?:\d{{1,2}}\.{_MONTH}\s?\(\d{{1,2}}\.{_MONTH}\)|\d{{1,2}}\s?\(\d{{1,2}}\)\.{_MONTH})"
    r"\.\s?[12]\d{3}(?!\d)"
)

# Words with a space between them, none of which begins what is written with a sign or a digit.
_RUN = rf"(?:[{PLAIN_LETTERS}]++ (?=[{PLAIN_LETTERS}]))+"
_SPACED = rf"[^\W\d_{KANA}{HAN}]"  # a letter of a script with spaces


def _scanner(words: DateWords) -> re.Pattern[str]:
    """One pattern for a language. Words come early: most tokens are words, and most words stand among others."""
    word, run = WORD, _RUN
    if words.unspaced:
        run = "(?!)"
        longest = sorted({*words.words, *words.suffixes}, key=len, reverse=True)
        word = "|".join(_unspaced(item, words) for item in longest) + r"|[A-Za-z]+|" + LETTER
    numerals = f"[{words.numerals}]{{4}}(?={words.numeral_year})" if words.numerals else "(?!)"
    if words.short_years:
        numerals += f"|{words.short_years}"
    clock = _CLOCK + (f"|{words.clock}" if words.clock else "")
    return re.compile(
        rf"(?! )(?:(?P<run>{run})"
        r"|(?P<url>(?:https?://|www\.)\S+)"
        rf"|(?P<short>(?<!\w){words.abbreviations or '(?!)'})"
        r"|(?P<quarter>\b(?:[QH][1-4]|[1-4][QH])(?:['’]?\d\d)?(?!\w))"
        rf"|(?P<decade>{words.decades or '(?!)'})"
        rf"|(?P<clock>(?:{clock})(?:{_ZONE}{words.zone and '|' + words.zone})?)"
        rf"|(?P<numerals>{numerals})"
        rf"|(?P<word>{word})"
        r"|(?P<stamp>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?![\d])"
        r"|[12]\d{7}T\d{4}(?:\d\d)?(?:Z|[+-]\d{4})?(?!\w))"
        r"|(?P<iso_day>(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])"
        r"|(?<![\w-])[12]\d{3}-W[0-5]\d-[1-7](?![\w-])"
        rf"|(?<![\d_./-])(?<!{_SPACED})[12]\d{{3}}(?:/\d{{1,2}}/|\.\d{{1,2}}\.)\d{{1,2}}(?![\d/.]*\d))"
        rf"|(?P<double>{_DOUBLE})"
        rf"|(?P<numeric>{_NUMERIC})"
        r"|(?P<iso_month>(?<![\d-])(?<!/\d/)(?<!/\d\d/)[12]\d{3}-(?:0[1-9]|1[0-2])(?!/\d{1,2}/|/\d{4}(?!-)|[\d-]))"
        rf"|(?P<ordinal>(?<![\w.,])\d{{1,4}}(?:{words.ordinal or '(?!)'})(?!\w))"
        r"|(?P<short_year>(?<!\w)['’]\d\d(?!\w))"
        rf"|(?P<number>(?:[$€£¥₸₽#№]\s?)?\d+(?:[.,:]\d+)*(?:\s?[%°‰]|{_SPACED}(?:[\d_]|{_SPACED})*)?)"
        rf"|(?P<cell>{CELL_END})|(?P<gap>\n[ \t\r]*\n\s*)"
        r"|(?P<mark>[^\s\w]))"
    )


def double_day(piece: str) -> list[tuple[TokenKind, int | str, int, int]]:
    """The parts of one day by two calendars, `22.1(4.2).1901` or `5(17).3.1834`, and where each of them stands."""
    day, month, opened, closed = TokenKind.DAY, TokenKind.MONTH, TokenKind.OPEN, TokenKind.CLOSE
    is_whole = "." in piece.partition("(")[0]
    kinds = (day, month, opened, day, month, closed) if is_whole else (day, opened, day, closed, month)
    return [
        (kind, int(one[0]) if one[0].isdecimal() else one[0], *one.span())
        for kind, one in zip((*kinds, TokenKind.YEAR), re.finditer(r"\d+|[()]", piece), strict=True)
    ]


def _unspaced(word: str, words: DateWords) -> str:
    """A word that begins as a suffix does (`年底`) stands for itself only where no number is before it."""
    free = (
        rf"(?<![\d{words.numerals}])"
        if len(word) > 1 and word[0] in words.suffixes and word not in words.suffixes
        else ""
    )
    return free + re.escape(word)


def _heads(words: DateWords, plain: dict[str, Word]) -> dict[str, Phrases]:
    heads: dict[str, list[tuple[str, Word]]] = {}
    for phrase, word in sorted(words.phrases.items(), key=lambda pair: -len(pair[0])):
        head = _HEAD.match(phrase)
        if head:
            heads.setdefault(head[0], []).append((phrase[head.end() :], word))
    found = {}
    for head_word, phrases in heads.items():
        rests, meanings = zip(*phrases, strict=True)
        alone = plain.get(head_word)
        found[head_word] = Phrases(rests, meanings, (alone.kind, alone.value) if alone else None)
    return found


_HEAD = re.compile(WORD)


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
