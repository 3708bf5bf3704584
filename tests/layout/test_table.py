"""The columns of a vertical picture."""

import pytest

from chrono.errors import CannotDraw
from chrono.frames.frame import Frame, frame_of
from chrono.frames.options import LayoutOptions
from chrono.layout.table import columns_of, fits, refuse_narrow
from chrono.timelines.timeline import Mark, Shape
from tests.layout.test_layouts import chronology, measure


def frame(width: float) -> Frame:
    return frame_of(chronology("uniform", 5), LayoutOptions(width), measure)


def test_columns_stand_beside_each_other_and_end_at_the_margin() -> None:
    columns = columns_of(frame(454.0), [0.0, 22.0])
    assert columns.lanes[0] < columns.lanes[1] < columns.leaders < columns.dates < columns.titles
    assert columns.titles + columns.width < 454.0


def test_in_a_narrow_picture_dates_stand_above_titles() -> None:
    columns = columns_of(frame(230.0), [0.0])
    assert columns.dates == columns.titles


def test_lanes_that_leave_no_room_are_refused_with_the_width_they_need() -> None:
    narrow = frame(230.0)
    assert fits(narrow, [0.0])
    assert not fits(narrow, [500.0])
    mark = Mark(Shape.DAY, 0.0, 0.0, 0.0, 0.0, 0.0, 900.0, 0, False, "a")
    with pytest.raises(CannotDraw, match=r"needs a width of \d+\.\d cm"):
        refuse_narrow(narrow, [[mark]] * 40)
