"""The notes at the foot of a page, put before the sentence that goes on overleaf: a quotation of it is then found."""

import re
from collections.abc import Callable, Sequence
from statistics import median

from chrono.text import stamps_in

_FARTHEST = 15  # lines from the foot of a page, among which its notes begin
_SMALLER = 0.93  # of the size of type of the page, which that of its notes is at most
_MARK = re.compile(r"\s*(?:\d{1,3}|[*†‡§]{1,3})[.)]?\s*\S")
_ENDS_WITHIN = re.compile(r"[^\W\dA-Z_]{3}[.!?][\"'”’»)\]]*\s+(?=[^\W\da-z_])")
_ENDS = re.compile(r"[.!?:;][\"'”’»)\]]*\s*\Z")


def with_notes_inside(page: str, size_at: Callable[[int], float]) -> str:
    """A page whose last sentence goes on overleaf, with its notes before that sentence.

    `size_at` tells the size of type at a place of the text. A page without notes, or whose text ends with it, stays.
    """
    lines = page.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    wanted = range(max(1, len(lines) - _FARTHEST), len(lines))
    if not any(_MARK.match(lines[at]) for at in wanted):
        return page
    sizes = [
        size_at(_last_letter(line, start)) if line.strip() else 0.0 for line, start in zip(lines, starts, strict=False)
    ]
    usual = median([size for size in sizes if size] or [0])
    first = next((at for at in wanted if _MARK.match(lines[at]) and 0 < sizes[at] <= _SMALLER * usual), None)
    if first is None:
        return page
    last = first
    while last < len(lines) and sizes[last] <= _SMALLER * usual:
        last += 1
    while last > first and _names_page(lines[last - 1]):
        last -= 1
    before, behind = _parted(lines[:first])
    return "\n".join([*before, *lines[first:last], *behind, *lines[last:]]) if behind else page


def _names_page(line: str) -> bool:
    """Is it the number of the page, or one that is stamped on it?"""
    return not any(map(str.isalpha, line)) or any(stamp.written == line.strip() for stamp in stamps_in(line))


def _last_letter(line: str, start: int) -> int:
    """The place of the last sign of a line, for its first may be a mark that is set smaller."""
    return start + len(line.rstrip()) - 1


def _parted(lines: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Lines up to the end of a sentence, and those of the one that goes on overleaf; none where nothing does."""
    words = [at for at, line in enumerate(lines) if line.strip()]
    if not words or _ENDS.search(lines[words[-1]]):
        return lines, ()
    home = next((at + 1 for at in reversed(words) if _ENDS.search(lines[at])), None)
    if home is not None:
        return lines[:home], lines[home:]
    for at in reversed(words):
        if ends := list(_ENDS_WITHIN.finditer(lines[at])):
            place = ends[-1].end()
            return [*lines[:at], lines[at][:place]], [lines[at][place:], *lines[at + 1 :]]
    return lines, ()
