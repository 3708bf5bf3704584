"""Ukrainian: what a text is told by to be in it."""

import pytest

from chrono.text.identification import guess_language


@pytest.mark.parametrize(
    "sentence",
    [
        "Переговори завершилися у столиці у вівторок.",
        "Суд оштрафував компанію на п'ять мільйонів гривень.",
    ],
)
def test_a_sentence_is_told(sentence: str) -> None:
    assert guess_language(sentence) == "uk"


@pytest.mark.parametrize(
    "sentence",
    [
        "Перамовы скончыліся ў сталіцы ў аўторак.",
        "Переговоры завершились в столице во вторник.",
    ],
)
def test_one_in_a_language_near_it_is_not(sentence: str) -> None:
    assert guess_language(sentence) != "uk"
