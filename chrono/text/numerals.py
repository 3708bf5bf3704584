"""Numbers in words, put into digits where they are: `three hundred and fifty`, `двадцать пять`, `三百五十`.

The words are those of the text's language; of all of them where that is not known. `One` and `a` count only before what
they multiply (`a million`); ordinals, and words such as hundreds or dozens, are no numbers. Scales from a thousand on
stay words after the digits before them, for `figures` reads them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from chrono.files import Offsets
from chrono.languages import CAPITAL, NumberWords, every_part, reading_part
from chrono.text.typography import Folded


def number_words(language: str = "") -> NumberWords:
    """The words of numbers of a language (a two-letter code), of all where none is told or it has none."""
    return (reading_part(language, NumberWords) if language else None) or every_part(NumberWords)


def alternatives(patterns: Iterable[str]) -> str:
    """A pattern of any of these, the longest first; one that nothing fits where there are none."""
    return "|".join(sorted(patterns, key=len, reverse=True)) or "(?!)"


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    known = number_words(language)
    words, large = alternatives({*known.small, *known.times}), alternatives(known.large)
    digits = "".join({**known.digits, **known.digit_times})
    plain = "".join(digit for digit, value in known.digits.items() if value)
    article, times = alternatives(known.articles), alternatives(known.times)
    half = "|".join(
        [
            *(rf"(?:{part})(?=\s(?:{large})\b)" if part in known.parts else f"(?:{part})" for part in known.halves),
            *(rf"(?:{words}){ending}(?=\s(?:{large})\b|(?!\w))" for ending in known.and_a_half),
        ]
        or ["(?!)"]
    )
    between = "|".join((r"[\s-]", *known.inner))
    more = rf"(?:{between})(?:{words}|{'|'.join(known.thousands)})(?!\w)"
    free = "".join(f"(?<!{word})" for word in known.not_after)
    return re.compile(
        (rf"(?P<mixed>{_mixed(known)})|" if known.large else "")
        + (rf"(?P<compound>{_compound(known)})|" if known.sign_scales else "")
        + rf"(?<![\w-])(?:{half})"
        rf"|(?<![\w-]){free}"
        rf"(?:(?:{article})(?=\s(?:{large})\b)|(?:(?:{article})\s(?=(?:{times})\b))?(?:{words})(?:{more})*)"
        rf"(?!\w)(?!{'|'.join(known.not_before) or '(?!)'})"
        + (
            rf"|{known.percent}[{digits}{known.point}]+"
            rf"|(?<![{known.not_after_digits}])[{digits}]+(?!{known.not_before_digits}|[{plain}])"
            if digits
            else ""
        ),
        re.IGNORECASE,
    )


def _mixed(known: NumberWords) -> str:
    """A pattern of a number with several scales, the greatest first: `2 млрд 417 млн 380 тыс.`"""
    one = rf"\d+(?:[.,]\d+)?\s(?:{alternatives(map(re.escape, known.scales))})\.?(?![\w])"
    return rf"(?<![\d.,]){one}(?:\s{one})+"


_ONE_OF_MIXED = re.compile(r"(\d+(?:[.,]\d+)?)\s([^\W\d]+)")


def _of_mixed(words: str, known: NumberWords) -> int | None:
    """What a number of several scales says; None where a scale is no smaller than the one before."""
    parts = [(one[1].replace(",", "."), known.scales.get(one[2].lower(), 0)) for one in _ONE_OF_MIXED.finditer(words)]
    powers = [power for _, power in parts]
    if not all(powers) or powers != sorted(set(powers), reverse=True):
        return None
    return int(sum(Decimal(number).scaleb(power) for number, power in parts))


def _compound(known: NumberWords) -> str:
    """A pattern of a number with a scale inside it: `一亿三千五百万`, `3万5千`."""
    scales, signs = alternatives(known.sign_scales), "".join({**known.digits, **known.digit_times})
    none = "".join(digit for digit, value in known.digits.items() if not value)
    number = rf"(?:[{none}]?\d+[{''.join(known.digit_times)}]?|[{signs}]+)"
    return (
        rf"(?<![{known.not_after_digits}\d.,])(?:\d+(?:\.\d+)?|[{signs}]+)(?:{scales})(?:{number}(?:{scales}))?{number}"
        rf"(?:{scales})?(?!{known.not_before_digits}|[\d{signs}])"
    )


def _of_scales(words: str, known: NumberWords) -> int | None:
    """`一亿三千五百万` is 135,000,000; a last single sign (`一万二`) is told by no scale, and leaves it unread."""
    total = Decimal(0)
    pieces = re.split(f"({alternatives(known.sign_scales)})", words)
    for number, scale in zip(pieces[::2], [*pieces[1::2], ""], strict=False):
        value = _plain_number(number, known) if number else None
        if value is None:
            return None if number else int(total)
        if not scale and len(number) == 1:
            return None
        total += value * known.sign_scales.get(scale, 1)
    return int(total)


def _plain_number(number: str, known: NumberWords) -> Decimal | None:
    """A number in digits, with a sign for ten, hundred or thousand behind it or not, or in signs."""
    number = number.lstrip("".join(digit for digit, value in known.digits.items() if not value)) or number
    digits = re.match(r"\d+(?:\.\d+)?", number)
    if digits:
        return Decimal(digits[0]) * known.digit_times.get(number[digits.end() :], 1)
    signs = _in_signs(number, "", known) if len(number) > 1 else known.digits.get(number, known.digit_times.get(number))
    return None if signs is None else Decimal(signs)


@lru_cache(maxsize=16)
def _before_large(language: str) -> re.Pattern[str]:
    """What one and a must be before to be numbers: a million."""
    return re.compile(rf"\s(?:{alternatives(number_words(language).large)})\b", re.IGNORECASE)


def in_digits(folded: Folded, language: str = "") -> Folded:
    """The text with its numbers in words as digits, each still leading back to where the words are."""
    text, offsets = folded
    pieces: list[str] = []
    derived, original = [0], [offsets.origin(0) if text else 0]
    at = length = 0
    known = number_words(language)
    for found in _pattern(language).finditer(text):
        if known.large and found["mixed"]:
            value: int | Decimal | None = _of_mixed(found[0], known)
        elif known.sign_scales and found["compound"]:
            value = _of_scales(found[0], known)
        else:
            value = _value(found[0], text[found.end() :], language, known)
        if value is None:
            continue
        if _is_name(found, text):
            continue
        percent = "%" if known.percent and found[0].startswith(known.percent) else ""
        kept, digits = text[at : found.start()], (f"{value:02}" if isinstance(value, int) else f"{value}") + percent
        _run(derived, original, offsets, length, at, found.start())
        pieces += (kept, digits)
        length += len(kept)
        last = offsets.origin(found.end() - 1)
        derived += [length, length + len(digits) - 1]
        original += [offsets.origin(found.start()), last]
        length += len(digits)
        at = found.end()
    if at == 0:
        return folded
    _run(derived, original, offsets, length, at, len(text))
    return Folded("".join([*pieces, text[at:]]), Offsets(tuple(derived), tuple(original)))


_NAME_BEFORE = re.compile(rf"{CAPITAL}[\w'’]*\s\Z")


def _is_name(found: re.Match[str], text: str) -> bool:
    """`Ocean's Eleven`, `the Big Three`: in capitals, after a word in capitals."""
    before = _NAME_BEFORE.search(text, max(0, found.start() - 24), found.start())
    return found[0][0].isupper() and before is not None


def _run(derived: list[int], original: list[int], offsets: Offsets, length: int, start: int, end: int) -> None:
    """Copy the offsets of a stretch that stays."""
    if start < end:
        derived.append(length)
        original.append(offsets.origin(start))
    inside = slice(bisect_right(offsets.derived, start), bisect_left(offsets.derived, end))
    derived += [length + place - start for place in offsets.derived[inside]]
    original += offsets.original[inside]


def _value(words: str, after: str, language: str, known: NumberWords) -> int | Decimal | None:
    """The number that the words say; None where they say none."""
    if known.percent and words.startswith(known.percent):
        return _percent(words.removeprefix(known.percent), known)
    if words[0] in known.digits or words[0] in known.digit_times:
        return _in_signs(words, after, known)
    lowered = words.lower()
    if lowered in known.parts:
        return Decimal(known.parts[lowered])
    if lowered.endswith(known.and_a_half):
        whole = known.small.get(lowered.split()[0])
        return Decimal(whole) + Decimal("0.5") if whole else None
    parts = [part for part in re.split(r"[\s-]+", lowered) if part not in known.joint]
    if len(parts) == 1 and parts[0] in known.one and not _before_large(language).match(after):
        return None
    total = current = 0
    for part in parts:
        if part in known.thousands:
            total, current = total + max(current, 1) * 1000, 0
        elif part in known.times:
            current = max(current, 1) * known.times[part]
        elif part in known.small:
            if current and not _adds(current, known.small[part]):
                return None  # "two three": two numbers, or none
            current += known.small[part]
        elif part in known.articles:
            current = 1 if len(parts) == 1 else 0
    return total + current or None


def _percent(words: str, known: NumberWords) -> int | Decimal | None:
    """`百分之三点五`: the part after the point is read sign by sign."""
    before, _, after = words.partition(known.point)
    whole = _in_signs(before, "%", known) if before else None
    if whole is None or not after:
        return whole
    return Decimal(f"{whole}." + "".join(str(known.digits.get(char, 0)) for char in after))


def _adds(current: int, more: int) -> bool:
    """May the smaller number follow the greater in one: twenty five, hundred and twelve?"""
    return more < (10 if current % 100 else 100 if current % 1000 else 1000) and current % 10 == 0


_TEN = 10


def _in_signs(words: str, after: str, known: NumberWords) -> int | None:
    if len(words) == 1 and not re.match(known.counted, after):
        return None
    if all(char in known.digits for char in words):
        return known.digits[words] if len(words) == 1 else None
    if words[-1] in known.digits and known.digit_times.get(words[-2:-1], 0) > _TEN:
        return None  # 一千三 may be 1,300 as well as 1,003, which is 一千零三
    total = digit = 0
    for char in words:
        if char in known.digits:
            digit = known.digits[char]
        else:
            total += (digit or 1) * known.digit_times[char]
            digit = 0
    return total + digit
