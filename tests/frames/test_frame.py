"""What the pictures of a chronology share."""

import pytest

from chrono.errors import CannotDraw
from chrono.frames.frame import (
    Frame,
    claimed_dates,
    date_ends,
    date_lines,
    frame_of,
    merged_lanes,
    status_line,
    undated_words,
    usual_width,
)
from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text
from chrono.records.model import OTHERS, Category, MergedLanes
from tests.layout.test_layouts import measure

TEXT = """\
title: x
sources:
  one: {file: a.txt}
  two: {file: b.txt}
  three: {file: c.txt}
categories:
  a: {label: First}
  b: {label: Second}
  c: {label: Third, color: "#123456"}
events:
  - {id: x, title: X, date: 2024-05-06, category: [c, b], evidence: [{source: two, quote: q, says: {date: 2024-05-03}},
     {source: three, quote: q, says: {date: 2024-05-09}}]}
  - {id: y, title: Y, date: 2024-05-03, category: c, evidence: [{source: two, quote: q}, {source: one, quote: q,
     stance: disputes, says: {date: 2024-06-01}}]}
  - {id: z, title: Z, date: "[2024-01-02,2024-06-02]"}
"""


def frame() -> Frame:
    return frame_of(load_text(TEXT, {}).chronology, LayoutOptions(454), measure)


def test_a_lane_keeps_its_place_where_others_have_no_event() -> None:
    assert frame().lanes == ("b", "c", "")
    assert frame().places == (1, 2, 3)
    assert frame().colours == ("", "", "#123456", "")


def test_events_without_a_lane_have_one_that_is_named_beside_others() -> None:
    assert frame().names == ("Second", "Third", "others")


def test_an_event_stands_in_its_lanes_in_their_order() -> None:
    events = frame().chronology.events
    assert [frame().lanes_of(event) for event in events] == [[0, 1], [1], [2]]


def test_a_date_that_no_source_gives_is_not_among_the_claims() -> None:
    dates = {str(date): letters for date, letters in frame().claims(frame().chronology.events[0]).items()}
    assert dates == {"2024-05-03": "b", "2024-05-09": "c"}


def test_the_letters_of_sources_are_in_the_order_of_the_file() -> None:
    dates = {str(date): letters for date, letters in frame().claims(frame().chronology.events[1]).items()}
    assert dates == {"2024-05-03": "b", "2024-06-01": "a"}


def test_where_sources_agree_there_are_no_claims() -> None:
    assert frame().claims(frame().chronology.events[2]) == {}


def test_a_label_is_tied_to_the_first_date_that_sources_give_and_to_the_first_of_a_set() -> None:
    days = [frame().day(event) for event in frame().chronology.events]
    assert days == [739_009.5, 739_009.5, 738_887.5]


DAY = (
    "title: x\nevents:\n  - {id: a, title: A, date: 2024-06-03T04:30}\n  - {id: b, title: B, date: 2024-06-03T09:00}\n"
)


def said(text: str, *, whole: bool = False) -> list[str]:
    made = frame_of(load_text(text, {}).chronology, LayoutOptions(454), measure)
    return [line for event in made.chronology.events for line in date_lines(made, event, whole=whole)]


def test_the_times_of_one_day_are_said_without_it() -> None:
    assert said(DAY) == ["04:30", "09:00"]
    assert said(DAY, whole=True) == ["3 Jun 2024, 04:30", "3 Jun 2024, 09:00"]


def test_where_there_is_another_day_each_time_has_its_own() -> None:
    assert said(DAY.replace("03T09", "04T09")) == ["3 Jun 2024, 04:30", "4 Jun 2024, 09:00"]
    assert said(DAY.replace("T09:00", "")) == ["3 Jun 2024, 04:30", "3 Jun 2024"]


