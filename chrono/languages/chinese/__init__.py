"""Chinese."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "zh",
    "Chinese",
    frozenset(
        """traits tables titles locators bylines dates links owners claims statements cues numbers words
        captions page calendars""".split()
    ),
    beside=("en",),
)
