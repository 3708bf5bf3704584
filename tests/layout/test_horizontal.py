"""Time from left to right."""

from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.order import in_order
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import chronology, measure


def drawn(kind: str = "uniform", count: int = 6, width: float = 454) -> Timeline:
    return lay_out(chronology(kind, count), measure, LayoutOptions(width, "horizontal"))[0]


def test_every_event_has_one_mark_one_stem_and_a_title() -> None:
    timeline = drawn()
    events = {f"e{number}" for number in range(6)}
    assert {mark.event for mark in timeline.marks if mark.event} == events
    assert {stroke.event for stroke in timeline.strokes if stroke.role == "leader"} == events
    assert {one.event for one in timeline.words if one.role == "title"} == events


def test_a_stem_stands_on_its_mark() -> None:
    timeline = drawn()
    anchors = {mark.event: mark.anchor for mark in timeline.marks if mark.event}
    stems = {stroke.event: stroke.x1 for stroke in timeline.strokes if stroke.role == "leader"}
    assert stems == anchors


def test_a_later_day_stands_further_to_the_right() -> None:
    source = chronology("uniform", 6)
    timeline = lay_out(source, measure, LayoutOptions(454, "horizontal"))[0]
    anchors = {mark.event: mark.anchor for mark in timeline.marks if mark.event}
    in_time = in_order(source.events)
    assert [anchors[event.id] for event in in_time] == sorted(anchors.values())


def test_grid_lines_leave_the_labels_alone() -> None:
    timeline = drawn("doubt", 8)
    for line in (stroke for stroke in timeline.strokes if stroke.role == "grid"):
        for one in timeline.labels():
            left, top, right, bottom = one.box
            assert not (left < line.x1 < right and line.y1 < bottom and top < line.y2)


def test_each_lane_is_named_once_at_the_left() -> None:
    names = [(one.text, one.x) for one in drawn().words if one.role == "lane"]
    assert names == [("First", 12.0), ("Second lane", 12.0)]
