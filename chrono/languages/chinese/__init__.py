"""Chinese."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "zh",
    "Chinese",
    frozenset({"dates", "links", "owners", "claims", "cues", "numbers", "words", "captions", "page"}),
    beside=("en",),
)