@pytest.mark.parametrize(
    ("widths", "usual"),
    [
        ([], 0.0),
        ([10.2], 11.0),
        ([10.2, 30.0], 30.0),
        ([10.0] * 39 + [99.0], 10.0),
        ([10.0] * 39 + [12.5], 13.0),
        ([10.0] * 19 + [99.0], 99.0),
    ],
)
def test_a_column_is_as_wide_as_all_but_a_few_that_are_much_longer_need(widths: list[float], usual: float) -> None:
    assert usual_width(widths) == usual


def test_what_is_not_simply_past_is_no_date() -> None:
    text = "title: x\nevents:\n  - {id: e, title: E, date: 2024-05-06, status: cancelled}\n"
    made = frame_of(load_text(text, {}).chronology, LayoutOptions(454), measure)
    (event,) = made.chronology.events
    assert [*claimed_dates(made, event)] == ["6 May 2024"]
    assert status_line(made, event) == "cancelled"


@pytest.mark.parametrize(
    ("date", "lines"),
    [
        ("6 Aug 2022 – 8 Jan 2023", ["6 Aug 2022 –", "8 Jan 2023"]),
        ("May – Jun 2024", ["May – Jun 2024"]),
        ("by 18 September 2024", ["by 18 September 2024"]),
    ],
)
def test_a_date_with_two_long_ends_has_a_line_for_each(date: str, lines: list[str]) -> None:
    assert date_ends(date) == lines


def test_a_long_stretch_makes_the_column_of_dates_no_wider_than_its_ends() -> None:
    text = "title: x\nevents:\n  - {id: e, title: E, date: 2022-08-06/2023-01-08}\n"
    made = frame_of(load_text(text, {}).chronology, LayoutOptions(454), measure)
    assert made.usual_date == len("6 Aug 2022 –") * 7.5 / 2


def events_of(*dates: str) -> Chronology:
    lines = [f'  - {{id: e{number}, title: T{number}, date: "{date}"}}' for number, date in enumerate(dates)]
    return load_text("title: x\nevents:\n" + "\n".join(lines) + "\n", {}).chronology


def test_what_has_no_year_is_told_below_an_axis_of_the_others() -> None:
    frame = frame_of(events_of("2024-03-28", "XXXX-03-15", "XXXX"), LayoutOptions(454), measure)
    assert [event.id for event in frame.chronology.events] == ["e0"]
    assert undated_words(frame) == "Year not known: T1 (15 March, year unknown); T2."
    (timeline,) = lay_out(events_of("2024-03-28", "XXXX"), measure, LayoutOptions(454))
    assert "Year not known: T1." in [word.text for word in timeline.words]
    assert {mark.event for mark in timeline.marks if mark.event} == {"e0"}
    assert undated_words(frame_of(events_of("2024"), LayoutOptions(454), measure)) == ""


def test_of_very_many_without_a_year_the_first_are_named() -> None:
    frame = frame_of(events_of(*["XXXX"] * 10, "2024"), LayoutOptions(454), measure)
    assert undated_words(frame).endswith("; T7; and 2 more.")


def test_a_chronology_without_any_year_is_refused() -> None:
    with pytest.raises(CannotDraw, match="of no event a year is known"):
        lay_out(events_of("XXXX", "XXXX-03-15"), measure, LayoutOptions(454))


def test_the_lanes_that_have_become_one_are_named() -> None:
    whole = events_of("2024-03-28")
    event = whole.events[0].model_copy(update={"category": (OTHERS,)})
    merged = MergedLanes(label=OTHERS, names=tuple(f"L{number}" for number in range(10)))
    frame = frame_of(whole.with_events((event,), {OTHERS: merged}), LayoutOptions(454), measure)
    assert merged_lanes(frame) == "Others: L0; L1; L2; L3; L4; L5; L6; L7; and 2 more."
    plain = frame_of(whole.with_events((event,), {OTHERS: Category(label=OTHERS)}), LayoutOptions(454), measure)
    assert merged_lanes(plain) == ""
