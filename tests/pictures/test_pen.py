"""Marks to shapes."""

from typing import Any

import pytest
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Polygon

from chrono.pictures.pen import draw_mark
from chrono.pictures.theme import THEMES
from chrono.timelines.timeline import Claim, Mark, Shape, Timeline

TIMELINE = Timeline(100, 100, True, (), (), (), ("#0072B2",), "t", "d")


def made(shape: Shape, planned: bool = False, off: str = "", **more: Any) -> Axes:
    axes = Figure().add_axes((0, 0, 1, 1))
    draw_mark(
        axes, Mark(shape, 20, 60, 20, 60, 40, 50, 0, planned, "e", off, **more), TIMELINE, THEMES["light"], ["#0072B2"]
    )
    return axes


def drawn(shape: Shape, planned: bool = False, off: str = "") -> tuple[list[Polygon], list[PathPatch], int]:
    axes = made(shape, planned, off)
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
    axes = made(shape)
    (fade,) = (one for one in axes.collections if isinstance(one, PolyCollection))
    strongest = max(range(len(fade.get_facecolors())), key=lambda at: fade.get_facecolors()[at][3])
    assert known in fade.get_paths()[strongest].vertices[:, 0]
    assert ([*axes.patches], len(axes.lines)) == ([], 1)


@pytest.mark.parametrize(("off", "strokes"), [("cancelled", 2), ("postponed", 1), ("denied", 1), ("", 0)])
@pytest.mark.parametrize("shape", [Shape.DAY, Shape.RANGE, Shape.ONGOING])
def test_what_did_not_take_place_is_struck(shape: Shape, off: str, strokes: int) -> None:
    assert len(made(shape, off=off).lines) == strokes


def test_a_doubtful_day_has_a_question_mark() -> None:
    axes = made(Shape.UNCERTAIN)
    assert [text.get_text() for text in axes.texts] == ["?"]


def test_a_middle_beyond_the_picture_has_no_dot() -> None:
    assert [patch for patch in made(Shape.SPAN, anchored=False).patches if isinstance(patch, PathPatch)] == []


def test_a_bound_beyond_the_picture_is_a_line_with_a_chevron_and_no_stop() -> None:
    axes = made(Shape.BEFORE, cut=(False, True))
    assert len(axes.collections) == 0
    assert [len(line.get_xdata()) for line in axes.lines] == [3]


def test_what_goes_on_has_a_head() -> None:
    bars, _, _ = drawn(Shape.ONGOING)
    assert len(bars) == 2


def test_claims_are_hollow_rings_joined_by_dots_each_with_its_letter() -> None:
    axes = made(Shape.CLAIMS, claims=(Claim(20, 20, 20, "a"), Claim(60, 60, 60, "b")))
    rings = [patch for patch in axes.patches if isinstance(patch, PathPatch)]
    assert [ring.get_facecolor()[:3] for ring in rings] == [(1, 1, 1), (1, 1, 1)]
    assert [text.get_text() for text in axes.texts] == ["a", "b"]
    assert [line.get_linestyle() for line in axes.lines] == ["--"]


def test_claims_too_near_for_letters_are_smaller_rings() -> None:
    axes = made(Shape.CLAIMS, claims=(Claim(40, 40, 40, "a"), Claim(44, 44, 44, "b")))
    assert len(axes.texts) == 0
    assert len(axes.patches) == 2


def test_a_claim_of_a_month_has_the_span_of_its_doubt() -> None:
    axes = made(Shape.CLAIMS, claims=(Claim(20, 20, 20, "a"), Claim(40, 60, 50, "b")))
    ends = [line.get_xdata()[0] for line in axes.lines if line.get_xdata()[0] == line.get_xdata()[1]]
    assert ends == [40, 60]


def test_what_goes_on_beyond_the_picture_has_no_stop_there() -> None:
    def stops(axes: Axes) -> list[float]:
        return [line.get_xdata()[0] for line in axes.lines if len(set(line.get_xdata())) == 1]

    assert stops(made(Shape.SPAN)) == [20, 60]
    assert stops(made(Shape.SPAN, cut=(False, True))) == [20]
    assert stops(made(Shape.SPAN, cut=(True, True))) == []


def test_a_smaller_mark_is_drawn_smaller() -> None:
    def width(axes: Axes) -> float:
        (dot,) = axes.patches
        return float(dot.get_path().get_extents().width)

    assert width(made(Shape.DAY, size=0.5)) == pytest.approx(width(made(Shape.DAY)) / 2)
