"""Numbers, money and quantities in a text, with their scale, unit and qualifier; exact decimals throughout.

`$30.1 billion`, `30,1 млрд долларов`, `301亿美元`, `40–50 per cent`, `more than 1,200 tonnes`,
`forty countries`. Dates are masked by
the caller; ordinals, versions and names such as G20 are no figures.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from chrono.text.numerals import in_digits
from chrono.text.typography import Folded, fold

_SCALES = {
    3: "k|thousand|thousands|тысяча|тысячи|тысяч|тыс|мың|千",
    4: "万|萬",
    5: "lakh",
    2: "百",
    6: "m|million|millions|mln|mn|миллион|миллиона|миллионов|млн|миллиондаған|百万",
    7: "crore|千万",
    8: "亿|億",
    10: "百亿",
    11: "千亿",
    9: "billion|billions|bln|bn|миллиард|миллиарда|миллиардов|млрд|十亿",
    12: "trillion|trillions|tn|trn|триллион|триллиона|триллионов|трлн|万亿|兆",
}
_UNITS = {
    "USD": "us$|$|usd|us dollars|u.s. dollars|american dollars|dollars|dollar|долларов сша|долларов|доллара|доллар|"
    "доллары|долл|美元|美金|ақш доллары",
    "HKD": "hk$|hkd|hong kong dollars|港元",
    "AUD": "a$|au$|aud|australian dollars",
    "CAD": "c$|ca$|cad|canadian dollars",
    "SGD": "s$|sgd|singapore dollars",
    "EUR": "€|eur|euros|euro|евро|еуро|欧元",
    "GBP": "£|gbp|pounds sterling|pounds|pound|фунтов|英镑",
    "CNY": "cny|rmb|cn¥|yuan|yuans|renminbi|юаней|юаня|юань|人民币|元",
    "JPY": "jpy|jp¥|yen|иен|日元",
    "¥": "¥",
    "KZT": "₸|kzt|tenge|тенге|теңге|坚戈",
    "RUB": "₽|rub|roubles|rouble|rubles|ruble|рублей|рубля|рубль|руб|卢布",
    "CHF": "chf|swiss francs|швейцарских франков",
    "cent": "cents|cent|центов|цента",
    "%": "%|per cent|percent|pct|процентов|процента|процент|пайыз|пайызға|пайызды|пайыздан",
    "percentage point": "percentage points|percentage point|процентных пункта|процентных пунктов|"
    "процентного пункта|п.п.|个百分点",
    "tonne": "tonnes|tonne|tons|ton|metric tons|тонн|тонны|тонна|тоннаға|тоннадан|тоннаны|吨",
    "km": "kilometres|kilometers|kilometre|kilometer|km|километров|километра|километр|"
    "километровый|километровой|километрового|км|шақырым|公里|千米",
    "person": "people|persons|passengers|человек|адам|адамға|名|人",
    "barrel": "barrels|barrel|bbl|баррелей|桶",
}
_CODES = {name: code for code, names in _UNITS.items() for name in names.split("|")}
_POWERS = {name: power for power, names in _SCALES.items() for name in names.split("|")}
_NUMBER = r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?"
_QUALIFIERS = (
    "no less than|not less than|no fewer than|not fewer than|not over|not below|as many as|as much as|at most|"
    "a maximum of|"
    "a minimum of|upwards of|не менее|не более|не меньше|не больше|не свыше|менее чем|более чем|больше|меньше|порядка|"
    "как минимум|минимум|максимум|превысил|превысила|превысило|шамамен|不少于|不低于|不超过|不到|至少|最多|大约|"
    "more than|over|above|at least|nearly|almost|about|around|approximately|some|roughly|up to|less than|under|"
    "fewer than|no more than|not more than|close to|an estimated|свыше|более|около|почти|менее|примерно|"
    "超过|近|约|逾"
)


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

    def __str__(self) -> str:
        value = f"{self.low:,f}" if self.low == self.high else f"{self.low:,f} to {self.high:,f}"
        return " ".join(part for part in (self.qualifier, value, self.unit) if part)


def find_figures(text: str, masked: Sequence[tuple[int, int]] = (), *, spelled: bool = True) -> tuple[Figure, ...]:
    """The figures in a text, in order. Stretches in `masked` (dates) are left alone.

    Numbers in words (`forty countries`) count where they are `spelled`.
    """
    parted = _DASH.sub(";", text)
    folded = in_digits(fold(parted)) if spelled else fold(parted)
    result: list[Figure] = []
    at = 0
    while found := _pattern().search(folded.text, at):
        start, end = folded.offsets.span(found.start(), found.end())
        mask = next((last for first, last in masked if start < last and first < end), None)
        at = found.end()
        if mask is not None:
            at = max(found.start("low") + 1, _after(mask, folded, found.end()))
        elif not _is_no_figure(found, folded.text):
            result += _figures(found, folded)
    return tuple(result)


# A dash between words parts them; only between numbers it makes a range. Of one length with what replaces it.
_DASH = re.compile(r"(?<=\s)[—–-](?=\s)(?:(?<!\d\s.)|(?!\s[\d$€£¥]))")
_CHANGED = re.compile(r"\bfrom\s*\Z", re.IGNORECASE)


def _after(mask: int, folded: Folded, end: int) -> int:
    """Where in the folded text the masked stretch ends; `end` where it reaches beyond."""
    return next((at for at in range(end, 0, -1) if folded.offsets.origin(at - 1) < mask), end)


def _figures(found: re.Match[str], folded: Folded) -> list[Figure]:
    """One figure, or two where something went from one to the other."""
    start, end = folded.offsets.span(found.start(), found.end())
    figure = _figure(found, start, end)
    if found["high"] and (
        figure.low > figure.high or _CHANGED.search(folded.text[max(0, found.start() - 12) : found.start()])
    ):
        low, high = folded.offsets.span(*found.span("low")), folded.offsets.span(*found.span("high"))
        return [
            figure._replace(start=low[0], end=low[1], high=figure.low),
            figure._replace(start=high[0], low=figure.high),
        ]
    return [figure]


def parse_figure(value: str, unit: str | None) -> Figure | None:
    """A record's `value` and `unit` as a figure; None where the value is not one number or range."""
    found = find_figures(value)
    if len(found) != 1 or _outside(value, found[0]):
        return None
    figure = found[0]
    code = normal_unit(unit) if unit else figure.unit
    return Figure(0, len(value), figure.low, figure.high, code, figure.qualifier, figure.scale, figure.digits)


