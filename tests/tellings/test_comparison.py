"""A claimed date against a dated expression."""

import pytest

from chrono.dates.parsing import parse_date
from chrono.tellings.comparison import Agreement, compare_dates, told_ends
from chrono.timex.tagger import find_dates
from chrono.timex.timex import Timex

REPORTED = parse_date("2024-03-26")


def bearing(claim: str, stated: str, *others: str) -> Agreement:
    timex = Timex(0, 1, parse_date(stated), tuple(parse_date(other) for other in others))
    return compare_dates(parse_date(claim), timex, REPORTED)


@pytest.mark.parametrize(
    ("claim", "stated", "expected"),
    [
        ("2024-03-28", "2024-03-28", Agreement.CONFIRMED),
        ("2024-03-28~", "2024-03-28", Agreement.CONFIRMED),
        ("2024-03", "2024-03-28", Agreement.CONSISTENT),
        ("2024", "2024-03-28/2024-03-30", Agreement.CONSISTENT),
        ("2024-03-28", "2024-03", Agreement.TOO_PRECISE),
        ("2024-03", "2024", Agreement.TOO_PRECISE),
        ("2024-03-28/2024-03-30", "2024-03", Agreement.TOO_PRECISE),
        ("2022-02-01/2024-05-31", "2022-02/2024-05", Agreement.TOO_PRECISE),
        ("2022-02/2024-05-31", "2022-02/2024-05", Agreement.TOO_PRECISE),
        ("2022-01/2024-12", "2022/2024", Agreement.TOO_PRECISE),
        ("2022-02/2024-05", "2022-02/2024-05", Agreement.CONFIRMED),
        ("2024-03-01/2024-03-31", "2024-03", Agreement.TOO_PRECISE),
        ("2024-01/2024-12", "2024", Agreement.CONFIRMED),
        ("2024-03-28T09:00/2024-03-30T18:00", "2024-03-28/2024-03-30", Agreement.CONFIRMED),
        ("2024-03-28", "2024-03-28/2024-03-30", Agreement.RANGE_COLLAPSED),
        ("2024-03-29", "2024-03-28/2024-03-30", Agreement.RANGE_COLLAPSED),
        ("2024-03-28/2024-03-31", "2024-03-28/2024-03-30", Agreement.CONTRADICTED),
        ("2024-03-28/2024-03-29", "2024-03-28/2024-03-30", Agreement.CONTRADICTED),
        ("2024-03/2024-04", "2024-03-28/2024-04-02", Agreement.CONSISTENT),
        ("2024-03-28/..", "2024-03-28", Agreement.CONFIRMED),
        ("2024-03-05", "{2024-03-03,2024-03-05,2024-03-07}", Agreement.CONFIRMED),
        ("2024-03-04", "{2024-03-03,2024-03-05,2024-03-07}", Agreement.CONTRADICTED),
        ("2023-03-28", "2024-03-28", Agreement.YEAR_CARRIED),
        ("2023-05", "2024-05", Agreement.YEAR_CARRIED),
        ("2023-03-28/2023-03-30", "2024-03-28/2024-03-30", Agreement.YEAR_CARRIED),
        ("2023", "2024", Agreement.CONTRADICTED),
        ("2024-03-27", "2024-03-28", Agreement.CONTRADICTED),
        ("[2024-03-01..2024-03-31]", "2024-03-28", Agreement.CONSISTENT),
    ],
)
def test_how_a_claim_stands(claim: str, stated: str, expected: Agreement) -> None:
    assert bearing(claim, stated) is expected


def test_another_reading_leaves_the_claim_open() -> None:
    assert bearing("2023-09-10", "2024-09-10", "2023-09-10", "2025-09-10") is Agreement.OPEN_READING


def test_another_year_is_no_reading_where_the_day_is_near_the_report() -> None:
    assert bearing("2025-03-28", "2024-03-28", "2023-03-28", "2025-03-28") is Agreement.YEAR_CARRIED


def test_a_claim_that_no_reading_meets_is_contradicted() -> None:
    assert bearing("2024-05-01", "2024-03-26", "2024-03-19", "2024-04-02") is Agreement.CONTRADICTED


@pytest.mark.parametrize("bad", [one for one in Agreement if one > Agreement.REPORTED])
def test_only_the_first_three_are_good(bad: Agreement) -> None:
    assert not bad.supports


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("[..2024-03-28]", Agreement.CONFIRMED),
        ("[..2024-03-29]", Agreement.CONSISTENT),
        ("../2024-03-28", Agreement.CONFIRMED),
        ("../2024-03-29", Agreement.OPEN_READING),
    ],
)
def test_bound_by_a_day_is_that_day_or_before(claim: str, expected: Agreement) -> None:
    timex = Timex(0, 1, parse_date("2024-03-28"), (), hedge="by")
    assert compare_dates(parse_date(claim), timex, REPORTED) is expected


