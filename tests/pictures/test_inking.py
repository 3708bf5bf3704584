"""Outlines that are one artist."""

import io

from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from chrono.pictures.formats import to_png
from chrono.pictures.inking import Ink, Inked, area_within, line_through

RED, BLUE = (1.0, 0.0, 0.0, 1.0), (0.0, 0.0, 1.0, 1.0)
SQUARE = ((20, 20), (80, 20), (80, 80), (20, 80))


def axes_with(*inks: Ink, gid: str | None = None, url: str | None = None) -> Axes:
    axes = Figure(figsize=(1, 1), dpi=100).add_axes((0, 0, 1, 1))
    axes.set_xlim(0, 100)
    axes.set_ylim(100, 0)
    axes.set_axis_off()
    axes.add_artist(Inked(inks, 4.0, gid, url))
    return axes


def pixel(axes: Axes, x: int, y: int) -> tuple[int, ...]:
    from PIL import Image

    return Image.open(io.BytesIO(to_png(axes.figure, 100))).convert("RGB").getpixel((x, y))


def svg(axes: Axes) -> str:
    buffer = io.BytesIO()
    FigureCanvasSVG(axes.figure).print_svg(buffer)
    return buffer.getvalue().decode()


def test_an_area_is_filled_at_its_place() -> None:
    axes = axes_with(Ink(area_within(SQUARE), RED))
    assert pixel(axes, 50, 50) == (255, 0, 0)
    assert pixel(axes, 5, 5) == (255, 255, 255)


def test_a_line_has_its_width_and_no_filling() -> None:
    axes = axes_with(Ink(line_through(((0, 50), (100, 50))), None, BLUE, 72 / 10))
    assert pixel(axes, 50, 50) == (0, 0, 255)
    assert pixel(axes, 50, 60) == (255, 255, 255)


def test_what_has_a_higher_order_lies_on_top() -> None:
    axes = axes_with(Ink(area_within(SQUARE), RED, order=1), Ink(area_within(SQUARE), BLUE))
    assert pixel(axes, 50, 50) == (255, 0, 0)


def test_a_dashed_line_has_gaps() -> None:
    axes = axes_with(Ink(line_through(((0, 50), (100, 50))), None, BLUE, 7.2, (1.0, 1.0)))
    assert {pixel(axes, x, 50) for x in (5, 15)} == {(0, 0, 255), (255, 255, 255)}


def test_svg_has_one_group_and_link_for_all() -> None:
    text = svg(axes_with(Ink(area_within(SQUARE), RED), Ink(area_within(SQUARE), BLUE), gid="mark-a", url="#title-a"))
    assert text.count('<g id="mark-a">') == 1
    assert text.count('xlink:href="#title-a"') >= 1


def test_what_is_not_visible_is_not_drawn() -> None:
    axes = axes_with(Ink(area_within(SQUARE), RED))
    (artist,) = (one for one in axes.get_children() if isinstance(one, Inked))
    artist.set_visible(False)
    assert pixel(axes, 50, 50) == (255, 255, 255)


def test_it_takes_what_all_its_outlines_take() -> None:
    axes = axes_with(Ink(area_within(SQUARE), RED), Ink(line_through(((10, 50), (90, 50))), None, BLUE, 1))
    (artist,) = (one for one in axes.get_children() if isinstance(one, Inked))
    assert [round(float(side)) for side in artist.get_window_extent().extents] == [10, 20, 90, 80]
