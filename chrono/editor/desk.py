"""One chronology open in an editor: what is typed to an Answer, which keeps the last report where nothing can be read.

The articles are read from the disk, the chronology never is: what is typed counts, saved or not.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from chrono.editor.changes import TextChange
from chrono.editor.recognition import is_chronology
from chrono.errors import ChronoError
from chrono.files import Lines, Marked
from chrono.findings import Finding, Severity
from chrono.proof import Rechecker, Report
from chrono.records import Chronology, Memory, load_bytes, pins_beside


class Choices(NamedTuple):
    """Which rules are told and what they weigh, as the settings beside a chronology say."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = {}


class Answer(NamedTuple):
    """What is known of a chronology that is being typed.

    `report` is of the last text that could be read; `broken` is why `text` could not be, empty where it was. `problem`
    is what else stood in the way: damaged settings, a damaged lock. Without a report nothing is known.
    """

    text: str = ""
    report: Report | None = None
    broken: tuple[Finding, ...] = ()
    problem: str = ""

    @property
    def marked(self) -> Marked:
        """The text of the report with the places of all that is in it."""
        places = self.report.chronology.origin.places if self.report else None
        return places if isinstance(places, Marked) else Marked("", None, Lines(""))

    @property
    def change(self) -> TextChange:
        """What was typed since the text of the report."""
        return TextChange.between(self.marked.lines.text, self.text)


class Desk:
    """A chronology in an editor. `choices` gives the settings for its folder, or raises a ChronoError."""

    def __init__(self, path: Path, choices: Callable[[Path], Choices] = lambda _: Choices()) -> None:
        self.path, self.answer = path, Answer()
        self._choices = choices
        self._chosen: Choices | None = None
        self._memory = Memory()
        self._rechecker = Rechecker()
        self._chronology: Chronology | None = None

    def read(self, text: str) -> Answer:
        """Read what is typed, and judge again what changed; at first only what is wrong with the file is told."""
        self.answer = self._read(text)
        return self.answer

    def settle(self, stopped: Callable[[], bool] = lambda: False) -> Answer | None:
        """Judge all that was read last, exactly as `chrono check` does; None where it was `stopped`."""
        if self._chronology is None:
            return self.answer
        report = self._rechecker.whole(self._chronology, stopped)
        if report is None:
            return None
        self.answer = self.answer._replace(report=report)
        return self.answer

    def _read(self, text: str) -> Answer:
        raw = text.encode("utf-8", "surrogatepass")
        try:
            self._choose()
            loaded = load_bytes(raw, str(self.path), self.path.parent, pins_beside(self.path), self._memory)
        except ChronoError as error:
            return self.answer._replace(text=text, broken=(), problem=str(error))
        marked = loaded.chronology.origin.places
        data = marked.data if isinstance(marked, Marked) else None
        if not is_chronology(self.path, text, data):
            self._chronology = None
            return Answer(text)
        if data is None and text.strip():
            return self.answer._replace(text=text, broken=loaded.findings, problem="")
        self._chronology = loaded.chronology
        report = self._rechecker.quick(loaded.chronology)
        return Answer(text, report or Report(loaded.chronology, (), loaded.findings))

    def _choose(self) -> None:
        """Follow the settings; what was known by others is forgotten."""
        chosen = self._choices(self.path.parent)
        if chosen != self._chosen:
            self._rechecker = Rechecker(*chosen)
            self._chosen = chosen
