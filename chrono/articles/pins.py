"""The lock beside a chronology: what was read when its quotations were last reviewed, to tell what has changed since.

`chronology.lock` is YAML, one line for each thing that may change, so that its differences can be reviewed.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from chrono.errors import CannotRead
from chrono.files.marks import read_marks

LOCK_NAME = "chronology.lock"
LOCK_VERSION = "1"


class Pin(NamedTuple):
    """An article as it was pinned: the hash of its file, that of its text, and what read the text."""

    sha256: str
    text_sha256: str
    reader: str = ""


def read_pins(raw: bytes, shown: str, chronology: str) -> Mapping[str, Pin]:
    """The pins of a lock, by source; none where the lock is another chronology's.

    Raises CannotRead where the lock is damaged.
    """
    marked = read_marks(raw, shown)
    data = marked.data
    if marked.problems or not isinstance(data, dict) or data.get("version") != LOCK_VERSION:
        raise CannotRead(shown, "is not a lock that this version of chrono reads; write it anew with `chrono pin`")
    if data.get("chronology") != chronology:
        return {}
    sources = data.get("sources")
    try:
        return {
            name: Pin(entry["sha256"], entry["text_sha256"], entry.get("reader") or "")
            for name, entry in (sources.items() if isinstance(sources, dict) else ())
        }
    except (KeyError, TypeError, AttributeError) as error:
        raise CannotRead(shown, "is damaged; write it anew with `chrono pin`") from error


def lock_of(chronology: Path) -> Path:
    """Where a chronology's lock is kept: beside it."""
    return chronology.parent / LOCK_NAME
