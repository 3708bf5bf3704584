"""Titles in columns above a horizontal axis."""

import re

import pytest

from chrono.errors import CannotDraw
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects as found_faults
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from chrono.records.order import in_order
from chrono.timelines.timeline import Stroke, Timeline
from tests.layout.test_layouts import KINDS, chronology, faults, measure


def drawn(kind: str = "uniform", count: int = 20, width: float = 454) -> Timeline:
    (timeline,) = lay_out(chronology(kind, count), measure, LayoutOptions(width, "columns"))
    return timeline


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", [1, 2, 13, 50])
def test_nothing_overlaps_leaves_the_canvas_or_crosses(kind: str, count: int) -> None:
    timeline = drawn(kind, count)
    assert faults(timeline) == []
    assert found_faults(timeline, chronology(kind, count).events) == []


@pytest.mark.parametrize("width", [220, 330, 454, 680, 1200])
def test_it_holds_at_every_width(width: float) -> None:
    assert faults(drawn("doubt", 16, width)) == []


def test_a_wider_picture_has_more_columns() -> None:
    def columns(timeline: Timeline) -> int:
        return len({one.x for one in timeline.words if one.role == "title"})

    assert columns(drawn(width=300)) < columns(drawn(width=900))


def test_every_title_is_shown_in_full() -> None:
    source = chronology("burst", 40)
    (timeline,) = lay_out(source, measure, LayoutOptions(454, "columns"))
    for event in source.events:
        shown = " ".join(one.text for one in timeline.words if one.event == event.id and one.role == "title")
        assert shown == event.title


def test_titles_stand_in_the_order_of_their_dates_down_each_column_and_then_the_next() -> None:
    source = chronology("uniform", 30)
    (timeline,) = lay_out(source, measure, LayoutOptions(454, "columns"))
    titles = sorted((one.x, one.y, one.event) for one in timeline.words if one.role == "title")
    order = list(dict.fromkeys(event for _, _, event in titles))
    assert order == [event.id for event in in_order(source.events)]


def test_a_leader_runs_from_its_title_to_its_mark() -> None:
    timeline = drawn()
    marks = {mark.event: (mark.anchor, mark.cross) for mark in timeline.marks if mark.event}
    for event, place in marks.items():
        ends = [(one.x2, one.y2) for one in timeline.strokes if one.role == "leader" and one.event == event]
        assert place in ends


def test_events_of_one_day_share_a_trunk() -> None:
    timeline = drawn("identical", 6)
    down = {one.x1 for one in timeline.strokes if one.role == "leader" and one.x1 == one.x2 and one.y1 < one.y2}
    columns = len({one.x for one in timeline.words if one.role == "title"})
    assert len(down) <= columns + 1  # one in each column, and the one to the marks


def test_an_axis_is_broken_at_bursts_and_says_so() -> None:
    timeline = drawn("burst", 40)
    assert len(timeline.scales) > 1
    assert any("The axis is broken" in one.text for one in timeline.words)
    assert len(drawn("uniform", 40).scales) == 1


def test_every_stretch_of_a_broken_axis_has_a_tick() -> None:
    timeline = drawn("burst", 40)
    ticks = [one.x for one in timeline.words if one.role == "tick"]
    for _, _, start, end in timeline.scales:
        assert any(start - 1 <= x <= end + 1 for x in ticks)


def test_an_event_of_two_lanes_has_a_mark_in_both_and_one_title() -> None:
    text = "title: x\nevents:\n  - {id: e, title: Once, date: 2024-01-02, category: [a, b]}\n"
    (timeline,) = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "columns"))
    assert sorted(mark.lane for mark in timeline.marks if mark.event) == [0, 1]
    assert [one.text for one in timeline.words if one.role == "title"] == ["Once"]


def test_what_does_not_fit_says_what_it_needs() -> None:
    with pytest.raises(CannotDraw, match=r"150 titles need a height of [\d.]+ cm in columns; use the vertical layout"):
        drawn("uniform", 150)


def test_a_leader_that_would_cross_is_a_fault() -> None:
    timeline = drawn()
    slanted = [one for one in timeline.strokes if one.role == "leader" and one.slanted]
    first, last = slanted[0], slanted[-1]
    swapped = (Stroke(first.x1, first.y1, last.x2, last.y2, "leader", first.event),
               Stroke(last.x1, last.y1, first.x2, first.y2, "leader", last.event))  # fmt: skip
    broken = Timeline(500, 900, True, (), swapped, (), (), "", "")
    assert [re.sub(r"e\d+", "E", fault) for fault in found_faults(broken)] == ["the leaders of E and E cross"]
