"""A description as chrono wrote it to a property that remembers it; and, with that, what somebody made of it since.

Lines are known by their letters and digits, which are the same whatever programs do to spaces and signs.
"""

import hashlib
import re
from collections.abc import Collection, Iterable
from difflib import SequenceMatcher
from typing import NamedTuple


def memory_of(description: str, own: Iterable[str]) -> str:
    """What a later reader needs to part a description into chrono's `own` lines and the rest: hashes of it and them."""
    lines = filter(None, _letters("\n".join(own)).split("\n"))
    whole = _letters(description).replace("\n", "")
    return " ".join((_digest(whole, _WHOLE), *(_digest(line, _LINE) for line in lines)))


class PartedDescription(NamedTuple):
    """The text of a description that is not chrono's own, whether anything was changed, and what of its own was."""

    rest: str
    is_changed: bool
    lost: int = 0
    instead: str = ""


def part_description(shown: str, memory: str) -> PartedDescription:
    """What stands in a description beside what chrono wrote, by what it remembered.

    Of its own lines that are gone the number is in `lost`, and what stands `instead` of them is in no rest: whether it
    is one of them, changed, or a text beside them, nobody can tell.
    """
    whole, *own = memory.split()
    lines = [piece for line in shown.split("\n") for piece in _pieces(line, own)]
    told = [at for at, line in enumerate(lines) if _letters(line)]
    is_changed = _hash(shown, _WHOLE) != whole
    matcher = SequenceMatcher(None, own, [_hash(lines[at], _LINE) for at in told], autojunk=False)
    rest, instead, lost = list[str](), list[str](), 0
    for kind, first, last, begins, ends in matcher.get_opcodes():
        if kind == "equal":
            continue
        lost += last - first
        if begins < ends:
            text = "\n".join(lines[told[begins] : told[ends - 1] + 1])
            (rest if kind == "insert" else instead).append(text)
    return PartedDescription("\n\n".join(rest), is_changed, lost, "\n".join(instead))


def _pieces(line: str, own: Collection[str]) -> tuple[str, ...]:
    """A line, or one of chrono's own and what was typed on the same line before or behind it."""
    if _hash(line, _LINE) in own:
        return (line,)
    for space in re.finditer(r"\s+", line):
        pieces = line[: space.start()], line[space.end() :]
        if any(_letters(one) and _hash(one, _LINE) in own for one in pieces):
            return pieces
    return (line,)


_WHOLE, _LINE = 16, 6
"""Hexadecimal digits of the hash of a whole description, and of a line of it."""


_NO_LETTERS = re.compile(r"[^\w\n]+")
_ASCII_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum() and chr(code) != "\n")


def _letters(text: str) -> str:
    """The letters and digits of each line."""
    without = text.encode("utf-8", "replace").translate(None, _ASCII_SIGNS)  # by far the most, and fast
    return without.decode("ascii") if without.isascii() else _NO_LETTERS.sub("", without.decode("utf-8"))


def _hash(text: str, length: int) -> str:
    return _digest(_letters(text).replace("\n", ""), length)


def _digest(letters: str, length: int) -> str:
    return hashlib.sha256(letters.encode("utf-8")).hexdigest()[:length]
