"""EDTF dates: intervals, sets, order, relations, and what is refused."""

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.dates.date import DateForm, Precision, Relation, parse_date
from chrono.dates.days import Day
from chrono.errors import InvalidDate

law = settings(derandomize=True, deadline=None, max_examples=200)

# The examples of the Library of Congress's specification of 2019-02-04.
LEVEL_0 = [
    "1985-04-12",
    "1985-04",
    "1985",
    "1985-04-12T23:20:30",
    "1985-04-12T23:20:30Z",
    "1985-04-12T23:20:30-04",
    "1985-04-12T23:20:30+04:30",
    "1964/2008",
    "2004-06/2006-08",
    "2004-02-01/2005-02-08",
    "2004-02-01/2005-02",
    "2004-02-01/2005",
    "2005/2006-02",
]
LEVEL_1 = [
    "Y170000002",
    "Y-170000002",
    "2001-21",
    "1984?",
    "2004-06~",
    "2004-06-11%",
    "201X",
    "20XX",
    "2004-XX",
    "1985-04-XX",
    "1985-XX-XX",
    "1985-04-12/..",
    "1985-04/..",
    "1985/..",
    "../1985-04-12",
    "../1985-04",
    "../1985",
    "1985-04-12/",
    "1985-04/",
    "1985/",
    "/1985-04-12",
    "/1985-04",
    "/1985",
    "-1985",
]
LEVEL_2 = [
    "Y-17E7",
    "1950S2",
    "Y171010000S3",
    "Y3388E2S3",
    "2001-34",
    "[1667,1668,1670..1672]",
    "[..1760-12-03]",
    "[1760-12..]",
    "[1760-01,1760-02,1760-12..]",
    "[1667,1760-12]",
    "[..1984]",
    "{1667,1668,1670..1672}",
    "{1960,1961-12}",
    "{..1984}",
    "2004-06-11%",
    "2004-06~-11",
    "2004?-06-11",
    "?2004-06-~11",
    "2004-%06-11",
    "156X-12-25",
    "15XX-12-25",
    "XXXX-12-XX",
    "1XXX-XX",
    "1XXX-12",
    "1984-1X",
    "2004-06-~01/2004-06-~20",
    "2004-06-XX/2004-07-03",
]
EXAMPLES = LEVEL_0 + LEVEL_1 + LEVEL_2


@st.composite
def plain_days(draw: st.DrawFn) -> str:
    year, month = draw(st.integers(-9999, 9999)), draw(st.integers(1, 12))
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{draw(st.integers(1, 28)):02}"


@st.composite
def parts(draw: st.DrawFn) -> str:
    day = draw(plain_days())
    cut = draw(st.sampled_from([day, day[:-3], day[:-6], day[:-2] + "XX", day[:-7] + "X"]))
    return cut + draw(st.sampled_from(["", "", "?", "~", "%"]))


DATES = st.one_of(
    parts(),
    st.sampled_from(EXAMPLES),
    parts().map(lambda part: f"{part}/.."),
    parts().map(lambda part: f"/{part}"),
    parts().map(lambda part: f"[..{part}]"),
    st.lists(parts(), min_size=1, max_size=4).map(lambda members: "{" + ",".join(members) + "}"),
)


def refusal(text: str) -> InvalidDate | None:
    try:
        parse_date(text)
    except InvalidDate as error:
        return error
    return None


@pytest.mark.parametrize("text", EXAMPLES)
def test_date_prints_back_when_it_is_an_example_of_the_standard(text: str) -> None:
    assert str(parse_date(text)) == text


@law
@given(DATES)
def test_date_prints_back_when_valid(text: str) -> None:
    assert str(parse_date(text)) == text


@law
@given(DATES)
def test_earliest_is_not_after_latest_when_both_are_known(text: str) -> None:
    date = parse_date(text)
    assert date.earliest is None or date.latest is None or date.earliest <= date.latest


@law
@given(DATES)
def test_first_second_is_not_after_last_when_valid(text: str) -> None:
    date = parse_date(text)
    assert date.first_second <= date.last_second


@law
@given(DATES, DATES)
def test_order_is_total_when_texts_differ(one: str, other: str) -> None:
    a, b = parse_date(one), parse_date(other)
    assert (a < b) + (b < a) + (a == b) == 1


@law
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


@law
@given(DATES, DATES)
def test_relation_turns_round_when_sides_do(one: str, other: str) -> None:
    a, b = parse_date(one), parse_date(other)
    assert b.relation(a) is OPPOSITE[a.relation(b)]


