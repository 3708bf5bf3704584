"""Bands to tints and rules."""

import pytest
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure

from chrono.pictures.backdrop import draw_band
from chrono.pictures.theme import THEMES
from chrono.timelines.timeline import Band


def made(fades: tuple[float, float] = (0, 0), *, down: bool = False, side: str = "top", context: bool = False,
         theme: str = "light") -> Axes:  # fmt: skip
    axes = Figure().add_axes((0, 0, 1, 1))
    band = Band("Era", 10, 20, 110, 220, fades, down, side, context, 0.1)
    draw_band(axes, band, 1.0, THEMES[theme])
    return axes


def tint(axes: Axes) -> PolyCollection:
    (found,) = axes.collections
    assert isinstance(found, PolyCollection)
    return found


def test_a_sharp_era_is_one_even_tint_of_the_ink() -> None:
    axes = made()
    (path,) = tint(axes).get_paths()
    assert path.get_extents().extents == pytest.approx((10, 20, 110, 220))
    assert tint(axes).get_facecolor()[0] == pytest.approx(to_rgba(THEMES["light"].ink, 0.1))


def test_a_fade_rises_from_nothing_and_falls_to_nothing() -> None:
    axes = made((24, 48))
    shades = {
        round(path.get_extents().x0, 2): colour[3]
        for path, colour in zip(tint(axes).get_paths(), tint(axes).get_facecolor(), strict=True)
    }
    ordered = [shades[x] for x in sorted(shades)]
    assert ordered[0] < 0.01
    assert ordered[-1] < 0.01
    assert ordered[:24] == sorted(ordered[:24])
    assert ordered[-24:] == sorted(ordered[-24:], reverse=True)
    assert max(ordered) == pytest.approx(0.1)
    assert min(shades) == 10
    assert max(path.get_extents().x1 for path in tint(axes).get_paths()) == pytest.approx(110)


def test_a_band_that_runs_down_fades_downwards() -> None:
    axes = made((0, 48), down=True, side="left")
    last = max(zip(tint(axes).get_paths(), tint(axes).get_facecolor(), strict=True),
               key=lambda pair: pair[0].get_extents().y1)  # fmt: skip
    assert last[0].get_extents().y1 == pytest.approx(220)
    assert last[1][3] < 0.01


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
