"""EDTF dates: intervals, sets, order, relations, and what is refused."""

import itertools

import pytest
from hypothesis import given

from chrono.dates.date import DateForm, Precision, Relation
from chrono.dates.days import Day
from chrono.dates.parsing import parse_date
from tests.dates.strategies import DATES


@given(DATES)
def test_earliest_is_not_after_latest_when_both_are_known(text: str) -> None:
    date = parse_date(text)
    assert date.earliest is None or date.latest is None or date.earliest <= date.latest


@given(DATES)
def test_first_second_is_not_after_last_when_valid(text: str) -> None:
    date = parse_date(text)
    assert date.first_second <= date.last_second


@given(DATES, DATES)
def test_order_is_total_when_texts_differ(one: str, other: str) -> None:
    a, b = parse_date(one), parse_date(other)
    assert (a < b) + (b < a) + (a == b) == 1


@given(DATES, DATES, DATES)
def test_order_is_transitive_when_three_are_sorted(one: str, two: str, three: str) -> None:
    ordered = sorted(map(parse_date, (one, two, three)))
    assert all(a <= b for a, b in itertools.combinations(ordered, 2))


OPPOSITE = {
    Relation.BEFORE: Relation.AFTER,
    Relation.AFTER: Relation.BEFORE,
    Relation.DURING: Relation.CONTAINS,
    Relation.CONTAINS: Relation.DURING,
    Relation.EQUAL: Relation.EQUAL,
    Relation.OVERLAPS: Relation.OVERLAPS,
}


@given(DATES, DATES)
def test_relation_turns_round_when_sides_do(one: str, other: str) -> None:
    a, b = parse_date(one), parse_date(other)
    assert b.relation(a) is OPPOSITE[a.relation(b)]


@given(DATES, DATES)
def test_meeting_is_mutual_when_any(one: str, other: str) -> None:
    a, b = parse_date(one), parse_date(other)
    assert a.meets(b) == b.meets(a)


@given(DATES)
def test_date_lies_within_itself_when_any(text: str) -> None:
    date = parse_date(text)
    assert date.within(date)
    assert date.meets(date)
    assert date.same_extent(date)


@pytest.mark.parametrize(
    ("text", "kind", "earliest", "latest"),
    [
        ("2024-03-28", DateForm.DATE, Day(2024, 3, 28), Day(2024, 3, 28)),
        ("2024-03-28/2024-03-30", DateForm.INTERVAL, Day(2024, 3, 28), Day(2024, 3, 30)),
        ("2004-06/2006-08", DateForm.INTERVAL, Day(2004, 6, 1), Day(2006, 8, 31)),
        ("[2024-03-01..2024-03-26]", DateForm.ONE_OF, Day(2024, 3, 1), Day(2024, 3, 26)),
        ("{1960,1961-12}", DateForm.ALL_OF, Day(1960, 1, 1), Day(1961, 12, 31)),
        ("[1668,1667]", DateForm.ONE_OF, Day(1667, 1, 1), Day(1668, 12, 31)),
        ("../2024-03-26", DateForm.INTERVAL, None, Day(2024, 3, 26)),
        ("2024-03-26/..", DateForm.INTERVAL, Day(2024, 3, 26), None),
        ("/2024-03-26", DateForm.INTERVAL, None, Day(2024, 3, 26)),
        ("[..2024-03-26]", DateForm.ONE_OF, None, Day(2024, 3, 26)),
        ("[2024-03-26..]", DateForm.ONE_OF, Day(2024, 3, 26), None),
        ("XXXX-12-XX", DateForm.DATE, Day(0, 12, 1), Day(9999, 12, 31)),
        ("1984-1X", DateForm.DATE, Day(1984, 10, 1), Day(1984, 12, 31)),
    ],
)
def test_date_has_its_extent_when_valid(text: str, kind: DateForm, earliest: Day | None, latest: Day | None) -> None:
    date = parse_date(text)
    assert (date.kind, date.earliest, date.latest) == (kind, earliest, latest)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2024-03-28T15:00+05:00", Precision.MOMENT),
        ("2004-02-01/2005", Precision.YEAR),
        ("{1960,1961-12}", Precision.YEAR),
        ("2024-33", Precision.QUARTER),
        ("../2024-03-26", Precision.DAY),
    ],
)
def test_precision_is_the_coarsest_when_parts_differ(text: str, precision: Precision) -> None:
    assert parse_date(text).precision is precision


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("2024-03-28", True),
        ("2024-03-28/2024-03-30", True),
        ("2024-03-28T15:00Z", True),
        ("2024-03", False),
        ("2024-03-28~", False),
        ("2024-03-28?", False),
        ("[2024-03-28..2024-03-30]", False),
        ("2024-03-28/..", False),
    ],
)
def test_date_is_exact_when_no_doubt_is_left(text: str, exact: bool) -> None:
    assert parse_date(text).is_exact is exact


