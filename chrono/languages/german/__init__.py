"""German: pin cites, bylines, titles in calendars and the columns of spreadsheets; articles in it are not read."""

from chrono.languages.language import Language

LANGUAGE = Language("de", "German", frozenset("tables titles locators bylines".split()))
