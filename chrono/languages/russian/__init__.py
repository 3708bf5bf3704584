"""Russian."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "ru",
    "Russian",
    frozenset({"dates", "links", "claims", "cues", "numbers", "sentences", "words", "captions", "page"}),
    beside=("en",),
)
