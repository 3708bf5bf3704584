"""A text and a language of dates to tokens, each with its kind; the forms of dates are then written over the kinds.

Numbers get their kinds here, alike in all languages. A currency sign before or `%` after a number makes it a NUMBER.
"""

import datetime
import re
from bisect import bisect_left
from typing import NamedTuple

from chrono.languages import MONTH_CODES, DateWords, TokenKind
from chrono.timex.vocabulary import ROMAN, NamedYear, Phrases, Vocabulary, double_day, spelled_years

# Bound once: looking up a member of an enumeration takes ten times as long as the rest of what is done with it.
_WORD = TokenKind.WORD
_NUMBER = TokenKind.NUMBER
_DAY = TokenKind.DAY
_YEAR = TokenKind.YEAR
_UNIT = TokenKind.UNIT
_ORDINAL = TokenKind.ORDINAL
_FISCAL = TokenKind.FISCAL
_ABOUT = TokenKind.ABOUT
_BEFORE_CHRIST = TokenKind.BEFORE_CHRIST
_OTHER_ERA = TokenKind.OTHER_ERA
_ORDINAL_WORD = TokenKind.ORDINAL_WORD
_GAP = TokenKind.GAP

_BORDERS = {"gap": _GAP, "cell": _WORD}
"""An empty line, and the end of a table's cell, over which no date runs though its row goes on."""
_OPENING = frozenset((TokenKind.STOP, _GAP, TokenKind.DASH, TokenKind.COLON, TokenKind.EXCLAMATION, TokenKind.QUESTION))
_TAKES_SUFFIX = frozenset({_DAY, _YEAR, _NUMBER, _ORDINAL})
_PLAIN = frozenset({_DAY, _NUMBER})


class Token(NamedTuple):
    """A word, number or mark at `start` to `end` (exclusive)."""

    kind: TokenKind
    value: int | str
    start: int
    end: int


def tokens_of(text: str, vocabulary: Vocabulary) -> list[Token]:
    """All tokens in order."""
    result: list[Token] = []
    words, kinds, marks = vocabulary.words, vocabulary.kinds, vocabulary.marks
    add, new = result.append, tuple.__new__  # half the time of a call, for most tokens
    taken = 0
    for found in vocabulary.scanner.finditer(text):
        kind, piece, start = found.lastgroup or "", found[0], found.start()
        end = start + len(piece)
        if kind == "run":
            for word in piece.split():
                end = start + len(word)
                if start >= taken:
                    if known := kinds[word]:
                        add(new(Token, (known[0], known[1], start, end)))
                    else:
                        taken = _take_word(word, text, start, result, vocabulary)
                start = end + 1
        elif start < taken:
            continue
        elif kind == "word" and (known := kinds[piece]):
            add(new(Token, (known[0], known[1], start, end)))
        elif kind == "word" or kind == "short":
            taken = _take_word(piece, text, start, result, vocabulary)
        elif kind == "mark":
            add(new(Token, (*marks[piece], start, end)))
        elif kind == "number":
            glued = start > 0 and text[start - 1].isalpha() and text[start - 1] < _UNSPACED_SCRIPTS
            glued = glued and result[-1].kind not in (_FISCAL, _ABOUT)  # FY2023, c1780
            add(Token(_NUMBER, piece, start, end) if glued else _number(piece, start, end))
            _era(result)
        elif kind in _BORDERS:
            add(Token(_BORDERS[kind], "", start, end))
        else:
            result += _special(kind, piece, words, start, end)
    if "-\n" in text:
        result = _rejoined(result, text, words)
    if words.spelled:
        result = _with_spelled_years(result, text, words)
    return _without_second_years(result) if words.year_before else result


_UNSPACED_SCRIPTS = "\u2e80"  # from here on a letter before a number is a word of its own


def _rejoined(tokens: list[Token], text: str, words: DateWords) -> list[Token]:
    """The tokens with a month or weekday that a line's end has parted as one: `9 No-`, `vember 2000`."""
    result: list[Token] = []
    for token in tokens:
        broken = len(result) > 1 and result[-1].kind == TokenKind.DASH and text.startswith("-\n", result[-1].start)
        if broken and token.start - result[-1].end <= _INDENT and result[-2].end == result[-1].start:
            word = words.words.get(
                text[result[-2].start : result[-2].end].lower() + text[token.start : token.end].lower()
            )
            if word and word.kind in (TokenKind.MONTH, TokenKind.WEEKDAY):
                result[-2:] = [Token(word.kind, word.value, result[-2].start, token.end)]
                continue
        result.append(token)
    return result


_INDENT = 12  # characters of space with which a line may begin


