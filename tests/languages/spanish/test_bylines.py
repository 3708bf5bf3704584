"""Spanish: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publicado el 28 de marzo de 2024, 10:15", "2024-03-28"),
        ("Jueves 28 de marzo de 2024", "2024-03-28"),
        ("28 mar 2024 - 05:00 - Por Ana Gómez", "2024-03-28"),
        ("Actualizado el 28 de marzo de 2024", ""),
        ("Firmado en Madrid el 28 de marzo de 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
