"""English: days that have a name."""

import pytest

from tests.languages.readers import stands


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("on Christmas Eve 2023", "2023-12-24"),
        ("on Labor Day 2024", "2024-09-02"),
        ("on Easter Monday 2024", "2024-04-01"),
        ("on Armistice Day 1938", "1938-11-11"),
    ],
)
def test_a_named_day_is_found_in_its_year(written: str, date: str) -> None:
    assert stands(f"They met {written}.", "en") == [date]


def test_an_island_is_no_day() -> None:
    assert stands("They met on Easter Island in 2023.", "en") == ["2023"]
