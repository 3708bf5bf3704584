"""The languages of dates, one folder each: words as data. `chrono.timex.tagger` reads texts with them."""

from chrono.languages.kinds import COUNTS, DAYS, SEASONS, SENTENCE_ENDS, WEEKDAYS, TokenKind
from chrono.languages.parts import Pack, Word

__all__ = [
    "COUNTS",
    "DAYS",
    "PACKS",
    "SEASONS",
    "SENTENCE_ENDS",
    "WEEKDAYS",
    "Pack",
    "TokenKind",
    "Word",
]

PACKS = {
    "en": "chrono.languages.english.dates",
    "kk": "chrono.languages.kazakh.dates",
    "ru": "chrono.languages.russian.dates",
    "zh": "chrono.languages.chinese.dates",
}
"""The module of each language, loaded when a text in it is read."""
