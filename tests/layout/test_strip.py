"""A mark for every event, titles for a few."""

import pytest

from chrono.frames.options import CENTIMETRES, LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.layout.strip import MOST_TITLES
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import KINDS, chronology, faults, measure


def drawn(kind: str = "uniform", count: int = 200, **view: object) -> Timeline:
    return lay_out(chronology(kind, count), measure, LayoutOptions(454, "strip", **view))[0]  # type: ignore[arg-type]


def titled(timeline: Timeline) -> set[str]:
    return {one.event for one in timeline.words if one.role == "title"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_event_has_its_mark_and_what_has_no_title_is_counted(kind: str) -> None:
    timeline = drawn(kind, 300, page_height=640.0)
    assert {mark.event for mark in timeline.marks if mark.event} == {f"e{number}" for number in range(300)}
    more = [int(one.text.split()[1]) for one in timeline.words if one.role == "more"]
    assert not more or len(titled(timeline)) + sum(more) == 300
    assert any("Titles of 24 of 300 events; every event has its mark." in one.text for one in timeline.words)
    assert faults(timeline) == []


def test_many_titles_stand_in_a_list_with_the_numbers_of_their_marks() -> None:
    timeline = drawn("uniform", 60)
    numbers = [one for one in timeline.words if one.role == "number"]
    beside, before = ([one.text for one in numbers if bool(one.event) is row] for row in (False, True))
    assert sorted(beside) == sorted(before)
    assert len(before) == 48
    assert not [one for one in timeline.strokes if one.role == "leader"]


def test_the_chosen_titles_are_shown_and_no_others() -> None:
    assert titled(drawn(shown=("e3", "e77"))) == {"e3", "e77"}


def test_dots_of_one_day_are_stacked_and_not_put_on_each_other() -> None:
    timeline = drawn("identical", 60)
    places = [(mark.anchor, mark.cross) for mark in timeline.marks if mark.event]
    assert len(set(places)) == len(places)


@pytest.mark.parametrize("kind", KINDS)
def test_as_many_titles_are_listed_as_leave_the_picture_no_higher_than_forty_centimetres(kind: str) -> None:
    timeline = drawn(kind, 200)
    assert len(titled(timeline)) >= MOST_TITLES
    assert timeline.height <= 40 / CENTIMETRES


def test_a_strip_on_pages_has_the_full_list_on_those_after_it() -> None:
    source = chronology("uniform", 160)
    strip, *listed = lay_out(source, measure, LayoutOptions(454, "strip", page_height=660))
    assert strip.horizontal
    headings = [next(one.text for one in page.words if one.role == "heading") for page in listed]
    assert headings[0] == f"Made up (2 of {len(listed) + 1})"
    assert {one.event for page in listed for one in page.words if one.role == "title"} == {
        event.id for event in source.events
    }


def test_so_many_of_one_day_that_their_stack_would_be_too_high_lie_on_each_other_and_it_is_said() -> None:
    timeline = drawn("identical", 1000)
    assert timeline.height < 1000
    assert "some marks lie on others" in " ".join(one.text for one in timeline.words if one.role == "foot")
    assert {mark.event for mark in timeline.marks if mark.event} == {f"e{number}" for number in range(1000)}


def test_a_burst_is_magnified_below_all_time_and_the_titles_stand_in_a_list() -> None:
    timeline = drawn("burst", 300)
    assert timeline.focus is not None
    assert {mark.event for mark in timeline.marks if mark.event} == {f"e{number}" for number in range(300)}
    assert len(titled(timeline)) == 48
    foot = " ".join(one.text for one in timeline.words if one.role == "foot")
    assert "Titles of 48 of 300 events; every event has its mark." in foot
    assert faults(timeline) == []


def test_no_burst_is_magnified_for_a_few_chosen_titles_or_beyond_the_page() -> None:
    assert drawn("burst", 300, shown=("e3", "e4")).focus is None
    assert drawn("burst", 300, page_height=640.0).focus is None
