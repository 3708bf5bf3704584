"""An article to its paragraphs in pieces: cut wherever a passage or an open statement begins or ends.

Passages may cross; each piece names all that rest on it, so that nothing has to be nested.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from chrono.articles import Article
from chrono.dossiers.dossier import Paragraph, Piece
from chrono.findings import PageName
from chrono.languages import PageWords
from chrono.text import shown


class Noted(NamedTuple):
    """A stretch of an article: that of a note, or of an open statement where the note's number is 0."""

    start: int
    end: int
    note: int = 0
    statement: str = ""


_BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+|\Z")


def paragraphs_of(article: Article, marked: Iterable[Noted], words: PageWords) -> list[Paragraph]:
    """The paragraphs of an article, which are parted by empty lines and by its pages."""
    stretches = sorted(marked)
    found: list[tuple[str, int, list[Piece]]] = []
    beside: list[bool] = []
    page: PageName | None = None
    waiting = 0
    near: list[Noted] = []
    for start, end in _blocks(article):
        while waiting < len(stretches) and stretches[waiting].start < end:
            near.append(stretches[waiting])
            waiting += 1
        near = [one for one in near if one.end > start]
        at = article.location(start, start + 1)
        place = at.page
        begins_page = place is not None and place.is_page and place != page
        called = shown(place.said(words)) if place and begins_page else ""
        found.append((called, at.line if begins_page else 0, list(_pieces(article.text, start, end, near))))
        beside.append(article.is_beside(start, end))
        page = place
    made = zip(_with_ends(found), beside, strict=True)
    return [paragraph._replace(is_beside=is_beside) for paragraph, is_beside in made]


def _with_ends(found: list[tuple[str, int, list[Piece]]]) -> list[Paragraph]:
    """Where each note begins and ends, which is in the first and the last of its pieces."""
    first: dict[int, Piece] = {}
    last: dict[int, Piece] = {}
    for _, _, pieces in found:
        for piece in pieces:
            for note in piece.notes:
                first.setdefault(note, piece)
                last[note] = piece
    return [
        Paragraph(
            tuple(
                piece._replace(
                    begins=tuple(note for note in piece.notes if first[note] is piece),
                    ends=tuple(note for note in piece.notes if last[note] is piece),
                )
                for piece in pieces
            ),
            page,
            number,
        )
        for page, number, pieces in found
    ]


def _blocks(article: Article) -> Iterator[tuple[int, int]]:
    """The stretches between empty lines and page ends that hold words."""
    first = article.location(0, 1).page
    starts = getattr(article.lines, "starts", ()) if first and first.is_page else ()
    cuts = {0, len(article.text), *starts} | {found.start() for found in _BLANK.finditer(article.text)}
    places = sorted(place for place in cuts if place <= len(article.text))
    for start, end in pairwise(places):
        words = article.text[start:end]
        if words.strip():
            yield start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))


def _pieces(text: str, start: int, end: int, marked: Sequence[Noted]) -> Iterator[Piece]:
    cuts = {start, end}
    for one in marked:
        cuts |= {place for place in (one.start, one.end) if start < place < end}
    for left, right in pairwise(sorted(cuts)):
        here = [one for one in marked if one.start < right and left < one.end]
        notes = tuple(sorted({one.note for one in here if one.note}))
        yield Piece(
            shown(text[left:right]), notes, statement=next((one.statement for one in here if one.statement), "")
        )
