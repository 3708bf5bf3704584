"""English."""

from chrono.languages.language import Language

LANGUAGE = Language("en", "English", frozenset({"dates", "cues", "numbers", "sentences", "words", "captions"}))
