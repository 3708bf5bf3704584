"""CH301: a date is not EDTF, impossible, reversed or ambiguous."""

import pytest

from chrono.proof.rules import invalid_date
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = invalid_date.GOOD


def dated(date: str) -> str:
    return VISIT.but("2024-03-28/2024-03-30", date).chronology


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2024-02-31", '7:19 CH301 day 31 in "2024-02-31" is out of range 01-29 of that month'),
        ("1900-02-29", '7:19 CH301 day 29 in "1900-02-29" is out of range 01-28 of that month'),
        ('"2024-04-31"', '7:20 CH301 day 31 in "2024-04-31" is out of range 01-30 of that month'),
        ("2024-13", '7:16 CH301 month 13 in "2024-13" is out of range 01-12'),
        ("2024-03-28/30", '7:22 CH301 "30" is not an EDTF date'),
        ("2024-03-28T25:00", "7:22 CH301 there is no clock time 25:00"),
        ("03/04/2024", '7:11 CH301 "03/04/2024" is ambiguous: day and month may be either'),
        ("28 марта 2024", '7:11 CH301 "28 марта 2024" is not EDTF; write 2024-03-28'),
        ("2024年3月28日", '7:11 CH301 "2024年3月28日" is not an EDTF date'),
        ("2024–03–28", '7:11 CH301 "2024–03–28" is not an EDTF date'),
        ("../..", "7:11 CH301 an interval needs a date at one end at least"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_fails_at_the_part_that_is_wrong(date: str, said: str, end: str) -> None:
    assert lines_of(report_on(dated(date).replace("\n", end), VISIT.articles)) == [said]


@pytest.mark.parametrize(
    ("date", "reason", "meant"),
    [
        ("28.03.2024", '"28.03.2024" is not EDTF', "2024-03-28"),
        ("03/28/2024", '"03/28/2024" is not EDTF', "2024-03-28"),
        ("20240328", '"20240328" is not EDTF', "2024-03-28"),
        ("March 28, 2024", '"March 28, 2024" is not EDTF', "2024-03-28"),
        ("2024-Q1", '"2024-Q1" is not EDTF', "2024-33"),
        ("2024-03-28/open", '"2024-03-28/open" is not EDTF', "2024-03-28/.."),
        ("2024-03-30/2024-03-28", '"2024-03-30/2024-03-28" ends before it begins', "2024-03-28/2024-03-30"),
    ],
)
def test_offers_the_one_date_that_was_meant(date: str, reason: str, meant: str) -> None:
    (finding,) = report_on(dated(date), VISIT.articles).findings
    assert (finding.message, finding.edit and finding.edit.text) == (f"{reason}; write {meant}", meant)


@pytest.mark.parametrize("date", ["03/04/2024", "31.02.2024", "tomorrow"])
def test_offers_nothing_when_the_writing_leaves_more_answers_or_none(date: str) -> None:
    (finding,) = report_on(dated(date), VISIT.articles).findings
    assert (finding.code, finding.edit) == ("CH301", None)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("as_of: 2024-03-26", "as_of: 26/03/2024", '15:8 CH301 "26/03/2024" is not EDTF; write 2024-03-26'),
        ("published: 2024-03-26", "published: 26.03.2024",
         '3:31 CH301 "26.03.2024" is not EDTF; write 2024-03-26'),
        ("    status:", "    updated: 2023-02-29\n    status:",
         '8:22 CH301 day 29 in "2023-02-29" is out of range 01-28 of that month'),
    ],
)  # fmt: skip
def test_judges_every_date_of_the_file(old: str, new: str, said: str) -> None:
    example = VISIT.but(old, new)
    assert [line for line in lines_of(report_on(example.chronology, example.articles)) if "CH301" in line] == [said]


@pytest.mark.parametrize(
    "date",
    ["2024-02-29", "0476", "-0043-03-15", "2024?", "2024-21", "199X", "Y170000002", "'2024-03-28'", "2024-03-28/",
     '"[..2024-03-28]"', "2024-03-28T24:00", "2024-03-28/2024-03-28", "2024-03-28/2024-03"],
)  # fmt: skip
def test_passes_what_edtf_allows(date: str) -> None:
    assert verdicts_of(report_on(dated(date), VISIT.articles), "CH301") == ["passed: "]


def test_makes_no_other_check_of_an_event_without_a_date() -> None:
    assert verdicts_of(report_on(dated("2024-02-31"), VISIT.articles), "CH201") == []
