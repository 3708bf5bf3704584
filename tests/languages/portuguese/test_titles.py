"""Portuguese: what stands before a title in a calendar."""

import pytest

from tests.languages.readers import called_off


@pytest.mark.parametrize(
    ("shown", "title", "status"),
    [
        ("Cancelada: Reunião", "Reunião", "cancelled"),
        ("ENC: Adiada: Reunião", "Reunião", "postponed"),
        ("Prefeito: ato cancelado", "Prefeito: ato cancelado", ""),
    ],
)
def test_what_does_not_take_place_is_told_by_the_word_before_its_title(shown: str, title: str, status: str) -> None:
    assert called_off(shown) == (title, status)
