"""What was read of articles, kept in a folder between two runs: JSON files that any program can check.

A file is named after the hash of all that its content follows from: the version of chrono, when the modules that read
were last changed, the text, its language and its day of publication. So it is never out of date, and may be deleted at
any time; what cannot be read, or does not hold together, is read anew. Files are written whole, so that two programs
may share the folder.
"""

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from chrono.dates import Day, parse_date
from chrono.errors import CannotWrite, InvalidDate
from chrono.files import write_whole
from chrono.passages.reading import ArticleReading, read_source, ready
from chrono.timex import DateDoubt, Timex
from chrono.version import __version__


class ReadingCache(NamedTuple):
    """A folder of readings, no more than `most` of them: beyond that the oldest tenth is deleted.

    Without a folder nothing is kept.
    """

    folder: Path | None
    most: int = 20_000

    def read(self, asked: tuple[str, str, Day | None]) -> ArticleReading:
        """What `read_source` gives for a text, its language and its day of publication; from the folder, if there."""
        text, language, published = asked
        if self.folder is None:
            return read_source(text, language, published)
        file = self.folder / f"{_key(text, language, published)}.json"
        kept = _kept(file, len(text))
        if kept is not None:
            return ready(text, language, *kept)
        reading = read_source(text, language, published)
        with suppress(OSError, CannotWrite):  # a folder that is full or not ours costs only the memory
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(file, _written(reading))
        return reading

    def tidy(self) -> int:
        """Delete the oldest files where there are too many; how many were deleted."""
        with suppress(OSError):
            if self.folder is None:
                return 0
            files = [
                (entry.stat().st_mtime_ns, entry.path) for entry in os.scandir(self.folder) if _is_ours(entry.name)
            ]
            if len(files) > self.most:
                old = sorted(files)[: len(files) - self.most + self.most // 10]
                for _, path in old:
                    Path(path).unlink(missing_ok=True)
                return len(old)
        return 0


def _is_ours(name: str) -> bool:
    return name.endswith(".json") and len(name) == len(".json") + 64


def _key(text: str, language: str, published: Day | None) -> str:
    about = json.dumps([__version__, _last_change(), _FORMAT, language, str(published)])
    return hashlib.sha256(f"{about}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()


_FORMAT = 2


@cache
def _last_change() -> int:
    """When a module that reads was last changed, in nanoseconds: a checkout keeps its version from commit to commit."""
    package = Path(__file__).parent.parent
    return max((_changed(package / wing) for wing in _READING), default=0)


def _changed(folder: Path) -> int:
    times = [0]
    with suppress(OSError):  # in an archive there are no files
        for entry in os.scandir(folder):
            if entry.is_dir():
                times.append(_changed(Path(entry.path)))
            elif entry.name.endswith(".py"):
                times.append(entry.stat().st_mtime_ns)
    return max(times)


_READING = ("dates", "languages", "passages", "text", "timex")


def _written(reading: ArticleReading) -> bytes:
    timexes = [
        [one.start, one.end, str(one.date), [str(other) for other in one.alternatives], *one[4:]]
        for one in reading.timexes
    ]
    document = {"dates": timexes, "sentences": reading.sentences}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _kept(file: Path, length: int) -> tuple[tuple[Timex, ...], tuple[tuple[int, int], ...]] | None:
    """What a file holds, if it holds together with a text of this length."""
    try:
        document = json.loads(file.read_bytes())
        timexes = tuple(_timex(one) for one in document["dates"])
        sentences = tuple((int(start), int(end)) for start, end in document["sentences"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError, InvalidDate):
        return None
    whole = all(0 <= start <= end <= length for start, end in [*sentences, *((one.start, one.end) for one in timexes)])
    return (timexes, sentences) if whole else None


def _timex(given: Sequence[Any]) -> Timex:
    start, end, date, alternatives, *rest = given
    made = Timex(int(start), int(end), parse_date(date), tuple(map(parse_date, alternatives)), *rest)
    made = made._replace(doubt=DateDoubt(made.doubt))
    if [type(value) for value in made[4:]] != [type(Timex._field_defaults[name]) for name in Timex._fields[4:]]:
        raise TypeError("a field of another kind")
    return made
