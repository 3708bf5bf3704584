"""Kazakh."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "kk",
    "Kazakh",
    frozenset(
        """traits tables titles locators bylines dates links owners claims cues numbers words captions page
        calendars""".split()
    ),
    beside=("ru", "en"),
)
