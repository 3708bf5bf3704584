"""Time from top to bottom."""

import re

import pytest

from chrono.errors import CannotDraw
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from tests.layout.test_layouts import chronology, measure


def test_leaders_of_one_picture_do_not_cross() -> None:
    (timeline,) = lay_out(chronology("burst", 40), measure, LayoutOptions(454, "vertical"))
    slanted = [one for one in timeline.strokes if one.role == "leader" and one.x1 != one.x2 and one.y1 != one.y2]
    ordered = sorted(slanted, key=lambda one: (one.y1, one.y2))
    assert [one.y2 for one in ordered] == sorted(one.y2 for one in ordered)


def test_marks_stand_at_their_day() -> None:
    source = chronology("uniform", 20)
    (timeline,) = lay_out(source, measure, LayoutOptions(454, "vertical"))
    anchors = {mark.event: mark.anchor for mark in timeline.marks if mark.event}
    days = {event.id: event.date.first_second / 86_400 for event in source.events}
    first, last = min(days, key=lambda one: days[one]), max(days, key=lambda one: days[one])
    scale = (anchors[last] - anchors[first]) / (days[last] - days[first])
    for event, day in days.items():
        assert abs(anchors[first] + (day - days[first]) * scale - anchors[event]) < 0.5


def test_where_spans_lie_on_each_other_the_picture_says_so() -> None:
    def said(count: int, page: float | None = None) -> bool:
        lines = [f"  - {{id: e{n}, title: E, date: 2024-01-{n % 28 + 1:02}/2024-12}}" for n in range(count)]
        source = load_text("title: x\nevents:\n" + "\n".join(lines) + "\n", {}).chronology
        (timeline,) = lay_out(source, measure, LayoutOptions(454, "vertical", page))
        assert find_defects(timeline, source.events) == []
        return any("some marks lie on others" in one.text for one in timeline.words)

    assert said(120, 5000)
    assert not said(20)


@pytest.mark.parametrize(("count", "has"), [(29, False), (40, True)])
def test_a_long_picture_has_a_strip_of_its_density_above(count: int, has: bool) -> None:
    (timeline,) = lay_out(chronology("uniform", count), measure, LayoutOptions(454, "vertical"))
    columns = [stroke for stroke in timeline.strokes if stroke.role == "density"]
    assert bool(columns) is has
    first = min(mark.start for mark in timeline.marks if mark.event)
    assert all(column.y1 < first for column in columns)
    assert has is any("how many events are near" in word.text for word in timeline.words)


def test_a_page_of_several_has_no_strip() -> None:
    pages = lay_out(chronology("uniform", 90), measure, LayoutOptions(454, "vertical", 660))
    assert len(pages) > 1
    assert not any(stroke.role == "density" for page in pages for stroke in page.strokes)


def test_too_many_are_refused_by_the_height_of_their_labels_alone() -> None:
    with pytest.raises(CannotDraw, match=r"200 events need a height of at least \d+\.\d cm in the vertical layout"):
        lay_out(chronology("uniform", 200), measure, LayoutOptions(454, "vertical"))


def test_a_break_says_what_it_leaves_out_beside_how_the_scale_changes() -> None:
    days = ["2012-01-07", "2012-09-26", "2013-05-12", "2014-01-21", "2017-11-03", "2018-11-28"]
    days += [f"2015-06-0{day}" for day in range(1, 6) for _ in range(3)]
    lines = [f'  - {{id: e{number}, title: An event, date: "{day}"}}' for number, day in enumerate(days)]
    whole = load_text("title: x\nevents:\n" + "\n".join(lines) + "\n", {}).chronology
    (timeline,) = lay_out(whole, measure, LayoutOptions(454, "vertical"))
    said = " ".join(word.text for word in timeline.words if word.role == "left out")
    assert re.fullmatch(r"\d+ months,? ×\d+ 2 years,? ÷\d+", said)
