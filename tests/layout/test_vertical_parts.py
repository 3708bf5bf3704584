"""What vertical pictures consist of."""

from chrono.axes import Axis, BrokenAxis
from chrono.frames.frame import Frame, frame_of
from chrono.frames.options import LayoutOptions
from chrono.layout.table import columns_of
from chrono.layout.vertical_parts import draw_ticks, lane_key, lanes_across, row_labels, row_words
from chrono.timelines.timeline import Stroke
from tests.layout.test_layouts import chronology, measure


def frame(width: float = 454, count: int = 6) -> Frame:
    return frame_of(chronology("uniform", count), LayoutOptions(width), measure)


def test_a_title_stands_beside_its_date() -> None:
    one = frame()
    columns = columns_of(one, [0.0, 0.0])
    label = row_labels(one, one.chronology.events[:1], columns)[0]
    words = row_words(label, columns, 50.0)
    dates = [word for word in words if word.role == "date"]
    titles = [word for word in words if word.role == "title"]
    assert (dates[0].y, dates[0].x) == (titles[0].y, columns.dates)
    assert titles[0].x == columns.titles


def test_a_title_stands_below_its_date_where_there_is_little_room() -> None:
    one = frame(210)
    columns = columns_of(one, [0.0, 0.0])
    label = row_labels(one, one.chronology.events[:1], columns)[0]
    words = row_words(label, columns, 50.0)
    assert words[0].role == "date"
    assert {word.x for word in words} == {columns.dates}


def test_marks_of_each_lane_lie_on_tracks_of_their_own() -> None:
    one = frame(count=60)
    lanes = lanes_across(one, one.chronology.events, BrokenAxis((Axis(737_000.0, 742_000.0, 0.0, 60.0),)))
    assert len(lanes) == 2
    assert all(mark.cross > 0 for mark in (max(lane, key=lambda mark: mark.cross) for lane in lanes))


def test_lanes_without_room_beside_each_other_are_one_with_their_own_marks() -> None:
    one = frame(210)
    lanes = lanes_across(one, one.chronology.events, BrokenAxis((Axis(737_000.0, 742_000.0, 0.0, 60.0),)))
    assert len(lanes) == 1
    assert [mark.event for mark in lanes[0]] == [event.id for event in one.chronology.events]
    assert {mark.lane for mark in lanes[0]} == {0, 1}


def test_every_tick_has_its_word_and_its_line() -> None:
    one = frame()
    strokes: list[Stroke] = []
    axis = BrokenAxis((Axis(738_000.0, 741_000.0, 100.0, 400.0),))
    words = draw_ticks(one, axis, columns_of(one, [0.0, 0.0]), strokes)
    assert len({word.y for word in words}) == len(strokes) > 3


def test_the_key_has_the_mark_and_name_of_each_lane_in_rows_that_wrap() -> None:
    wide, narrow = lane_key(frame(), 50.0), lane_key(frame(200), 50.0)
    assert [word.text for word in wide.words] == ["First", "Second lane"]
    assert len(wide.marks) == 2
    assert narrow.bottom >= wide.bottom
