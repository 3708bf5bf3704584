"""A text as it was typeset to the text that was meant, with every character's way back.

White space, line wraps, soft hyphens, quotation marks, dashes, ligatures and footnote marks are typesetting.
Letters, digits, signs and currency are not and stay as they are: no compatibility folding, which would make 21/2 of 2½.
A power of ten (10⁶, 10^6) is as pages are read that raise it (10[6]), the index of a letter (CO₂, m²) its digits, a
fraction (2½) what is typed for it (2 1/2), a Roman number (Ⅳ) its letters.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from chrono.files import Offsets
from chrono.languages import CAPITAL_LETTERS, LETTER

_QUOTES = '‘’‚‛“”„‟«»‹›′″´ʼ˙٬`"「」『』＂＇'
_DASHES = "‐‑‒–—―−﹣－"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f"
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SINGLE = {
    **_FULL_WIDTH,
    **{ord(mark): ord("'") for mark in _QUOTES},
    **{ord(mark): ord("-") for mark in _DASHES},
    **{ord(mark): ord(" ") for mark in _SPACES},
    ord("⁄"): ord("/"),
    ord("∕"): ord("/"),
    ord("×"): ord("x"),
}
SHOWN_SS = "\ue0df"
"""A sign of no alphabet, which stands for an ß that a style shows in capitals."""
_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
_WRITTEN_TOGETHER = {
    **{"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ĳ": "ij", "Ĳ": "IJ"},
    **{"℃": "°C", "℉": "°F", "և": "եւ", SHOWN_SS: "ss"},
    **{sign: unicodedata.normalize("NFKC", sign).replace("⁄", "/") for sign in _FRACTIONS},
    **{sign: unicodedata.normalize("NFKC", sign) for sign in map(chr, range(0x2160, 0x2180))},
}
# A footnote mark is after a word, a sentence's stop or a year; after another number it would be read as a part of it.
_AFTER_SENTENCE, _AFTER_YEAR = r"(?<=[.,;:!?)\]'])", r"(?<=(?<!\d)[12]\d{3})"
# One pass over what changes length. Order matters: a footnote mark takes the space before it along, a wrapped
# hyphen its line end, and a spaced dash its spaces, before the plain run of spaces is looked at.
_TOGETHER = "".join(_WRITTEN_TOGETHER)
_MULTIPLE = re.compile(
    r"(?:(?P<gone>[\u00ad\u200b-\u200f\u2060\ufeff®™]+)"
    rf"|(?P<note>(?:(?<=[^\W\d]{{2}})|{_AFTER_SENTENCE}|{_AFTER_YEAR})\[\d{{1,3}}\]|{_AFTER_SENTENCE}\s\[\d{{1,3}}\]"
    rf"|(?:(?<=[^\W\d]{{4}})|{_AFTER_SENTENCE}|{_AFTER_YEAR})[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,2}}(?!\w))"
    r"|(?P<power>(?<=10)(?:⁻?[⁰¹²³⁴-⁹]{1,3}|\^-?\d{1,3}(?!\d)))"
    r"|(?P<index>(?<=[A-Za-z])[₀-₉]{1,3}"
    rf"|(?:(?<=\b{LETTER})|(?<=\b{LETTER}{{2}})|(?<=\b{LETTER}{{3}}))[²³](?!\w))"
    # A word that is broken at the end of a page goes on below the number of it.
    r"|(?P<dash>(?<=[^\W\d])-[ ]*(?:\r\n|\n|\r)\s*\d{1,4}[ \t]*(?:\r\n|\n|\r|\f)\s*(?=[^\W\d_" + CAPITAL_LETTERS + r"])"
    r"|(?<=\w)-[ ]*(?:\r\n|\n|\r)\s*|\s*--+\s*|\s+-\s+)"
    r"|(?P<space>\s{2,}|[\r\n\u2028\u2029\x85])"
    r"|(?P<dots>…|\.(?:\s\.){2,})"
    r"|(?P<point>(?<=\d)·(?=\d))"
    rf"|(?P<together>[{_TOGETHER}])"
    r"|(?P<marks>\w[\u0300-\u036f]+))"
)
# What any of them but a letter with its marks begins with: a sign of a few, which are looked for at once.
_SIGNS = rf"\r\n\u2028\u2029\x85\-\[…·\^⁰¹²³⁴-⁹⁻₀-₉\u00ad\u200b-\u200f\u2060\ufeff®™{_TOGETHER}"
_BEGINNING = re.compile(rf"[{_SIGNS}\s.](?:(?<=[{_SIGNS}])|(?<=\s)(?=[\s\[-])|(?<=\.)(?=\s\.))")
_COMBINING = re.compile("[\u0300-\u036f]")
_REPLACED = {"gone": "", "note": "", "dash": "-", "space": " ", "dots": "...", "point": "."}


class Folded(NamedTuple):
    """`text` with typesetting folded away; `offsets` leads each of its characters back to the original."""

    text: str
    offsets: Offsets


def fold(text: str, *, notes: bool = False) -> Folded:
    """Fold typesetting away; footnote marks stay where `notes` are asked for, as in what a person quotes."""
    single = text.translate(_SINGLE)
    pieces: list[str] = []
    derived, original = [0], [0]
    at = length = 0
    for found in _changed(single):
        if notes and found["note"]:
            continue
        kept = single[at : found.start()]
        new = _replacement(found)
        pieces += (kept, new)
        length += len(kept)
        for index in range(len(new)):
            derived.append(length + index)
            original.append(min(found.start() + index, found.end() - 1) if len(new) > 1 else found.start())
        length += len(new)
        derived.append(length)
        original.append(found.end())
        at = found.end()
    pieces.append(single[at:])
    return Folded("".join(pieces), Offsets(derived, original))


def _changed(single: str) -> Iterator[re.Match[str]]:
    """What changes the length of a text, in order."""
    if _COMBINING.search(single):
        yield from _MULTIPLE.finditer(single)
        return
    end = 0
    for beginning in _BEGINNING.finditer(single):
        if beginning.start() >= end and (found := _MULTIPLE.match(single, beginning.start())):
            end = found.end()
            yield found


def _replacement(found: re.Match[str]) -> str:
    kind = found.lastgroup or ""
    if kind == "together":
        parted = found[0] in _FRACTIONS and found.string[found.start() - 1 : found.start()].isdecimal()
        return f" {_WRITTEN_TOGETHER[found[0]]}" if parted else _WRITTEN_TOGETHER[found[0]]
    if kind in ("power", "index"):
        digits = unicodedata.normalize("NFKC", found[0].lstrip("^")).replace("−", "-")
        return f"[{digits}]" if kind == "power" else digits
    if kind == "marks":
        return unicodedata.normalize("NFC", found[0])
    return _REPLACED[kind]


def squeezed(text: str) -> str:
    """What `squeeze` leaves of a text, without its places: that takes a tenth of the time."""
    pieces, at = [], 0
    for found in re.finditer("-", text):
        if _is_inner_hyphen(text, found.start()):
            pieces.append(text[at : found.start()])
            at = found.end()
    return "".join("".join([*pieces, text[at:]]).split())


def squeeze(text: str) -> Folded:
    """Leave out spaces and the hyphens between letters too, so that words broken by a wrap meet again."""
    pieces: list[str] = []
    derived: list[int] = []
    original: list[int] = []
    at = length = 0
    for start, end in (*(found.span() for found in _LEFT_OUT.finditer(text)), (len(text), len(text))):
        if text[start:end] == "-" and not _is_inner_hyphen(text, start):
            continue
        if start > at:
            pieces.append(text[at:start])
            derived.append(length)
            original.append(at)
            length += start - at
        at = end
    return Folded("".join(pieces), Offsets(derived or [0], original or [0]))


_LEFT_OUT = re.compile(r"\s+|-")


def _is_inner_hyphen(text: str, at: int) -> bool:
    return text[at] == "-" and text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()
