"""Chinese."""

from chrono.languages.language import Language

LANGUAGE = Language(
    "zh",
    "Chinese",
    frozenset("traits dates links owners claims cues numbers words captions page".split()),
    beside=("en",),
)
