"""Marks and rows of a list that lead to each other: by the ids of SVG, and as destinations within a PDF.

Only where no leader joins an event's mark with its title, which then has a sign beside it.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from matplotlib.artist import Artist
from matplotlib.backends.backend_pdf import Name as PdfName
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

from chrono.pictures.lettering import Lettering
from chrono.timelines import Mark, Timeline, Words

_INNER = "#"
_NAME: Any = PdfName
_TITLE, _MARK = "title-", "mark-"
_ABOVE = 24.0
"""Points above what a link in a PDF leads to that are shown, too."""


def listed_events(timeline: Timeline) -> frozenset[str]:
    """The events that have a mark and, apart from it, a row with their sign."""
    return frozenset(mark.sign_of for mark in timeline.marks if mark.sign_of)


def mark_link(mark: Mark, listed: Collection[str]) -> str | None:
    """Where a mark leads: to its event's title; a sign, to its event's mark."""
    if mark.sign_of:
        return f"{_INNER}{_MARK}{mark.sign_of}"
    return f"{_INNER}{_TITLE}{mark.event}" if mark.event in listed else None


def words_link(words: Words, listed: Collection[str], address: str | None) -> str | None:
    """Where the words of an event lead: to the `address` of its source; those beside a listed title, to its mark."""
    if words.event in listed and words.role != "title":
        return f"{_INNER}{_MARK}{words.event}"
    return address


class _Place(NamedTuple):
    """Where an artist is on its page, in points from the lower left corner, with its id and what it links to."""

    box: tuple[float, float, float, float]
    name: str
    link: str


def join_pages(pages: PdfPages, drawn: Sequence[Figure]) -> None:
    """Make what leads to a mark or title lead to its place on one of the pages, which have been drawn."""
    file: Any = pages._file
    places = [[*_places(figure)] for figure in drawn]
    targets: dict[str, list[Any]] = {}
    for page, found in zip(file.pageList, places, strict=True):
        for (left, _, _, top), name, _ in found:
            targets.setdefault(name, [page, _NAME("XYZ"), left - _ABOVE, top + _ABOVE, None])
    for (_, annotations), found in zip(file._annotations, places, strict=True):
        annotations[:] = [one for one in annotations if not str(one.get("A", {}).get("URI", "")).startswith(_INNER)]
        for box, _, link in found:
            if target := targets.get(link.removeprefix(_INNER)):
                annotations.append(
                    {"Type": _NAME("Annot"), "Subtype": _NAME("Link"), "Rect": box, "Border": [0, 0, 0], "Dest": target}
                )


def _places(figure: Figure) -> Iterator[_Place]:
    """The artists that lead within the document, or are led to."""
    scale = 72 / figure.dpi
    for axes in figure.axes:
        for artist in axes.get_children():
            name, link = artist.get_gid() or "", artist.get_url() or ""
            if link.startswith(_INNER) or name.startswith((_TITLE, _MARK)):
                yield _Place(_box(artist, scale), name, link if link.startswith(_INNER) else "")


def _box(artist: Artist, scale: float) -> tuple[float, float, float, float]:
    if isinstance(artist, Lettering):
        left, bottom, right, top = artist.extent
    else:
        left, bottom, right, top = artist.get_window_extent().extents
    return tuple(round(float(side) * scale, 2) for side in (left, bottom, right, top))  # type: ignore[return-value]
