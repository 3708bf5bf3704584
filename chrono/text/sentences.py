"""A text to its sentences."""

from collections.abc import Iterator

from chrono.languages import SentenceMarks, every_part
from chrono.text.sentence_ends import SENTENCE_BORDER


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences as (start, end), trimmed of space; a blank line always ends one."""
    start = 0
    for found in SENTENCE_BORDER.finditer(text):
        if found[0].startswith(".") and _goes_on(text, start, found.start(), found.end()):
            continue
        yield from _trimmed(text, start, found.end())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _goes_on(text: str, start: int, stop: int, after: int) -> bool:
    """Is the full stop that of an abbreviation or an initial, or does a small letter follow?"""
    if "\n\n" in text[stop:after] or "\r\n\r\n" in text[stop:after]:
        return False
    word = text[max(start, stop - 12) : stop].rsplit(None, 1)[-1:] or [""]
    bare = word[0].lstrip("([\"'“‘").lower()
    follows = text[after : after + 1]
    if bare in every_part(SentenceMarks).may_end and follows.isupper():
        return False
    return bare in _abbreviations() or (len(bare) == 1 and bare.isalpha()) or follows.islower()


def _abbreviations() -> frozenset[str]:
    """Those of all languages: a sentence too long is read with care, one too short loses words."""
    return every_part(SentenceMarks).abbreviations


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip())
    if first < last:
        yield first, last
