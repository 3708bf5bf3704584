"""Blocks of YAML into a chronology that is there: where they go, how far in, and that nothing else has changed."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from chrono.errors import CannotRead, CannotWrite
from chrono.files import Marked, read_marks


def read_chronology(path: Path, raw: bytes) -> Marked:
    """A chronology with the place of every value. Raises CannotRead where it is damaged or none."""
    marked = read_marks(raw, str(path))
    if marked.problems or not isinstance(marked.data, dict):
        raise no_chronology(path)
    return marked


def no_chronology(path: Path) -> CannotRead:
    """The error for a file to which nothing can be added."""
    return CannotRead(str(path), "is no chronology that can be added to: `chrono check` says what is wrong with it")


def newline_of(text: str) -> str:
    """How the lines of a text end."""
    return "\r\n" if "\r\n" in text else "\n"


def end_of(marked: Marked, place: tuple[str | int, ...]) -> int:
    """Where the last value in something ends."""
    return max(end for one, (_, end) in marked.values.items() if one[: len(place)] == place)


def indented(block: str, indent: str) -> str:
    """The lines of a block set in; empty ones stay empty."""
    return "\n".join(f"{indent}{line}" if line else line for line in block.split("\n"))


def without_brackets(text: str, at: int, brackets: str) -> str:
    """The text without the empty list (`[]`) or mapping (`{}`) that is written at a place."""
    opening, closing = map(re.escape, brackets)
    found = re.compile(rf"[ ]*{opening}\s*{closing}").match(text, at)
    return text[:at] + text[found.end() :] if found else text


def put(text: str, at: int, indent: str, blocks: Sequence[str], *, apart: bool = False) -> str:
    """The text with blocks of lines on the lines after a place; `apart` parts them, and puts an empty line before."""
    newline = newline_of(text)
    if at and text[at - 1] != "\n":
        end = text.find("\n", at)
        at = len(text) if end < 0 else end + 1
    before = text[:at] + ("" if text[:at].endswith("\n") else newline) + (newline if apart else "")
    written = "\n\n".join(indented(block, indent) for block in blocks).replace("\n", newline)
    return before + written + newline + text[at:]


def proved_insertion(
    path: Path, raw: bytes, marked: Marked, after: str, key: str, is_right: Callable[[Any], bool], advice: str
) -> bytes:
    """The bytes of the text, if what it has under a `key` is right and nothing else has changed.

    Raises CannotWrite with the `advice` where it is not so.
    """
    read = read_marks(after.encode("utf-8"), str(path))
    data = read.data if isinstance(read.data, dict) and not read.problems else {}
    if not is_right(data.get(key)) or {**data, key: 0} != {**marked.data, key: 0}:
        raise CannotWrite(str(path), advice)
    return raw[: len(raw) - len(marked.lines.text.encode("utf-8"))] + after.encode("utf-8")