def _with_spelled_years(tokens: list[Token], text: str, words: DateWords) -> list[Token]:
    """The tokens with each year that is told in words as one: `екі мың бесінші жылы`."""
    for start, end, year in reversed(spelled_years(text, words)):
        first = bisect_left(tokens, start, key=lambda token: token.start)
        last = bisect_left(tokens, end, first, key=lambda token: token.start)
        tokens[first:last] = [Token(_YEAR, NamedYear(year), start, end)]
    return tokens


def _take_word(piece: str, text: str, start: int, result: list[Token], vocabulary: Vocabulary) -> int:
    """Append a word's token, or the phrase that it begins; returns where it ends."""
    key, end = piece.rstrip(".").lower(), start + len(piece)
    words = vocabulary.words
    if phrases := vocabulary.heads.get(key):
        if token := _phrase(text, phrases, start, start + len(key)):
            result.append(token)
            return token.end
        if phrases.alone:
            result.append(Token(*phrases.alone, start, end))
            return end
    if key.endswith(words.possessives):
        key, piece, end = key[:-2], piece[:-2], end - 2
    if not _joins(key, text, start, end, result, words):
        opening = not result or result[-1].kind in _OPENING or text[start - 1] == "\n"
        result.append(_word(piece, key, words, start, end, opening=opening))
    return end


def _phrase(text: str, phrases: Phrases, start: int, end: int) -> Token | None:
    """The phrase whose first word is at `start` to `end`, over at most one line break."""
    ahead = text[end : end + len(phrases.rests[0])].replace("\n", " ").replace("’", "'").lower()
    if not ahead.startswith(phrases.rests):
        return None
    for rest, word in zip(phrases.rests, phrases.words, strict=True):
        after = end + len(rest)
        if ahead.startswith(rest) and not text[after : after + 1].isalnum():
            return Token(word.kind, word.value, start, after)
    return None


def _joins(key: str, text: str, start: int, end: int, result: list[Token], words: DateWords) -> bool:
    """Does the word belong to the token before it: `2024 года`, `3月`, `мамыр айында`, `дүйсенбі күні`?"""
    if not result:
        return False
    last = result[-1]
    kind = words.suffixes.get(key) if words.suffixes else None
    if kind is not None and _takes(result, kind, start):
        result[-1] = _suffixed(last, kind, end, after_era=result[-2:-1] != [] and result[-2].kind == _BEFORE_CHRIST)
        return True
    word = words.words.get(key)
    repeated = word is not None and word.kind == _UNIT and (last.kind, word.value) in _REPEATED
    if repeated and (last.kind != _ORDINAL or words.cardinal):
        of_month = words.day_of_month and re.search(words.day_of_month, text[last.start : last.end])
        result[-1] = last._replace(end=end, kind=TokenKind.DATE_DAY if of_month else last.kind)
        return True
    return False


def _suffixed(number: Token, kind: TokenKind, end: int, *, after_era: bool) -> Token:
    """The number as its suffix says; a year of two digits is a short one, unless an era is given."""
    if kind != _YEAR or not isinstance(number.value, int):
        return Token(kind, number.value, number.start, end)
    if number.value > 99 or after_era:
        return Token(_YEAR, NamedYear(number.value), number.start, end)
    return Token(TokenKind.SHORT_YEAR, f"'{number.value:02}", number.start, end)


_REPEATED = ((TokenKind.MONTH, "month"), (TokenKind.WEEKDAY, "day"), (_ORDINAL, "day"))


def _takes(tokens: list[Token], kind: TokenKind, start: int) -> bool:
    """May a number be what the suffix after it says: a month up to 12, a day up to 31, a year?"""
    number, before = tokens[-1], tokens[-2].kind if len(tokens) > 1 else None
    if number.end + 1 < start or not isinstance(number.value, int) or number.kind not in _TAKES_SUFFIX:
        return False
    if kind != _YEAR:
        return 1 <= number.value <= {TokenKind.MONTH: 12}.get(kind, 31)
    in_era = before == _BEFORE_CHRIST or isinstance(number.value, NamedYear)
    return number.kind != _ORDINAL and (
        1000 <= number.value < 2200
        or in_era
        or _SHORT_YEARS <= number.value <= 99
        or (before == TokenKind.MONTH and number.end - number.start == 2)
        or (number.value < 10 and number.end - number.start == 2 and number.kind in _PLAIN)
    )


# `98年` is a year, `20年` as likely a length of time.
_SHORT_YEARS = 60


def _era(tokens: list[Token]) -> None:
    """A year that is counted from an era (`令和6`, `民国113`, `B.E. 2567`) to the year it is."""
    if len(tokens) < 2 or tokens[-2].kind != _OTHER_ERA or not isinstance(tokens[-2].value, int):
        return
    era, number = tokens[-2], tokens[-1]
    year = int(era.value) + number.value if isinstance(number.value, int) else 0
    if 1000 < year < 2200:
        tokens[-2:] = [Token(_YEAR, NamedYear(year), era.start, number.end)]


