"""Russian."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "ru", "Russian", frozenset({"dates", "links", "cues", "numbers", "sentences", "words", "captions"}), beside=("en",)
)
