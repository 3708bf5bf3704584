"""English: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted on March 28, 2024 by Ann", "2024-03-28"),
        ("Published 2:05 PM EDT, Thu March 28, 2024", "2024-03-28"),
        ("By Ann Lee, 28 March 2024", "2024-03-28"),
        ("28 March 2024 at 2:05 p.m.", "2024-03-28"),
        ("Last modified on 28 March 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
