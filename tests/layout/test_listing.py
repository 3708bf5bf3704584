"""An overview to scale above a list of all titles."""

import pytest

from chrono.errors import CannotDraw
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.layout.options import LayoutOptions
from chrono.records.loader import load_text
from chrono.records.order import in_order
from chrono.timelines.timeline import Shape, Timeline
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


def test_rows_follow_the_order_of_the_events_down_each_column() -> None:
    source = chronology("uniform", 40)
    timeline = lay_out(source, measure, LayoutOptions(454, "list"))[0]
    first = {word.event: (word.x, word.y) for word in reversed(timeline.words) if word.role == "title"}
    assert [event.id for event in in_order(source.events)] == sorted(first, key=lambda name: first[name])


TEXT = """\
title: x
categories: {talks: {label: Talks}, trade: {label: Trade}}
events:
  - {id: a, title: First, date: 2024-03-28, category: trade}
  - {id: b, title: Second, date: 2024-05, category: talks, status: planned}
  - {id: c, title: Third, date: 2025, category: talks}
  - {id: d, title: Fourth, date: 2025-11-17/2026-01-02, category: talks}
"""


def listed(width: float = 300) -> Timeline:
    return lay_out(load_text(TEXT, {}).chronology, measure, LayoutOptions(width, "list"))[0]


def test_a_year_stands_once_above_its_rows_which_do_not_repeat_it() -> None:
    timeline = listed()
    assert [word.text for word in timeline.words if word.role == "year"] == ["2024", "2025"]
    dates: dict[str, str] = {}
    for word in timeline.words:
        if word.role == "date":
            dates[word.event] = f"{dates.get(word.event, '')} {word.text}".strip()
    assert dates == {"a": "28 Mar", "b": "May planned", "c": "2025", "d": "17 Nov – 2 Jan 2026"}


def test_a_row_has_the_sign_of_its_lane() -> None:
    timeline = listed()
    signs = sorted((mark for mark in timeline.marks if not mark.event and mark.lane >= 0), key=lambda mark: mark.cross)
    assert [mark.lane for mark in signs] == [1, 0, 0, 0]


def test_columns_are_balanced_and_each_begins_with_its_year() -> None:
    timeline = drawn(count=80)
    lows: dict[float, float] = {}
    for word in timeline.words:
        if word.role == "title":
            lows[word.x] = max(lows.get(word.x, 0.0), word.y)
    assert len(lows) == 2
    assert max(lows.values()) - min(lows.values()) < 0.15 * max(lows.values())
    tops = [word for word in timeline.words if word.role == "year"]
    assert len([word for word in tops if word.y == min(one.y for one in tops)]) == 2


def test_a_list_that_is_too_high_is_refused_with_what_would_fit() -> None:
    with pytest.raises(
        CannotDraw, match=r"a list of 400 events needs a height of [\d.]+ cm; use the strip layout, pages"
    ):
        drawn(count=400)


def test_marks_are_held_against_their_dates() -> None:
    source = chronology("bursts", 50)
    (timeline,) = lay_out(source, measure, LayoutOptions(454, "list"))
    assert find_defects(timeline, source.events) == []


@pytest.mark.parametrize(
    ("date", "year", "shown"),
    [
        ("2024-03-28", "2024", "28 Mar"),
        ("18XX", "19th century", "19th century"),
        ("192X", "1920s", "1920s"),
        ('"[..1913-12-31]"', "1913", "by 31 Dec"),
        ("1850~", "1850", "c. 1850"),
        ("1911/1913", "1911", "1911 – 1913"),
        ("1066", "1066", "1066"),
    ],
)
def test_date_stands_under_a_year_that_is_its_own(date: str, year: str, shown: str) -> None:
    source = load_text(f"title: x\nevents:\n  - {{id: e, title: An event, date: {date}}}\n", {}).chronology
    (timeline,) = lay_out(source, measure, LayoutOptions(454, "list"))
    words = {one.role: one.text for one in timeline.words if one.role in ("year", "date")}
    assert (words["year"], words["date"]) == (year, shown)


@pytest.mark.parametrize(
    ("given", "shape", "planned", "off"),
    [
        ("date: 2024-03-28", "day", False, ""),
        ("date: 2024-03-28/2024-03-30", "day", False, ""),
        ("date: 2024-03", "span", False, ""),
        ("date: 2024-03-28~", "span", False, ""),
        ("date: '[..2024-03-28]'", "span", False, ""),
        ("date: 2024-03-28/..", "span", False, ""),
        ("date: 2024-03-28, status: planned", "day", True, ""),
        ("date: 2024-03-28, status: cancelled", "day", False, "cancelled"),
        ("date: 2024-03-28, status: denied", "day", False, "denied"),
    ],
)
def test_the_sign_of_a_row_is_filled_only_where_the_day_is_known(
    given: str, shape: str, planned: bool, off: str
) -> None:
    text = f"title: x\nevents:\n  - {{id: a, title: A, {given}}}\n  - {{id: b, title: B, date: 2024-01-01}}\n"
    timeline = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "list"))[0]
    (sign,) = [mark for mark in timeline.marks if mark.sign_of == "a"]
    assert (str(sign.shape), sign.planned, sign.off) == (shape, planned, off)


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("zh", {"a": "5月", "b": "不晚于3月26日", "c": "3月28至30日"}),
        ("kk", {"a": "мам", "b": "26 нау күніне дейін", "c": "28–30 нау"}),
        ("ru", {"a": "май", "b": "до 26 марта вкл.", "c": "28–30 марта"}),
    ],
)
def test_year_is_left_out_with_what_belongs_to_it(language: str, dates: dict[str, str]) -> None:
    text = (
        'title: x\nevents:\n  - {id: a, title: A, date: 2024-05}\n  - {id: b, title: B, date: "[..2024-03-26]"}\n'
        "  - {id: c, title: C, date: 2024-03-28/2024-03-30}\n"
    )
    page = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "list", language=language))[0]
    rows: dict[str | None, list[str]] = {}
    for word in page.words:
        if word.role == "date":
            rows.setdefault(word.event, []).append(word.text)
    assert {event: " ".join(lines) for event, lines in rows.items()} == dates


def test_the_sign_of_a_total_is_filled() -> None:
    text = (
        "title: x\nevents:\n"
        "  - {id: a, title: Trade of $5 million, date: '2024', figures: [{label: trade, value: 5 million}]}\n"
        "  - {id: b, title: Talks, date: '2024'}\n"
    )
    (timeline,) = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "list"))
    assert {mark.sign_of: mark.shape for mark in timeline.marks if mark.sign_of} == {"a": Shape.DAY, "b": Shape.SPAN}
