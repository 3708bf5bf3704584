"""The lines of pictures."""

from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch

from chrono.layout.timeline import Stroke, Timeline
from chrono.pictures.strokes import draw_strokes
from chrono.pictures.theme import THEMES


def test_every_role_is_drawn_and_an_arrow_is_bowed() -> None:
    roles = ("axis", "grid", "lane", "leader", "today", "era", "gap", "break", "arrow")
    strokes = tuple(Stroke(0, 0, 50, 10 * at, role, "a") for at, role in enumerate(roles))
    axes = Figure().add_axes((0, 0, 1, 1))
    draw_strokes(axes, Timeline(100, 100, True, (), strokes, (), (), "t", ""), THEMES["light"])
    assert len(axes.lines) == len(roles) - 1
    (arrow,) = axes.patches
    assert isinstance(arrow, FancyArrowPatch)
    assert arrow.get_gid() == "arrow-a"
    assert {line.get_gid() for line in axes.lines} == {"leader-a"}
