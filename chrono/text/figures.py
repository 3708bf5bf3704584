"""Numbers, money and quantities in a text, with their scale, unit and qualifier; exact decimals throughout.

`$30.1 billion`, `30,1 млрд долларов`, `301亿美元`, `40–50 per cent`, `more than 1,200 tonnes`,
`forty countries`. Dates are masked by the caller; ordinals, versions and names such as G20 are no figures.
"""

import re
from collections import deque
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from chrono.languages import CYRILLIC, HAN, KANA, LETTER, has_no_spaces
from chrono.text.numerals import alternatives, in_digits, number_words
from chrono.text.patterns import CaseFree, compiled, in_small_letters
from chrono.text.spacing import CELL_END
from chrono.text.typography import Folded, fold

_GROUPED = r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?"  # 1,200,000, or 12,00,000 in India
_NUMBER = rf"\d{{1,3}}(?:(?: \d{{3}})+|(?:'\d{{3}})+)(?:[.,]\d+)?(?!\d)|{_GROUPED}(?!\d)|\d+(?:[.,]\d+)?"


class Figure(NamedTuple):
    """A number in a text: `low` and `high` are equal unless it states a range. `unit` is a code or word, or empty."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: str = ""
    qualifier: str = ""
    scale: int = 0
    digits: str = ""
    is_difference: bool = False

    def __str__(self) -> str:
        value = f"{self.low:,f}" if self.low == self.high else f"{self.low:,f} to {self.high:,f}"
        return " ".join(part for part in (self.qualifier, value, self.unit) if part)


def find_figures(
    text: str, masked: Sequence[tuple[int, int]] = (), *, spelled: bool = True, language: str = ""
) -> tuple[Figure, ...]:
    """The figures in a text, in order. Stretches in `masked` (dates) are left alone.

    Numbers in words (`forty countries`) count where they are `spelled`, in the words of the text's `language` (a
    two-letter code), or of all languages where that is not known.
    """
    parted = _DASH.sub(";", text.replace(CELL_END, ";\n"))
    folded = in_digits(fold(parted), language) if spelled else fold(parted)
    result: list[Figure] = []
    at, masks = 0, deque(sorted(masked))
    # Half the time of letters whose case is free; what is kept of a figure is in small letters.
    small = in_small_letters(folded.text)
    pattern, searched = _pattern(is_small=small is not None), folded.text if small is None else small
    while (digit := _DIGIT.search(folded.text, at)) and (
        found := pattern.search(searched, max(at, digit.start() - _longest_before()))
    ):
        start, end = folded.offsets.span(found.start(), found.end())
        while masks and masks[0][1] <= start:  # figures come in order
            masks.popleft()
        mask = masks[0][1] if masks and masks[0][0] < end else None
        at = found.end()
        if mask is not None:
            at = max(found.start("low") + 1, _after(mask, folded, found.end()))
        elif not _is_no_figure(found, folded.text):
            result += _figures(found, folded)
    return tuple(result)


_DIGIT = re.compile(r"\d")
# A dash between words parts them; only between numbers it makes a range. Of one length with what replaces it.
_DASH = re.compile(r"(?<=\s)[—–-](?=\s)(?:(?<!\d\s.)|(?!\s[\d$€£¥]))")


def _after(mask: int, folded: Folded, end: int) -> int:
    """Where in the folded text the masked stretch ends; `end` where it reaches beyond."""
    return next((at for at in range(end, 0, -1) if folded.offsets.origin(at - 1) < mask), end)


def _figures(found: re.Match[str], folded: Folded) -> list[Figure]:
    """One figure, or two where something went from one to the other."""
    start, end = folded.offsets.span(found.start(), found.end())
    figure = _figure(found, start, end)
    rest = folded.text[found.end() : found.end() + _PHRASE]
    plain_dollars = figure.unit == "USD" and "us" not in found[0].lower()
    if plain_dollars and (code := _of_which_country(rest)):
        figure = figure._replace(unit=code)
    elif not figure.unit and (foreign := _foreign().match(rest)):
        figure = figure._replace(unit=foreign[1].lower(), end=figure.end + foreign.end())
    if not figure.qualifier and (said := qualified_after().match(rest)):
        figure = figure._replace(qualifier=next(group for group in said.groups() if group).lower())
    before = folded.text[max(0, found.start() - _PHRASE) : found.start()]
    if figure.unit and (named := _currency_before().search(before)):
        figure = figure._replace(unit=normal_unit(named[1]))
    if _difference().match(rest) or _changed_by().search(before):
        figure = figure._replace(is_difference=True)
    if found["high"] and (
        figure.low > figure.high or _changed_from().search(folded.text[max(0, found.start() - 12) : found.start()])
    ):
        low, high = folded.offsets.span(*found.span("low")), folded.offsets.span(*found.span("high"))
        return [
            figure._replace(start=low[0], end=low[1], high=figure.low),
            figure._replace(start=high[0], low=figure.high),
        ]
    return [figure]


_PHRASE = 60  # characters after a figure that may say more of it


def _of_which_country(rest: str) -> str:
    """`$4 million Canadian`: the code of the dollars, or empty. `$4 million Canadian firm` has another."""
    if found := _demonym().match(rest):
        return number_words().demonyms[found[1].lower()]
    code = _CODE.match(rest)
    return code[1] if code and normal_unit(code[1]) == code[1] else ""


@lru_cache(maxsize=1)
def _currency_before() -> re.Pattern[str]:
    """The name of a currency right before its number, where words are not parted: `新台币6.5亿元`."""
    names = [word for word, code in number_words().units.items() if code.isupper() and has_no_spaces(word[0])]
    return re.compile(rf"({alternatives(names)})\Z")


_CODE = re.compile(r"\s?\(?([A-Z]{3})\b\)?")


@lru_cache(maxsize=1)
def _demonym() -> re.Pattern[str]:
    known = number_words()
    return re.compile(
        rf"\s\(?({alternatives(known.demonyms)})(?:\s(?:{known.dollars}))?(?:\)|{known.before_phrase})", re.IGNORECASE
    )


@lru_cache(maxsize=1)
def _foreign() -> re.Pattern[str]:
    """`4 million Liberian dollars`: a currency that no table knows is one of its own."""
    return re.compile(rf"\s([A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s(?:{alternatives(number_words().currencies)}))\b")


def qualified_after() -> CaseFree:
    """What behind a number says more of it: `or more`."""
    return compiled("|".join(number_words().qualified_after))


def _changed_by() -> CaseFree:
    """What before a number makes it a difference: `grew by`."""
    return compiled(rf"(?:{number_words().changed_by})\s*", at_end=True)


def _changed_from() -> CaseFree:
    """What before two numbers says that something went from one to the other: `from`."""
    return compiled(rf"(?:{number_words().changed_from})\s*", at_end=True)


def _difference() -> CaseFree:
    return compiled(number_words().difference)


def qualifier_bound(figure: Figure) -> str:
    """`more` or `less` where the qualifier bounds the number from below or above, `about` for others, or empty."""
    known = number_words()
    if figure.qualifier in known.more:
        return "more"
    return "less" if figure.qualifier in known.less else "about" if figure.qualifier else ""


def includes_its_bound(figure: Figure) -> bool:
    """May the number be just the one that its qualifier bounds it by: at least 200, up to 200?"""
    return figure.qualifier in number_words().inclusive


def normal_unit(unit: str) -> str:
    """The code of a unit in any of its writings; an unknown one in small letters."""
    lowered = unit.strip().lower()
    return number_words().units.get(lowered, number_words().units.get(lowered.rstrip("."), lowered))


# The case of letters is not free there: to free it would cost a look at each of 30,000 signs.
_NOT_IN_WORD = rf"(?-i:(?<![^\W{KANA}{HAN}]))"


@lru_cache(maxsize=1)
def _longest_before() -> int:
    """How many signs of a folded text a figure may have before its first digit: so far back it is looked for."""
    known = number_words()
    words = (known.qualifiers, known.between, known.minus)
    return sum(max(map(len, each), default=0) + 1 for each in words) + _LONGEST_SIGN


_LONGEST_SIGN = 16  # "us $", "usd " and the spaces beside them, amply


@lru_cache(maxsize=2)
def _pattern(*, is_small: bool) -> re.Pattern[str]:
    """What a figure looks like, in a text in small letters or in any; all its own letters are small."""
    known = number_words()
    scales, units = alternatives(map(re.escape, known.scales)), alternatives(map(re.escape, known.units))
    joint, to = "|".join(known.joint), "|".join(known.to)
    signs = (
        rf"(?<![a-z])(?:us\s|[a-z]{{1,3}})?\$|cn¥|jp¥|(?<![a-z])[a-z]{{1,2}}£|(?<![a-z])(?:rp|rs|sfr|[ktu]sh|r(?=\d[\d.,]*\s?(?:{scales})\b))\.?|[€£¥₸₽₹₴]|"
        r"(?<![a-z])(?:usd|eur|gbp|cny|rmb|kzt|rub|chf|jpy|nzd|aud|cad|sgd|hkd|twd|brl|myr|rm|uah|inr)\s?"
    )
    amount = rf"(?:{_NUMBER})"
    return re.compile(
        rf"(?:{_NOT_IN_WORD}(?<!{known.not_before_qualifier})(?P<qualifier>{alternatives(known.qualifiers)})\s*)?"
        rf"(?P<between>(?:{alternatives(known.between)})\s+)?(?P<negative>(?:(?<![\w%])-|\b(?:{'|'.join(known.minus)})\s)(?={signs}))?(?:(?P<sign>{signs})\s?)?(?(sign)|{_NOT_IN_WORD}(?<![_./:-])(?<!\d[,']))(?P<minus>(?<![\w%])-|(?:{'|'.join(known.minus)})\s?)?(?P<low>{amount})"
        rf"(?:\s?(?P<first_scale>{scales})(?![a-z{CYRILLIC}]|{known.not_after_scale}))?"
        rf"(?:\s?(?P<percent>%(?=\s?(?:-|{to})\s?\d+(?:[.,]\d+)?\s?%))?\s?(?(between)(?:{joint}|-|{to})|(?:-|{to}|~))\s?(?P<second_sign>{signs})?(?P<high>{amount}))?"
        rf"(?P<odd>{known.odd})?(?:[\s-]?(?P<scale>{scales})(?![a-z{CYRILLIC}]|{known.not_after_scale}))?\.?"
        rf"(?:[\s-]?(?P<unit>{units})(?![a-z{CYRILLIC}]))?",
        0 if is_small else re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _ordinal() -> re.Pattern[str]:
    endings = "|".join(number_words().ordinals)
    return re.compile(rf"{endings}|[-.]\d|-[A-Z]{{1,3}}-\d|/\d|:\d|{LETTER}", re.IGNORECASE)


@lru_cache(maxsize=1)
def _label() -> re.Pattern[str]:
    labels = alternatives(number_words().labels)
    return re.compile(rf"(?:\b(?:{labels})\.?\s*|[№#§]\s*|\+[\d\s]*|\(\d+\)\s*[\d\s]*)$", re.IGNORECASE)


@lru_cache(maxsize=1)
def _address() -> re.Pattern[str]:
    return re.compile(rf"\s{number_words().address}")


def _is_no_figure(found: re.Match[str], text: str) -> bool:
    """Ordinals, versions, fractions of dates, names such as G20, and numbers that only label something."""
    number_end = found.end("high") if found["high"] else found.end("low")
    short = (found["scale"] or found["first_scale"] or "").lower()
    of_money = found["sign"] or found["second_sign"] or normal_unit(found["unit"] or "").isupper()
    if short in ("m", "k") and not of_money:
        return short == "m" or text[number_end : number_end + 1] == " "  # metres, not millions; a lone k
    if text[found.start("low") - 1 : found.start("low")] == "(" and re.match(r"\)\s\d{3}", text[number_end:]):
        return True  # a telephone
    if _address().match(text, number_end):
        return True
    bare = found.end() == number_end or text[number_end : found.end()].strip() in ("", ".")
    if bare and _ordinal().match(text, number_end) and not has_no_spaces(text[number_end : number_end + 1]):
        return True
    return (
        found["sign"] is None
        and _label().search(text[max(0, found.start("low") - 20) : found.start("low")]) is not None
    )


def _figure(found: re.Match[str], start: int, end: int) -> Figure:
    comma = bool(_CYRILLIC.search(f"{found['scale'] or ''}{found['first_scale'] or ''}{found['unit'] or ''}"))
    low = _decimal(found["low"], decimal_comma=comma)
    high = _decimal(found["high"], decimal_comma=comma) if found["high"] else low
    scale = number_words().scales.get((found["scale"] or "").lower(), 0)
    first = number_words().scales.get((found["first_scale"] or "").lower(), scale)
    if not found["high"]:
        scale = first or scale
    factor = -1 if found["minus"] or found["negative"] else 1
    written, sign = found["unit"] or "", "".join((found["sign"] or "").split())
    unit = written if sign == "$" and normal_unit(written).isupper() else sign or written or found["second_sign"] or ""
    return Figure(
        start,
        end - (1 if found[0].endswith(".") else 0),
        factor * low.scaleb(first or scale),
        factor * high.scaleb(scale),
        normal_unit(unit) if unit else "",
        (found["qualifier"] or found["odd"] or "").lower(),
        scale,
        "".join(char for char in found["low"] + (found["high"] or "") if char.isdigit()),
    )


_CYRILLIC = re.compile(f"[{CYRILLIC}]")


def _decimal(text: str, *, decimal_comma: bool = False) -> Decimal:
    """`1,200`, `1 200` and `1'200` are thousands; `30,1` is a decimal comma, as any is beside words in Cyrillic."""
    if " " in text or "'" in text:
        return Decimal(text.replace(" ", "").replace("'", "").replace(",", "."))
    if not (decimal_comma and text.count(",") == 1) and re.fullmatch(_GROUPED, text):
        return Decimal(text.replace(",", ""))
    return Decimal(text.replace(",", "."))
