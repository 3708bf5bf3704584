"""A text and a language of dates to tokens, each with a one-letter class; grammar is then written over the letters.

Numbers get their classes here, alike in all languages: D a day or other small number, Y four digits that may be a
year, N any other number, O an ordinal in digits, I an ISO day, T an ISO time stamp, J an ISO month, K `28.03.2024`
(or with slashes), E a decade, V `'24`, Q `Q1`, H `H1`, v a clock time with its zone. `$` before or `%` after a number
makes it N. Punctuation stands for itself, a blank line is `¶`, every other word `x`.
"""

import re
from functools import lru_cache
from importlib import import_module
from typing import NamedTuple

from chrono.languages import PACKS, Pack, Word


class NamedYear(int):
    """A number that a word for "year" follows, so that it is a year wherever it is."""


class Token(NamedTuple):
    """A word, number or mark at `start` to `end` (exclusive)."""

    kind: str
    value: int | str
    start: int
    end: int


_ZONE = (
    r"(?:\s?\(?(?:UTC|GMT|[ECMP][SD]T|CES?T|MSK|BST|JST|Z(?!\w))(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?(?!\w)\)?"
    r"|\s?[+-]\d\d:?\d\d(?!\d))"
)
_CLOCK = (
    r"(?<![\d.,:/-])(?:\d{1,2}:\d\d(?::\d\d)?(?:\s?(?i:[ap]\.?m)\b\.?)?|\d{1,2}(?:\.\d\d)?\s?(?i:[ap]\.?m)\b\.?"
    r"|\d{4}(?=\s?(?:UTC|GMT)\b))(?![\d:]|\.\d)"
)
_NUMERIC = (
    r"(?<![\d./-])(?:\d{1,2}\.\d{1,2}\.[12]\d{3}|\d{1,2}/\d{1,2}/(?:[12]\d{3}|\d\d)|\d\d\.\d\d\.\d\d"
    r"|\d{1,2}-\d{1,2}-[12]\d{3})(?![\w./-]*\d)"
)


@lru_cache(maxsize=8)
def _scanner(language: str) -> re.Pattern[str]:
    """One pattern for a language, which can be hashed as its pack cannot. Words come early: most tokens are words."""
    pack = _pack(language)
    word = r"[^\W\d_]+(?:['’][^\W\d_]+)?"
    if pack.unspaced:
        longest = sorted({*pack.words, *pack.suffixes}, key=len, reverse=True)
        word = "|".join(_unspaced(item, pack) for item in longest) + r"|[A-Za-z]+|[^\W\d_]"
    clock = _CLOCK + (f"|{pack.clock}" if pack.clock else "")
    return re.compile(
        r"(?P<url>(?:https?://|www\.)\S+)"
        rf"|(?P<short>(?<!\w){pack.abbreviations or '(?!)'})"
        r"|(?P<Q>\b(?:[QH][1-4]|[1-4][QH])(?:['’]?\d\d)?(?!\w))"
        rf"|(?P<E>{pack.decades or '(?!)'})"
        rf"|(?P<v>(?:{clock})(?:{_ZONE}{pack.zone and '|' + pack.zone})?)"
        rf"|(?P<numerals>[{pack.numerals or '0'}]{{4}}(?=年))"
        rf"|(?P<word>{word})"
        r"|(?P<T>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?![\d])"
        r"|[12]\d{7}T\d{4}(?:\d\d)?(?:Z|[+-]\d{4})?(?!\w))"
        r"|(?P<I>(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])"
        r"|(?<![\w./-])[12]\d{3}(?:/\d{1,2}/|\.\d{1,2}\.)\d{1,2}(?![\d/.]*\d))"
        rf"|(?P<K>{_NUMERIC})"
        r"|(?P<J>(?<![\d-])[12]\d{3}-(?:0[1-9]|1[0-2])(?![\d-]))"
        rf"|(?P<O>(?<![\w.,])\d{{1,4}}(?:{pack.ordinal or '(?!)'})(?!\w))"
        r"|(?P<V>(?<!\w)['’]\d\d(?!\w))"
        r"|(?P<number>(?:[$€£¥₸₽#№]\s?)?\d+(?:[.,:]\d+)*(?:\s?[%°‰]|(?![\u3040-\u9fff])[^\W\d_](?:(?![\u3040-\u9fff])\w)*)?)"
        r"|(?P<gap>\n[ \t\r]*\n\s*)"
        r"|(?P<mark>[^\s\w])"
    )


def _unspaced(word: str, pack: Pack) -> str:
    """A word that begins as a suffix does (`年底`) stands for itself only where no number is before it."""
    free = (
        rf"(?<![\d{pack.numerals}])" if len(word) > 1 and word[0] in pack.suffixes and word not in pack.suffixes else ""
    )
    return free + re.escape(word)