@pytest.mark.parametrize(
    ("text", "first"),
    [("2023-05-01", True), ("2023-05", False), ("2023-05-02", False), ("2023-05-01/2023-05-02", False)],
)
def test_first_of_month_is_told_when_a_whole_day(text: str, first: bool) -> None:
    assert parse_date(text).is_first_of_month is first


@pytest.mark.parametrize(
    ("one", "relation", "other"),
    [
        ("2024-03-28", Relation.BEFORE, "2024-03-29"),
        ("2024-03-29", Relation.AFTER, "2024-03-28"),
        ("2024-03", Relation.CONTAINS, "2024-03-28"),
        ("2024-03-28", Relation.DURING, "2024-03"),
        ("2024-03-01/2024-03-31", Relation.EQUAL, "2024-03"),
        ("2024-03-01/2024-03-10", Relation.OVERLAPS, "2024-03-05/2024-03-15"),
        ("-0043-03-15", Relation.BEFORE, "0044-03-15"),
        ("../2024", Relation.CONTAINS, "2000"),
        ("2024-03-28T23:00-05:00", Relation.AFTER, "2024-03-28T23:30Z"),
        ("Y-17E7", Relation.BEFORE, "-9999"),
    ],
)
def test_relation_is_certain_when_bounds_make_it_so(one: str, relation: Relation, other: str) -> None:
    assert parse_date(one).relation(parse_date(other)) is relation


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ("2024-03-28", "2024-03", True),
        ("{2024-03-01,2024-03-05}", "2024-03-03", False),
        ("{2024-03-01,2024-03-05}", "2024-03-05", True),
        ("[2024-03-01..2024-03-05]", "2024-03-03", True),
        ("2024-03-28", "2024-03-29", False),
        ("2024-03-28/..", "2030", True),
    ],
)
def test_dates_meet_when_they_may_share_a_day(one: str, other: str, meets: bool) -> None:
    assert parse_date(one).meets(parse_date(other)) is meets


@pytest.mark.parametrize(
    ("one", "other", "within"),
    [
        ("2024-03-28", "2024-03", True),
        ("2024-03", "2024-03-28", False),
        ("{2024-03-01,2024-04-05}", "{2024-03,2024-04}", True),
        ("2024-03-28/..", "2024", False),
    ],
)
def test_date_is_within_when_every_day_is(one: str, other: str, within: bool) -> None:
    assert parse_date(one).within(parse_date(other)) is within


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2024-03", "2024-03-01/2024-03-31", False),
        ("2024-03", "[2024-03-01..2024-03-31]", True),
        ("2024-03-28", "2024-03-28/2024-03-28", True),
        ("2024-03", "2024-03~", True),
    ],
)
def test_extent_differs_when_one_lasts_and_the_other_is_one_unknown_day(one: str, other: str, same: bool) -> None:
    assert parse_date(one).same_extent(parse_date(other)) is same


def test_dates_order_by_time_when_sorted() -> None:
    texts = ["2024", "-0043", "../1900", "2024-03-28", "Y-17E7", "2023-12-31"]
    assert [str(date) for date in sorted(map(parse_date, texts))] == [
        "../1900",
        "Y-17E7",
        "-0043",
        "2023-12-31",
        "2024",
        "2024-03-28",
    ]


def test_equality_is_of_the_texts_when_extents_agree() -> None:
    assert parse_date("2024-03-01/2024-03-31") != parse_date("2024-03")


def test_date_is_shown_as_it_is_written() -> None:
    assert repr(parse_date("2024-03-28/2024-03-30")) == "EdtfDate('2024-03-28/2024-03-30')"
