"""English: what a text is told by to be in it."""

import pytest

from chrono.text.identification import guess_language


@pytest.mark.parametrize(
    "sentence",
    [
        "The talks ended in the capital on Tuesday, officials said.",
        "Police charged two men with fraud.",
    ],
)
def test_a_sentence_is_told(sentence: str) -> None:
    assert guess_language(sentence) == "en"


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Gespräche endeten am Dienstag in der Hauptstadt.",
        "Les entretiens ont pris fin mardi dans la capitale.",
    ],
)
def test_one_in_a_language_near_it_is_not(sentence: str) -> None:
    assert guess_language(sentence) != "en"
