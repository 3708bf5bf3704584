"""A chronology to matplotlib Figures; `formats` makes files of them.

No pyplot and no global state. Type is set line by line at computed places, so that nothing depends on how
matplotlib wraps or measures; widths come from the advances of the bundled DejaVu Sans, unhinted.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from chrono.editions import condition, in_one_zone
from chrono.errors import CannotDraw, UnknownName
from chrono.findings import amount
from chrono.frames import CENTIMETRES, LayoutOptions, room_words
from chrono.layout import Tried, find_defects, layouts_in_one, try_layouts
from chrono.pictures.backdrop import draw_band
from chrono.pictures.fitting import LaidOut, fitted, ways_to_fit
from chrono.pictures.formats import SETTINGS
from chrono.pictures.lengths import CENTIMETRES_PER_INCH
from chrono.pictures.lettering import Lettering
from chrono.pictures.links import listed_events, mark_link, words_link
from chrono.pictures.logos import draw_logo, shape_of
from chrono.pictures.options import DEFAULT_PAGE, DPI, MIN_SCALE, PictureOptions
from chrono.pictures.pen import draw_mark
from chrono.pictures.strokes import draw_ground, draw_strokes
from chrono.pictures.theme import THEMES, Theme
from chrono.pictures.typeface import Typeface, typeface
from chrono.records import Chronology
from chrono.timelines import Timeline, Words

POINTS_PER_INCH = 72.0
_COLOURS = {
    "date": "grey",
    "status": "grey",
    "tick": "grey",
    "foot": "grey",
    "key": "grey",
    "more": "grey",
    "left out": "grey",
    "deck": "grey",
    "era": "grey",
    "annotation": "grey",
    "today": "alert",
    "draft": "alert",
}


def figures(chronology: Chronology, options: PictureOptions = PictureOptions()) -> list[Figure]:
    """Draw a chronology: one Figure of whatever height it takes, or, where the options name a page height, one a page.

    Every picture is looked at once more after it was placed; one with a fault is not drawn.

    Raises CannotDraw where it cannot fit or has characters without a glyph, UnknownName for an unknown layout.
    """
    return pages(chronology, options) if options.page_height is not None else _drawn(chronology, options, None)


def pages(chronology: Chronology, options: PictureOptions = PictureOptions()) -> list[Figure]:
    """Draw a chronology as one Figure for each page, of `DEFAULT_PAGE` where the options name no page height.

    Raises CannotDraw where a picture is higher than the page that was asked for.
    """
    drawn = pages_of_height(chronology, options, options.page_height or DEFAULT_PAGE)
    highest = max(float(figure.get_figheight()) for figure in drawn)
    if options.page_height is not None and highest > options.page_height + 0.5 / POINTS_PER_INCH:
        raise CannotDraw(
            f"the picture is {room_words(highest * POINTS_PER_INCH)} high in this layout, and the page "
            f"{options.page_height * CENTIMETRES_PER_INCH:.1f} cm; "
            "the vertical and list layouts fill pages"
        )
    return drawn


def pages_of_height(chronology: Chronology, options: PictureOptions, height: float) -> list[Figure]:
    """One Figure for each page of `height` inches; a layout that cannot be parted is as high as it has to be."""
    return _drawn(chronology, options, height * POINTS_PER_INCH)


def _drawn(chronology: Chronology, options: PictureOptions, page: float | None) -> list[Figure]:
    face = typeface(options.fonts)
    timelines = (
        fitted(*_size(chronology, face, options))
        if options.size
        else _timelines(chronology, face, _layout_options(chronology, options, page))
    )
    look = _look(chronology, options)
    return [to_figure(timeline, look, face, transparent=options.transparent) for timeline in timelines]


def _size(
    chronology: Chronology, face: Typeface, options: PictureOptions
) -> tuple[LaidOut, tuple[str, ...], float, float, float | None]:
    """What `fitted` takes: how the chronology is laid out, in which layouts, and the size and scale asked for."""

    def laid_out(layout: str, width: float, height: float, one_page: bool) -> Tried:
        asked = replace(_layout_options(chronology, options, height), width=width, layout=layout, one_page=one_page)
        return _tried(chronology, face, asked)[0]

    width, height = (side * POINTS_PER_INCH for side in options.size or (0.0, 0.0))
    return laid_out, layouts_in_one(options.layout, len(chronology.events)), width, height, options.scale


class Look(NamedTuple):
    """How events are drawn: the theme, where their titles lead, which are in colour (None for all), and a logo's file
    and words."""

    theme: Theme
    links: Mapping[str, str]
    emphasised: frozenset[str] | None = None
    logo: tuple[str, str] = ("", "")


def highlighted(chronology: Chronology, asked: Iterable[str]) -> frozenset[str] | None:
    """The events that are in colour where others are grey: those asked for by id or condition, and those of the file.

    None where there are none. Raises UnknownName for an id or condition that fits no event.
    """
    names = {event.id for event in chronology.events}
    found = {event.id for event in chronology.events if event.highlight}
    for text in asked:
        meets = condition(text, chronology) if text not in names else (lambda event, name=text: event.id == name)
        fitting = {event.id for event in chronology.events if meets(event)}
        if not fitting:
            raise UnknownName("event to highlight", text, tuple(sorted(names)))
        found |= fitting
    return frozenset(found) if found else None


def _layout_options(chronology: Chronology, options: PictureOptions, page: float | None) -> LayoutOptions:
    """What the layout has to know; `page` in points, None for one picture of whatever height it takes."""
    return LayoutOptions(
        options.width * POINTS_PER_INCH, options.layout, page, options.language, options.draft, options.period,
        options.today, options.shown, options.deck, zero=options.zero, arrows=options.arrows,
        credit=options.credit or "", logo=_logo_shape(options),
        highlighted=highlighted(chronology, options.highlight) or frozenset(),
    )  # fmt: skip


def _look(chronology: Chronology, options: PictureOptions) -> Look:
    emphasised = highlighted(chronology, options.highlight)
    return Look(_theme(options.theme), _links(chronology), emphasised, (options.logo, options.credit))


def _logo_shape(options: PictureOptions) -> float:
    """Raises CannotDraw where a logo has no words beside it, for those who cannot see it."""
    if options.logo and not options.credit:
        raise CannotDraw("a logo needs words for those who cannot see it: a credit line")
    return shape_of(options.logo)


def draw_into(axes: Axes, chronology: Chronology, options: PictureOptions) -> Figure:
    """Draw a chronology into Axes of the caller's, from their top and at their width; type keeps its size.

    The Axes then count points from their upper left corner. Raises CannotDraw where they are too low, with the height
    that it takes.
    """
    figure = axes.get_figure(root=True)
    if figure is None:
        raise CannotDraw("the axes belong to no figure")
    box = axes.get_position()
    across, up = (side * POINTS_PER_INCH for side in figure.get_size_inches())
    height = box.height * up
    face = typeface(options.fonts)
    timeline = _timelines(
        chronology, face, replace(_layout_options(chronology, options, None), width=box.width * across)
    )[0]
    if timeline.height > height + 0.5:
        raise CannotDraw(
            f"at this width the picture takes {room_words(timeline.height)} of height, "
            f"and the axes have {height * CENTIMETRES:.1f} cm"
        )
    look = _look(chronology, options)
    _place(axes, timeline, look, height, face)
    return figure


def tried_layouts(chronology: Chronology, options: PictureOptions) -> list[str]:
    """Each layout that was tried, measured, in a line; first the one that is drawn.

    With a page height in the options the picture has to fit on pages of it; with a size the layouts are told that fit
    into it as one picture, if any does.
    """
    face = typeface(options.fonts)
    if options.size and (found := ways_to_fit(*_size(chronology, face, options))):
        return [str(fit) for fit in found]
    width, page = options.size or (options.width, options.page_height)
    asked = _layout_options(chronology, replace(options, width=width), page * POINTS_PER_INCH if page else None)
    return [str(tried) for tried in _tried(chronology, face, asked)]


def height_in_one(chronology: Chronology, options: PictureOptions, width: float) -> str:
    """How high one picture of a width in inches is at least, in words. Raises CannotDraw where there is none."""
    asked = replace(_layout_options(chronology, options, None), width=width * POINTS_PER_INCH / MIN_SCALE)
    tried = _tried(chronology, typeface(options.fonts), asked)
    return room_words(min(one.height for one in tried if one.pages) * MIN_SCALE)


def _timelines(chronology: Chronology, face: Typeface, options: LayoutOptions) -> Sequence[Timeline]:
    return _tried(chronology, face, options)[0].pages


def _tried(chronology: Chronology, face: Typeface, options: LayoutOptions) -> list[Tried]:
    """Laid out, first the one to be drawn, which is without fault."""
    face.refuse_missing(_texts(chronology))
    local, zone = in_one_zone(chronology)
    tried = try_layouts(local, face.measure, replace(options, zone=zone))
    for timeline in tried[0].pages:
        if found := find_defects(timeline, local.events, local.eras, local.annotations):
            raise CannotDraw(f"the picture would have {amount(len(found), 'fault')}, first: {found[0]}")
    return tried


def _theme(name: str | Theme) -> Theme:
    if isinstance(name, Theme):
        return name
    if name not in THEMES:
        raise UnknownName("theme", name, tuple(THEMES))
    return THEMES[name]


def _links(chronology: Chronology) -> dict[str, str]:
    return {event.id: link for event in chronology.events if (link := chronology.link(event))}


def _texts(chronology: Chronology) -> Iterable[str]:
    yield chronology.title
    yield from (event.title for event in chronology.events)
    yield from (era.name for era in chronology.eras)
    yield from (annotation.text for annotation in chronology.annotations)
    yield from (category.label for category in chronology.categories.values())


def to_figure(timeline: Timeline, look: Look, face: Typeface, *, transparent: bool = False) -> Figure:
    """Draw a Timeline at its size; every coordinate is in points."""
    with mpl.rc_context(SETTINGS):
        figure = Figure(figsize=(timeline.width / POINTS_PER_INCH, timeline.height / POINTS_PER_INCH), dpi=DPI)
        figure.set_facecolor("none" if transparent else look.theme.paper)
        axes = figure.add_axes((0, 0, 1, 1))
        _place(axes, timeline, look, timeline.height, face)
    figure.set_label(timeline.title)
    return figure


def _place(axes: Axes, timeline: Timeline, look: Look, height: float, face: Typeface) -> None:
    axes.set_xlim(0, timeline.width)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    theme = look.theme
    draw_logo(axes, timeline, *look.logo)
    for band in timeline.bands:
        draw_band(axes, band, timeline.scale, theme)
    draw_strokes(axes, timeline, theme)
    colours = theme.of_lanes(timeline.colours)
    dated = _date_colours(timeline, theme, colours)
    grey, listed = [theme.leader for _ in colours], listed_events(timeline)
    for under in (True, False):  # what is emphasised lies on top
        for mark in timeline.marks:
            name = mark.event or mark.sign_of
            if under == bool(look.emphasised is not None and name and name not in look.emphasised):
                draw_mark(axes, mark, timeline, theme, grey if under else colours, mark_link(mark, listed))
    crossed = any(stroke.role == "arrow" for stroke in timeline.strokes)
    for words in timeline.words:
        if (crossed and words.event) or words.role == "number":
            width = face.measure(words.text, words.size, words.bold)
            draw_ground(axes, words.x - width * _BEFORE[words.align], words.y, width, words.size, theme)
        aside = look.emphasised is not None and words.event and words.event not in look.emphasised
        colour = theme.grey if aside else getattr(theme, _COLOURS.get(words.role, "ink"))
        colour = dated.get(words.event, colour) if words.role == "date" and not aside else colour
        _draw_words(axes, words, colour, words_link(words, listed, look.links.get(words.event)), face)


def _date_colours(timeline: Timeline, theme: Theme, colours: Sequence[str]) -> dict[str, str]:
    """Of each event's date that of its lane, dark enough to be read; none where all lanes have one."""
    named = ((mark.event or mark.sign_of, mark.lane) for mark in reversed(timeline.marks))
    lanes = {name: lane for name, lane in named if name}
    if len({colours[lane] for lane in lanes.values()}) < 2:
        return {}
    return {event: theme.as_text(colours[lane]) for event, lane in lanes.items()}


def _draw_words(axes: Axes, words: Words, colour: str, link: str | None, face: Typeface) -> None:
    """One Lettering for each font that the words need; most need one."""
    x = words.x - face.measure(words.text, words.size, words.bold) * _BEFORE[words.align]
    for run, file in face.runs(words.text, words.bold):
        length = face.measure(run, words.size, words.bold)
        text = Lettering(x, words.y, run, file, words.size, colour, length)
        x += length
        if words.event:
            text.set_gid(f"{words.role}-{words.event}")
            text.set_url(link)
        axes._add_text(text)  # type: ignore[attr-defined]


_BEFORE = {"left": 0.0, "center": 0.5, "right": 1.0}
"""The share of a text's width that lies before the point it is set at."""
