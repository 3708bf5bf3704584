"""The lines of pictures."""

from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch

from chrono.pictures.inking import Inked
from chrono.pictures.strokes import draw_ground, draw_strokes
from chrono.pictures.theme import THEMES
from chrono.timelines.timeline import Stroke, Timeline


def test_every_role_is_drawn_and_an_arrow_is_bowed() -> None:
    roles = ("axis", "grid", "lane", "leader", "today", "era", "gap", "break", "arrow")
    strokes = tuple(Stroke(0, 0, 50, 10 * at, role, "a") for at, role in enumerate(roles))
    axes = Figure().add_axes((0, 0, 1, 1))
    draw_strokes(axes, Timeline(100, 100, True, (), strokes, (), (), "t", ""), THEMES["light"])
    events = [one for one in axes.get_children() if isinstance(one, Inked)]
    assert len(events) == len(roles) - 1
    (arrow,) = axes.patches
    assert isinstance(arrow, FancyArrowPatch)
    assert arrow.get_gid() == "arrow-a"
    assert {one.get_gid() for one in events} == {"leader-a"}


def drawn(*strokes: Stroke) -> list[FancyArrowPatch]:
    axes = Figure(figsize=(400 / 72, 400 / 72), dpi=72).add_axes((0, 0, 1, 1))
    axes.set_xlim(0, 400)
    axes.set_ylim(400, 0)
    draw_strokes(axes, Timeline(400, 400, True, (), strokes, (), (), "t", ""), THEMES["light"])
    return [patch for patch in axes.patches if isinstance(patch, FancyArrowPatch)]


def test_long_arrow_bows_little_and_stays_in_the_picture() -> None:
    for arrow in drawn(Stroke(395, 10, 395, 390, "arrow", "a"), Stroke(5, 390, 5, 10, "arrow", "b")):
        across = arrow.get_path().vertices[:-1, 0]  # without the end of the path
        assert 0 < across.min() < across.max() < 400
        assert across.max() - across.min() <= 30


def test_arrow_between_near_marks_has_a_line_and_a_head() -> None:
    (arrow,) = drawn(Stroke(100, 100, 100, 112, "arrow", "a"))
    assert arrow.get_mutation_scale() < 5
    assert arrow.shrinkA + arrow.shrinkB <= 6


def test_arrows_pass_below_words() -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    draw_ground(axes, 10, 20, 30, 8, THEMES["light"])
    (ground,) = axes.patches
    (arrow,) = drawn(Stroke(0, 0, 50, 50, "arrow", "a"))
    assert arrow.get_zorder() < ground.get_zorder() < 4


def test_lines_of_one_role_that_are_no_events_are_drawn_in_one_go() -> None:
    strokes = (*(Stroke(0, at, 50, at, "grid") for at in range(5)), Stroke(0, 9, 50, 9, "note"))
    axes = Figure().add_axes((0, 0, 1, 1))
    draw_strokes(axes, Timeline(100, 100, True, (), strokes, (), (), "t", ""), THEMES["light"])
    assert [len(lines.get_segments()) for lines in axes.collections if isinstance(lines, LineCollection)] == [5, 1]
    assert [lines.get_capstyle() for lines in axes.collections] == ["butt", "butt"]


def test_a_leader_of_several_lines_is_one() -> None:
    strokes = (Stroke(0, 0, 20, 0, "leader", "a"), Stroke(20, 0, 40, 9, "leader", "a"))
    axes = Figure().add_axes((0, 0, 1, 1))
    draw_strokes(axes, Timeline(100, 100, True, (), strokes, (), (), "t", ""), THEMES["light"])
    (leader,) = (one for one in axes.get_children() if isinstance(one, Inked))
    assert len(leader.inks) == 2
