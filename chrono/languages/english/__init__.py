"""English."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "en",
    "English",
    frozenset({"dates", "links", "claims", "cues", "numbers", "sentences", "words", "captions", "page"}),
)
