"""A date to its mark."""

import pytest

from chrono.axes.axis import Axis
from chrono.axes.marks import anchor_day, domain, edges, mark_of
from chrono.dates.days import Day, to_number
from chrono.dates.parsing import parse_date
from chrono.records.loader import load_text
from chrono.records.model import Event
from chrono.timelines.timeline import Mark, Shape

YEAR = Axis(738_886, 739_252, 0, 366)  # 2024, one point a day


def event(date: str, status: str = "occurred") -> Event:
    text = f'title: x\nevents:\n  - {{id: e, title: E, date: "{date}", status: {status}}}\n'
    return load_text(text, {}).chronology.events[0]


def mark(date: str, status: str = "occurred") -> Mark:
    return mark_of(event(date, status), YEAR, 10, 0)


@pytest.mark.parametrize(
    ("date", "shape", "start", "end", "anchor"),
    [
        ("2024-01-02", Shape.DAY, 1.5, 1.5, 1.5),
        ("2024-01", Shape.SPAN, 0.5, 30.5, 15.5),
        ("2024", Shape.SPAN, 0.5, 365.5, 183),
        ("[2024-01-02..2024-01-11]", Shape.SPAN, 1.5, 10.5, 6),
        ("2024-01-02/2024-01-11", Shape.RANGE, 1.5, 10.5, 1.5),
        ("2024-02-01~", Shape.ABOUT, 23.5, 39.5, 31.5),
        ("2024-02-01%", Shape.DOUBTFUL, 18.5, 44.5, 31.5),
        ("2024-02-01?", Shape.UNCERTAIN, 31.5, 31.5, 31.5),
        ("2024-02-01/..", Shape.ONGOING, 31.5, 366, 31.5),
        ("2024-02-01/", Shape.FROM, 31.5, 75.42, 31.5),
        ("[..2024-02-20]", Shape.BEFORE, 6.58, 50.5, 50.5),
        ("[2024-02-01..]", Shape.AFTER, 31.5, 75.42, 31.5),
        ("../2024-02-20", Shape.UNTIL, 6.58, 50.5, 50.5),
    ],
)
def test_a_mark_reaches_as_far_as_the_date(date: str, shape: Shape, start: float, end: float, anchor: float) -> None:
    found = mark(date)
    assert (found.shape, found.start, found.end, found.anchor) == (shape, start, end, anchor)


def test_a_month_is_never_a_dot_on_its_first_day() -> None:
    found = mark("2024-05")
    assert found.shape is not Shape.DAY
    assert found.anchor - found.start > 10


def test_an_end_known_to_the_month_is_only_in_part_certain() -> None:
    found = mark("2024-02/2024-04-10")
    assert (found.start, found.sure_start, found.sure_end, found.end) == (31.5, 60, 100.5, 100.5)


@pytest.mark.parametrize(
    ("status", "planned", "off"),
    [
        ("planned", True, ""),
        ("cancelled", False, "cancelled"),
        ("postponed", False, "postponed"),
        ("occurred", False, ""),
    ],
)
def test_status_is_part_of_the_mark(status: str, planned: bool, off: str) -> None:
    found = mark("2024-01-02", status)
    assert (found.planned, found.off) == (planned, off)


def test_on_an_axis_of_hours_a_day_reaches_from_its_first_moment_to_its_last() -> None:
    hours = Axis(738_886, 738_888, 0, 400)
    found = mark_of(event("2024-01-01/2024-01-02"), hours, 0, 0, timed=True)
    assert (found.start, found.end, found.anchor) == (0, 400, 100)


def test_on_an_axis_of_hours_a_bar_that_is_known_to_the_day_fades_over_its_first_and_last() -> None:
    hours = Axis(738_886, 738_890, 0, 400)
    found = mark_of(event("2024-01-01/2024-01-03"), hours, 0, 0, timed=True)
    assert (found.start, found.sure_start, found.sure_end, found.end, found.hourly) == (0, 100, 200, 300, True)
    found = mark_of(event("2024-01-01T06:00/2024-01-03T06:00"), hours, 0, 0, timed=True)
    assert (found.sure_start, found.sure_end) == (found.start, found.end)


@pytest.mark.parametrize("date", ["[2024-01-01..]", "[..2024-01-01]", "../2024-01-01"])
def test_on_an_axis_of_hours_a_bound_is_tied_to_its_noon_as_its_day_is(date: str) -> None:
    hours = Axis(738_886, 738_887, 0, 400)
    found, day = (mark_of(event(one), hours, 0, 0, timed=True) for one in (date, "2024-01-01"))
    assert found.anchor == day.anchor == 200
    assert found.start <= found.anchor <= found.end
    assert found.end - found.start < 400


@pytest.mark.parametrize(
    ("status", "known", "end"),
    [("ongoing", 60, 60), ("ongoing", 32, 43.5), ("ongoing", 20, 366), ("planned", 60, 366), ("ongoing", 999, 366)],
)
def test_what_goes_on_does_so_up_to_the_day_that_is_known(status: str, known: float, end: float) -> None:
    found = mark_of(event("2024-02-01/..", status), YEAR, 10, 0, known=YEAR.first + known)
    assert (found.shape, found.end) == (Shape.ONGOING, end)


