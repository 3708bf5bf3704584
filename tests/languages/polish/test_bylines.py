"""Polish: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Opublikowano: 28 marca 2024, godz. 14:05", "2024-03-28"),
        ("czwartek, 28 marca 2024 r.", "2024-03-28"),
        ("Aktualizacja: 28 marca 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
