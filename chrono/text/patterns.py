"""A pattern of a language's to what searches for it."""

import re
from functools import cache


def parts_between(text: str, span: tuple[int, int], border: str) -> list[tuple[int, int]]:
    """The parts of a stretch of text, each up to the end of the border after it; a border is a pattern."""
    first, last = span
    ends = [found.end() for found in compiled(border).finditer(text, first, last)] + [last]
    return list(zip([first, *ends], ends, strict=False))


@cache
def compiled(written: str, *, at_end: bool = False) -> re.Pattern[str]:
    """A pattern of a language's, once; where it must end the text, the one that does. Letters' case is free.

    An empty one, of a language that has no such words, fits nothing.
    """
    written = written or "(?!)"
    return re.compile(rf"(?:{written})\Z" if at_end else written, re.IGNORECASE)
