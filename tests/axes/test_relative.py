"""An axis that counts from an event: days from its day, hours from its moment, longer units where it is wider."""

import pytest

from chrono.axes.axis import Axis
from chrono.axes.relative import Zero, relative_ticks, zero_of
from chrono.errors import CannotDraw, UnknownName
from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import measure

STORM = """\
title: A storm
events:
  - {id: warning, title: First warning, date: 2024-03-05}
  - {id: storm, title: Landfall, date: 2024-03-10}
  - {id: power, title: No power, date: 2024-03-11/2024-03-14}
  - {id: inquiry, title: Inquiry, date: 2024-03}
  - {id: about, title: Appeal, date: 2024-03-20~}
  - {id: doubt, title: Doubt, date: "2024-03-20?"}
  - {id: bound, title: Bound, date: "[..2024-03-20]"}
  - {id: two, title: Two, date: "[2024-03-20,2024-03-22]"}
"""


def storm() -> Chronology:
    return load_text(STORM, {}).chronology


def zero(date: str) -> Zero:
    found = zero_of(load_text(f"title: x\nevents: [{{id: a, title: A, date: '{date}'}}]\n", {}).chronology, "a")
    assert found is not None
    return found


def labels(first: float, last: float, points: float, date: str = "2024-03-10", language: str = "en") -> list[str]:
    """The labels of an axis from so many days before the day of zero to so many after it."""
    from_ = zero(date)
    axis = Axis(from_.day + first, from_.day + last, 0, points)
    return [tick.label for tick in relative_ticks(axis, lambda label: 6.0 * len(label), from_, language)]


def test_days_are_counted_from_the_day() -> None:
    assert labels(-3, 4, 400) == ["D−3", "D−2", "D−1", "D", "D+1", "D+2", "D+3"]


def test_where_single_days_do_not_fit_wider_steps_are_taken() -> None:
    assert labels(-12, 13, 200) == ["D−10", "D−5", "D", "D+5", "D+10"]


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (-60, 61, ["−8 wk", "−4 wk", "D", "+4 wk", "+8 wk"]),
        (-400, 401, ["−12 mo", "−6 mo", "D", "+6 mo", "+12 mo"]),
        (-1500, 1501, ["−4 yr", "−2 yr", "D", "+2 yr", "+4 yr"]),
        (-150_000, 150_001, ["−400 yr", "−200 yr", "D", "+200 yr", "+400 yr"]),
    ],
)
def test_a_wider_axis_counts_longer_units(first: float, last: float, found: list[str]) -> None:
    assert labels(first, last, 230) == found


def test_hours_are_counted_from_the_moment_of_an_event_that_has_one() -> None:
    assert labels(0.5, 0.8, 300, "2024-03-10T14:00") == ["−2 h", "−1 h", "0 h", "+1 h", "+2 h", "+3 h", "+4 h", "+5 h"]
    assert labels(0.565, 0.62, 300, "2024-03-10T14:00") == ["−15 min", "0 min", "+15 min", "+30 min", "+45 min"]


def test_an_event_of_a_whole_day_counts_no_hours() -> None:
    assert labels(0, 1, 400) == ["D"]


def test_days_from_a_moment_are_whole_days() -> None:
    assert labels(-2, 3, 200, "2024-03-10T23:00") == ["D−2", "D−1", "D", "D+1", "D+2"]


def test_a_day_is_in_its_middle_and_zero_is_the_major_tick() -> None:
    from_ = zero("2024-03-10")
    axis = Axis(from_.day - 1, from_.day + 2, 0, 300)
    found = relative_ticks(axis, lambda label: 6.0 * len(label), from_)
    assert [tick.day - from_.day for tick in found] == [-0.5, 0.5, 1.5]
    assert [tick.major for tick in found] == [False, True, False]


def test_months_from_the_last_of_one_end_with_shorter_ones() -> None:
    from_ = zero("2024-01-31")
    axis = Axis(from_.day - 1, from_.day + 200, 0, 300)
    found = relative_ticks(axis, lambda label: 12.0 * len(label), from_)
    assert [(tick.label, int(tick.day) - from_.day) for tick in found] == [("D", 0), ("+2 mo", 60), ("+4 mo", 121),
                                                                           ("+6 mo", 182)]  # fmt: skip


def test_years_are_counted_through_the_birth_of_christ() -> None:
    assert labels(-3000, 3000, 400, "0001-06-01")[0].startswith("−")
    assert "D" in labels(-3000, 3000, 400, "0001-06-01")


@pytest.mark.parametrize(
    ("language", "found"),
    [("ru", ["−1 дн.", "0", "+1 дн."]), ("kk", ["−1 күн", "0", "+1 күн"]), ("zh", ["−1天", "0", "+1天"])],
)
def test_ticks_are_in_the_language_of_the_picture(language: str, found: list[str]) -> None:
    assert labels(-1, 2, 300, language=language) == found


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("power", "2024-03-11/2024-03-14"),
        ("inquiry", "2024-03"),
        ("about", "2024-03-20~"),
        ("doubt", "2024-03-20?"),
        ("bound", "[..2024-03-20]"),
        ("two", "[2024-03-20,2024-03-22]"),
    ],
)
def test_an_event_without_one_known_day_is_refused(name: str, date: str) -> None:
    with pytest.raises(CannotDraw) as refused:
        zero_of(storm(), name)
    assert str(refused.value) == (
        f'the axis cannot count from "{name}": it needs one day that is known, and {date} is not one'
    )


def test_an_event_whose_sources_differ_is_refused() -> None:
    text = """\
title: x
sources: {a: {file: a.txt}}
events:
  - {id: e, title: E, date: 2024-03-10, evidence: [{source: a, quote: q, says: {date: 2024-03-11}}]}
"""
    with pytest.raises(CannotDraw, match='the axis cannot count from "e": its sources give different dates'):
        zero_of(load_text(text, {}).chronology, "e")


def test_a_name_that_no_event_has_is_told() -> None:
    with pytest.raises(UnknownName, match='no event to count from is called "strom", did you mean "storm"'):
        zero_of(storm(), "strom")


def test_without_a_name_there_is_no_zero() -> None:
    assert zero_of(storm(), "") is None


def drawn(layout: str) -> Timeline:
    return lay_out(storm(), measure, LayoutOptions(454, layout, zero="storm"))[0]


@pytest.mark.parametrize("layout", ["horizontal", "bars", "columns", "vertical", "list", "strip"])
def test_every_layout_counts_from_the_event_and_says_so(layout: str) -> None:
    timeline = drawn(layout)
    ticks = [word.text for word in timeline.words if word.role == "tick"]
    assert "D" in ticks
    assert all(tick[0] in "D+−" for tick in ticks)
    foot = " ".join(word.text for word in timeline.words if word.role == "foot")
    assert "Time is counted from 10 Mar 2024: Landfall." in foot


@pytest.mark.parametrize("layout", ["horizontal", "bars", "columns", "vertical"])
def test_marks_keep_their_places_and_extents(layout: str) -> None:
    plain = lay_out(storm(), measure, LayoutOptions(454, layout))[0]
    assert drawn(layout).marks == plain.marks
