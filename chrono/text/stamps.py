"""Numbers that are stamped on the pages of a production: letters, then a number that goes up by one (EXP-0000998)."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Stamp(NamedTuple):
    """A stamped number as it is written, what stands before its number, and the number with its noughts."""

    written: str
    prefix: str
    number: str

    @property
    def key(self) -> tuple[str, str]:
        """Its letters, small and without signs, and its number, by which it is told from others."""
        return stamp_key(self.prefix, self.number)


def stamp_prefix(signs: str = "-_. ") -> str:
    """A pattern of what stands before the number of a stamp; `signs` part its words."""
    return rf"[A-Z][A-Za-z0-9]{{0,11}}(?:[{signs}][A-Z][A-Za-z0-9]{{0,7}})*[-_. ]?"


def stamp_key(prefix: str, number: str) -> tuple[str, str]:
    """The letters of a stamp, small and without signs, and its number, with the digits that end its prefix."""
    plain = re.sub(r"[-_. ]", "", prefix).lower()
    letters = plain.rstrip("0123456789")
    return letters, plain[len(letters) :] + number


_STAMP = re.compile(rf"(?<![\w-])({stamp_prefix()})(\d{{3,10}})(?![\w-])")


def stamps_in(text: str) -> Iterator[Stamp]:
    """What in a text may be stamped numbers."""
    return (Stamp(found[0], found[1], found[2]) for found in _STAMP.finditer(text))


def keys_of(written: str) -> set[tuple[str, str]]:
    """The keys of a number as it is stamped: with all words before it, or only the nearest (`SECRET EXP-0000998`); of
    one without letters (`000998`) its number alone."""
    if written.isdigit():
        return {("", written)}
    words = written.split()
    tails = (" ".join(words[at:]) for at in range(len(words)))
    return {stamp.key for tail in tails for stamp in stamps_in(tail)}


def bare_stamp(line: str) -> Stamp | None:
    """The number that a line is, where it is long enough for one that is stamped on pages; none where it is no such."""
    return Stamp(line, "", line) if _BARE.fullmatch(line) else None


_BARE = re.compile(r"\d{5,10}", re.ASCII)
