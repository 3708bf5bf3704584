"""The notes at the foot of a page, put before the sentence that goes on overleaf: a quotation of it is then found."""

import re
from collections.abc import Sequence
from statistics import median

from chrono.documents.text_lines import TextLine
from chrono.languages import SENTENCE_END_MARKS
from chrono.text import stamps_in

_FARTHEST = 15  # lines from the foot of a page, among which its notes begin
_SMALLER = 0.93  # of the size of type of the page, which that of its notes is at most
_MARK = re.compile(r"\s*(?:\d{1,3}|[*†‡§]{1,3})[.)]?\s*\S")
_ENDS_WITHIN = re.compile(rf"[^\W\dA-Z_]{{3}}[{SENTENCE_END_MARKS}][\"'”’»)\]]*\s+(?=[^\W\da-z_])")
_ENDS = re.compile(rf"[{SENTENCE_END_MARKS}:;：；][\"'”’»」)\]]*\s*\Z")


def with_notes_inside(page: Sequence[TextLine]) -> list[TextLine]:
    """A page whose last sentence goes on overleaf, with its notes before that sentence.

    A page without notes, or whose text ends with it, stays.
    """
    usual = usual_size(page)
    wanted = range(max(1, len(page) - _FARTHEST), len(page))
    first = next((at for at in wanted if _MARK.match(page[at].text) and is_smaller(page[at], usual)), None)
    if first is None:
        return list(page)
    last = first
    while last < len(page) and (is_smaller(page[last], usual) or not page[last].has_words):
        last += 1
    while last > first and names_page(page[last - 1]):
        last -= 1
    before, behind = sentence_parted(page[:first])
    return [*before, *page[first:last], *behind, *page[last:]] if behind else list(page)


def usual_size(page: Sequence[TextLine]) -> float:
    """The size of type of the text of a page."""
    return median([line.size for line in page if line.has_words] or [0.0])


def is_smaller(line: TextLine, usual: float) -> bool:
    """Is a line set in a type smaller than the usual one, as notes and tables are?"""
    return line.has_words and 0 < line.size <= _SMALLER * usual


def names_page(line: TextLine) -> bool:
    """Is it the number of the page, or one that is stamped on it?"""
    return not any(map(str.isalpha, line.text)) or any(
        stamp.written == line.text.strip() for stamp in stamps_in(line.text)
    )


def ends_sentence(line: TextLine) -> bool:
    """Does a sentence end with a line?"""
    return _ENDS.search(line.text) is not None


def sentence_parted(lines: Sequence[TextLine]) -> tuple[Sequence[TextLine], Sequence[TextLine]]:
    """Lines up to the end of a sentence, and those of the one that goes on overleaf; none where nothing does."""
    words = [at for at, line in enumerate(lines) if line.has_words]
    if not words or ends_sentence(lines[words[-1]]):
        return lines, ()
    home = next((at + 1 for at in reversed(words) if ends_sentence(lines[at])), None)
    if home is not None:
        return lines[:home], lines[home:]
    for at in reversed(words):
        line = lines[at]
        if ends := list(_ENDS_WITHIN.finditer(line.text)):
            place = ends[-1].end()
            halves = (line._replace(text=half) for half in (line.text[:place], line.text[place:]))
            first, second = halves
            return [*lines[:at], first], [second, *lines[at + 1 :]]
    return lines, ()
