"""A text to its sentences."""

from collections.abc import Iterator

from chrono.languages import LETTER, SentenceMarks, every_part
from chrono.text.patterns import compiled
from chrono.text.sentence_ends import SENTENCE_BORDER


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences as (start, end), trimmed of space; a blank line ends one, and a heading in capitals is one."""
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
    marks = every_part(SentenceMarks)
    if follows.isupper() and (bare in marks.may_end or (bare in marks.sometimes_end and _is_first_word(text, after))):
        return False
    return bare in _abbreviations() or (len(bare) == 1 and bare.isalpha()) or follows.islower()


def _is_first_word(text: str, start: int) -> bool:
    """Does a word stand there that begins sentences and no names, and is no initial?"""
    word = compiled(rf"{LETTER}+(?![^\W_]|-|(?<=\b\w)\.)").match(text, start)
    return word is not None and word[0].lower() in every_part(SentenceMarks).first_words


def _abbreviations() -> frozenset[str]:
    """Those of all languages: a sentence too long is read with care, one too short loses words."""
    return every_part(SentenceMarks).abbreviations


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip())
    if first >= last:
        return
    if stop := _heading_end(text[first:last]):
        yield first, first + len(text[first : first + stop].rstrip())
        first = last - len(text[first + stop : last].lstrip())
    yield first, last


def _heading_end(piece: str) -> int:
    """Where the lines in capitals at the beginning of a sentence end; 0 where they are no heading.

    Below a heading without an empty line (in a PDF) a capital letter begins a much longer line: words in capitals at
    the beginning of a paragraph fill theirs.
    """
    if not piece[:2].isupper() or "\n" not in piece:
        return 0
    lines = piece.splitlines(keepends=True)
    number = next((at for at, line in enumerate(lines) if not line.isupper()), len(lines))
    if not 0 < number < len(lines):
        return 0
    last, following = lines[number - 1].strip(), lines[number].strip()
    is_heading = sum(map(str.isalpha, "".join(lines[:number]))) >= _LETTERS and not last.endswith((",", "-"))
    goes_on = not (following[:1].isupper() or following[:1].isdigit()) or len(last) > _SHORT * len(following)
    return sum(map(len, lines[:number])) if is_heading and not goes_on else 0


_SHORT = 0.6  # of the line below, in characters, of which a line holds fewer in capitals
_LETTERS = 8  # of a heading; fewer may be an abbreviation
