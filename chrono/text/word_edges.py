"""A stretch of a text to the word or number that one of its ends cuts."""

import re

from chrono.languages import has_no_spaces
from chrono.text.cues import all_cues

_GOES_ON = re.compile(r"[.,:/’'-]\d|[ \u00a0\u2009\u202f]\d{3}(?!\d)")


_THOUSANDS = re.compile(r"(?<!\d)\d{1,3}[ \u00a0\u2009\u202f]?\Z")


def cut_word(text: str, start: int, end: int) -> str:
    """The word or number that an end of the quotation lies inside, or empty."""
    for at in (start, end):
        if 0 < at < len(text) and (_is_inside(text, at) or _is_in_number(text, at)):
            return _around(text, at)
    return ""


def _around(text: str, at: int) -> str:
    """The word or number around a place: letters and digits, and the marks between them."""
    first, last = at, at
    while first > 0 and _belongs(text[first - 1]):
        first -= 1
    while last < len(text) and _belongs(text[last]):
        last += 1
    return text[first:last].strip(".,:/'’-")


def _belongs(char: str) -> bool:
    return (char.isalnum() and not has_no_spaces(char)) or char in ".,:/'’-"


def _is_inside(text: str, at: int) -> bool:
    """Between two letters or digits, or before the denial of a contracted verb; a hyphen or possessive may be cut."""
    before, after = text[at - 1], text[at]
    if has_no_spaces(before) or has_no_spaces(after):
        return False
    return (before.isalnum() and after.isalnum()) or (after in "'’" and _cuts_denial(text, at))


def _cuts_denial(text: str, at: int) -> bool:
    ends = (at - 1 + len(ending) for ending in all_cues().denying_endings if text.startswith(ending, at - 1))
    return any(not text[end : end + 1].isalnum() for end in ends)


def _is_in_number(text: str, at: int) -> bool:
    """`43` of `43.8`, `1` of `1 500`, `2024-03` of `2024-03-28`: digits on both sides of a mark that joins them."""
    head = text[max(0, at - 8) : at]
    if head[-1:].isdigit() and (found := _GOES_ON.match(text, at)):
        return not found[0][0].isspace() or _THOUSANDS.search(head) is not None
    joined = head[-2:-1].isdigit() and text[at].isdigit()
    return joined and (head[-1] in ".,:/’'-" or (head[-1].isspace() and _GOES_ON.match(text, at - 1) is not None
                                                and _THOUSANDS.search(head) is not None))  # fmt: skip
