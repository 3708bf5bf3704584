"""Kazakh."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "kk",
    "Kazakh",
    frozenset({"dates", "links", "claims", "cues", "numbers", "words", "captions", "page"}),
    beside=("ru", "en"),
)
