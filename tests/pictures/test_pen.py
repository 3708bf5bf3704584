"""Marks to shapes."""

from typing import Any

import pytest
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from chrono.pictures.gradients import Gradient
from chrono.pictures.inking import Ink, Inked
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


def inks(axes: Axes) -> list[Ink | Gradient]:
    (artist,) = (one for one in axes.get_children() if isinstance(one, Inked))
    return artist.inks


def shades(axes: Axes) -> list[Gradient]:
    """What fades."""
    return [ink for ink in inks(axes) if isinstance(ink, Gradient)]


def areas(axes: Axes) -> list[Ink]:
    """What is filled: bars, heads and dots."""
    return [ink for ink in inks(axes) if isinstance(ink, Ink) and ink.face]


def lines(axes: Axes) -> list[list[tuple[float, float]]]:
    """The points of lines without a filling."""
    return [
        [tuple(point) for point in ink.path.vertices] for ink in inks(axes) if isinstance(ink, Ink) and not ink.face
    ]


def stops(axes: Axes) -> list[float]:
    """Where lines run across the axis."""
    return [line[0][0] for line in lines(axes) if len({x for x, _ in line}) == 1]


def is_round(ink: Ink) -> bool:
    return len(ink.path.vertices) > 5


def test_a_day_is_a_filled_dot() -> None:
    axes = made(Shape.DAY)
    (dot,) = areas(axes)
    assert dot.face[:3] == pytest.approx((0, 0x72 / 255, 0xB2 / 255))
    assert lines(axes) == []


def test_a_mark_of_the_key_has_the_shape_of_the_lane_that_it_stands_for() -> None:
    def corners(lane: int) -> int:
        axes = Figure().add_axes((0, 0, 1, 1))
        mark = Mark(Shape.DAY, 40, 40, 40, 40, 40, 50, lane, False, "")
        draw_mark(axes, mark, TIMELINE, THEMES["light"], ["#0072B2"] * 3)
        (dot,) = areas(axes)
        return len(dot.path.vertices)

    assert (corners(-1), corners(-3)) == (corners(0), corners(2))
    assert corners(-1) != corners(-3)


def test_a_plan_is_hollow_and_dashed() -> None:
    (dot,) = areas(made(Shape.DAY, planned=True))
    assert dot.face[:3] == (1, 1, 1)
    assert dot.dashes


def test_a_span_is_a_bracket_with_a_hollow_dot() -> None:
    axes = made(Shape.SPAN)
    bar, dot = areas(axes)
    assert (bar.path.vertices[:, 0].min(), bar.path.vertices[:, 0].max()) == (20, 60)
    assert dot.face[:3] == (1, 1, 1)
    assert stops(axes) == [20, 60]


def test_all_of_a_mark_is_found_by_its_event_and_leads_to_its_link() -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    mark = Mark(Shape.SPAN, 20, 60, 20, 60, 40, 50, 0, False, "e")
    draw_mark(axes, mark, TIMELINE, THEMES["light"], ["#0072B2"], "#title-e")
    (artist,) = (one for one in axes.get_children() if isinstance(one, Inked))
    assert (artist.get_gid(), artist.get_url()) == ("mark-e", "#title-e")


@pytest.mark.parametrize(("shape", "known"), [(Shape.BEFORE, 60), (Shape.AFTER, 20)])
def test_an_open_end_fades_and_the_known_one_is_a_stop(shape: Shape, known: float) -> None:
    axes = made(shape)
    (shade,) = shades(axes)
    assert (shade.corners[0][0], shade.corners[1][0]) == (80 - known, known)
    assert shade.stops == ((0.0, 0.0), (1.0, 1.0))
    assert stops(axes) == [known]


def test_what_lasted_is_full_where_it_surely_did_and_fades_to_the_ends() -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    mark = Mark(Shape.RANGE, 20, 60, 30, 50, 40, 50, 0, False, "e")
    draw_mark(axes, mark, TIMELINE, THEMES["light"], ["#0072B2"])
    (shade,) = shades(axes)
    assert shade.stops == ((0.0, 0.0), (0.25, 1.0), (0.75, 1.0), (1.0, 0.0))


def test_what_began_on_a_known_day_does_not_fade_there() -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    mark = Mark(Shape.RANGE, 20, 60, 20, 50, 40, 50, 0, False, "e")
    draw_mark(axes, mark, TIMELINE, THEMES["light"], ["#0072B2"])
    (shade,) = shades(axes)
    assert shade.stops[0] == (0.0, 1.0)
    assert shade.stops[-1] == (1.0, 0.0)


def test_what_goes_on_fades_in_where_its_begin_is_in_doubt() -> None:
    def drawn(sure_start: float, *, planned: bool = False) -> Axes:
        axes = Figure().add_axes((0, 0, 1, 1))
        mark = Mark(Shape.ONGOING, 20, 65, sure_start, 65, 20, 50, 0, planned, "e")
        draw_mark(axes, mark, TIMELINE, THEMES["light"], ["#0072B2"])
        return axes

    (shade,) = shades(drawn(30))
    assert shade.stops == ((0.0, 0.0), (0.25, 1.0), (1.0, 1.0), (1.0, 1.0))
    assert (shade.corners[0][0], shade.corners[1][0]) == (20, 60)
    assert len(areas(drawn(30))) == 1  # its head
    assert shades(drawn(20)) == []
    (shade,) = shades(drawn(30, planned=True))
    assert (shade.corners[0][0], shade.corners[1][0]) == (20, 30)


