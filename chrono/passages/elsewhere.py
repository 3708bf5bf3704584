"""A quotation to another source that has it word for word."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from chrono.languages import LETTER, has_no_spaces
from chrono.passages.reading import ArticleReading
from chrono.records import Evidence
from chrono.text import find_exactly, fold

_LONG_ENOUGH_TO_RECOGNISE = 12


class SourceWords:
    """Which sources have a word, made when a quotation is first looked for in all of them."""

    def __init__(self, readings: Mapping[str, ArticleReading]) -> None:
        self.readings = readings

    @cached_property
    def _words(self) -> list[tuple[str, set[str]]]:
        return [(source, _words_of(reading.quotable.folded.text)) for source, reading in self.readings.items()]

    def sources_with(self, quote: str) -> Iterable[str]:
        """The sources that may have a quotation, in their order: those with all the words inside it.

        Its first and last word may be a piece of one, and where words are not parted all sources may have it.
        """
        inner = {word for word in _WORD.findall(fold(quote).text)[1:-1] if not has_no_spaces(word[0])}
        if not inner:
            return self.readings
        rare = max(inner, key=len)
        return [source for source, words in self._words if rare in words and inner <= words]


_WORD = re.compile(f"{LETTER}+")


def _words_of(text: str) -> set[str]:
    """The different words of a text; of one in ASCII by what parts them, in half the time."""
    return set(text.translate(_PARTING).split() if text.isascii() else _WORD.findall(text))


_PARTING = {code: " " for code in range(128) if not chr(code).isalpha()}


def quoted_elsewhere(evidence: Evidence, words: SourceWords) -> str | None:
    """Another source that has the quotation word for word, if any."""
    if len(evidence.quote) < _LONG_ENOUGH_TO_RECOGNISE:
        return None
    others = (source for source in words.sources_with(evidence.quote) if source != evidence.source)
    return next((source for source in others if find_exactly(evidence.quote, words.readings[source].quotable)), None)
