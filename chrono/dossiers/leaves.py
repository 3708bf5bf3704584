"""The pages of PDFs that a dossier cites, as pictures beside their text, with what is cited marked on them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from chrono.documents import page_pictures
from chrono.dossiers.dossier import Dossier, Leaf, Paragraph, SourceSheet

_MOST_BYTES = 3_000_000
"""Of the pictures of a dossier together; pages after that have none."""


def with_leaves(dossier: Dossier, read: Callable[[str], bytes]) -> Dossier:
    """The same dossier with a picture of each page of a PDF on which a passage stands.

    `read` gives the bytes of a source by its id; none where they are not what was read of it.
    """
    left = _MOST_BYTES
    sheets = []
    for sheet in dossier.sources:
        wanted = _wanted(sheet.paragraphs) if sheet.file.lower().endswith(".pdf") else {}
        leaves = {}
        for number, drawn in (page_pictures(read(sheet.id), wanted) if wanted else {}).items():
            left -= len(drawn.png)
            if left >= 0:
                leaves[number] = Leaf(*drawn)
        sheets.append(_with(sheet, leaves) if leaves else sheet)
    return dossier._replace(sources=tuple(sheets))


def _wanted(paragraphs: Iterable[Paragraph]) -> dict[int, list[str]]:
    """The passages on each page, by its number in the file."""
    found: dict[int, list[str]] = defaultdict(list)
    page = 0
    for paragraph in paragraphs:
        page = paragraph.number or page
        found[page] += _passages(paragraph)
    return {number: words for number, words in found.items() if number and words}


def _passages(paragraph: Paragraph) -> Iterator[str]:
    """The stretches of a paragraph that notes rest on, whatever parts them into pieces."""
    words = ""
    for piece in paragraph.pieces:
        if piece.notes:
            words += piece.text
        elif words:
            yield words
            words = ""
    if words:
        yield words


def _with(sheet: SourceSheet, leaves: dict[int, Leaf]) -> SourceSheet:
    paragraphs = (one._replace(leaf=leaves.get(one.number)) if one.number else one for one in sheet.paragraphs)
    return sheet._replace(paragraphs=tuple(paragraphs))