@law
@given(DATES, DATES)
def test_meeting_is_mutual_when_any(one: str, other: str) -> None:
    a, b = parse_date(one), parse_date(other)
    assert a.meets(b) == b.meets(a)


@law
@given(DATES)
def test_date_lies_within_itself_when_any(text: str) -> None:
    date = parse_date(text)
    assert date.within(date)
    assert date.meets(date)
    assert date.same_extent(date)


@law
@given(st.one_of(st.text(max_size=20), st.text("0123456789-/.,[]{}?~%XYSETZ: +", max_size=24)))
def test_text_raises_nothing_but_invalid_date_when_random(text: str) -> None:
    error = refusal(text)
    assert error is None or 0 <= error.start <= error.end <= max(len(text), 1)


def test_date_is_refused_quickly_when_no_year_has_it() -> None:
    began = time.perf_counter()
    assert refusal("XXXX-02-30") is not None
    assert time.perf_counter() - began < 0.5


@law
@given(st.text("0123456789-/.,[]{}?~%XYSETZ: +", max_size=16))
def test_suggestion_is_a_date_when_one_is_made(text: str) -> None:
    error = refusal(text)
    meant = error.suggestion if error else None
    assert meant is None or parse_date(meant).text == meant


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
    ("text", "flags"),
    [
        ("../1985", (True, False, False, False)),
        ("1985/..", (False, True, False, False)),
        ("/1985", (False, False, True, False)),
        ("1985/", (False, False, False, True)),
        ("../1985?", (True, False, False, False)),
        ("[..1984]", (True, False, False, False)),
        ("[1984..]", (False, True, False, False)),
        ("1984/1985", (False, False, False, False)),
    ],
)
def test_end_is_open_or_unknown_when_written_so(text: str, flags: tuple[bool, ...]) -> None:
    date = parse_date(text)
    assert (date.open_start, date.open_end, date.unknown_start, date.unknown_end) == flags


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


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("28.03.2024", "2024-03-28"),
        ("March 2024", "2024-03"),
        ("28 March 2024", "2024-03-28"),
        ("March 28, 2024", "2024-03-28"),
        ("28/03/2024", "2024-03-28"),
        ("03/28/2024", "2024-03-28"),
        ("05/05/2024", "2024-05-05"),
        ("20240328", "2024-03-28"),
        ("2024/03/28", "2024-03-28"),
        ("2024-Q1", "2024-33"),
        ("199u", "199X"),
        ("2004-06-uu", "2004-06-XX"),
        ("1984/open", "1984/.."),
        ("unknown/2006", "/2006"),
        ("2024-03-30/2024-03-28", "2024-03-28/2024-03-30"),
    ],
)
def test_error_offers_the_edtf_form_when_there_is_only_one(text: str, meant: str) -> None:
    with pytest.raises(InvalidDate) as caught:
        parse_date(text)
    assert caught.value.suggestion == meant


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2024",
        "2024-02-31",
        "31.02.2024",
        "Smarch 2024",
        "",
        " ",
        "/",
        "..",
        "../..",
        "[]",
        "{}",
        "[2024",
        "2024]",
        "[2024}",
        "[2024,,2025]",
        "[2024..2023]",
        "[2024..,2025]",
        "[2024,..2025]",
        "[2024..2025-03]",
        "2024-03-28/2024-03-30/2024-04-01",
        "soon",
        "[..]",
        "{2024-13}",
        "2024-03-28//",
        "[2024/2025]",
    ],
)
def test_text_is_refused_without_a_guess_when_not_edtf(text: str) -> None:
    with pytest.raises(InvalidDate) as caught:
        parse_date(text)
    assert caught.value.suggestion is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024-03-28/2024-13-30", 16, 18),
        ("2024-02-30/2024-03-30", 8, 10),
        ("[2024-03-01..2024-02-30]", 21, 23),
        ("{2024,2024-13}", 11, 13),
        ("{2024, 2024-13}", 12, 14),
    ],
)
def test_error_points_into_the_whole_when_a_part_is_wrong(text: str, start: int, end: int) -> None:
    with pytest.raises(InvalidDate) as caught:
        parse_date(text)
    assert (caught.value.start, caught.value.end) == (start, end)


def test_error_says_ambiguous_when_day_and_month_may_be_either() -> None:
    with pytest.raises(InvalidDate, match='"03/04/2024" is ambiguous: day and month may be either'):
        parse_date("03/04/2024")


def test_equality_is_of_the_texts_when_extents_agree() -> None:
    assert parse_date("2024-03-01/2024-03-31") != parse_date("2024-03")
