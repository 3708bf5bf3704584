"""Dutch: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Gepubliceerd op 28 maart 2024 om 14:05", "2024-03-28"),
        ("door Jan Smit, donderdag 28 maart 2024", "2024-03-28"),
        ("Laatst bijgewerkt op 28 maart 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
