"""A chronology and where to write it to files that appear whole or not at all, each in the format of its suffix."""

import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from chrono.dates.words import date_words
from chrono.errors import CannotWrite, UnknownName
from chrono.pictures.alt_text import alternative
from chrono.pictures.drawing import Drawing
from chrono.proof.checker import Report, check
from chrono.records.model import Chronology

if TYPE_CHECKING:
    from matplotlib.figure import Figure


Pieces = Iterable[bytes]
"""The bytes of a file, one part after another, so that a long calendar is never whole in memory."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its suffix: what it is called, and how its bytes are made, in pieces, for each page of it."""

    suffix: str
    name: str
    make: Callable[[Report, Drawing], list[Pieces]]


def _svg(report: Report, drawing: Drawing) -> list[Pieces]:
    from chrono.pictures.formats import to_svg

    chronology = report.chronology
    tips = {event.id: f"{date_words(event.date, drawing.language)}: {event.title}" for event in chronology.events}
    words = alternative(chronology, drawing.language)
    return [[to_svg(one, words, tips, real_text=drawing.real_text)] for one in _drawn(report, drawing)]


def to_svg(chronology: Chronology) -> str:
    """The picture of a chronology as SVG; one that has errors is drawn as a draft and says so."""
    report = check(chronology)
    return b"".join(_svg(report, Drawing(draft=report.errors > 0))[0]).decode("utf-8")


def _png(report: Report, drawing: Drawing) -> list[Pieces]:
    from chrono.pictures.formats import to_png

    return [[to_png(one, drawing.dpi)] for one in _drawn(report, drawing)]


def _drawn(report: Report, drawing: Drawing) -> "list[Figure]":
    return drawing.pages(report.chronology) if drawing.paged else drawing.figures(report.chronology)


def _pdf(report: Report, drawing: Drawing) -> list[Pieces]:
    from chrono.pictures.formats import to_pdf

    return [[to_pdf(drawing.pages(report.chronology))]]


def _ics(report: Report, drawing: Drawing) -> list[Pieces]:
    from chrono.calendars import calendar as ics

    return [
        ics.stream(
            report.chronology,
            report,
            draft=drawing.draft,
            fuzzy=drawing.fuzzy,
            tracked=drawing.tracked,
            remind=drawing.remind,
            feed=drawing.feed,
        )
    ]


FORMATS: Mapping[str, Format] = {
    one.suffix: one
    for one in (
        Format(".svg", "picture", _svg),
        Format(".png", "picture", _png),
        Format(".pdf", "picture", _pdf),
        Format(".ics", "calendar", _ics),
    )
}


def format_of(path: Path) -> Format:
    """The format of a path's suffix. Raises UnknownName."""
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        near = get_close_matches(suffix, FORMATS, 1)
        raise UnknownName("format", suffix or str(path), tuple(FORMATS), near[0] if near else None)
    return FORMATS[suffix]


def write_all(outputs: Sequence[tuple[Report, Path]], drawing: Drawing) -> list[Path]:
    """Make every output, then put all of them in place; what was written, the pages of a picture as numbered files.

    Raises CannotWrite where one cannot be written; then none is changed.
    """
    made = [one for report, path in outputs for one in _numbered(path, format_of(path).make(report, drawing))]
    _put_in_place(made)
    return [path for path, _ in made]


def _numbered(path: Path, pages: Sequence[Pieces]) -> list[tuple[Path, Pieces]]:
    """`out.svg`, or `out-01.svg` and so on where there are several pages."""
    if len(pages) == 1:
        return [(path, pages[0])]
    digits = len(str(len(pages)))
    return [
        (path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}"), page)
        for number, page in enumerate(pages, start=1)
    ]


def write_whole(path: Path, content: bytes) -> None:
    """Write one file, which appears whole or not at all. Raises CannotWrite."""
    _put_in_place([(path, [content])])


def _put_in_place(made: Sequence[tuple[Path, Pieces]]) -> None:
    """Write everything beside, and only then rename; raises CannotWrite."""
    written: list[tuple[Path, Path]] = []
    try:
        for path, content in made:
            written.append((_write_beside(path, content), path))
        for temporary, path in written:
            try:
                temporary.replace(path)
            except OSError as error:
                raise CannotWrite(str(path), error.strerror or str(error)) from error
    finally:
        for temporary, _ in written:
            with suppress(OSError):
                temporary.unlink()


def _write_beside(path: Path, content: Pieces) -> Path:
    """Write to a new file in the same folder, with the rights that a new file has; give its name."""
    temporary: Path | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(21, "is a folder")
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.writelines(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
    except BaseException as error:  # what makes the content may stop too; nothing half written stays
        if temporary:
            with suppress(OSError):
                temporary.unlink()
        if isinstance(error, OSError):
            raise CannotWrite(str(path), error.strerror or str(error)) from error
        raise
    return temporary


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
