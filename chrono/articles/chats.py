"""Chats that were saved as text, by their lines: when, who, what."""

import re
from bisect import bisect_left
from collections import Counter

STAMP_DAY, STAMP_CLOCK = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}", r"\d{1,2}:\d\d(?::\d\d)?(?:[ \t\u202f]*[AaPp][Mm])?"
_LINE = re.compile(
    rf"^[ \t\u200e]*\[?(?:{STAMP_DAY},?[ \t]+{STAMP_CLOCK}|{STAMP_CLOCK},?[ \t]+{STAMP_DAY})\]?(?:[ \t]+[-–—])?[ \t]+"
    r"(?P<who>[^\n:]{1,40}):[ \t]",
    re.MULTILINE,
)
_FEWEST = 3  # lines of a chat
_BLANK = re.compile(r"\n[ \t]*\n")


def chat_lines(text: str) -> list[tuple[int, int, int]]:
    """Where in a text the lines of a chat begin, where what they say does, and how far this is said on their day: where
    the same few people write again and again to the end of the paragraph, or of a text that is mostly a chat. Of what
    else has such lines (fixtures, logs, chronicles) only the line."""
    found = list(_LINE.finditer(text))
    writers = Counter(one["who"].strip() for one in found)
    if len(found) < _FEWEST or len(writers) * 2 > len(found) + 1:
        return [(*one.span(), _line_end(text, one.end())) for one in found]
    blocks = [block for block in _BLANK.split(text) if block.strip()]
    others = sum(_LINE.search(block) is None for block in blocks)
    whole = others * 2 <= len(found)
    ends = [len(text)] if whole else paragraph_ends(text)
    return [(*one.span(), ends[bisect_left(ends, one.end())]) for one in found]


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def paragraph_ends(text: str) -> list[int]:
    """Where the paragraphs of a text end, in their order."""
    return [*(found.start() for found in _BLANK.finditer(text)), len(text)]
