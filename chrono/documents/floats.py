"""Tables and figures that stand between two pages of a sentence, put before or behind the paragraph that goes on: a
quotation of it is then found.

One is told by its caption, its cells or its smaller type, and by the space before it.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from chrono.documents.footnotes import ends_sentence, is_smaller, names_page, sentence_parted, usual_size
from chrono.documents.text_lines import TextLine
from chrono.languages import LETTER

_FILLED = 0.85  # of the width of the text, which a line that goes on below fills
_APART = 0.3  # sizes of type, by which what is no line of the same paragraph stands further below
_LONGEST_CAPTION = 4  # lines
_CAPTION = re.compile(rf"\s*{LETTER}{{1,12}}\.?\s?(?:\d{{1,3}}|[IVX]{{1,5}})(?:[.-]\d{{1,2}})?\s?[.:：—–|]")


class _Page(NamedTuple):
    """The lines of a page that have words; which of them are of its text, filled to its edge, which stand apart
    from the line before, and which are of a table or figure."""

    lines: Sequence[TextLine]
    full: Sequence[bool]
    apart: Sequence[bool]
    floating: Sequence[bool]

    @property
    def last_full(self) -> int:
        """The last line of the text that goes on below; -1 where there is none."""
        return max((at for at, full in enumerate(self.full) if full), default=-1)


def with_floats_aside(pages: Sequence[Sequence[TextLine]]) -> list[list[TextLine]]:
    """Pages whose tables and figures do not part a paragraph that goes on overleaf; no other page is changed."""
    found: list[list[TextLine]] = []
    goes_on = False
    for lines in pages:
        page = _page(lines)
        if goes_on and (moved := _with_head_behind(page)):
            page = _page(moved)
            lines = page.lines
        goes_on = _goes_on(page)
        found.append((_with_foot_before(page) if goes_on else []) or list(lines))
    return found


def _page(lines: Sequence[TextLine]) -> _Page:
    worded = [line for line in lines if line.has_words]
    usual = usual_size(worded)
    floating = [line.in_cells or is_smaller(line, usual) for line in worded]
    plain = [line.box for line, floats in zip(worded, floating, strict=True) if not floats]
    left, right = min((box.left for box in plain), default=0.0), max((box.right for box in plain), default=0.0)
    edge = left + _FILLED * (right - left)
    full = [
        not floats and line.size > 0 and line.box.right >= edge for line, floats in zip(worded, floating, strict=True)
    ]
    steps = [_middle(one) - _middle(other) for one, other in pairwise(worded)]
    leading = median([step for step, goes_on in zip(steps, full, strict=False) if goes_on and step > 0] or [0.0])
    apart = [True, *(not 0 <= step <= leading + _APART * usual for step in steps)]
    for at, line in enumerate(worded):
        if (apart[at] or floating[at - 1]) and _CAPTION.match(line.text):
            behind = range(at + 1, min(at + _LONGEST_CAPTION, len(worded)))
            end = next((one for one in behind if apart[one] or worded[one].size != line.size), behind.stop)
            floating[at:end] = [True] * (end - at)
    return _Page(worded, [one and not floats for one, floats in zip(full, floating, strict=True)], apart, floating)


def _middle(line: TextLine) -> float:
    return (line.box.bottom + line.box.top) / 2


def _goes_on(page: _Page) -> bool:
    """Does its text end within a sentence, but for what floats at its foot?"""
    last = page.last_full
    if last < 0 or ends_sentence(page.lines[last]):
        return False
    return last + 1 == len(page.lines) or (page.apart[last + 1] and page.floating[last + 1])


def _with_foot_before(page: _Page) -> list[TextLine]:
    """What floats behind the last line of the text stands before its paragraph, else before its sentence; empty
    where there is neither."""
    lines, last = page.lines, page.last_full
    end = len(lines)
    while end > last + 1 and names_page(lines[end - 1]) and not page.floating[end - 1]:
        end -= 1
    begin = last
    while begin > 0 and page.full[begin - 1] and not page.apart[begin]:
        begin -= 1
    before, behind = (lines[:begin], lines[begin : last + 1]) if begin > 0 else sentence_parted(lines[: last + 1])
    return [*before, *lines[last + 1 : end], *behind, *lines[end:]] if behind else []


def _with_head_behind(page: _Page) -> list[TextLine]:
    """What floats before the first line of the text stands behind its paragraph; empty where nothing does."""
    lines = page.lines
    first = next((at for at, full in enumerate(page.full) if full), 0)
    floats = [at for at in range(first) if page.floating[at]]
    if not floats:
        return []
    start, stop = floats[0], first if lines[first].text.lstrip()[:1].islower() else floats[-1] + 1
    end = stop
    while end < len(lines) and page.full[end] and not (end + 1 < len(lines) and page.apart[end + 1]):
        end += 1
    end = min(end + 1, len(lines))
    return [*lines[:start], *lines[stop:end], *lines[start:stop], *lines[end:]]
