"""Pages of a PDF as pictures, small enough to stand beside their text, with the places of words on them."""

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from chrono.documents.pdf_sight import from_corner
from chrono.documents.pdf_signs import Sign, signs_of

_SHARPNESS = 100 / 72  # pixels a point
_SHADES = 16
_LARGEST_PAGE = 4_000_000  # pixels
LARGEST_PICTURE = 200_000
"""Bytes of a picture; a larger one is left out."""


class PagePicture(NamedTuple):
    """A page in grey as PNG, its size in pixels, and stretches on it: left, top, width and height in per cent."""

    png: bytes
    width: int
    height: int
    marks: tuple[tuple[float, float, float, float], ...]


def page_pictures(raw: bytes, wanted: Mapping[int, Sequence[str]]) -> dict[int, PagePicture]:
    """Pictures of some pages, counted from 1, each with the places of the words that are wanted on it.

    A page that cannot be drawn, or whose picture is large, is left out.
    """
    import pypdfium2

    found = {}
    try:
        with pypdfium2.PdfDocument(raw) as pdf:
            for number, words in sorted(wanted.items()):
                if 1 <= number <= len(pdf) and (drawn := _drawn(pdf[number - 1], words)):
                    found[number] = drawn
    except pypdfium2.PdfiumError:
        return found
    return found


def _drawn(page: Any, words: Sequence[str]) -> PagePicture | None:
    width, height = page.get_size()
    if width * height * _SHARPNESS**2 > _LARGEST_PAGE:
        return None
    image = page.render(scale=_SHARPNESS, grayscale=True).to_pil().convert("L").quantize(_SHADES)
    written = io.BytesIO()
    image.save(written, "PNG", optimize=True)
    if len(written.getvalue()) > LARGEST_PICTURE:
        return None
    textpage = page.get_textpage()
    signs = signs_of(textpage)
    textpage.close()
    shown = page.get_bbox(), page.get_rotation()
    marks = tuple(mark for one in words for mark in _marks(signs, one, (width, height), *shown))
    return PagePicture(written.getvalue(), image.width, image.height, marks)


def _marks(
    signs: Sequence[Sign], words: str, size: tuple[float, float], bounds: Sequence[float], rotation: int
) -> Iterator[tuple[float, float, float, float]]:
    """The lines that words run over, where they stand on a page, whatever parts them."""
    letters = [one for one in signs if one.sign.isalnum()]
    wanted = "".join(char for char in words.casefold() if char.isalnum())
    folded = "".join(one.sign.casefold()[:1] for one in letters)
    at = folded.find(wanted) if wanted else -1
    chosen = letters[at : at + len(wanted)] if at >= 0 else []
    lines: list[list[tuple[float, float]]] = []
    below = above = 0.0
    for box in (one.box for one in chosen):
        if not lines or box.bottom >= above or box.top <= below:
            lines.append([])
            below, above = box.bottom, box.top
        lines[-1] += [from_corner(x, y, bounds, rotation) for x, y in ((box.left, box.bottom), (box.right, box.top))]
        below, above = min(below, box.bottom), max(above, box.top)
    for corners in lines:
        left, top = min(x for x, _ in corners), min(y for _, y in corners)
        right, bottom = max(x for x, _ in corners), max(y for _, y in corners)
        yield (
            round(100 * left / size[0], 2),
            round(100 * top / size[1], 2),
            round(100 * (right - left) / size[0], 2),
            round(100 * (bottom - top) / size[1], 2),
        )
