"""Kazakh."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "kk", "Kazakh", frozenset({"dates", "links", "cues", "numbers", "words", "captions"}), beside=("ru", "en")
)
