"""French: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publié le 28 mars 2024 à 14h05", "2024-03-28"),
        ("Publié le 28 mars 2024, mis à jour le 29 mars 2024", "2024-03-28"),
        ("Par Anne Roy, jeudi 28 mars 2024", "2024-03-28"),
        ("Mis à jour le 28 mars 2024", ""),
        ("Le 28 mars 2024 à 20h00", ""),
        ("Par décret du 28 mars 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
