"""The language of a text."""

import pytest

from chrono.text.identification import guess_language

FRENCH = "La ministre est arrivée le 25 mars avec toute sa délégation et a visité une école du quartier. " * 8


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said that talks were held in the capital.", "en"),
        ("Министр заявил, что переговоры прошли в столице.", "ru"),
        ("Министр келіссөздер өткенін мәлімдеді.", "kk"),
        ("外交部长表示会谈已在首都举行。", "zh"),
        ("大臣が日本を訪問したと発表された。", "ja"),
        ("Ο υπουργός άνοιξε ένα σχολείο.", "und"),
        (FRENCH, "und"),
        ("Short.", "en"),
    ],
)
def test_a_language_is_told_by_script_and_words(text: str, language: str) -> None:
    assert guess_language(text) == language