@pytest.mark.parametrize(
    ("shape", "sure", "full"),
    [(Shape.UNTIL, (20, 50), 0.75), (Shape.FROM, (30, 60), 0.25), (Shape.BEFORE, (20, 50), 1.0)],
)
def test_a_bound_in_doubt_is_no_stop(shape: Shape, sure: tuple[float, float], full: float) -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    draw_mark(axes, Mark(shape, 20, 60, *sure, 60, 50, 0, False, "e"), TIMELINE, THEMES["light"], ["#0072B2"])
    (shade,) = shades(axes)
    assert next(place for place, share in shade.stops if share == 1.0) == full
    assert stops(axes) == ([60] if shape is Shape.BEFORE else [])


@pytest.mark.parametrize(("off", "strokes"), [("cancelled", 2), ("postponed", 1), ("denied", 1), ("", 0)])
@pytest.mark.parametrize("shape", [Shape.DAY, Shape.RANGE, Shape.ONGOING])
def test_what_did_not_take_place_is_struck(shape: Shape, off: str, strokes: int) -> None:
    assert len(lines(made(shape, off=off))) == strokes


def test_a_doubtful_day_has_a_question_mark() -> None:
    axes = made(Shape.UNCERTAIN)
    assert [text.get_text() for text in axes.texts] == ["?"]


def test_a_doubtful_day_too_small_for_a_question_mark_is_a_ring_with_a_point() -> None:
    axes = made(Shape.UNCERTAIN, size=0.5)
    assert len(axes.texts) == 0
    ring, point = (ink for ink in areas(axes) if is_round(ink))
    assert (ring.face[:3], point.face[:3]) == ((1, 1, 1), pytest.approx((0, 0x72 / 255, 0xB2 / 255)))
    assert point.path.get_extents().width < ring.path.get_extents().width / 2
    assert len([ink for ink in areas(made(Shape.SPAN, size=0.5)) if is_round(ink)]) == 1


def test_a_span_narrower_than_its_ring_is_the_ring_alone() -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    draw_mark(axes, Mark(Shape.SPAN, 38, 42, 38, 42, 40, 50, 0, False, "e"), TIMELINE, THEMES["light"], ["#0072B2"])
    (ring,) = areas(axes)
    assert is_round(ring)


def test_a_short_bar_that_goes_on_beyond_the_picture_runs_forward() -> None:
    axes = Figure().add_axes((0, 0, 1, 1))
    mark = Mark(Shape.RANGE, 0, 1, 0, 1, 0, 50, 0, False, "e", cut=(True, False))
    draw_mark(axes, mark, TIMELINE, THEMES["light"], ["#0072B2"])
    (bar,) = areas(axes)
    assert bar.path.vertices[0][0] < bar.path.vertices[1][0]


def test_a_middle_beyond_the_picture_has_no_dot() -> None:
    assert not any(is_round(ink) for ink in areas(made(Shape.SPAN, anchored=False)))


def test_a_bound_beyond_the_picture_is_a_line_with_a_chevron_and_no_stop() -> None:
    axes = made(Shape.BEFORE, cut=(False, True))
    assert len(areas(axes)) == 1
    assert [len(line) for line in lines(axes)] == [3]


def test_what_goes_on_has_a_head() -> None:
    assert len(areas(made(Shape.ONGOING))) == 2


def test_claims_are_hollow_rings_joined_by_dots_each_with_its_letter() -> None:
    axes = made(Shape.CLAIMS, claims=(Claim(20, 20, 20, "a"), Claim(60, 60, 60, "b")))
    assert [ring.face[:3] for ring in areas(axes)] == [(1, 1, 1), (1, 1, 1)]
    assert [text.get_text() for text in axes.texts] == ["a", "b"]
    assert [bool(ink.dashes) for ink in inks(axes) if not ink.face] == [True]


def test_claims_too_near_for_letters_are_smaller_rings() -> None:
    axes = made(Shape.CLAIMS, claims=(Claim(40, 40, 40, "a"), Claim(44, 44, 44, "b")))
    assert len(axes.texts) == 0
    assert len(areas(axes)) == 2


def test_a_claim_of_a_month_has_the_span_of_its_doubt() -> None:
    axes = made(Shape.CLAIMS, claims=(Claim(20, 20, 20, "a"), Claim(40, 60, 50, "b")))
    assert stops(axes) == [40, 60]


def test_what_goes_on_beyond_the_picture_has_no_stop_there() -> None:
    assert stops(made(Shape.SPAN)) == [20, 60]
    assert stops(made(Shape.SPAN, cut=(False, True))) == [20]
    assert stops(made(Shape.SPAN, cut=(True, True))) == []


def test_a_smaller_mark_is_drawn_smaller() -> None:
    def width(axes: Axes) -> float:
        (dot,) = areas(axes)
        return float(dot.path.get_extents().width)

    assert width(made(Shape.DAY, size=0.5)) == pytest.approx(width(made(Shape.DAY)) / 2)
