"""The lock beside a chronology: what was read when its quotations were last reviewed, to tell what has changed since.

`chronology.lock` is YAML, one line for each thing that may change, so that its differences can be reviewed. It is read
and written here alone.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from chrono.errors import CannotRead
from chrono.files import read_marks, scalar

CHRONOLOGY_LOCK_NAME = "chronology.lock"
LOCK_VERSION = "1"
_HEAD = "# What was read when the quotations were last reviewed. Written by `chrono pin`; review it in differences."


class Pin(NamedTuple):
    """An article as it was pinned: the hash of its file, that of its text, and what read the text."""

    sha256: str
    text_sha256: str
    reader: str = ""


class PinnedQuote(NamedTuple):
    """A quotation as it was pinned: the event and source it belongs to, where it is, and its words there.

    `place` is `line:column-end_line:end_column`.
    """

    event: str
    source: str
    place: str
    words: str


class Lock(NamedTuple):
    """What is pinned of a chronology, which is named by its file; `files` are those of the sources."""

    chronology: str
    files: Mapping[str, str]
    pins: Mapping[str, Pin]
    quotes: tuple[PinnedQuote, ...]

    def __str__(self) -> str:
        """The lock as YAML, in the order of the chronology; the same for the same articles and quotations."""
        lines = [
            _HEAD,
            f'version: "{LOCK_VERSION}"',
            f"chronology: {scalar(self.chronology)}",
            "sources:",
            *(line for source, pin in self.pins.items() for line in _source_lines(source, self.files[source], pin)),
            "quotes:",
            *(line for quote in self.quotes for line in _quote_lines(quote)),
        ]
        return "\n".join(lines) + "\n"


def _source_lines(source: str, file: str, pin: Pin) -> Iterator[str]:
    yield f"  {scalar(source)}:"
    yield f"    file: {scalar(file)}"
    yield f"    sha256: {pin.sha256}"
    yield f"    text_sha256: {pin.text_sha256}"
    yield f"    reader: {scalar(pin.reader)}"


def _quote_lines(quote: PinnedQuote) -> Iterator[str]:
    yield f"  - event: {scalar(quote.event)}"
    yield f"    source: {scalar(quote.source)}"
    yield f"    at: {scalar(quote.place)}"
    yield f"    words: {scalar(quote.words)}"


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


def lock_path(chronology: Path) -> Path:
    """Where a chronology's lock is kept: beside it."""
    return chronology.parent / CHRONOLOGY_LOCK_NAME
