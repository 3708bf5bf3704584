"""English."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "en",
    "English",
    frozenset(
        """traits tables titles locators bylines dates links owners claims statements cues numbers sentences words
        captions page calendars""".split()
    ),
)