@lru_cache(maxsize=8)
def _pack(language: str) -> Pack:
    pack: Pack = import_module(PACKS[language]).PACK
    return pack


def pack_of(language: str) -> Pack | None:
    """The language's words, or None where there is no file for it."""
    return _pack(language) if language in PACKS else None


@lru_cache(maxsize=8)
def _heads(language: str) -> dict[str, list[tuple[str, Word]]]:
    """The phrases of a language by their first word, longest first, without it."""
    heads: dict[str, list[tuple[str, Word]]] = {}
    for phrase, word in sorted(_pack(language).phrases.items(), key=lambda pair: -len(pair[0])):
        head = _HEAD.match(phrase)
        if head:
            heads.setdefault(head[0], []).append((phrase[head.end() :], word))
    return heads


_HEAD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MARKS = {**dict.fromkeys("–—−‒‐‑－～~", "-"), "，": ",", "。": ".", "（": "(", "）": ")", "；": ";"}
_ROMAN = {
    name: number
    for number, name in enumerate(
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(), 1
    )
}
_LATIN = str.maketrans("ХІ", "XI")  # Cyrillic letters that stand for Roman numbers


def tokens_of(text: str, pack: Pack) -> list[Token]:
    """All tokens in order."""
    result: list[Token] = []
    known = _known(pack.language)
    taken = 0
    for found in _scanner(pack.language).finditer(text):
        start, end = found.span()
        if start < taken:
            continue
        kind, piece = found.lastgroup or "", found[0]
        if kind == "word" and piece.lower() not in known and piece[-2:] not in _POSSESSIVE:
            roman = pack.roman and piece.isupper() and _ROMAN.get(piece.translate(_LATIN))
            result.append(Token("k", roman, start, end) if roman else Token("x", piece, start, end))
        elif kind == "word" or kind == "short":
            taken = _take_word(piece, text, start, result, pack)
        elif kind == "number":
            glued = start > 0 and text[start - 1].isalpha() and text[start - 1] < _UNSPACED_SCRIPTS
            glued = glued and result[-1].kind != "F"  # FY2023
            result.append(Token("N", piece, start, end) if glued else _number(piece, start, end))
            _era(result)
        elif kind == "mark":
            result.append(_mark(piece, pack, start, end))
        elif kind == "gap":
            result.append(Token("¶", "", start, end))
        else:
            result += _special(kind, piece, pack, start, end)
    return result


_UNSPACED_SCRIPTS = "\u2e80"  # from here on a letter before a number is a word of its own
_POSSESSIVE = ("'s", "’s")


@lru_cache(maxsize=8)
def _known(language: str) -> frozenset[str]:
    """The words that mean anything to the grammar."""
    pack = _pack(language)
    return frozenset([*pack.words, *pack.suffixes, *_heads(language)])


def _take_word(piece: str, text: str, start: int, result: list[Token], pack: Pack) -> int:
    """Append a word's token, or the phrase that it begins; returns where it ends."""
    key, end = piece.rstrip(".").lower(), start + len(piece)
    heads = _heads(pack.language)
    if key in heads and (token := _phrase(text, heads[key], start, end)):
        result.append(token)
        return token.end
    if key[-2:] in _POSSESSIVE:
        key, piece, end = key[:-2], piece[:-2], end - 2
    if not _joins(key, start, end, result, pack):
        opening = not result or result[-1].kind in ".¶-:!?"
        result.append(_word(piece, key, pack, start, end, opening=opening))
    return end


def _phrase(text: str, rests: list[tuple[str, Word]], start: int, end: int) -> Token | None:
    """The phrase whose first word is at `start` to `end`, over at most one line break."""
    for rest, word in rests:
        after = end + len(rest)
        if (
            text[end:after].replace("\n", " ").replace("’", "'").lower() == rest
            and not text[after : after + 1].isalnum()
        ):
            return Token(word.kind, word.value, start, after)
    return None


def _joins(key: str, start: int, end: int, result: list[Token], pack: Pack) -> bool:
    """Does the word belong to the token before it: `2024 года`, `3月`, `мамыр айында`, `дүйсенбі күні`?"""
    if not result:
        return False
    last = result[-1]
    kind = pack.suffixes.get(key) if pack.suffixes else None
    if kind is not None and _takes(result, kind, start):
        result[-1] = _suffixed(last, kind, end, after_era=result[-2:-1] != [] and result[-2].kind == "B")
        return True
    word = pack.words.get(key)
    repeated = word is not None and word.kind == "U" and (last.kind, word.value) in _REPEATED
    if repeated and (last.kind != "O" or pack.cardinal):
        result[-1] = last._replace(end=end)
        return True
    return False


