"""Boxes and straight lines that meet."""

import pytest

from chrono.timelines.geometry import Segment, boxes_meet, lines_cross, runs_through

BOX = (0.0, 0.0, 10.0, 10.0)


@pytest.mark.parametrize(
    ("other", "meets"),
    [((5, 5, 15, 15), True), ((10, 0, 20, 10), False), ((0, 11, 10, 20), False), ((2, 2, 3, 3), True)],
)
def test_boxes_meet_where_their_insides_do(other: tuple[float, float, float, float], meets: bool) -> None:
    assert boxes_meet(BOX, other) is meets
    assert boxes_meet(other, BOX) is meets


@pytest.mark.parametrize(
    ("line", "through"),
    [
        ((-5, 5, 15, 5), True), ((5, -5, 5, 15), True), ((-5, -5, 15, 15), True), ((2, 2, 3, 3), True),
        ((-5, 12, 15, 12), False), ((-5, 5, -1, 5), False), ((-5, 0, 0, -5), False), ((12, 0, 12, 10), False),
    ],
)  # fmt: skip
def test_a_line_runs_through_a_box(line: Segment, through: bool) -> None:
    assert runs_through(line, BOX) is through


@pytest.mark.parametrize(
    ("other", "cross"),
    [
        ((0, 10, 10, 0), True),
        ((0, 5, 4, 5), False),
        ((5, 5, 9, 0), False),
        ((20, 0, 20, 30), False),
        ((1, 1, 9, 9), False),
    ],
)
def test_lines_cross_between_their_ends(other: Segment, cross: bool) -> None:
    assert lines_cross((0, 0, 10, 10), other) is cross
