"""The clock times of cells, in words or figures, as EDTF writes them."""

import re

from chrono.languages import TableWords, every_part
from chrono.text import compiled

_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::00)?", re.ASCII)


def clock_of(cell: str) -> str:
    """`09:15` of `9:15` and `9:15 AM`, `21:15` of `9:15 p.m.`; the empty text where it is no time of a day."""
    words = every_part(TableWords)
    found = _CLOCK.match(cell)
    if found is None or int(found[2]) > 59:
        return ""
    hour, rest = int(found[1]), cell[found.end() :].strip()
    if rest:
        is_late = compiled(words.afternoon).fullmatch(rest) is not None
        if not 1 <= hour <= 12 or not (is_late or compiled(words.forenoon).fullmatch(rest)):
            return ""
        hour = hour % 12 + 12 * is_late
    return f"{hour:02}:{found[2]}" if hour < 24 else ""
