"""The languages of dates, one file each: words as data. `chrono.tagger` reads texts with them."""

from chrono.timex.pack import Pack, Word

__all__ = ["LANGUAGES", "Pack", "Word"]

LANGUAGES = {
    "en": "chrono.timex.english",
    "kk": "chrono.timex.kazakh",
    "ru": "chrono.timex.russian",
    "zh": "chrono.timex.chinese",
}
"""The module of each language, loaded when a text in it is read."""
