"""CH304: the record's date is more precise than the passage."""

import pytest

from tests.conftest import codes_of, lines_of, pact, verdicts_of


@pytest.mark.parametrize(
    ("date", "quote", "message", "edit"),
    [
        ("2023-06-15", "The plant opened in 2023", '"2023" (2023)', "2023"),
        ("2023-06-15", "The plant opened about 2023", '"2023" (2023)', "2023~"),
        ("2023-06", "The plant opened in 2023", '"2023" (2023)', "2023"),
        ("2023-01-01", "The plant opened in 2023", '"2023" (2023)', "2023"),
        ("2024-02-10", "Last month the two sides opened a consulate", '"Last month" (2024-02)', "2024-02"),
        ("2022-05-01", "Two years ago the two sides signed a deal", '"Two years ago" (2022)', "2022"),
        ("2023-08", "It opened in the third quarter of 2023", '"third quarter of 2023" (2023-35)', "2023-35"),
        ("2023-04", "The plant opened in spring 2023", '"spring 2023" (2023-21)', "2023-21"),
        ("1995", "In the 1990s both sides traded little", '"1990s" (199X)', "199X"),
    ],
)
def test_fails_and_offers_the_coarser_date_when_the_passage_says_less(
    date: str, quote: str, message: str, edit: str
) -> None:
    found = pact(date, quote)
    assert lines_of(found) == [f"7:11 CH304 date {date} is more precise than {message}"]
    assert [one.edit.text for one in found.findings if one.edit] == [edit]


def test_offers_nothing_when_the_article_leaves_the_year_open() -> None:
    found = pact("2024-02-01", "The minister opened a school in February")
    assert lines_of(found) == ['7:11 CH304 date 2024-02-01 is more precise than "February" (2024-02)']
    assert [one.edit for one in found.findings] == [None]


@pytest.mark.parametrize(
    ("date", "quote"),
    [
        ("2024", "The pact was signed on March 20"),
        ("2024-03", "The pact was signed on March 20"),
        ("2023", "The plant opened in spring 2023"),
        ("199X", "In the 1990s both sides traded little"),
        ("2024-03-20", "The pact, the second since 2019, was signed on March 20"),
        ("2024-03-23", "Three days ago the two sides signed a deal"),
    ],
)
def test_passes_when_the_passage_says_as_much_or_more(date: str, quote: str) -> None:
    assert codes_of(pact(date, quote)) == []


@pytest.mark.parametrize("basis", ["reported", "inferred"])
def test_fails_when_a_bound_is_closer_than_the_report(basis: str) -> None:
    found = pact("'[..2024-03-20]'", "The minister opened a school", more=f"    basis: {basis}\n")
    assert lines_of(found) == [
        "7:11 CH304 date [..2024-03-20]: nothing bounds it closer than the report (2024-03-26)",
    ]


def test_passes_a_bound_that_is_the_day_of_the_report() -> None:
    found = pact("'[..2024-03-26]'", "The minister opened a school", more="    basis: reported\n")
    assert codes_of(found) == []


def test_makes_no_check_when_the_language_is_not_read() -> None:
    found = pact("2023-05-17", "Ο υπουργός άνοιξε ένα σχολείο", "Ο υπουργός άνοιξε ένα σχολείο, είπε η κυβέρνηση.")
    assert verdicts_of(found, "CH304") == []
