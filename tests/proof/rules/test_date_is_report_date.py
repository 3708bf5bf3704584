"""CH306: the record has the day of the report, where the passage points to another day or to none."""

import pytest

from tests.conftest import codes_of, lines_of, pact, verdicts_of

DAY = "7:11 CH306 date 2024-03-26 is the day of the report; "
REMEDY = '; if nothing else is known, "basis: reported"'


def test_fails_when_the_passage_names_no_day() -> None:
    found = pact("2024-03-26", "The minister opened a school")
    assert lines_of(found) == [f"{DAY}the passage names no day{REMEDY}"]


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("They agreed yesterday to cut tariffs", "yesterday"),
        ("The pact was signed on March 20", "March 20"),
        ("China and Peru signed a pact on Monday", "Monday"),
        ("Last month the two sides opened a consulate", "Last month"),
    ],
)
def test_fails_when_the_passage_points_to_another_day(quote: str, words: str) -> None:
    assert lines_of(pact("2024-03-26", quote)) == [f'{DAY}the passage says "{words}"{REMEDY}']


def test_fails_when_only_the_dateline_is_quoted_for_it() -> None:
    found = pact("2024-03-26", "ASTANA, March 26. The minister opened a school")
    assert lines_of(found) == [f"{DAY}the dateline alone names it{REMEDY}"]


def test_fails_when_the_dateline_stands_before_the_weekday() -> None:
    article = "BEIJING, March 26 (Xinhua) -- China and Peru signed a pact on Monday."
    found = pact("2024-03-26", "China and Peru signed a pact on Monday", article)
    assert lines_of(found) == [f'{DAY}the passage says "Monday"{REMEDY}']


def test_offers_no_basis_when_it_is_reported_already() -> None:
    found = pact("2024-03-26", "The pact was signed on March 20", more="    basis: reported\n")
    assert lines_of(found) == [f'{DAY}the passage says "March 20"']


@pytest.mark.parametrize("quote", ["The pact was signed on Tuesday", "The pact was signed today in Lima"])
def test_passes_when_the_passage_names_the_day_of_the_report(quote: str) -> None:
    assert codes_of(pact("2024-03-26", quote)) == []


@pytest.mark.parametrize("date", ["2024-03-26", "2024-03", "'[..2024-03-26]'"])
def test_passes_when_the_basis_is_the_report(date: str) -> None:
    found = pact(date, "The minister opened a school", more="    basis: reported\n")
    assert codes_of(found) == []


def test_makes_no_check_when_the_language_is_not_read() -> None:
    article = "Ο υπουργός άνοιξε ένα σχολείο"
    found = pact("2024-03-26", "Ο υπουργός άνοιξε ένα σχολείο, είπε η κυβέρνηση.", article)
    assert verdicts_of(found, "CH306") == []
