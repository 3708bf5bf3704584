"""Numbers at titles and marks, where leaders would be a loom."""

import pytest

from chrono.frames.frame import Frame, frame_of
from chrono.frames.numbering import are_numbered, number_room, numbers_above
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from tests.layout.test_layouts import KINDS, chronology, faults, measure


def frame() -> Frame:
    return frame_of(chronology("uniform", 3), LayoutOptions(454), measure)


@pytest.mark.parametrize(
    ("places", "texts"),
    [
        ([50, 100, 150], ["1", "2", "3"]),
        ([50, 52, 150], ["1–2", "3"]),
        ([50, 50, 50], ["1–3"]),
        ([100, 105, 112, 300], ["1–3", "4"]),
        ([], []),
    ],
)
def test_numbers_that_have_no_room_stand_as_one(places: list[float], texts: list[str]) -> None:
    assert [word.text for word in numbers_above(frame(), places, 20)] == texts


def test_a_number_stands_in_the_middle_of_its_marks_on_the_canvas() -> None:
    words = numbers_above(frame(), [2, 200, 204], 20)
    assert (round(words[0].box[0]), words[0].y) == (12, 20)
    assert words[1].x == 202


def test_titles_up_to_twenty_have_leaders() -> None:
    events = chronology("uniform", 21).events
    assert not are_numbered(events[:20])
    assert are_numbered(events)


def test_there_is_room_for_the_longest_number() -> None:
    events = chronology("uniform", 100).events
    assert number_room(frame(), events) - number_room(frame(), events[:99]) == measure("8", 7.5, True)


@pytest.mark.parametrize("kind", KINDS)
def test_many_titles_in_columns_have_a_number_and_a_sign_and_no_slanting_leader(kind: str) -> None:
    whole = chronology(kind, 40)
    (timeline,) = lay_out(whole, measure, LayoutOptions(454, "columns"))
    numbers = [(int(word.text), word.event) for word in timeline.words if word.role == "number" and word.event]
    assert [number for number, _ in numbers] == list(range(1, 41))
    assert sorted(mark.sign_of for mark in timeline.marks if mark.sign_of) == sorted(event for _, event in numbers)
    assert not any(one.slanted for one in timeline.strokes if one.role == "leader")
    assert faults(timeline) == []
    assert find_defects(timeline, whole.events) == []


def test_numbers_above_the_lanes_are_those_of_the_titles_in_order() -> None:
    (timeline,) = lay_out(chronology("uniform", 30), measure, LayoutOptions(900, "columns"))
    above = sorted((word.x, word.text) for word in timeline.words if word.role == "number" and not word.event)
    ends = [part for _, text in above for part in text.split("–")]
    assert (ends[0], ends[-1]) == ("1", "30")
    assert [int(end) for end in ends] == sorted(int(end) for end in ends)
    anchors = {mark.event: mark.anchor for mark in timeline.marks if mark.event}
    first = next(word.event for word in timeline.words if word.role == "number" and word.text == "1" and word.event)
    assert abs(anchors[first] - above[0][0]) < 12
