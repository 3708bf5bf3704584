"""Ukrainian."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "uk",
    "Ukrainian",
    frozenset("traits tables titles locators bylines dates links owners cues numbers sentences words".split()),
    beside=("en",),
)