@pytest.mark.parametrize(
    ("claim", "hedge", "expected"),
    [
        ("2024-03-29/..", "after", Agreement.CONFIRMED),
        ("2024-03-28/..", "after", Agreement.CONFIRMED),
        ("../2024-03-29", "after", Agreement.CONTRADICTED),
        ("2024-03-28/..", "since", Agreement.CONFIRMED),
        ("../2024-03-28", "since", Agreement.CONTRADICTED),
        ("../2024-03-27", "until", Agreement.CONFIRMED),
        ("../2024-03-28", "until", Agreement.OPEN_READING),
        ("2024-03-28/..", "until", Agreement.CONTRADICTED),
        ("2024-03-28/..", "not before", Agreement.CONFIRMED),
        ("2024-03-29/..", "not before", Agreement.CONTRADICTED),
        ("../2024-03-28", "not before", Agreement.CONTRADICTED),
        ("[..2024-03-27]", "before", Agreement.CONFIRMED),
        ("../2024-03-27", "about", Agreement.CONTRADICTED),
    ],
)
def test_an_open_end_lies_on_the_side_that_the_words_say(claim: str, hedge: str, expected: Agreement) -> None:
    timex = Timex(0, 1, parse_date("2024-03-28"), (), hedge=hedge)
    assert compare_dates(parse_date(claim), timex, REPORTED) is expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("2024-03-01/2024-03-09", Agreement.OPEN_READING),
        ("2024-03-05/2024-03-20", Agreement.OPEN_READING),
        ("2024-04-01/2024-04-20", Agreement.CONTRADICTED),
        ("2024-03-05", Agreement.TOO_PRECISE),
        ("[2024-03-01..2024-03-09]", Agreement.CONFIRMED),
    ],
)
def test_one_unknown_day_of_a_time_is_no_lasting_time(claim: str, expected: Agreement) -> None:
    assert bearing(claim, "[2024-03-01..2024-03-09]") is expected


@pytest.mark.parametrize(
    ("claim", "expected"), [("2024-03-28", Agreement.OPEN_READING), ("2024-03-27", Agreement.CONTRADICTED)]
)
def test_an_expression_that_is_open_confirms_nothing(claim: str, expected: Agreement) -> None:
    timex = Timex(0, 1, parse_date("2024-03-28"), (), is_decisive=False)
    assert compare_dates(parse_date(claim), timex, REPORTED) is expected


@pytest.mark.parametrize(
    ("claim", "stated", "expected"),
    [
        ("2024-03-03/2024-03-05", "{2024-03-03,2024-03-04,2024-03-05}", Agreement.CONFIRMED),
        ("2024-03-03/2024-03-05", "{2024-03-03,2024-03-05}", Agreement.OPEN_READING),
        ("2024-03-28/2024-03-28", "2024-03-28/2024-03-30", Agreement.RANGE_COLLAPSED),
        ("2024-03-29", "2024-03", Agreement.TOO_PRECISE),
        ("2024-03", "2024-03-28/2024-04-02", Agreement.OPEN_READING),
        ("2022/2023", "2022-03/2023-05", Agreement.CONSISTENT),
        ("2022/2023", "2022-03/2024-05", Agreement.CONTRADICTED),
        ("2024-03-28/..", "2024-03-29", Agreement.OPEN_READING),
        ("2024-03-28/..", "2024-03-27", Agreement.CONTRADICTED),
        ("2023-03", "2024-03-28", Agreement.CONTRADICTED),
        ("2023-02", "2024-02", Agreement.YEAR_CARRIED),
        ("2023-03-28/2024-03-30", "2024-03-28/2024-03-30", Agreement.CONTRADICTED),
    ],
)
def test_how_a_lasting_time_and_its_ends_stand(claim: str, stated: str, expected: Agreement) -> None:
    assert bearing(claim, stated) is expected


@pytest.mark.parametrize(
    ("claim", "stated", "expected"),
    [
        ("1840", "{1840,1841}", Agreement.CONFIRMED),
        ("1842", "{1840,1841}", Agreement.CONTRADICTED),
        ("2024-03-01/2024-03-05", "[2024-03-02..2024-03-04]", Agreement.OPEN_READING),
        ("2024-04-01/2024-04-05", "[2024-03-02..2024-03-04]", Agreement.CONTRADICTED),
        ("2024-03-28", "[..2024-03-26]", Agreement.CONTRADICTED),
    ],
)
def test_a_day_of_a_list_is_told_and_one_of_several_only_may_be(claim: str, stated: str, expected: Agreement) -> None:
    assert bearing(claim, stated) is expected
    assert bearing("1840", "[1840,1841]") is not Agreement.CONFIRMED


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("[..1204]", Agreement.CONFIRMED),
        ("1204/..", Agreement.OPEN_READING),
        ("1204", Agreement.OPEN_READING),
        ("1180", Agreement.OPEN_READING),
        ("1210", Agreement.CONTRADICTED),
    ],
)
def test_since_at_least_a_year_it_began_then_or_before(claim: str, expected: Agreement) -> None:
    timex = Timex(0, 1, parse_date("1204"), hedge="since at least")
    assert compare_dates(parse_date(claim), timex, REPORTED) is expected


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("It opened on 1 May 2024 and closed on 9 May 2024", ["1 May 2024", "9 May 2024"]),
        ("It closed on 9 May 2024, opened on 1 May 2024", ["1 May 2024", "9 May 2024"]),
        ("It opened on 1 May 2024 and closed on 8 May 2024", []),
    ],
)
def test_the_ends_of_a_lasting_time_may_be_told_apart(text: str, ends: list[str]) -> None:
    found = find_dates(text, "2024-06-01", "en")
    told = told_ends(parse_date("2024-05-01/2024-05-09"), found, found)
    assert [text[one.start : one.end] for one in told or ()] == ends


def test_a_deadline_is_borne_out_by_words_for_it() -> None:
    by, until = (find_dates(f"It must be done {word} 30 June 2024.", "2024-03-01", "en")[0] for word in ("by", "until"))
    for claim in ("[..2024-06-30]", "../2024-06-30", "/2024-06-30"):
        assert compare_dates(parse_date(claim), by, REPORTED) is Agreement.CONFIRMED
    assert compare_dates(parse_date("/2024-06-29"), by, REPORTED) is not Agreement.CONFIRMED
    assert compare_dates(parse_date("/2024-06-30"), until, REPORTED) is not Agreement.CONFIRMED
    assert compare_dates(parse_date("2024-06-30/"), by, REPORTED) is Agreement.CONTRADICTED