def _suffixed(number: Token, kind: str, end: int, *, after_era: bool) -> Token:
    """The number as its suffix says; a year of two digits is a short one, unless an era is given."""
    if kind != "Y" or not isinstance(number.value, int):
        return Token(kind, number.value, number.start, end)
    if number.value > 99 or after_era:
        return Token("Y", NamedYear(number.value), number.start, end)
    return Token("V", f"'{number.value:02}", number.start, end)


_REPEATED = (("M", "month"), ("W", "day"), ("O", "day"))


def _takes(tokens: list[Token], kind: str, start: int) -> bool:
    """May a number be what the suffix after it says: a month up to 12, a day up to 31, a year?"""
    number, before = tokens[-1], tokens[-2].kind if len(tokens) > 1 else ""
    if number.end + 1 < start or not isinstance(number.value, int) or number.kind not in "DYNO":
        return False
    if kind != "Y":
        return 1 <= number.value <= {"M": 12}.get(kind, 31)
    in_era = before == "B" or isinstance(number.value, NamedYear)
    return number.kind != "O" and (
        1000 <= number.value < 2200
        or in_era
        or _SHORT_YEARS <= number.value <= 99
        or (number.value < 10 and number.end - number.start == 2 and number.kind in "DN")
    )


# `98年` is a year, `20年` as likely a length of time.
_SHORT_YEARS = 60


def _era(tokens: list[Token]) -> None:
    """A year that is counted from an era (`令和6`, `民国113`, `B.E. 2567`) to the year it is."""
    if len(tokens) < 2 or tokens[-2].kind != "X" or not isinstance(tokens[-2].value, int):
        return
    era, number = tokens[-2], tokens[-1]
    year = int(era.value) + number.value if isinstance(number.value, int) else 0
    if 1000 < year < 2200:
        tokens[-2:] = [Token("Y", NamedYear(year), era.start, number.end)]


def _special(kind: str, piece: str, pack: Pack, start: int, end: int) -> list[Token]:
    """Tokens that the scanner's pattern has named: dates and times in digits, ordinals, quarters."""
    if kind == "Q":
        name, digit = sorted(piece[:2], reverse=True)
        short = [Token("V", f"'{piece[-2:]}", end - 2, end)] if len(piece) > 3 else []
        return [Token(name, int(digit), start, start + 2), *short]
    if kind == "O":
        number = int("".join(filter(str.isdigit, piece)))
        if pack.ordinal_year and 1000 <= number < 2200 and re.search(pack.ordinal_year, piece):
            return [Token("Y", NamedYear(number), start, end)]
        return [Token("O" if number < 100 else "N", number, start, end)]
    if kind == "numerals":
        digits = "".join(str(max(0, pack.numerals.index(char) - 2)) for char in piece)
        return [Token("Y", int(digits), start, end)]
    if kind == "url":
        return [Token("x", piece, start, end)]
    if kind == "I" and piece[4] != "-":
        year, month, day = re.split("[./]", piece)
        fits = 1 <= int(month) <= 12 and 1 <= int(day) <= 31
        return [Token("I" if fits else "N", f"{year}-{month:0>2}-{day:0>2}", start, end)]
    if kind == "T" and piece[4] != "-":
        piece = f"{piece[:4]}-{piece[4:6]}-{piece[6:11]}:{piece[11:13]}{piece[13:]}"
    return [Token(kind, piece, start, end)]


def _word(piece: str, key: str, pack: Pack, start: int, end: int, *, opening: bool) -> Token:
    word = pack.words.get(key)
    if word is None:
        return Token("x", piece, start, end)
    named = word.kind in pack.lowercase and piece[0].isupper() and not (opening or piece.isupper())
    if named or (word.kind in pack.capitalised and piece[0].islower()):
        return Token("x", piece, start, end)
    return Token(word.kind, word.value, start, end)


def _mark(piece: str, pack: Pack, start: int, end: int) -> Token:
    """Punctuation; a dash is a dash in every width, and a pack may know a mark as a word (the Chinese list comma)."""
    word = pack.words.get(piece)
    if word is not None:
        return Token(word.kind, word.value, start, end)
    return Token(_MARKS.get(piece, piece), piece, start, end)


def _number(piece: str, start: int, end: int) -> Token:
    if piece.isdecimal() and len(piece) <= 4:
        number = int(piece)
        if len(piece) <= 2:
            return Token("D" if 1 <= number <= 31 else "N", number, start, end)
        if 1000 <= number < 2200:
            return Token("Y", number, start, end)
        return Token("N", number, start, end)
    return Token("N", piece, start, end)


def codes(tokens: list[Token]) -> str:
    """One letter for each token."""
    return "".join([token.kind for token in tokens])
