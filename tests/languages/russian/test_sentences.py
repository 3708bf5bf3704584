"""Where sentences end in Russian."""

import pytest

from chrono.text import split_sentences


@pytest.mark.parametrize(
    ("text", "number"), [("В 2024 г. вырос оборот. Это рекорд.", 2), ("Им. Ленина, ул. Мира, стр. 5.", 1)]
)
def test_an_abbreviation_ends_no_sentence(text: str, number: int) -> None:
    assert len(list(split_sentences(text))) == number
