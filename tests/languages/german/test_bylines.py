"""German: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Veröffentlicht am 28.03.2024 um 14:05 Uhr", "2024-03-28"),
        ("Donnerstag, 28. März 2024", "2024-03-28"),
        ("Von Max Muster | 28. Mär 2024", "2024-03-28"),
        ("Stand: 28.03.2024", ""),
        ("Am 28. März 2024 um 20 Uhr", ""),
        ("28. März 2024, 19:30 Uhr, Stadthalle", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
