"""The rows of a list: under headings, in balanced columns."""

import pytest

from chrono.frames.frame import frame_of
from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.layout.rows import DENSE_TYPE, USUAL_TYPE, Type, least_height, rows_of
from chrono.records.loader import load_text
from chrono.records.order import in_order
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import chronology, measure


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
        if word.role in ("date", "status"):
            dates[word.event] = f"{dates.get(word.event, '')} {word.text}".strip()
    assert dates == {"a": "28 Mar", "b": "May planned", "c": "2025", "d": "17 Nov – 2 Jan 2026"}


def test_a_row_has_the_sign_of_its_lane() -> None:
    timeline = listed()
    signs = sorted((mark for mark in timeline.marks if not mark.event and mark.lane >= 0), key=lambda mark: mark.cross)
    assert [mark.lane for mark in signs] == [1, 0, 0, 0]


def test_columns_are_balanced_and_each_begins_with_its_year() -> None:
    timeline = lay_out(chronology("uniform", 80), measure, LayoutOptions(454, "list"))[0]
    lows: dict[float, float] = {}
    for word in timeline.words:
        if word.role == "title":
            lows[word.x] = max(lows.get(word.x, 0.0), word.y)
    assert len(lows) == 2
    assert max(lows.values()) - min(lows.values()) < 0.15 * max(lows.values())
    tops = [word for word in timeline.words if word.role == "year"]
    assert len([word for word in tops if word.y == min(one.y for one in tops)]) == 2


def list_of(dates: list[str], language: str = "en", width: float = 300) -> Timeline:
    lines = [f'  - {{id: e{number}, title: T, date: "{date}"}}' for number, date in enumerate(dates)]
    whole = load_text("title: x\nevents:\n" + "\n".join(lines) + "\n", {}).chronology
    return lay_out(whole, measure, LayoutOptions(width, "list", language=language))[0]


def texts(timeline: Timeline, role: str) -> list[str]:
    return [word.text for word in timeline.words if word.role == role]


def test_one_long_date_does_not_widen_the_column_of_all() -> None:
    timeline = list_of([*(f"2024-{month:02}-28" for month in range(1, 9)), "2024-09-30/2025-02-10"])
    (left,) = {word.x for word in timeline.words if word.role == "title"}
    assert left < 12 + measure("30 Sep –", 7.5, False) + 1 + 13.01
    assert texts(timeline, "date")[-3:] == ["30 Sep –", "10 Feb", "2025"]


def test_no_dash_stands_alone_where_a_few_dates_last_long() -> None:
    timeline = list_of([*[f"{year}/{year + 2}" for year in range(2001, 2012)], "2012-05-29/2016-10-19"])
    assert texts(timeline, "date")[-2:] == ["29 May 2012 –", "19 Oct 2016"]


def test_a_heading_that_is_wider_than_its_column_is_wrapped() -> None:
    timeline = list_of(["{2020-08-17,2021-09-23,2021-09-30}"], "kk", 200)
    lines = [word for word in timeline.words if word.role == "year"]
    assert len(lines) > 1
    assert all(word.box[2] <= 200 for word in lines)


def test_years_that_alternate_are_still_held_by_the_columns_there_are() -> None:
    dates = [date for month in range(1, 9) for date in (f"2023-0{month}-05", f"2023-0{month}-05/2024-01-01")]
    timeline = list_of([*dates, *["20XX"] * 6])
    assert all(word.box[2] <= 300 for word in timeline.words)


def test_a_row_has_its_number_at_the_edge_of_its_column_and_before_its_date() -> None:
    timeline = list_of(["2024-03-28", "2024-03-28"])
    numbers = [word for word in timeline.words if word.role == "number" and word.event]
    assert [(word.text, word.x) for word in numbers][:1] == [("1", 12.0)]
    dates = [word.box[0] for word in timeline.words if word.role == "date"]
    assert all(word.box[2] < date for word, date in zip(numbers, dates, strict=True))


def test_rows_have_no_numbers_where_every_mark_can_be_found() -> None:
    assert texts(list_of(["2024-03-28", "2025-03-28"]), "number") == []


def test_numbers_follow_the_order_of_the_rows() -> None:
    timeline = list_of(["2024-03-29", "2024-03-28", "2024-03-28"])
    found = {word.event: word.text for word in timeline.words if word.role == "number" and word.event}
    rows = sorted((word.x, word.y, word.event) for word in timeline.words if word.role == "title")
    assert [found[event] for _, _, event in rows] == ["1", "2", "3"]


def test_denser_rows_are_lower_and_have_smaller_type_of_seven_points_at_least() -> None:
    frame = frame_of(chronology("uniform", 40), LayoutOptions(454), measure)
    events = frame.chronology.events
    usual, dense = (rows_of(frame, events, 0.0, None, look) for look in (USUAL_TYPE, DENSE_TYPE))
    assert dense.bottom < usual.bottom * 0.9
    assert min(word.size for word in dense.words) == 7.0


def test_a_date_begins_the_first_line_of_its_title_in_denser_rows() -> None:
    frame = frame_of(chronology("uniform", 4), LayoutOptions(454), measure)
    rows = rows_of(frame, frame.chronology.events, 0.0, None, DENSE_TYPE)
    for event in frame.chronology.events:
        date, title = (
            next(w for w in rows.words if w.event == event.id and w.role == role) for role in ("date", "title")
        )
        assert (date.y, date.box[2] < title.x) == (title.y, True)


def test_further_lines_of_a_title_begin_below_its_date_in_denser_rows() -> None:
    frame = frame_of(chronology("uniform", 4), LayoutOptions(454), measure)
    rows = rows_of(frame, frame.chronology.events, 0.0, None, DENSE_TYPE)
    starts = {word.event: word.x for word in rows.words if word.role == "date"}
    later = [word for word in rows.words if word.role == "title" and word.x == starts[word.event]]
    assert later


@pytest.mark.parametrize("look", [USUAL_TYPE, DENSE_TYPE])
def test_rows_are_never_lower_than_the_least_that_their_titles_take(look: Type) -> None:
    frame = frame_of(chronology("uniform", 40), LayoutOptions(454), measure)
    events = frame.chronology.events
    assert 0.4 * rows_of(frame, events, 0.0, None, look).bottom < least_height(frame, events, look)
    assert least_height(frame, events, look) <= rows_of(frame, events, 0.0, None, look).bottom


def test_both_lines_of_long_dates_have_room_where_they_are_many() -> None:
    dates = [f"2024-{month:02}-28/2025-{month:02}-10" for month in range(1, 9)]
    assert [text for text in texts(list_of(dates, width=220), "date") if text.endswith("2025")][:1] == ["10 Jan 2025"]


@pytest.mark.parametrize(("title", "lines"), [("Strike", 1), ("Dockers and pilots strike over lower wages", 2)])
def test_some_long_dates_have_one_line_each_where_their_titles_leave_room(title: str, lines: int) -> None:
    dates = ["2024-03-05"] * 8 + ["2024-03-01/2024-04-10"] * 4
    rows = [f'  - {{id: e{number}, title: {title}, date: "{date}"}}' for number, date in enumerate(dates)]
    source = load_text("title: x\nevents:\n" + "\n".join(rows) + "\n", {}).chronology
    timeline = lay_out(source, measure, LayoutOptions(260, "list"))[0]
    assert len([word for word in timeline.words if word.role == "date" and word.event == "e9"]) == lines
