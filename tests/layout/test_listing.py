"""An overview to scale above a list of all titles."""

import pytest

from chrono.errors import CannotDraw
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import KINDS, chronology, faults, measure


def drawn(kind: str = "uniform", count: int = 60, width: float = 454) -> Timeline:
    return lay_out(chronology(kind, count), measure, LayoutOptions(width, "list"))[0]


@pytest.mark.parametrize("kind", KINDS)
def test_every_event_has_a_mark_above_and_a_row_below(kind: str) -> None:
    timeline = drawn(kind)
    events = {f"e{number}" for number in range(60)}
    assert {mark.event for mark in timeline.marks if mark.event} == events
    assert {word.event for word in timeline.words if word.role == "title"} == events
    assert faults(timeline) == []


def test_no_leader_joins_a_row_to_its_mark() -> None:
    assert not any(stroke.role == "leader" for stroke in drawn().strokes)


def test_a_list_that_is_too_high_is_refused_with_what_would_fit() -> None:
    with pytest.raises(
        CannotDraw, match=r"a list of 400 events needs a height of [\d.]+ cm; use the strip layout, pages"
    ):
        drawn(count=400)


def test_marks_are_held_against_their_dates() -> None:
    source = chronology("bursts", 50)
    (timeline,) = lay_out(source, measure, LayoutOptions(454, "list"))
    assert find_defects(timeline, source.events) == []
