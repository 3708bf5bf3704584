"""Kazakh: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Жарияланған күні: 28 наурыз 2024 жыл, 14:05", "2024-03-28"),
        ("2024 жылғы 28 наурыз", "2024-03-28"),
        ("28 Наурыз 2024, 14:05 Қазақпарат", "2024-03-28"),
        ("Жаңартылған күні: 28 наурыз 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
