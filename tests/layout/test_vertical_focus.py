"""A burst magnified beside an overview, where time runs down."""

from itertools import pairwise

import pytest

from chrono.dates import parse_date
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.layout.vertical_focus import is_blurred
from chrono.records.loader import load_text
from chrono.timelines.timeline import Mark, Shape, Stroke, Timeline
from tests.layout.test_layouts import faults, measure

TEXT = """\
title: x
categories: {bank: {label: Bank}, state: {label: State}, press: {label: Press}}
events:
  - {id: a, title: Before, date: 2021-04-12, category: bank}
  - {id: b, title: Monday, date: 2023-03-06, category: bank}
  - {id: c, title: Tuesday, date: 2023-03-07, category: state}
  - {id: d, title: Thursday, date: 2023-03-09, category: state}
  - {id: e, title: Friday, date: 2023-03-10, category: bank}
  - {id: z, title: After, date: 2024-06-11, category: press}
"""


def drawn(text: str = TEXT, width: float = 454, **more: object) -> Timeline:
    source = load_text(text, {}).chronology
    (timeline,) = lay_out(source, measure, LayoutOptions(width, "vertical", **more))  # type: ignore[arg-type]
    assert find_defects(timeline, source.events) == faults(timeline) == []
    return timeline


def marks(timeline: Timeline, *, magnified: bool) -> list[Mark]:
    return [mark for mark in timeline.marks if mark.event and mark.magnified is magnified]


def test_events_of_the_burst_stand_on_an_axis_of_their_own() -> None:
    timeline = drawn()
    assert [mark.event for mark in marks(timeline, magnified=True)] == ["b", "e", "c", "d"]
    assert sorted(mark.event for mark in marks(timeline, magnified=False)) == ["a", "z"]
    assert timeline.focus is not None


def test_marks_of_the_burst_are_told_apart() -> None:
    anchors = sorted(mark.anchor for mark in marks(drawn(), magnified=True))
    assert min(after - before for before, after in pairwise(anchors)) > 5


def test_titles_stay_in_the_order_of_their_dates() -> None:
    titles = sorted((word.y, word.text) for word in drawn().words if word.role == "title")
    assert [text for _, text in titles] == ["Before", "Monday", "Tuesday", "Thursday", "Friday", "After"]


def test_it_says_how_much_larger_the_stretch_is() -> None:
    timeline = drawn()
    assert timeline.focus is not None
    (scale,), (first, last, start, end) = timeline.scales, timeline.focus
    times = (end - start) / (last - first) / ((scale[3] - scale[2]) / (scale[1] - scale[0]))
    assert [word.text for word in timeline.words if word.role == "stretch"] == [f"×{times:.0f}"]


def test_the_magnified_axis_begins_with_a_full_date() -> None:
    ticks = [word for word in drawn().words if word.role == "tick"]
    right = max(word.x for word in ticks)
    assert min((word for word in ticks if word.x == right), key=lambda word: word.y).text == "6 Mar 2023"


def test_no_line_crosses_another_between_the_two_axes() -> None:
    lines = [one for one in drawn().strokes if one.role in ("leader", "focus") and one.slanted]
    assert len(lines) >= 4

    def order(one: Stroke) -> tuple[float, float]:
        return one.y1, one.y2

    for start in {one.x1 for one in lines}:
        between = sorted((one for one in lines if one.x1 == start), key=order)
        assert [one.y2 for one in between] == sorted(one.y2 for one in between)


def test_one_axis_is_drawn_where_another_event_lies_in_the_time_of_the_burst() -> None:
    assert drawn(TEXT.replace("2024-06-11", "2023-03-07/2024-05")).focus is None


def test_eras_are_bands_behind_the_overview() -> None:
    timeline = drawn(
        TEXT.replace("title: x", "title: x\neras:\n  - {name: Crisis, date: 2023-01/2023-06, context: true}")
    )
    assert timeline.focus is not None
    (band,) = (band for band in timeline.bands if band.name)
    assert band.right < min(mark.cross for mark in marks(timeline, magnified=True))
    assert [word.text for word in timeline.words if word.role == "era"] == ["Crisis"]


@pytest.mark.parametrize(("today", "lines"), [("2024-01-01", 1), ("2023-03-08", 2)])
def test_today_is_marked_on_each_axis_that_reaches_it(today: str, lines: int) -> None:
    timeline = drawn(today=parse_date(today))
    assert timeline.focus is not None
    assert sum(stroke.role == "today" for stroke in timeline.strokes) == lines


def test_the_burst_of_a_page_is_magnified() -> None:
    later = "".join(f"  - {{id: n{n}, title: Later, date: 2026-{n:02}-01, category: press}}\n" for n in range(1, 13))
    source = load_text(TEXT + later, {}).chronology
    pages = lay_out(source, measure, LayoutOptions(454, "vertical", 290))
    assert [page.focus is not None for page in pages] == [True, False]
    assert all(find_defects(page, source.events) == faults(page) == [] for page in pages)
    assert all(page.height <= 290 for page in pages)


def test_one_axis_is_drawn_where_there_is_no_room_for_two() -> None:
    assert drawn(width=330).focus is None


def test_one_axis_is_drawn_where_marks_can_be_told_apart() -> None:
    text = TEXT
    for day, month in (("03-06", "01-06"), ("03-07", "02-07"), ("03-09", "03-09"), ("03-10", "04-10")):
        text = text.replace(f"2023-{day}", f"2023-{month}")
    assert drawn(text).focus is None


def test_marks_within_a_few_points_are_blurred() -> None:
    def timeline(*places: float) -> Timeline:
        dots = tuple(Mark(Shape.DAY, at, at, at, at, at, 0, 0, False, f"e{at}") for at in places)
        return Timeline(100, 100, False, (), (), dots, (), "t", "d")

    assert is_blurred(timeline(10, 11, 12, 90))
    assert not is_blurred(timeline(10, 30, 60, 90))
