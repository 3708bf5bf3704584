"""Numbers in words, put into digits where they are: `three hundred and fifty`, `двадцать пять`, `三百五十`.

English, Russian, Kazakh and Chinese. `One` and `a` count only before what they multiply (`a million`); ordinals,
and words such as hundreds or dozens, are no numbers. Scales from a thousand on stay words after the digits before
them, for `figures` reads them.
"""

import re
from decimal import Decimal
from functools import lru_cache

from chrono.files import Offsets
from chrono.text.typography import Folded


def _counted(words: str, first: int = 1, step: int = 1) -> dict[str, int]:
    return {form: number * step for number, forms in enumerate(words.split("|"), start=first) for form in forms.split()}


_SMALL = {
    **_counted(
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
        "eighteen|nineteen"
    ),
    **_counted("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety", first=2, step=10),
    **_counted(
        "один одного одна одну|два две двух двум|три трех трёх|четыре четырех четырёх|пять пяти|шесть шести|семь семи|"
        "восемь восьми|девять девяти|десять десяти|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|"
        "шестнадцать|семнадцать|восемнадцать|девятнадцать"
    ),
    **_counted(
        "двадцать двадцати|тридцать тридцати|сорок сорока|пятьдесят пятидесяти|шестьдесят шестидесяти|"
        "семьдесят семидесяти|восемьдесят восьмидесяти|девяносто девяноста|сто ста",
        first=2,
        step=10,
    ),
    **_counted("двести двухсот|триста трехсот|четыреста|пятьсот пятисот|шестьсот|семьсот|восемьсот|девятьсот", 2, 100),
    **_counted("бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз"),
    **_counted("жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан", first=2, step=10),
}
_TIMES = {"hundred": 100, "dozen": 12, "жүз": 100}
_ONE = ("one", "a", "an", "один", "одного", "одна", "одну", "бір")
_LARGE = "thousand|million|billion|trillion|тысяч\\w*|миллион\\w*|миллиард\\w*|мың|миллион|миллиард"
_PARTS = {"half a": "0.5", "a quarter of a": "0.25", "полтора": "1.5", "полторы": "1.5", "пол": "0.5"}
_THOUSAND = ("thousand", "тысяча", "тысячи", "тысяч", "мың")
_HAN = {**{char: number for number, char in enumerate("零一二三四五六七八九")}, "〇": 0, "两": 2}
_HAN_TIMES = {"十": 10, "百": 100, "千": 1000}
_COUNTED_HAN = "万|萬|亿|億|个|人|名|户|吨|公里|米|元|美元|欧元|国|家|个国家|年来|%"


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = "|".join(sorted({*_SMALL, *_TIMES}, key=len, reverse=True))
    half = (
        rf"(?:half a|a quarter of a)(?=\s(?:{_LARGE})\b)|(?:{words}) and a half(?=\s(?:{_LARGE})\b)"
        rf"|полтор[аы](?!\w)|(?:{words}) с половиной(?!\w)|пол(?=миллио|миллиар)"
    )
    more = rf"(?:[\s-]|(?<=hundred)\sand\s|(?<=thousand)\sand\s)(?:{words}|{'|'.join(_THOUSAND)})(?!\w)"
    return re.compile(
        rf"(?<![\w-])(?:{half})"
        r"|(?<![\w-])(?<!half )(?<!quarter of )(?<!of the )(?<!Group of )(?<!one in )"
        rf"(?:(?:a|an)(?=\s(?:{_LARGE})\b)|(?:(?:a|an)\s(?=(?:hundred|dozen)\b))?(?:{words})(?:{more})*)"
        r"(?!\w)(?!-?(?:first|second|third|\w+th)\b"
        r"|[\s-](?:thirds?|quarters?|fifths?|and[\s-]a[\s-]half|с половиной|трети|четверти)\b)"
        r"|百分之[一二三四五六七八九十百零〇点]+"
        r"|(?<![第周期拜分之\d.多几数])[一二三四五六七八九十百千两零〇]+(?!分之|十|月|日|号|年|个月|个半|[一二三四五六七八九])",
        re.IGNORECASE,
    )


def in_digits(folded: Folded) -> Folded:
    """The text with its numbers in words as digits, each still leading back to where the words are."""
    text, offsets = folded
    pieces: list[str] = []
    derived, original = [0], [offsets.origin(0) if text else 0]
    at = length = 0
    for found in _pattern().finditer(text):
        value = _value(found[0], text[found.end() :])
        if value is None:
            continue
        if _is_name(found, text):
            continue
        percent = "%" if found[0].startswith("百分之") else ""
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


_NAME_BEFORE = re.compile(r"[^\W\d_a-zа-яё][\w'’]*\s\Z")


def _is_name(found: re.Match[str], text: str) -> bool:
    """`Ocean's Eleven`, `the Big Three`: in capitals, after a word in capitals."""
    before = _NAME_BEFORE.search(text, max(0, found.start() - 24), found.start())
    return found[0][0].isupper() and before is not None


def _run(derived: list[int], original: list[int], offsets: Offsets, length: int, start: int, end: int) -> None:
    """Copy the offsets of a stretch that stays."""
    if start < end:
        derived.append(length)
        original.append(offsets.origin(start))
    for place, origin in zip(offsets.derived, offsets.original, strict=True):
        if start < place < end:
            derived.append(length + place - start)
            original.append(origin)


def _value(words: str, after: str) -> int | Decimal | None:
    """The number that the words say; None where they say none."""
    if words.startswith("百分之"):
        return _percent(words[3:])
    if words[0] in _HAN or words[0] in _HAN_TIMES:
        return _han(words, after)
    lowered = words.lower()
    if lowered in _PARTS:
        return Decimal(_PARTS[lowered])
    if lowered.endswith((" and a half", " с половиной")):
        whole = _SMALL.get(lowered.split()[0])
        return Decimal(whole) + Decimal("0.5") if whole else None
    parts = [part for part in re.split(r"[\s-]+", lowered) if part != "and"]
    if parts in ([item] for item in _ONE) and not re.match(rf"\s(?:{_LARGE})\b", after, re.IGNORECASE):
        return None
    total = current = 0
    for part in parts:
        if part in _THOUSAND:
            total, current = total + max(current, 1) * 1000, 0
        elif part in _TIMES:
            current = max(current, 1) * _TIMES[part]
        elif part in _SMALL:
            if current and not _adds(current, _SMALL[part]):
                return None  # "two three": two numbers, or none
            current += _SMALL[part]
        elif part in ("a", "an"):
            current = 1 if len(parts) == 1 else 0
    return total + current or None


def _percent(words: str) -> int | Decimal | None:
    """`百分之三点五`: the part after the point is read sign by sign."""
    before, _, after = words.partition("点")
    whole = _han(before, "%") if before else None
    if whole is None or not after:
        return whole
    return Decimal(f"{whole}." + "".join(str(_HAN.get(char, 0)) for char in after))


def _adds(current: int, more: int) -> bool:
    """May the smaller number follow the greater in one: twenty five, hundred and twelve?"""
    return more < (10 if current % 100 else 100 if current % 1000 else 1000) and current % 10 == 0


def _han(words: str, after: str) -> int | None:
    if len(words) == 1 and not re.match(_COUNTED_HAN, after):
        return None
    if all(char in _HAN for char in words):
        return int("".join(str(_HAN[char]) for char in words)) if len(words) == 1 else None
    total = digit = 0
    for char in words:
        if char in _HAN:
            digit = _HAN[char]
        else:
            total += (digit or 1) * _HAN_TIMES[char]
            digit = 0
    return total + digit
