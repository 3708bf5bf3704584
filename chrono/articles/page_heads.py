"""Text that was made of pages, without their heads and feet inside its sentences."""

import re
from collections.abc import Iterator

from chrono.files import Offsets

# What a page that was made text has between two halves of a sentence: its number beside words in capitals (of a running
# head), and short lines set far in; or, between empty lines, its number beside any words. A small letter goes on below,
# or a number.
_PAGE_NUMBER = (
    r"(?:[ \t]*\d{1,4}[ \t]{2,}\S[^\n]*|[^\n]*\S[ \t]{2,}(?:[Pp](?:age|\.)[ ]?)?\d{1,4}(?:[ ]?(?:of|/)[ ]?\d{1,4})?|"
    r"[ \t]*(?:[A-Z]{1,2}-)?\d{1,4}|[ \t]*(?:Page|PAGE|page)[ ]\d{1,4}(?:[ ](?:of|/)[ ]\d{1,4})?|"
    r"[ \t]*[-–—][ ]?\d{1,4}[ ]?[-–—])[ \t]*\n"
)
_SET_IN = r"(?:[ \t]*\n|[ \t]{8,}[^\n]{1,60}\n|[A-Z][^\na-z]{4,70}(?:\([a-z’' ]+\))?[ \t]*\n){0,6}"
_PAGE_HEAD = re.compile(
    rf"(?<=[a-z,-])\n[ \t]*\n{_SET_IN}{_PAGE_NUMBER}{_SET_IN}(?<=\n)(?<=\n\n|[ \t]\n)(?=[a-z]|\d)|"
    r"(?<=[a-z,-])\n[ \t]*(?:\d{1,4}[ \t]{2,}[^\n]*[A-Z]{3}[^\n]*|[^\n]*[A-Z]{3}[^\n]*[ \t]{2,}\d{1,4})[ \t]*\n"
    r"(?:[ \t]*\n|[ \t]{8,}[^\n]{1,60}\n){0,6}(?=[a-z])"
)


def without_page_heads(text: str, start: int) -> tuple[str, Offsets]:
    """The text from a place on without the heads of pages inside its sentences; each leaves its line break."""
    parts, derived, original, at, length = [], [0], [start], start, 0
    for head in _heads(text, start):
        parts.append(text[at : head.start() + 1])
        length += head.start() + 1 - at
        at = head.end()
        derived.append(length)
        original.append(at)
    return "".join((*parts, text[at:])), Offsets(tuple(derived), tuple(original))


def _heads(text: str, start: int) -> Iterator[re.Match[str]]:
    """Each head of a page, looked for only where a line breaks off inside a sentence."""
    at = text.find("\n", max(start, 1))
    while at >= 0:
        head = _PAGE_HEAD.match(text, at) if text[at - 1] in _BREAKS_OFF else None
        if head:
            yield head
        at = text.find("\n", head.end() if head else at + 1)


_BREAKS_OFF = frozenset("abcdefghijklmnopqrstuvwxyz,-")
