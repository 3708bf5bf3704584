"""The languages of dates, one file each: words as data. `chrono.tagger` reads texts with them."""

from chrono.timex.english import PACK as ENGLISH
from chrono.timex.pack import Pack, Word

__all__ = ["PACKS", "Pack", "Word"]

PACKS: dict[str, Pack] = {ENGLISH.language: ENGLISH}
