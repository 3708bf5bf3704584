"""An overview, the stretch of a burst magnified below it, and a list."""

from dataclasses import replace
from itertools import pairwise

import pytest

from chrono.dates.parsing import parse_date
from chrono.errors import CannotDraw
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out, try_layouts
from chrono.records.loader import load_text
from chrono.timelines.scaling import scaled
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import chronology, faults, measure

TEXT = """\
title: x
categories: {bank: {label: Bank}, state: {label: State}, press: {label: Press}}
events:
  - {id: a, title: Before, date: 2021-04-12, category: bank}
  - {id: b, title: Monday, date: 2023-03-06, category: bank}
  - {id: c, title: Tuesday, date: 2023-03-07, category: state}
  - {id: d, title: Thursday, date: 2023-03-09, category: state}
  - {id: e, title: Friday, date: 2023-03-10, category: bank}
  - {id: m, title: Some day, date: 2023-03, category: bank}
  - {id: z, title: After, date: 2024-06-11, category: press}
"""


def drawn(language: str = "en") -> Timeline:
    whole = load_text(TEXT, {}).chronology
    return lay_out(whole, measure, LayoutOptions(454, "focus", language=language))[0]


def test_events_of_the_burst_have_their_marks_below_and_all_others_above() -> None:
    marks = {mark.event: mark for mark in drawn().marks if mark.event}
    assert sorted(name for name, mark in marks.items() if mark.magnified) == ["b", "c", "d", "e"]
    assert sorted(name for name, mark in marks.items() if not mark.magnified) == ["a", "m", "z"]
    assert min(mark.cross for mark in marks.values() if mark.magnified) > max(
        mark.cross for mark in marks.values() if not mark.magnified
    )


def test_marks_of_the_burst_are_told_apart() -> None:
    anchors = sorted(mark.anchor for mark in drawn().marks if mark.magnified)
    assert min(after - before for before, after in pairwise(anchors)) > 20


def test_both_axes_begin_with_a_full_date_and_the_stretch_says_its_own() -> None:
    words = drawn().words
    assert [word.text for word in words if word.role == "stretch"] == ["6–10 Mar 2023"]
    ticks = sorted((word.y, word.x, word.text) for word in words if word.role == "tick")
    lower = [text for y, _, text in ticks if y == ticks[-1][0]]
    upper = [text for y, _, text in ticks if y == ticks[0][0]]
    assert (upper[0], lower[0]) == ("Jul 2021", "6 Mar 2023")


def test_only_lanes_with_events_stand_in_either() -> None:
    names = [word.text for word in drawn().words if word.role == "lane"]
    assert names == ["Bank", "Press", "Bank", "State"]


def test_every_title_is_in_the_list() -> None:
    assert len({word.event for word in drawn().words if word.role == "title"}) == 7


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "The marked stretch is drawn larger below it; events in it: 4."),
        ("ru", "Отмеченный отрезок показан под шкалой крупнее; событий в нём: 4."),
        ("kk", "Белгіленген аралық төменде ірілетіп көрсетілген; ондағы оқиғалар саны: 4."),
        ("zh", "所标时段在下方放大显示，共 4 件。"),
    ],
)
def test_a_note_says_what_the_lines_mean(language: str, note: str) -> None:
    assert note in " ".join(word.text for word in drawn(language).words if word.role == "foot")


@pytest.mark.parametrize("kind", ["burst"])
@pytest.mark.parametrize("width", [330, 454, 900])
def test_nothing_overlaps_and_every_mark_is_at_its_date(kind: str, width: float) -> None:
    whole = chronology(kind, 40)
    (timeline,) = lay_out(whole, measure, LayoutOptions(width, "focus"))
    assert faults(timeline) == []
    assert find_defects(timeline, whole.events) == []
    assert find_defects(scaled(timeline, 1.5), whole.events) == []


def test_a_mark_on_the_wrong_axis_is_a_fault() -> None:
    whole, timeline = load_text(TEXT, {}).chronology, drawn()
    wrong = replace(timeline, marks=tuple(replace(mark, magnified=mark.event == "a") for mark in timeline.marks))
    assert "the mark of b stands off its date" in find_defects(wrong, whole.events)
    assert "the mark of a stands off its date" in find_defects(wrong, whole.events)


def test_a_line_that_leads_elsewhere_is_a_fault() -> None:
    timeline = drawn()
    moved = tuple(
        replace(one, x1=one.x1 + 9) if one.role == "focus" and one.slanted else one for one in timeline.strokes
    )
    found = find_defects(replace(timeline, strokes=moved))
    assert len([fault for fault in found if "no line joins the magnified stretch" in fault]) == 2


def test_a_stretch_at_the_begin_of_all_time_is_joined_by_an_upright_line() -> None:
    dates = [f"2024-01-0{day}" for day in range(1, 6)] + ["2024-06-01", "2025-01-01"]
    lines = "".join(f"  - {{id: e{number}, title: T, date: {date}}}\n" for number, date in enumerate(dates))
    whole = load_text("title: x\nevents:\n" + lines, {}).chronology
    options = LayoutOptions(454, "focus", period=parse_date("2024-01-01/2025-01-02"))
    (timeline,) = lay_out(whole, measure, options)
    assert find_defects(timeline, whole.events) == []


def test_it_is_refused_where_there_is_no_burst() -> None:
    with pytest.raises(CannotDraw, match="no stretch of time has so many more events than the rest"):
        lay_out(chronology("uniform", 40), measure, LayoutOptions(454, "focus"))


def test_what_is_too_high_is_refused_with_what_would_fit() -> None:
    with pytest.raises(CannotDraw, match=r"a list of 400 events need a height of [\d.]+ cm; use the strip layout"):
        lay_out(chronology("burst", 400), measure, LayoutOptions(454, "focus"))


def test_it_is_taken_where_marks_could_not_be_told_apart() -> None:
    tried = try_layouts(chronology("burst", 60), measure, LayoutOptions(454))
    assert tried[0].layout == "focus"
    blurred = {one.layout: one.blurred for one in tried}
    assert blurred["focus"] < 0.3 < blurred["bars"]
    assert str(tried[0]).endswith("names in columns below an overview and a magnified stretch")


def test_it_is_not_tried_where_there_is_no_burst() -> None:
    assert "focus" not in {one.layout for one in try_layouts(chronology("uniform", 60), measure, LayoutOptions(454))}
