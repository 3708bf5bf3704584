"""CH311: the record is a day off, and the clock time beside the date explains it."""

import pytest

from tests.conftest import codes_of, pact, verdicts_of


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024-03-21", "at 10:30 p.m. GMT on March 20, 2024"),
        ("2024-03-21", "at 18:00 on March 20, 2024"),
        ("2024-03-19", "at 01:00 on March 20, 2024"),
    ],
)
def test_warns_of_a_day_that_another_zone_explains(date: str, words: str) -> None:
    assert codes_of(pact(date, f"'Signed {words}'")) == ["CH311"]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024-03-21", "at 08:00 on March 20, 2024"),
        ("2024-03-19", "at 22:00 on March 20, 2024"),
        ("2024-03-22", "at 22:00 on March 20, 2024"),
        ("2024-03-21", "on March 20, 2024"),
    ],
)
def test_is_a_contradiction_where_no_zone_explains_it(date: str, words: str) -> None:
    assert codes_of(pact(date, f"'Signed {words}'")) == ["CH302"]


def test_passes_the_day_that_is_stated() -> None:
    found = pact("2024-03-20", "'Signed at 22:00 on March 20, 2024'")
    assert codes_of(found) == []
    assert verdicts_of(found, "CH311") == ["passed: "]
