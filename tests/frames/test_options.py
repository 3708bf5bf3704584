"""How a picture is wanted: a period, today, a deck, lanes."""

import pytest

from chrono.dates.parsing import parse_date
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import measure

TEXT = """\
title: x
description: "The **first** paragraph, with [a link](https://example.org).\\n\\nThe second."
events:
  - {id: war, title: A war, date: 2020-06/2026-03}
  - {id: year, title: Some time in that year, date: 2024}
  - {id: day, title: A day, date: 2024-05-02, category: [b, c]}
"""


def drawn(layout: str = "horizontal", text: str = TEXT, **view: object) -> Timeline:
    (timeline,) = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, layout, **view))  # type: ignore[arg-type]
    assert find_defects(timeline, load_text(text, {}).chronology.events) == []
    return timeline


@pytest.mark.parametrize("layout", ["horizontal", "columns", "vertical", "list", "strip"])
def test_the_axis_shows_the_period_and_cuts_what_goes_beyond(layout: str) -> None:
    timeline = drawn(layout, period=parse_date("2024-03/2024-08"))
    cut = {mark.event: mark.cut for mark in timeline.marks if mark.event}
    assert cut == {"war": (True, True), "year": (True, True), "day": (False, False)}
    first, last = timeline.scales[0][0], timeline.scales[-1][1]
    assert (first, last) == (738_946, 739_130)  # 1 March to 31 August 2024, the end exclusive
    assert any("goes on beyond the picture" in one.text for one in timeline.words if one.role == "key")


def test_an_open_end_of_the_period_is_what_the_events_need() -> None:
    timeline = drawn(period=parse_date("2024-03/.."))
    assert timeline.scales[0][0] == 738_946
    assert timeline.scales[-1][1] > 739_700


@pytest.mark.parametrize("layout", ["horizontal", "columns", "vertical"])
def test_today_is_marked_only_where_it_is_asked_for(layout: str) -> None:
    timeline = drawn(layout, today=parse_date("2024-06-03"))
    assert [stroke for stroke in timeline.strokes if stroke.role == "today"]
    assert any("Today: 3 Jun 2024." in one.text for one in timeline.words)
    assert not [stroke for stroke in drawn(layout).strokes if stroke.role == "today"]


def test_the_axis_reaches_to_a_today_after_all_events() -> None:
    assert drawn(today=parse_date("2031-06-03")).scales[-1][1] > 741_600


def test_the_deck_is_the_first_paragraph_of_the_description_unless_another_is_asked_for() -> None:
    def deck(**view: object) -> list[str]:
        return [one.text for one in drawn(**view).words if one.role == "deck"]  # type: ignore[arg-type]

    assert deck() == ["The first paragraph, with a link."]
    assert deck(deck="Another line") == ["Another line"]
    assert deck(deck="") == []


def test_type_is_never_below_seven_points() -> None:
    assert min(one.size for one in drawn().words) >= 7


def test_a_title_is_written_out_once_and_a_further_lane_says_where() -> None:
    titles = [one.text for one in drawn().words if one.event == "day" and one.role == "title"]
    assert titles == ["A day", "↑ b"]


@pytest.mark.parametrize("layout", ["horizontal", "vertical"])
def test_an_event_stands_in_all_its_lanes(layout: str) -> None:
    timeline = drawn(layout)
    lanes = [one.text for one in timeline.words if one.role == "lane"]
    marks = [mark.lane for mark in timeline.marks if mark.event == "day"]
    assert lanes == ["b", "c", "others"]
    assert sorted(marks) == [0, 1]
