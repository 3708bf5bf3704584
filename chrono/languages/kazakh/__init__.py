"""Kazakh."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "kk",
    "Kazakh",
    frozenset({"dates", "links", "owners", "claims", "cues", "numbers", "words", "captions", "page"}),
    beside=("ru", "en"),
)
