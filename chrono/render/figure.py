"""A Timeline to a matplotlib Figure, and Figures to the bytes of SVG, PNG and PDF; the same bytes every time.

No pyplot and no global state. Type is set line by line at computed places, so that nothing depends on how
matplotlib wraps or measures; widths come from the advances of the bundled DejaVu Sans, unhinted.
"""

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape, unescape
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D

from chrono.errors import CannotDraw, UnknownName
from chrono.inspecting import faults
from chrono.layout import lay_out
from chrono.model import Chronology
from chrono.render.drawing import DPI
from chrono.render.pen import draw_mark
from chrono.render.scalars import unique
from chrono.render.theme import THEMES, Theme
from chrono.render.typeface import Typeface, typeface
from chrono.timeline import Timeline, Words

POINTS_PER_INCH = 72.0
LARGEST_SIDE = 65_000
"""Pixels; the PNG renderer ends at 65,536."""
_COLOURS = {"date": "grey", "tick": "grey", "foot": "grey", "key": "grey", "draft": "alert"}
_STROKES = {
    "grid": ("grid", 0.5, 0.0),
    "lane": ("rule", 0.6, 1.0),
    "leader": ("leader", 0.5, 2.0),
    "axis": ("rule", 0.8, 1.0),
}
_SETTINGS: Any = {
    "text.hinting": "no_hinting",
    "text.parse_math": False,
    "svg.hashsalt": "chrono",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "pdf.compression": 6,
    "font.family": ["DejaVu Sans"],
}


def figures(
    chronology: Chronology,
    layout: str = "auto",
    width: float = 16 / 2.54,
    page_height: float | None = None,
    language: str = "en",
    *,
    draft: bool = False,
    theme: str = "light",
    fonts: tuple[str, ...] = (),
) -> list[Figure]:
    """Draw a chronology at a width in inches; one Figure, or one for each page of `page_height` inches.

    Every picture is looked at once more after it was placed; one with a fault is not drawn.

    Raises CannotDraw where it cannot fit or has characters without a glyph, UnknownName for an unknown layout.
    """
    page = page_height * POINTS_PER_INCH if page_height else None
    face = typeface(fonts)
    timelines = _timelines(chronology, face, layout, width * POINTS_PER_INCH, page, language, draft=draft)
    colours, links = _theme(theme), _links(chronology)
    return [to_figure(timeline, colours, links, face) for timeline in timelines]


def draw_into(
    axes: Axes, chronology: Chronology, layout: str, language: str, *, draft: bool, theme: str, fonts: tuple[str, ...]
) -> Figure:
    """Draw a chronology into Axes of the caller's, from their top and at their width; type keeps its size.

    The Axes then count points from their upper left corner. Raises CannotDraw where they are too low, with the height
    that it takes.
    """
    figure = axes.get_figure(root=True)
    if figure is None:
        raise CannotDraw("the axes belong to no figure")
    box = axes.get_position()
    across, up = (side * POINTS_PER_INCH for side in figure.get_size_inches())
    width, height = box.width * across, box.height * up
    face = typeface(fonts)
    timeline = _timelines(chronology, face, layout, width, None, language, draft=draft)[0]
    if timeline.height > height + 0.5:
        raise CannotDraw(
            f"at this width the picture takes {timeline.height / POINTS_PER_INCH * 2.54:.1f}cm of height, "
            f"and the axes have {height / POINTS_PER_INCH * 2.54:.1f}cm"
        )
    _place(axes, timeline, _theme(theme), _links(chronology), height, face)
    return figure


def _timelines(
    chronology: Chronology,
    face: Typeface,
    layout: str,
    width: float,
    page: float | None,
    language: str,
    *,
    draft: bool,
) -> Sequence[Timeline]:
    """Laid out at a width in points, and without fault."""
    face.refuse_missing(_texts(chronology))
    timelines = lay_out(chronology, face.measure, width, layout, page, language, draft=draft)
    for timeline in timelines:
        if found := faults(timeline):
            raise CannotDraw(f"the picture would have {len(found)} faults, first: {found[0]}")
    return timelines


def _theme(name: str) -> Theme:
    if name not in THEMES:
        raise UnknownName("theme", name, tuple(THEMES))
    return THEMES[name]


def _links(chronology: Chronology) -> dict[str, str]:
    return {event.id: link for event in chronology.events if (link := chronology.link(event))}


def _texts(chronology: Chronology) -> Iterable[str]:
    yield chronology.title
    yield from (event.title for event in chronology.events)
    yield from (category.label for category in chronology.categories.values())


def to_figure(
    timeline: Timeline,
    theme: Theme,
    links: Mapping[str, str],
    face: Typeface,
) -> Figure:
    """Draw a Timeline at its size; every coordinate is in points. `links` are where the events' titles lead, by id."""
    with mpl.rc_context(_SETTINGS):
        figure = Figure(figsize=(timeline.width / POINTS_PER_INCH, timeline.height / POINTS_PER_INCH), dpi=DPI)
        figure.set_facecolor(theme.paper)
        axes = figure.add_axes((0, 0, 1, 1))
        _place(axes, timeline, theme, links, timeline.height, face)
    figure.set_label(timeline.title)
    return figure


