"""CH302: the dates that the passage states do not meet the record's."""

import pytest

from tests.conftest import codes_of, lines_of, pact, verdicts_of


@pytest.mark.parametrize(
    ("date", "quote", "message"),
    [
        ("2024-03-25", "Officials met on Tuesday in Lima", '"Tuesday" (2024-03-26)'),
        ("2024-03-11", "Officials met on Monday in Lima", '"Monday" (2024-03-25)'),
        ("2024-03-21", "It opened on Wednesday, March 20, 2024", '"Wednesday, March 20, 2024" (2024-03-20)'),
        ("1992-03-01", "Ties were established on January 3, 1992", '"January 3, 1992" (1992-01-03)'),
        ("2023-05-04", "It opened on 03/04/2023", '"03/04/2023" (2023-03-04)'),
        (
            "2024-02-28/2024-03-01",
            "The fair ran from February 28 to March 2",
            '"February 28 to March 2" (2024-02-28/2024-03-02)',
        ),
        (
            "2023-03/2023-06",
            "The show lasted from March to May 2023",
            '"March to May 2023" (2023-03/2023-05)',
        ),
        (
            "2024-03-04",
            "Meetings were held on March 3, 5 and 7",
            '"March 3, 5 and 7" ({2024-03-03,2024-03-05,2024-03-07})',
        ),
    ],
)
def test_fails_when_no_reading_meets_the_record(date: str, quote: str, message: str) -> None:
    assert lines_of(pact(date, quote)) == [f"7:11 CH302 date {date} does not agree with {message}"]


def test_offers_the_date_when_it_has_one_reading() -> None:
    (finding,) = pact("2024-03-21", "The pact was signed on March 20, 2024").findings
    assert finding.edit is not None
    assert finding.edit.text == "2024-03-20"


def test_offers_nothing_when_the_article_leaves_the_year_open() -> None:
    (finding,) = pact("2024-03-21", "The pact was signed on March 20").findings
    assert finding.edit is None


@pytest.mark.parametrize(
    ("date", "quote"),
    [
        ("2024-03-25", "Officials met on Monday in Lima"),
        ("2024-03-25", "They agreed yesterday to cut tariffs"),
        ("2024-03", "They agreed yesterday to cut tariffs"),
        ("2024-02", "Last month the two sides opened a consulate"),
        ("2023-12-05", "Parliament ratified on January 12 the treaty signed on December 5, 2023"),
        ("2024-01-12", "Parliament ratified on January 12 the treaty signed on December 5, 2023"),
        ("2024-02-28/2024-03-02", "The fair ran from February 28 to March 2"),
        ("2023-12-28/2024-01-03", "The fair ran from December 28 to January 3"),
        ("2024-03-04/2024-03-06", "The talks opened on March 4 and closed on March 6"),
        ("2024-03-05", "Meetings were held on March 3, 5 and 7"),
        ("2024-02-29", "The visit took place on February 29"),
        ("2024-03-20T19:00+05:00", "A school opened on the evening of March 20"),
        ("2024-03-20~", "The pact was signed around March 20"),
    ],
)
def test_passes_when_one_expression_bears_the_record_out(date: str, quote: str) -> None:
    assert [code for code in codes_of(pact(date, quote)) if code != "CH801"] == []


@pytest.mark.parametrize(
    ("article", "quote", "language"),
    [
        ("Οι δύο υπουργοί συναντήθηκαν στις 26 Μαρτίου.", "υπουργοί συναντήθηκαν", "el"),
        ("両国の大臣は3月26日にリマで会談した。", "大臣は3月26日にリマで会談した", "ja"),
    ],
)
def test_is_unchecked_when_the_language_is_not_read(article: str, quote: str, language: str) -> None:
    assert verdicts_of(pact("2024-03-25", quote, article), "CH302") == [
        f'unchecked: dates in the language "{language}" are not read'
    ]


def test_is_unchecked_when_a_weekday_may_be_that_of_the_week_before() -> None:
    assert verdicts_of(pact("2024-03-18", "Officials met on Monday in Lima"), "CH302") == [
        'unchecked: "Monday" may be read as 2024-03-25 or 2024-03-18 or 2024-04-01'
    ]


def test_fails_when_a_reported_date_is_not_the_day_of_the_report() -> None:
    found = pact("2024-03-25", "The minister opened a school", more="    basis: reported\n")
    assert lines_of(found) == ["7:11 CH302 date 2024-03-25: it is not the day of the report (2024-03-26)"]


def test_fails_when_a_bound_allows_days_after_the_report() -> None:
    found = pact("'[..2024-03-27]'", "The minister opened a school", more="    basis: reported\n")
    reason = "it allows days after the report of 2024-03-26, which tells of it as past"
    assert lines_of(found) == [f"7:11 CH302 date [..2024-03-27]: {reason}"]


@pytest.mark.parametrize("date", ["2023-11-05", "2022-11-05", "2024-11-05"])
def test_a_day_far_from_publication_without_a_year_proves_none(date: str) -> None:
    found = pact(date, "The ministers signed it on 5 November")
    verdicts = {one.rule.code: str(one.verdict.outcome) for one in found.verdicts}
    assert verdicts["CH302"] == "unchecked"
    message = next(one.verdict.message for one in found.verdicts if one.rule.code == "CH302")
    assert "2023-11-05 or 2022-11-05 or 2024-11-05" in message
    assert "quote the words that give the year" in message


def test_a_day_that_is_no_reading_of_it_is_contradicted() -> None:
    assert "CH302" in codes_of(pact("2023-11-06", "The ministers signed it on 5 November"))


@pytest.mark.parametrize(
    ("date", "quote", "is_mended"),
    [
        ("2024-03-21", "A pact was signed on 20 March 2024", True),
        ("2019", "A pact was signed the following year", False),
        ('"[..2019]"', "A pact was signed on 20 March 2024", False),
    ],
)
def test_record_is_mended_only_where_what_was_read_is_sure(date: str, quote: str, is_mended: bool) -> None:
    edits = [one.edit for one in pact(date, quote).findings if one.code == "CH302"]
    assert [edit is not None for edit in edits] == [is_mended] * len(edits)
