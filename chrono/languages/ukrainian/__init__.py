"""Ukrainian."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "uk", "Ukrainian", frozenset({"dates", "links", "owners", "cues", "numbers", "sentences", "words"}), beside=("en",)
)