def _place(
    axes: Axes, timeline: Timeline, theme: Theme, links: Mapping[str, str], height: float, face: Typeface
) -> None:
    axes.set_xlim(0, timeline.width)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    _draw_strokes(axes, timeline, theme)
    for mark in timeline.marks:
        draw_mark(axes, mark, timeline, theme)
    for words in timeline.words:
        _draw_words(axes, words, theme, links, face)


def _draw_strokes(axes: Axes, timeline: Timeline, theme: Theme) -> None:
    for stroke in timeline.strokes:
        colour, width, order = _STROKES[stroke.role]
        line = Line2D([stroke.x1, stroke.x2], [stroke.y1, stroke.y2], linewidth=width, zorder=order)
        line.set_color(getattr(theme, colour))
        line.set_solid_capstyle("butt")
        if stroke.event:
            line.set_gid(f"leader-{stroke.event}")
        axes.add_line(line)


def _draw_words(axes: Axes, words: Words, theme: Theme, links: Mapping[str, str], face: Typeface) -> None:
    """One Text for each font that the words need; most need one."""
    runs = list(face.runs(words.text, words.bold))
    x, align = words.x, words.align
    if len(runs) > 1:
        x -= face.measure(words.text, words.size, words.bold) * _BEFORE[align]
        align = "left"
    for run, file in runs:
        text = axes.text(
            x,
            words.y,
            run,
            fontproperties=FontProperties(fname=file, size=words.size),
            color=getattr(theme, _COLOURS.get(words.role, "ink")),
            ha=align,
            va="baseline",
            parse_math=False,
            zorder=6,
        )
        x += face.measure(run, words.size, words.bold)
        if words.event:
            text.set_gid(f"{words.role}-{words.event}")
            text.set_url(links.get(words.event))


_BEFORE = {"left": 0.0, "center": 0.5, "right": 1.0}
"""The share of a text's width that lies before the point it is set at."""


# --- files ------------------------------------------------------------------------------------------------------


def to_png(drawn: Sequence[Figure], dpi: float = DPI) -> bytes:
    """The one figure as PNG. Raises CannotDraw where it has more pixels a side than the renderer allows."""
    figure = drawn[0]
    side = max(figure.get_size_inches()) * dpi
    if side > LARGEST_SIDE:
        raise CannotDraw(f"a PNG of {side:.0f} pixels a side is too large; draw a PDF, or pages")
    buffer = io.BytesIO()
    with mpl.rc_context(_SETTINGS):
        FigureCanvasAgg(figure)
        figure.savefig(buffer, format="png", dpi=dpi, metadata={"Software": None, "Title": figure.get_label()})
    return buffer.getvalue()


def to_svg(drawn: Sequence[Figure], description: str = "", tips: Mapping[str, str] | None = None) -> bytes:
    """The one figure as SVG, with a title and description for those who cannot see it.

    `tips` are shown where the pointer rests on an event's mark or title, by the event's id.
    """
    figure = drawn[0]
    buffer = io.BytesIO()
    with mpl.rc_context(_SETTINGS):
        FigureCanvasSVG(figure)
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    text = _with_tips(buffer.getvalue().decode("utf-8"), tips or {})
    title, detail = escape(str(figure.get_label())), escape(description)
    head = f' role="img" aria-labelledby="title desc">\n <title id="title">{title}</title>\n'
    head += f' <desc id="desc">{detail}</desc>'
    return re.sub(r"(<svg [^>]*?)>", lambda found: found[1] + head, text, count=1).encode("utf-8")


_EVENT_GROUP = re.compile(r'<g id="((?:mark|title|date|leader)-([^"]+))">')


def _with_tips(svg: str, tips: Mapping[str, str]) -> str:
    """SVG shows the `title` of a group where the pointer rests on it. A title's further lines get ids of their own."""
    taken: set[str] = set()

    def told(found: re.Match[str]) -> str:
        tip = tips.get(unescape(found[2]))
        return f'<g id="{unique(found[1], taken)}">' + (f"<title>{escape(tip)}</title>" if tip else "")

    return _EVENT_GROUP.sub(told, svg)


def to_pdf(drawn: Iterable[Figure]) -> bytes:
    """Every figure as a page, with selectable text in embedded fonts."""
    buffer = io.BytesIO()
    listed = list(drawn)
    with mpl.rc_context(_SETTINGS):
        metadata = {"CreationDate": None, "Creator": None, "Producer": None, "Title": listed[0].get_label()}
        with PdfPages(buffer, metadata=metadata) as pages:
            for figure in listed:
                FigureCanvasPdf(figure)
                pages.savefig(figure)
    return buffer.getvalue()
