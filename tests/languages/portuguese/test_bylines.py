"""Portuguese: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publicado em 28 de março de 2024 às 14h05", "2024-03-28"),
        ("28/03/2024 - 04:30 - Fonte: Agência Sul - Foto: Ana Lima/Clube", "2024-03-28"),
        ("28 de março de 2024 09h31 Atualizado há 2 dias", "2024-03-28"),
        ("Prazo: 28 de março de 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