def test_a_total_of_a_year_is_of_the_whole_of_it() -> None:
    text = """title: x
events:
  - {id: e, title: Trade of $30 billion, date: "2024", figures: [{label: trade, value: 30 billion, unit: USD}]}
"""
    found = mark_of(load_text(text, {}).chronology.events[0], YEAR, 10, 0)
    assert (found.shape, found.start, found.end) == (Shape.WHOLE, 0.5, 365.5)


def test_the_domain_holds_every_known_bound_with_a_margin() -> None:
    first, last = domain([event("2024-01-02"), event("[..2024-03-01]")])
    assert (first, last) == (738_884, 738_950)


def test_the_anchor_of_what_lasted_is_its_first_day() -> None:
    assert anchor_day(event("2024-01-02/2024-01-11").date) == 738_887.5


def test_a_date_beyond_the_axis_is_cut_and_not_moved_onto_it_unsaid() -> None:
    found = mark("2023-06/2024-02-10")
    assert (found.start, found.end, found.cut) == (0, 40.5, (True, False))


def test_a_claim_beyond_the_axis_says_so() -> None:
    dates = {parse_date("2024-01-02"): "a", parse_date("2023-12-31"): "b"}
    found = mark_of(event("2024-01-02"), YEAR, 0, 0, dates)
    assert [(one.anchor, one.letter, one.beyond) for one in found.claims] == [(1.5, "a", 0), (0, "b", -1)]


def test_a_choice_has_a_mark_for_each_of_its_dates_and_none_between() -> None:
    found = mark("[2024-01-02,2024-05-02]")
    assert found.shape is Shape.CHOICE
    assert [one.anchor for one in found.claims] == [1.5, 122.5]
    assert found.anchor == 1.5


def test_all_of_several_dates_are_marked() -> None:
    found = mark("{2024-01-02,2024-05}")
    assert found.shape is Shape.SET
    assert [(one.start, one.end) for one in found.claims] == [(1.5, 1.5), (121.5, 151.5)]


def test_the_middle_of_a_doubt_beyond_the_axis_is_not_drawn_on_its_edge() -> None:
    year = mark_of(event("2023-03/2024-01"), YEAR, 0, 0)
    assert year.cut == (True, False)
    wide = mark_of(event("[2023-01-01..2024-02-01]"), YEAR, 0, 0)
    assert (wide.anchored, wide.cut) == (False, (True, False))


def test_a_bound_beyond_the_axis_leaves_the_whole_axis_open() -> None:
    found = mark("[..2025-06-30]")
    assert (found.start, found.end, found.cut) == (0, 366, (False, True))


def test_beside_clock_times_a_whole_day_is_drawn_in_full() -> None:
    hours = Axis(738_886, 738_888, 0, 400)
    assert mark_of(event("2024-01-01"), hours, 0, 0, timed=True).shape is Shape.SPAN
    assert mark_of(event("2024-01-01"), hours, 0, 0).shape is Shape.DAY
    assert mark_of(event("2024-01-01T10:00"), hours, 0, 0, timed=True).shape is Shape.DAY


@pytest.mark.parametrize(("width", "shape"), [(5, Shape.DAY), (7, Shape.SPAN)])
def test_a_day_no_wider_than_its_dot_is_the_dot(width: float, shape: Shape) -> None:
    hours = Axis(738_886, 738_986, 0, 100 * width)
    found = mark_of(event("2024-01-11"), hours, 0, 0, timed=True)
    assert (found.shape, found.anchor) == (shape, 10.5 * width)


@pytest.mark.parametrize(
    ("date", "faded"),
    [
        ("2024-02-01~/2024-06-01", (12, 0)),
        ("2024-02-01?/2024-06-01", (6, 0)),
        ("2024-02-01/2024-06-01~", (0, 12)),
        ("2024-02~/..", (34.5, 0)),
        ("2024-02-01/..", (0, 0)),
        ("../2024-06", (0, 29.5)),
        ("../2024-06-01", (0, 0)),
        ("2024-02-01/2024-06-01?", (0, 6)),
        ("2024-02-01/2024-06-01", (0, 0)),
        ("2024-02/2024-06", (28.5, 29.5)),
    ],
)
def test_an_end_that_is_not_known_to_the_day_fades(date: str, faded: tuple[float, float]) -> None:
    found = mark(date)
    assert (found.sure_start - found.start, found.end - found.sure_end) == faded


def test_what_began_about_a_time_may_have_begun_before_it_but_not_before_the_axis() -> None:
    plain, about = mark("2024-02/2024-06"), mark("2024-02~/2024-06~")
    assert (about.start, about.end) == (plain.start - 6, plain.end + 6)
    assert (mark("2024-01~/2024-06").start, mark("2024-06/2024-12~").end) == (0, 366)


def test_the_domain_of_a_bound_alone_holds_its_day() -> None:
    first, last = domain([event("[..2024-03-01]")])
    assert first < 738_946.5 < last


def test_a_minute_is_where_its_tick_is() -> None:
    assert anchor_day(parse_date("2024-01-01T12:00")) == to_number(Day(2024, 1, 1)) + 0.5


def test_what_lasts_to_a_minute_ends_where_its_tick_is() -> None:
    noon = to_number(Day(2024, 1, 1)) + 0.5
    assert edges(parse_date("2024-01-01T06:00/2024-01-01T12:00")) == (noon - 0.25, noon)
