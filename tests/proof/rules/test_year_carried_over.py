"""CH303: day and month agree with the passage, the year does not."""

import pytest

from tests.conftest import codes_of, lines_of, pact, verdicts_of


@pytest.mark.parametrize(
    ("date", "quote", "message"),
    [
        ("2023-02-14", "The visit took place on 14 February 2024", '"14 February 2024" (2024-02-14)'),
        ("1993-01-03", "Ties were established on January 3, 1992", '"January 3, 1992" (1992-01-03)'),
        ("2024-03-26", "The pact was signed on March 26, 2023", '"March 26, 2023" (2023-03-26)'),
        (
            "2023-02-28/2023-03-02",
            "The fair ran from February 28 to March 2",
            '"February 28 to March 2" (2024-02-28/2024-03-02)',
        ),
        ("2020-02-29", "The visit took place on February 29", '"February 29" (2024-02-29)'),
    ],
)
def test_fails_when_only_the_year_differs(date: str, quote: str, message: str) -> None:
    assert lines_of(pact(date, quote)) == [f"7:11 CH303 date {date} has another year than {message}"]


def test_offers_the_date_of_the_passage() -> None:
    (finding,) = pact("2023-02-14", "The visit took place on 14 February 2024").findings
    assert finding.edit is not None
    assert finding.edit.text == "2024-02-14"


def test_fails_when_a_december_day_told_of_in_january_is_put_a_year_back() -> None:
    found = pact("2022-12-30", "The visit took place on December 30", published="2024-01-05")
    assert lines_of(found) == ['7:11 CH303 date 2022-12-30 has another year than "December 30" (2023-12-30)']


@pytest.mark.parametrize(("date", "quote"), [("2023-12-30", "on December 30"), ("2023-12", "in December")])
def test_passes_when_a_report_of_january_tells_of_last_december(date: str, quote: str) -> None:
    found = pact(date, f"The visit took place {quote}", published="2024-01-05")
    assert codes_of(found) == []


def test_passes_when_the_year_is_another_expression_of_the_sentence() -> None:
    quote = "Talks were held on March 5, 2024, a year after those of March 5, 2023"
    assert codes_of(pact("2023-03-05", quote)) == ["CH801"]  # of the talks of 2024


def test_leaves_another_year_alone_to_date_contradicted() -> None:
    assert codes_of(pact("2022", "The plant opened in 2023")) == ["CH302"]


def test_makes_no_check_when_the_language_is_not_read() -> None:
    found = pact("2023-03-26", "Ο υπουργός άνοιξε ένα σχολείο", "Ο υπουργός άνοιξε ένα σχολείο, είπε η κυβέρνηση.")
    assert verdicts_of(found, "CH303") == []
