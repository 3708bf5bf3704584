"""Ukrainian: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Опубліковано: 28 березня 2024 року", "2024-03-28"),
        ("28 березня 2024, 14:05", "2024-03-28"),
        ("Оновлено 28 березня 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
