"""Arrows between events that are said to follow each other."""

import pytest

from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from chrono.timelines.relation_arrows import ARROW, followings
from tests.layout.test_layouts import measure

CASE = load_text(
    """\
title: x
events:
  - {id: leak, title: A leak, date: 2024-01-10}
  - {id: raid, title: A raid, date: 2024-02-20, follows: leak}
  - {id: denial, title: A denial, date: 2024-03-21, after: [leak], before: [charge]}
  - {id: charge, title: A charge, date: 2024-05-03, after: [denial]}
""",
    {},
).chronology


def test_every_relation_leads_from_what_came_before() -> None:
    assert set(followings(CASE)) == {("leak", "raid"), ("leak", "denial"), ("denial", "charge")}


@pytest.mark.parametrize("layout", ["horizontal", "bars", "columns", "vertical", "list"])
def test_an_arrow_joins_the_marks_of_two_events_once(layout: str) -> None:
    (page,) = lay_out(CASE, measure, LayoutOptions(454, layout, arrows=True, credit="The desk"))
    arrows = [one for one in page.strokes if one.role == ARROW]
    assert sorted(one.event for one in arrows) == ["charge", "denial", "raid"]
    marks = {(mark.anchor, mark.cross) for mark in page.marks if mark.event}
    ends = {(one.x1, one.y1) for one in arrows} | {(one.x2, one.y2) for one in arrows}
    assert ends <= (marks if page.horizontal else {(cross, anchor) for anchor, cross in marks})
    assert [word.text for word in page.words if word.role == "foot"][-2:] == [
        "Arrows lead from what came before to what came after.",
        "The desk",
    ]


def test_there_is_none_unless_asked_for() -> None:
    (page,) = lay_out(CASE, measure, LayoutOptions(454, "bars"))
    assert not [one for one in page.strokes if one.role == ARROW]