def _outside(value: str, figure: Figure) -> bool:
    return any(char.isalnum() for char in value[: figure.start] + value[figure.end :])


def normal_unit(unit: str) -> str:
    """The code of a unit in any of its writings; an unknown one in small letters."""
    lowered = unit.strip().lower()
    return _CODES.get(lowered, _CODES.get(lowered.rstrip("."), lowered))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    scales, units = _alternatives(_POWERS), _alternatives(_CODES)
    signs = r"(?:us|hk|au|ca|a|c|s)\$|cn¥|jp¥|[$€£¥₸₽]|(?<![a-z])(?:usd|eur|gbp|cny|rmb|kzt|rub|chf|jpy)\s?"
    amount = rf"(?:{_NUMBER})"
    return re.compile(
        rf"(?:(?<![^\W\u3040-\u9fff])(?<![不])(?P<qualifier>{_QUALIFIERS})\s*)?"
        rf"(?P<between>between\s+)?(?:(?P<sign>{signs})\s?)?(?<![^\W\u3040-\u9fff])(?<![_.,/:-])(?P<minus>(?<![\w%])-|(?:minus|минус|零下)\s?)?(?P<low>{amount})"
        rf"(?:\s?(?P<first_scale>{scales})(?![a-zа-я米克]))?"
        rf"(?:\s?(?P<percent>%(?=\s?(?:-|to|до|至|到)\s?\d+(?:[.,]\d+)?\s?%))?\s?(?(between)(?:and|-|to)|(?:-|to|до|至|到|~))\s?(?P<second_sign>{signs})?(?P<high>{amount}))?"
        rf"[多余]?(?:[\s-]?(?P<scale>{scales})(?![a-zа-я米克]))?\.?"
        rf"(?:[\s-]?(?P<unit>{units})(?![a-zа-я]))?",
        re.IGNORECASE,
    )


