"""Rows of marks, one a lane, with numbers where two of a lane could be taken for each other."""

import pytest

from chrono.axes import Axis, BrokenAxis
from chrono.frames.frame import frame_of
from chrono.frames.options import LayoutOptions
from chrono.layout.lane_rows import LaneRows, has_room_for_numbers, lane_rows
from chrono.layout.rows import row_numbers
from chrono.layout.tracks import USUAL
from chrono.records.loader import load_text
from chrono.timelines.samples import ring_of
from tests.layout.test_layouts import chronology, measure, overlap


def rows(*events: str, numbered: bool = True) -> LaneRows:
    """Of events, each a day of 2024 and a lane: `01-05 a`."""
    lines = ["title: T", "categories: {a: {label: A}, b: {label: B}}", "events:"]
    for number, text in enumerate(events):
        day, lane = text.split()
        lines.append(f"  - {{id: e{number}, title: T{number}, date: '2024-{day}', category: {lane}}}")
    source = load_text("\n".join(lines) + "\n", {}).chronology
    frame = frame_of(source, LayoutOptions(454), measure)
    axis = BrokenAxis((Axis(738_885.0, 739_251.0, 60.0, 430.0),))
    return lane_rows(
        frame, source.events, axis, 20.0, USUAL, 9.0, row_numbers(frame, source.events) if numbered else {}
    )


def test_two_marks_that_lie_near_each_other_have_numbers_beside_them() -> None:
    drawn = rows("03-01 a", "03-03 a")
    assert [word.text for word in drawn.numbers] == ["1", "2"]
    for word in drawn.numbers:
        (mark,) = (mark for mark in drawn.marks if mark.event == f"e{int(word.text) - 1}")
        assert 0 < word.box[0] - mark.anchor < 8
        assert word.box[1] < mark.cross < word.box[3]


def test_marks_that_lie_far_from_each_other_have_none() -> None:
    assert rows("03-01 a", "06-03 a").numbers == []


def test_where_two_of_a_lane_could_be_taken_for_each_other_all_have_numbers() -> None:
    assert [word.text for word in rows("03-01 a", "03-03 a", "03-02 b").numbers] == ["1", "3", "2"]


def test_where_none_could_be_none_has_a_number() -> None:
    assert rows("03-01 a", "09-03 a", "03-02 b").numbers == []


def test_bars_in_which_the_sign_of_their_lane_is_not_seen_have_numbers_where_there_are_several_lanes() -> None:
    assert [word.text for word in rows("03-01/2024-05-01 a", "09-03 b").numbers] == ["1", "2"]
    assert rows("03-01/2024-05-01 a", "09-03 a").numbers == []


def test_a_number_stands_beside_the_ring_of_a_doubtful_date() -> None:
    drawn = rows("03-01? a", "03-03 a")
    (mark,) = (mark for mark in drawn.marks if mark.event == "e0")
    (word,) = (word for word in drawn.numbers if word.text == "1")
    assert word.box[0] - mark.anchor > ring_of(mark) + 2


def test_no_number_lies_on_another_or_on_a_mark() -> None:
    drawn = rows(*(f"03-{day:02} a" for day in range(1, 20)))
    boxes = [word.box for word in drawn.numbers]
    dots = [(mark.anchor - 2.5, mark.cross - 2.5, mark.anchor + 2.5, mark.cross + 2.5) for mark in drawn.marks]
    assert len(boxes) == 19
    assert not any(overlap(one, other) for at, one in enumerate(boxes) for other in (*boxes[:at], *dots))


def test_a_mark_at_the_end_of_the_axis_has_its_number_before_it() -> None:
    drawn = rows("12-30 a", "12-31 a")
    assert all(word.box[2] <= 454 - 12 for word in drawn.numbers)


def test_too_many_for_numbers_have_none() -> None:
    assert rows(*(f"03-{1 + number % 28:02} a" for number in range(120))).numbers == []


def test_where_only_some_have_numbers_each_of_these_shows_it() -> None:
    source = load_text(
        "title: T\nevents:\n  - {id: a, title: A, date: 2024-03-01}\n  - {id: b, title: B, date: 2024-09-01}\n", {}
    ).chronology
    frame, axis = frame_of(source, LayoutOptions(454), measure), BrokenAxis((Axis(738_885.0, 739_251.0, 60.0, 430.0),))
    drawn = lane_rows(frame, source.events, axis, 20.0, USUAL, 9.0, {"b": 1})
    assert [word.text for word in drawn.numbers] == ["1"]


def test_no_numbers_where_none_are_given() -> None:
    assert rows("03-01 a", "03-03 a", numbered=False).numbers == []


def test_the_lanes_end_below_their_lowest_mark() -> None:
    source = chronology("burst", 60)
    frame = frame_of(source, LayoutOptions(454), measure)
    drawn = lane_rows(frame, source.events, BrokenAxis((Axis(737_000.0, 742_000.0, 60.0, 430.0),)), 20.0, USUAL)
    assert drawn.bottom > max(mark.cross for mark in drawn.marks)


@pytest.mark.parametrize(("count", "has"), [(20, True), (400, False)])
def test_there_is_no_room_for_numbers_where_marks_alone_have_none(count: int, has: bool) -> None:
    source = chronology("identical", count)
    frame = frame_of(source, LayoutOptions(454), measure)
    axis = BrokenAxis((Axis(738_000.0, 738_001.0, 60.0, 430.0),))
    assert has_room_for_numbers(frame, source.events, axis) is has
