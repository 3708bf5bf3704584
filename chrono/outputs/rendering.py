"""What is written of a proved chronology, and where: what `chrono render` decides, for any caller."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from chrono.calendars import notices, update_lock
from chrono.dossiers import Choice
from chrono.editions import Selection
from chrono.errors import CannotDraw, CannotMake, CannotWrite
from chrono.outputs.formats import OutputOptions, format_of
from chrono.outputs.writing import parted, write_all
from chrono.proof import Report
from chrono.records import Chronology, file_of

LARGEST_CALENDAR = 1_000_000  # bytes, above which Google Calendar refuses one
LARGEST_PAGE = 5_000_000
_SUFFIXES = ("svg", "png", "pdf", "ics", "html")


class OutputPath(NamedTuple):
    """Where an output goes; `folder` where it is a page whose articles are files of their own."""

    path: Path
    folder: bool = False

    @classmethod
    def of(cls, output: str) -> "OutputPath":
        """A folder (`site/`, or one that is there) is that of a page in parts, which begins with its `index.html`."""
        folder = output.endswith(("/", os.sep)) or (not Path(output).suffix and Path(output).is_dir())
        return cls(Path(output) / "index.html" if folder else Path(output), folder)

    @property
    def kind(self) -> str:
        """What its format is called. Raises UnknownName."""
        return format_of(self.path).name


def targets(outputs: Sequence[str], name: str, split: str | None = None) -> list[OutputPath]:
    """Where to write: as asked, else every format as `build/<name>`.

    Raises UnknownName for a suffix that is none of a format, CannotWrite where a path is named twice, and CannotMake
    where calendars are to be split and none is asked for.
    """
    found = [OutputPath.of(output) for output in outputs or (f"build/{name}.{suffix}" for suffix in _SUFFIXES)]
    taken: set[Path] = set()
    for target in found:
        format_of(target.path)
        if target.path.resolve() in taken:
            raise CannotWrite(str(target.path), "the same output is named twice")
        taken.add(target.path.resolve())
    if split and not any(target.kind == "calendar" for target in found):
        raise CannotMake("--split parts calendars: ask for one, such as -o events.ics")
    return found


@dataclass(frozen=True, slots=True)
class Rendering:
    """What to write: where, how, and of which events.

    `split` parts each calendar by category, year or actor. `file` is the chronology's, beside which `calendar.lock`
    keeps what calendars said; with `track` it is begun where there is none.
    """

    targets: Sequence[OutputPath]
    options: OutputOptions
    selection: Selection
    split: str | None = None
    file: Path | None = None
    track: bool = False


class Rendered(NamedTuple):
    """What was written of which events (`whole` is how many there were), how, and what its reader should know."""

    report: Report
    whole: int
    options: OutputOptions
    written: tuple[Path, ...]
    notices: tuple[str, ...]


def render_report(report: Report, asked: Rendering) -> Rendered:
    """Write what is asked for of a report, all of it or nothing; where it has errors every output says it is a draft.

    Raises CannotWrite where an output would take the place of the chronology or of an article, and what its formats
    raise.
    """
    _spare_inputs(report.chronology, asked)
    whole = len(report.chronology.events)
    options = _options_for(report, asked)
    chosen = report._replace(chronology=asked.selection.of(report.chronology))
    choice = Choice(report.chronology.events, asked.selection.chosen_by)
    options = replace(options, dossier=replace(options.dossier, choice=choice))
    paths = [target.path for target in asked.targets]
    made, parts = parted(chosen, paths, asked.split) if asked.split else ([(chosen, path) for path in paths], {})
    written = tuple(write_all(made, options, parts))
    told = (
        *_left_out(report.chronology),
        *_paged(chosen.chronology, paths, written, options),
        *_notices(chosen.chronology, written, options),
    )
    return Rendered(chosen, whole, options, written, told)


def _options_for(report: Report, asked: Rendering) -> OutputOptions:
    """How to write it, with what calendars said before and which pages are in parts."""
    options = asked.options.of(report)
    calendars = any(target.kind == "calendar" for target in asked.targets)
    if asked.file is not None and (asked.track or calendars):
        tracked = update_lock(asked.file, report, options.calendar, create=asked.track)
        options = replace(options, calendar=replace(options.calendar, sequences=tracked))
    folders = frozenset(target.path for target in asked.targets if target.folder)
    return replace(options, dossier=replace(options.dossier, folders=folders))


def _spare_inputs(chronology: Chronology, asked: Rendering) -> None:
    """No output may take the place of the chronology or of an article that proves it."""
    folder = asked.file.parent if asked.file else Path()
    names = [name for source in chronology.sources.values() for name in (source.file, source.text) if name]
    taken = {file_of(name, folder)[0]: "an article of this chronology" for name in names}
    if asked.file:
        taken[asked.file.resolve()] = "the chronology itself"
    for path, _ in asked.targets:
        if what := taken.get(path.resolve()):
            raise CannotWrite(str(path), f"is {what}, and is not written over: choose another name")


def _left_out(chronology: Chronology) -> Iterator[str]:
    """What could not be read of the file, so that an event may be in no output."""
    if chronology.has_unread("events"):
        yield from (f"left out: {problem}" for problem in chronology.origin.problems)


def _paged(
    chronology: Chronology, asked: Sequence[Path], written: Sequence[Path], options: OutputOptions
) -> Iterator[str]:
    """Of each picture that fills several files of a size, in what height it would fit as one."""
    from chrono.pictures import height_in_one

    size = options.picture.size
    for path in asked if size else ():
        if size and format_of(path).name == "picture" and path not in written:
            with suppress(CannotDraw):
                height = height_in_one(chronology, options.picture, size[0])
                yield f"{path}: more than one picture of this size holds; one of this width is {height} high at least"


def _notices(chronology: Chronology, written: Sequence[Path], options: OutputOptions) -> tuple[str, ...]:
    """What the outputs cannot hold, and which are too large for those that read them."""
    calendars = [path for path in written if format_of(path).name == "calendar"]
    pages = [path for path in written if format_of(path).name == "page"]
    return (
        *(
            f"{path} is over 5 MB; -o {path.stem}/ gives each article a file of its own"
            for path in pages
            if path.stat().st_size > LARGEST_PAGE
        ),
        *(
            f"{path} is over 1 MB, which Google Calendar refuses; write parts with --split"
            for path in calendars
            if path.stat().st_size > LARGEST_CALENDAR
        ),
        *(notices(chronology, options.calendar) if calendars else ()),
    )
