"""Chinese."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "zh", "Chinese", frozenset({"dates", "links", "cues", "numbers", "words", "captions"}), beside=("en",)
)
