"""Bands to tints and rules."""

import pytest
from matplotlib.axes import Axes
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure

from chrono.pictures.backdrop import draw_band
from chrono.pictures.gradients import Gradient
from chrono.pictures.inking import Inked
from chrono.pictures.theme import THEMES
from chrono.timelines.timeline import Band


def made(fades: tuple[float, float] = (0, 0), *, down: bool = False, side: str = "top", context: bool = False,
         theme: str = "light") -> Axes:  # fmt: skip
    axes = Figure().add_axes((0, 0, 1, 1))
    band = Band("Era", 10, 20, 110, 220, fades, down, side, context, 0.1)
    draw_band(axes, band, 1.0, THEMES[theme])
    return axes


def tint(axes: Axes) -> Gradient:
    (found,) = (one for one in axes.get_children() if isinstance(one, Inked))
    (shade,) = found.inks
    assert isinstance(shade, Gradient)
    return shade


def test_a_sharp_era_is_one_even_tint_of_the_ink() -> None:
    found = tint(made())
    assert found.corners == [(10, 20), (110, 20), (110, 220), (10, 220)]
    assert found.colour == pytest.approx(to_rgba(THEMES["light"].ink, 0.1))
    assert {share for _, share in found.stops} == {1.0}


def test_a_fade_rises_from_nothing_and_falls_to_nothing() -> None:
    assert tint(made((24, 48))).stops == ((0.0, 0.0), (0.24, 1.0), (0.52, 1.0), (1.0, 0.0))


def test_a_band_that_runs_down_fades_downwards() -> None:
    found = tint(made((0, 50), down=True, side="left"))
    assert (found.corners[0], found.corners[1]) == ((10, 20), (10, 220))
    assert found.stops == ((0.0, 1.0), (0.75, 1.0), (1.0, 0.0))


@pytest.mark.parametrize(
    ("side", "down", "ends"),
    [
        ("top", False, ([10, 110], [20, 20])),
        ("bottom", False, ([10, 110], [220, 220])),
        ("left", True, ([10, 10], [20, 220])),
    ],
)
def test_the_rule_runs_along_the_side_of_the_name(side: str, down: bool, ends: tuple[list[float], list[float]]) -> None:
    (line,) = made(side=side, down=down).lines
    assert ([*line.get_xdata()], [*line.get_ydata()]) == ends


def test_the_rule_of_context_is_dotted_and_that_of_a_proved_era_is_not() -> None:
    (proved,) = made().lines
    (context,) = made(context=True).lines
    assert proved.get_linestyle() == "-"
    assert context.get_linestyle() == "--"


def test_the_rule_fades_with_its_band() -> None:
    lines = sorted(made((24, 0)).lines, key=lambda line: line.get_xdata()[0])
    shares = [to_rgba(line.get_color())[3] for line in lines]
    assert shares == sorted(shares)
    assert shares[0] < 0.05
    assert shares[-1] == 1


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_a_band_lies_behind_lanes_leaders_marks_and_texts(theme: str) -> None:
    axes = made(theme=theme)
    assert all(artist.get_zorder() < 0.5 for artist in (*axes.collections, *axes.lines))
