"""The languages of dates, one file each: words as data. `chrono.timex.tagger` reads texts with them."""

from chrono.languages.pack import Pack, Word

__all__ = ["PACKS", "Pack", "Word"]

PACKS = {
    "en": "chrono.languages.english",
    "kk": "chrono.languages.kazakh",
    "ru": "chrono.languages.russian",
    "zh": "chrono.languages.chinese",
}
"""The module of each language, loaded when a text in it is read."""
