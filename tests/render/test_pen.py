"""Marks to shapes."""

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Polygon

from chrono.render.pen import draw_mark
from chrono.render.theme import THEMES
from chrono.timeline import Mark, Shape, Timeline

TIMELINE = Timeline(100, 100, True, (), (), (), ("#0072B2",), "t", "d")


def drawn(shape: Shape, planned: bool = False, off: bool = False) -> tuple[list[Polygon], list[PathPatch], int]:
    axes = Figure().add_axes((0, 0, 1, 1))
    draw_mark(axes, Mark(shape, 20, 60, 20, 60, 40, 50, 0, planned, "e", off), TIMELINE, THEMES["light"])
    bars = [patch for patch in axes.patches if isinstance(patch, Polygon)]
    dots = [patch for patch in axes.patches if isinstance(patch, PathPatch)]
    return bars, dots, len(axes.lines)


def test_a_day_is_a_filled_dot() -> None:
    bars, (dot,), lines = drawn(Shape.DAY)
    assert (bars, lines) == ([], 0)
    assert dot.get_facecolor()[:3] == pytest.approx((0, 0x72 / 255, 0xB2 / 255))


def test_a_plan_is_hollow() -> None:
    _, (dot,), _ = drawn(Shape.DAY, planned=True)
    assert dot.get_facecolor()[:3] == (1, 1, 1)


def test_a_span_is_a_bracket_with_a_hollow_dot() -> None:
    (bar,), (dot,), stops = drawn(Shape.SPAN)
    assert bar.get_xy()[:, 0].min() == 20
    assert bar.get_xy()[:, 0].max() == 60
    assert dot.get_facecolor()[:3] == (1, 1, 1)
    assert stops == 2


@pytest.mark.parametrize(("shape", "known"), [(Shape.BEFORE, 60), (Shape.AFTER, 20)])
def test_an_open_end_fades_and_the_known_one_is_a_stop(shape: Shape, known: float) -> None:
    bars, dots, stops = drawn(shape)
    strongest = max(bars, key=lambda bar: bar.get_alpha() or 0)
    assert known in strongest.get_xy()[:, 0]
    assert (dots, stops) == ([], 1)


def test_what_was_called_off_is_crossed_out() -> None:
    _, _, lines = drawn(Shape.DAY, off=True)
    assert lines == 2


def test_what_goes_on_has_a_head() -> None:
    bars, _, _ = drawn(Shape.ONGOING)
    assert len(bars) == 2
