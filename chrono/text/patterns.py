"""A pattern of a language's to what searches for it."""

import re
from collections.abc import Iterable
from functools import cache


def parts_between(text: str, span: tuple[int, int], border: str) -> list[tuple[int, int]]:
    """The parts of a stretch of text, each up to the end of the border after it; a border is a pattern."""
    first, last = span
    ends = [found.end() for found in compiled(border).finditer(text, first, last)] + [last]
    return list(zip([first, *ends], ends, strict=False))


def part_with(parts: Iterable[tuple[int, int]], at: int) -> tuple[int, int] | None:
    """The part that a place of the text is in; None where it is in none of them."""
    return next((one for one in parts if one[0] <= at < one[1]), None)


@cache
def compiled(written: str, *, at_end: bool = False) -> re.Pattern[str]:
    """A pattern of a language's, once; where it must end the text, the one that does. Letters' case is free.

    An empty one, of a language that has no such words, fits nothing.
    """
    written = written or "(?!)"
    return re.compile(rf"(?:{written})\Z" if at_end else written, re.IGNORECASE)
