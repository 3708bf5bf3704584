"""A text to one that shows what it holds: control characters, and those that turn the direction, as signs."""

import re

from chrono.text.spacing import spaced

_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)} | {0x7F: "␡"}
_UNSEEN = re.compile(
    "[\u0080-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]|[\U000e0000-\U000e007f]"
)


def shown(text: str) -> str:
    """The text with what no reader sees made visible: `␛` for an escape, `⟨U+202E⟩` for what turns the direction.

    Marks of direction that turn nothing around (U+200E, U+200F, U+061C), which Arabic and Hebrew need, stay.
    """
    if text.isprintable():
        return text
    return _UNSEEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text.replace("\r\n", "\n").translate(_CONTROLS))


def without_widthless(text: str) -> tuple[str, list[int]]:
    """A text without the signs that have no width and turn nothing around (soft hyphens, breaks that may be, marks of
    direction), and the place of each sign that is left; no places where it has none of them."""
    if _WIDTHLESS.search(text) is None:
        return text, []
    places = [at for at, sign in enumerate(text) if not _WIDTHLESS.match(sign)]
    return "".join(text[at] for at in places), places


_WIDTHLESS = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


def one_line(text: str) -> str:
    """The same on one line."""
    return shown(spaced(text))


def without_markdown(text: str) -> str:
    """The words of a paragraph of Markdown: without emphasis, the signs of headings and the addresses of links."""
    plain = re.sub(r"!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)", r"\1", text)
    return re.sub(r"^#+\s*|(?<!\w)[*_`]+|[*_`]+(?!\w)", "", plain, flags=re.MULTILINE)
