"""English."""

from chrono.languages.language import Language

LANGUAGE = Language("en", "English", frozenset({"dates", "links", "cues", "numbers", "sentences", "words", "captions"}))
