"""Italian: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Pubblicato il 28 marzo 2024 alle ore 10:15", "2024-03-28"),
        ("di Anna Bianchi, 28 mar 2024", "2024-03-28"),
        ("Aggiornato il 28 marzo 2024", ""),
        ("In vigore dal 28 marzo 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
