"""Russian."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "ru",
    "Russian",
    frozenset({"dates", "links", "owners", "claims", "cues", "numbers", "sentences", "words", "captions", "page"}),
    beside=("en",),
)
