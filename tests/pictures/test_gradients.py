"""A colour that grows along a rectangle, in each format."""

import io
import re

import pytest
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from chrono.pictures.formats import to_pdf, to_png
from chrono.pictures.gradients import Gradient
from chrono.pictures.inking import Inked

BLUE = (0.0, 0.0, 1.0, 1.0)
ACROSS = ((10, 20), (90, 20), (90, 80), (10, 80))
DOWN = ((20, 10), (20, 90), (80, 90), (80, 10))


def axes_with(shade: Gradient, url: str | None = None) -> Axes:
    axes = Figure(figsize=(1, 1), dpi=100).add_axes((0, 0, 1, 1))
    axes.set_xlim(0, 100)
    axes.set_ylim(100, 0)
    axes.set_axis_off()
    axes.add_artist(Inked([shade], 4.0, None, url))
    return axes


def reds(axes: Axes, places: list[tuple[int, int]]) -> list[int]:
    """What is left of the paper's red."""
    from PIL import Image

    image = Image.open(io.BytesIO(to_png(axes.figure, 100))).convert("RGB")
    return [image.getpixel(place)[0] for place in places]


def svg(axes: Axes) -> str:
    buffer = io.BytesIO()
    FigureCanvasSVG(axes.figure).print_svg(buffer)
    return buffer.getvalue().decode()


@pytest.mark.parametrize("corners", [ACROSS, DOWN])
def test_pixels_grow_evenly_from_none_to_all_of_the_colour(corners: tuple[tuple[int, int], ...]) -> None:
    places = [(at, 50) if corners is ACROSS else (50, at) for at in range(11, 89)]
    found = reds(axes_with(Gradient(corners, BLUE)), places)
    assert found == pytest.approx([255 * (1 - (at + 0.5 - 10) / 80) for at in range(11, 89)], abs=2)


def test_pixels_grow_backwards_where_the_way_does() -> None:
    backwards = (ACROSS[1], ACROSS[0], ACROSS[3], ACROSS[2])
    early, late = reds(axes_with(Gradient(backwards, BLUE)), [(20, 50), (80, 50)])
    assert early < 60
    assert late > 190


def test_between_two_stops_of_the_same_share_it_is_even() -> None:
    shade = Gradient(ACROSS, BLUE, ((0.0, 0.0), (0.25, 1.0), (1.0, 1.0)))
    assert reds(axes_with(shade), [(40, 50), (85, 50)]) == [0, 0]


def test_nothing_is_drawn_beside_it() -> None:
    assert reds(axes_with(Gradient(ACROSS, BLUE)), [(5, 50), (95, 50), (50, 10), (50, 90)]) == [255] * 4


def test_svg_has_a_gradient_over_the_same_way() -> None:
    text = svg(axes_with(Gradient(ACROSS, BLUE)))
    (name,) = re.findall(
        r'<linearGradient id="([^"]+)" gradientUnits="userSpaceOnUse" x1="7.2" y1="14.4" x2="64.8"', text
    )
    assert re.findall(r'offset="([^"]+)" stop-color="#0000ff" stop-opacity="([^"]+)"', text) == [("0", "0"), ("1", "1")]
    assert f"fill: url(#{name})" in text


def test_other_shades_have_other_names_in_svg() -> None:
    names = {
        re.search(r'linearGradient id="([^"]+)"', svg(axes_with(shade)))[1]  # type: ignore[index]
        for shade in (Gradient(ACROSS, BLUE), Gradient(DOWN, BLUE), Gradient(ACROSS, (1.0, 0.0, 0.0, 1.0)))
    }
    assert len(names) == 3


def test_svg_leads_to_its_link() -> None:
    assert svg(axes_with(Gradient(ACROSS, BLUE), "#title-a")).count('xlink:href="#title-a"') == 1


def test_a_pdf_has_one_image_of_it_and_the_same_bytes_each_time() -> None:
    one, other = (to_pdf([axes_with(Gradient(ACROSS, BLUE)).figure]) for _ in range(2))
    assert one == other
    assert one.count(b"/Subtype /Image") == 2  # its colours and its mask


def test_a_fade_is_as_smooth_beside_much_that_is_even() -> None:
    axes = axes_with(Gradient(ACROSS, BLUE, ((0.0, 0.0), (0.02, 1.0), (1.0, 1.0))))
    axes.figure.set_dpi(1000)
    from PIL import Image

    image = Image.open(io.BytesIO(to_png(axes.figure, 1000))).convert("RGB")
    assert len({image.getpixel((at, 500))[0] for at in range(100, 120)}) >= 14
