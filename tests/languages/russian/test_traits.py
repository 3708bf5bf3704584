"""Russian: what a text is told by to be in it."""

import pytest

from chrono.text.identification import guess_language


@pytest.mark.parametrize(
    "sentence",
    [
        "Переговоры завершились в столице во вторник, сообщили в министерстве.",
        "Суд оштрафовал компанию.",
    ],
)
def test_a_sentence_is_told(sentence: str) -> None:
    assert guess_language(sentence) == "ru"


@pytest.mark.parametrize(
    "sentence",
    [
        "Преговорите приключиха във вторник в столицата.",
        "Переговори завершилися у столиці у вівторок.",
    ],
)
def test_one_in_a_language_near_it_is_not(sentence: str) -> None:
    assert guess_language(sentence) != "ru"
