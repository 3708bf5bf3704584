"""Vietnamese: bylines and what stands before titles in calendars; articles in it are not read."""

from chrono.languages.language import Language

LANGUAGE = Language("vi", "Vietnamese", frozenset(("bylines", "titles")))