def _special(name: str, piece: str, words: DateWords, start: int, end: int) -> list[Token]:
    """Tokens that the scanner's pattern has named: dates and times in digits, ordinals, quarters."""
    if name == "quarter":
        letter, digit = sorted(piece[:2], reverse=True)
        kind = TokenKind.QUARTER if letter == "Q" else TokenKind.HALF
        short = [Token(TokenKind.SHORT_YEAR, f"'{piece[-2:]}", end - 2, end)] if len(piece) > 3 else []
        return [Token(kind, int(digit), start, start + 2), *short]
    if name == "ordinal":
        number = int("".join(filter(str.isdigit, piece)))
        if words.ordinal_year and 1000 <= number < 2200 and re.search(words.ordinal_year, piece):
            return [Token(_YEAR, NamedYear(number), start, end)]
        return [Token(_ORDINAL if number < 100 else _NUMBER, number, start, end)]
    if name == "numerals":
        digits = "".join(str(max(0, words.numerals.index(char) - len(words.numerals) + 10)) for char in piece)
        return [Token(_YEAR if len(digits) > 2 else _NUMBER, int(digits), start, end)]
    if name == "double":
        return [Token(kind, value, start + first, start + last) for kind, value, first, last in double_day(piece)]
    if name == "numeric":
        pieces = [str(ROMAN.get(one.upper(), MONTH_CODES.get(one, one))) for one in re.split(r"\s?[./ -]\s?", piece)]
        sign = "." if re.search(r"[A-Za-z]", piece) else (re.search("[./-]", piece) or ".")[0]
        return [Token(TokenKind.NUMERIC_DAY, sign.join(pieces), start, end)]
    if name == "url":
        return [Token(_WORD, piece, start, end)]
    if name == "iso_day" and "W" in piece:
        return [_week_day(piece, start, end)]
    if name == "iso_day" and piece[4] != "-":
        year, month, day = re.split("[./]", piece)
        fits = 1 <= int(month) <= 12 and 1 <= int(day) <= 31
        return [Token(TokenKind.ISO_DAY if fits else _NUMBER, f"{year}-{month:0>2}-{day:0>2}", start, end)]
    if name == "stamp" and piece[4] != "-":
        piece = f"{piece[:4]}-{piece[4:6]}-{piece[6:11]}:{piece[11:13]}{piece[13:]}"
    return [Token(_SPECIAL[name], piece, start, end)]


def _week_day(piece: str, start: int, end: int) -> Token:
    """A day of a week by its number, as ISO 8601 counts: `2018-W14-3`."""
    try:
        day = datetime.date.fromisocalendar(int(piece[:4]), int(piece[6:8]), int(piece[-1]))
    except ValueError:  # a week that the year does not have
        return Token(_WORD, piece, start, end)
    return Token(TokenKind.ISO_DAY, str(day), start, end)


_SPECIAL = {
    "decade": TokenKind.DECADE,
    "clock": TokenKind.CLOCK,
    "stamp": TokenKind.TIME_STAMP,
    "iso_day": TokenKind.ISO_DAY,
    "iso_month": TokenKind.ISO_MONTH,
    "short_year": TokenKind.SHORT_YEAR,
}


def _word(piece: str, key: str, words: DateWords, start: int, end: int, *, opening: bool) -> Token:
    word = words.words.get(key)
    if word is None:
        return Token(_WORD, piece, start, end)
    named = word.kind in words.lowercase and piece[0].isupper() and not (opening or piece.isupper())
    if named or (word.kind in words.capitalised and piece[0].islower()):
        return Token(_WORD, piece, start, end)
    return Token(word.kind, word.value, start, end)


def _number(piece: str, start: int, end: int) -> Token:
    if piece.isdecimal() and len(piece) <= 4:
        number = int(piece)
        if len(piece) <= 2:
            return Token(_DAY if 1 <= number <= 31 else _NUMBER, number, start, end)
        if 1000 <= number < 2200:
            return Token(_YEAR, number, start, end)
        return Token(_NUMBER, number, start, end)
    return Token(_NUMBER, piece, start, end)


def _without_second_years(tokens: list[Token]) -> list[Token]:
    """Bare years behind a day whose year is told before it, as numbers: `2017 жылғы 25 қарашада 2000 үй`."""
    result = tokens[:3]
    for token in tokens[3:]:
        year, day, month = result[-3:]
        dated = (year.kind, day.kind, month.kind) == (_YEAR, _DAY, TokenKind.MONTH) and isinstance(
            year.value, NamedYear
        )
        bare = token.kind == _YEAR and not isinstance(token.value, NamedYear)
        result.append(token._replace(kind=_NUMBER) if dated and bare else token)
    return result


def kinds_of(tokens: list[Token]) -> str:
    """One character for each token: its kind."""
    return "".join([token.kind for token in tokens])
