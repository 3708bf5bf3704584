"""The words of pictures."""

from chrono.languages import Captions, languages_with, part


def test_every_language_with_captions_has_a_word_for_every_status() -> None:
    for code in languages_with(Captions):
        captions = part(code, Captions)
        assert captions is not None
        assert set(captions.statuses) >= {"planned", "cancelled", "postponed"}