def _alternatives(words: dict[str, object] | dict[str, str] | dict[str, int]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_ORDINAL = re.compile(
    r"(?:st|nd|rd|th)\b|-(?:й|я|е|го|му|м|х|ші|шы)\b|[-.]\d|-[A-Z]{1,3}-\d|/\d|:\d|[^\W\d_]",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\s(?:[A-Z][a-z]+\s){1,3}(?:Street|Road|Avenue|Lane|Square|Boulevard)\b")
_LABEL = re.compile(
    r"(?:\b(?:no|nos|room|flight|article|paragraph|page|p|section|vol|chapter|№|ст|стр|стать\w+|route|channel|resolution|"
    r"version|windows|number|group of|route|highway|phone|call|tel|case|gate|platform|apollo|formula|boeing|"
    r"airbus|"
    r"falcon|sputnik|soyuz|iphone|рейс\w*|резолюци\w+|статьи)\.?\s*|[№#§]\s*|\+[\d\s]*|\(\d+\)\s*[\d\s]*)$",
    re.IGNORECASE,
)


def _is_no_figure(found: re.Match[str], text: str) -> bool:
    """Ordinals, versions, fractions of dates, names such as G20, and numbers that only label something."""
    number_end = found.end("high") if found["high"] else found.end("low")
    short = (found["scale"] or found["first_scale"] or "").lower()
    if short in ("m", "k") and not (found["sign"] or found["second_sign"]):
        return short == "m" or text[number_end] == " "  # metres, not millions; a lone k
    if text[found.start("low") - 1 : found.start("low")] == "(" and re.match(r"\)\s\d{3}", text[number_end:]):
        return True  # a telephone
    if _ADDRESS.match(text, number_end):
        return True
    bare = found.end() == number_end or text[number_end : found.end()].strip() in ("", ".")
    if bare and _ORDINAL.match(text, number_end) and not _is_han(text, number_end):
        return True
    return (
        found["sign"] is None and _LABEL.search(text[max(0, found.start("low") - 20) : found.start("low")]) is not None
    )


def _is_han(text: str, at: int) -> bool:
    return "\u3040" <= text[at] <= "\u9fff"


def _figure(found: re.Match[str], start: int, end: int) -> Figure:
    low = _decimal(found["low"])
    high = _decimal(found["high"]) if found["high"] else low
    scale = _POWERS.get((found["scale"] or "").lower(), 0)
    first = _POWERS.get((found["first_scale"] or "").lower(), scale)
    if not found["high"]:
        scale = first or scale
    sign = -1 if found["minus"] else 1
    unit = found["sign"] or found["unit"] or found["second_sign"] or ""
    return Figure(
        start,
        end - (1 if found[0].endswith(".") else 0),
        sign * low.scaleb(first or scale),
        sign * high.scaleb(scale),
        normal_unit(unit) if unit else "",
        (found["qualifier"] or "").lower(),
        scale,
        "".join(char for char in found["low"] + (found["high"] or "") if char.isdigit()),
    )


def _decimal(text: str) -> Decimal:
    """`1,200` and `1 200` are thousands; `30,1` is a decimal comma."""
    if " " in text:
        return Decimal(text.replace(" ", "").replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text):
        return Decimal(text.replace(",", ""))
    return Decimal(text.replace(",", "."))
