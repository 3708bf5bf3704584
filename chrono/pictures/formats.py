"""Figures to the bytes of SVG, PNG and PDF; the same bytes every time."""

import io
import re
from collections.abc import Iterable, Mapping
from html import escape, unescape
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from chrono.errors import CannotDraw
from chrono.files import TakenNames
from chrono.pictures.links import join_pages
from chrono.pictures.logos import LOGO_ID
from chrono.pictures.options import DPI

LARGEST_SIDE = 65_000
"""Pixels; the PNG renderer ends at 65,536."""
_PACKED = 3
"""Measured: of zlib's levels the one that makes these pictures smallest; 6, the usual one, takes half as long again."""
SETTINGS: Any = {
    "text.hinting": "no_hinting",
    "text.parse_math": False,
    "svg.hashsalt": "chrono",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "pdf.compression": 6,
    "font.family": ["DejaVu Sans"],
}


def to_png(figure: Figure, dpi: float = DPI) -> bytes:
    """A Figure as PNG. Raises CannotDraw where it has more pixels a side than the renderer allows."""
    side = max(figure.get_size_inches()) * dpi
    if side > LARGEST_SIDE:
        raise CannotDraw(f"a PNG of {side:.0f} pixels a side is too large; draw a PDF, or pages")
    buffer = io.BytesIO()
    with mpl.rc_context(SETTINGS):
        FigureCanvasAgg(figure)
        metadata = {"Software": None, "Title": figure.get_label()}
        figure.savefig(buffer, format="png", dpi=dpi, metadata=metadata, pil_kwargs={"compress_level": _PACKED})
    return buffer.getvalue()


def to_svg(
    figure: Figure, description: str = "", tips: Mapping[str, str] | None = None, *, real_text: bool = False
) -> bytes:
    """A Figure as SVG, with a title and description for those who cannot see it.

    `tips` are shown where the pointer rests on an event's mark or title, by the event's id. With `real_text` it can
    be selected and searched, and is set in whatever font the viewer has; else it is outlines, the same everywhere.
    """
    buffer = io.BytesIO()
    with mpl.rc_context(SETTINGS | {"svg.fonttype": "none" if real_text else "path"}):
        FigureCanvasSVG(figure)
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    text = _with_tips(buffer.getvalue().decode("utf-8"), tips or {})
    text = _with_words(text, figure)
    title, detail = escape(str(figure.get_label())), escape(description)
    head = f' role="img" aria-labelledby="title desc">\n <title id="title">{title}</title>\n'
    head += f' <desc id="desc">{detail}</desc>'
    return re.sub(r"(<svg [^>]*?)>", lambda found: found[1] + head, text, count=1).encode("utf-8")


def _with_words(svg: str, figure: Figure) -> str:
    """A logo says in words what it shows."""
    labels = [str(one.get_label()) for axes in figure.axes for one in axes.get_children() if one.get_gid() == LOGO_ID]
    return (
        svg.replace(f'id="{LOGO_ID}"', f'id="{LOGO_ID}" role="img" aria-label="{escape(labels[0])}"') if labels else svg
    )


_EVENT_GROUP = re.compile(r'<g id="((?:mark|title|date|leader)-([^"]+))">')


def _with_tips(svg: str, tips: Mapping[str, str]) -> str:
    """SVG shows the `title` of a group where the pointer rests on it. A title's further lines get ids of their own."""
    taken = TakenNames()

    def with_tip(found: re.Match[str]) -> str:
        tip = tips.get(unescape(found[2]))
        return f'<g id="{taken.unique(found[1])}">' + (f"<title>{escape(tip)}</title>" if tip else "")

    return _EVENT_GROUP.sub(with_tip, svg)


def to_pdf(drawn: Iterable[Figure]) -> bytes:
    """Every figure as a page, with selectable text in embedded fonts."""
    buffer = io.BytesIO()
    listed = list(drawn)
    with mpl.rc_context(SETTINGS):
        metadata = {"CreationDate": None, "Creator": "chrono", "Producer": None, "Title": listed[0].get_label()}
        with PdfPages(buffer, metadata=metadata) as pages:
            for figure in listed:
                FigureCanvasPdf(figure)
                pages.savefig(figure)
            join_pages(pages, listed)
    return buffer.getvalue()
