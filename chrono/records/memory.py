"""What a file and its articles were read to, so that reading them again after a change reads only what changed."""

from pathlib import Path as FilePath
from typing import Any, NamedTuple, TypeVar

from chrono.articles import Article, read_article
from chrono.errors import CannotRead
from chrono.files import read_bytes
from chrono.findings import Path
from chrono.records.model import Source
from chrono.records.record import Record

_R = TypeVar("_R", bound=Record)


class _State(NamedTuple):
    """What tells a file's content from another one without reading it."""

    inode: int
    size: int
    modified: int
    changed: int


class Memory:
    """Articles whose files are as they were, and records whose data are; each is given again as the same object.

    What one reading does not ask for is forgotten with the next; one that asks for nothing, as of a file that is broken
    while it is typed, makes nothing forgotten.
    """

    def __init__(self) -> None:
        self._articles: dict[Any, Article] = {}
        self._records: dict[tuple[type[Record], Path], tuple[Any, Record]] = {}
        self._articles_before, self._records_before = self._articles, self._records

    def begin(self) -> None:
        """Begin to read the file again."""
        if self._articles or self._records:
            self._articles_before, self._records_before = self._articles, self._records
        self._articles, self._records = {}, {}

    def article(self, name: str, source: Source, folder: FilePath, shown_folder: FilePath) -> Article:
        """The article of a source, never from outside the chronology's folder, not even through a link."""
        states = tuple(_state(folder, file) for file in (source.file, source.text) if file)
        asked = (source.language, source.encoding, source.pages)
        key = (name, source.file, source.text, asked, str(folder), str(shown_folder), states)
        article = self._articles_before.get(key)
        if article is None or None in states:
            article = _article(name, source, folder, shown_folder)
        self._articles[key] = article
        return article

    def record(self, model: type[_R], data: Any, known: Path) -> _R:
        """The record of these data, which its file knows as `known`. Raises pydantic's ValidationError."""
        before = self._records_before.get((model, known))
        if before is not None and before[0] == data:
            record = before[1]
            self._records[model, known] = before
        else:
            record = model.read(data, known)
            self._records[model, known] = (data, record)
        return record  # type: ignore[return-value]  # the key holds its model


def _state(folder: FilePath, file: str) -> _State | None:
    """The state of a file now; None where there is none to be read."""
    try:
        found = (folder / file).stat()
    except (OSError, ValueError, RuntimeError):
        return None
    return _State(found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _article(name: str, source: Source, folder: FilePath, shown_folder: FilePath) -> Article:
    shown = (shown_folder / source.file).as_posix()
    target, problem = file_of(source.file, folder)
    if problem:
        return Article(name, shown.replace("\0", "?"), problem=problem)
    transcript = None
    if source.text:
        beside, problem = file_of(source.text, folder)
        try:
            transcript = b"" if problem else read_bytes(beside, source.text)
        except CannotRead as error:
            problem = error.reason
        if problem:
            return Article(name, shown, problem=f"its text {source.text}: {problem}".replace("\0", "?"))
    return read_article(
        name, target, shown, source.language, source.encoding, pages=source.pages, transcript=transcript
    )


def file_of(file: str, folder: FilePath) -> tuple[FilePath, str]:
    """The file that a source names, from the chronology's folder, and why it is not read, or empty."""
    if "\0" in file:
        return folder, "no such file"
    try:
        target = (folder / file).resolve()
    except (OSError, RuntimeError):  # before Python 3.13 a circle of links is a RuntimeError
        return folder, "links lead in a circle"
    except ValueError:  # no name of a file, as a half of a sign is none
        return folder, "no such file"
    return target, "" if target.is_relative_to(folder.resolve()) else "lies outside the chronology's folder"
