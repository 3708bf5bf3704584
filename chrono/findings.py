"""What a check says: its verdict, at a place; and the finding that a failed one becomes."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple, Protocol

Path = tuple[str | int, ...]
"""The place of something in a chronology's data: `("events", 2, "evidence", 0, "quote")`."""


class Location(NamedTuple):
    """A stretch of a file. Prints as `path:line:column`."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Places(Protocol):
    """Whatever knows where in a file a piece of data is."""

    def locate(self, at: tuple[str | int, ...], focus: str | None = None) -> Location:
        """The place of the data at this path, narrowed to `focus` where that is in it once."""
        ...


class Nowhere(NamedTuple):
    """Data that came from no file: everything is at its first character."""

    path: str = "<memory>"

    def locate(self, at: tuple[str | int, ...], focus: str | None = None) -> Location:  # noqa: ARG002
        """The first character, whatever is asked for."""
        return Location(self.path)


class Severity(StrEnum):
    """How much a finding weighs by default; the user may change it, the code stays."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Outcome(StrEnum):
    """How a check ended. Unchecked is never counted as passed."""

    PASSED = "passed"
    FAILED = "failed"
    WAIVED = "waived"
    UNCHECKED = "unchecked"


class FindingKind(NamedTuple):
    """What a finding is called: its code, its slug and its default severity."""

    code: str
    name: str
    severity: Severity


# What reading a file can find, before any rule runs.
SYNTAX = FindingKind("CH001", "syntax", Severity.ERROR)
DUPLICATE_KEY = FindingKind("CH002", "duplicate-key", Severity.ERROR)
SCHEMA = FindingKind("CH003", "schema", Severity.ERROR)
UNSAFE_YAML = FindingKind("CH004", "unsafe-yaml", Severity.ERROR)
INVALID_DATE = FindingKind("CH301", "invalid-date", Severity.ERROR)


class Excerpt(NamedTuple):
    """A passage of an article: `text` as it is there, `marks` the stretches of it that count (end exclusive)."""

    source: str
    location: Location
    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Edit(NamedTuple):
    """The one change that mends a finding: the scalar at `at` becomes `text`."""

    at: Path
    text: str


class Verdict(NamedTuple):
    """One check: of what (`at`, and the event's id), how it ended, and the passage that shows it.

    `focus` narrows the place to a part of the scalar at `at`: the text to point at. `location` is set only where
    reading the file has already found the place.
    """

    outcome: Outcome
    at: Path
    message: str = ""
    event: str | None = None
    excerpt: Excerpt | None = None
    edit: Edit | None = None
    focus: str | None = None
    location: Location | None = None


class Finding(NamedTuple):
    """A failed check at its place in the file. Prints as `path:line:column: CODE message [slug]`."""

    code: str
    name: str
    severity: Severity
    message: str
    location: Location
    at: Path = ()
    event: str | None = None
    excerpt: Excerpt | None = None
    edit: Edit | None = None

    def __str__(self) -> str:
        return f"{self.location}: {self.code} {self.message} [{self.name}]"

    @property
    def field(self) -> str:
        """The place in the data, as `events[2].date`."""
        return field_name(self.at)


def field_name(path: Iterable[str | int]) -> str:
    """A path as people write it: `events[2].evidence[0].quote`."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def passed(at: Path, event: str | None = None, message: str = "", excerpt: Excerpt | None = None) -> Verdict:
    """The verdict of a check that passed; `message` says by what."""
    return Verdict(Outcome.PASSED, at, message, event, excerpt)


def failed(
    at: Path,
    message: str,
    event: str | None = None,
    excerpt: Excerpt | None = None,
    edit: Edit | None = None,
    focus: str | None = None,
) -> Verdict:
    """The verdict of a check that failed; `edit` is the one change that mends it, if there is exactly one."""
    return Verdict(Outcome.FAILED, at, message, event, excerpt, edit, focus)


def unchecked(at: Path, reason: str, event: str | None = None) -> Verdict:
    """The verdict of a check that could not be made, with the reason."""
    return Verdict(Outcome.UNCHECKED, at, reason, event)


def from_problems(
    problems: Iterable[Finding], code: str, sound: Iterable[Path], *, always: bool = False
) -> Iterator[Verdict]:
    """The verdicts of a rule that reading the file has already judged: one for each problem of its code.

    `sound` are the places that pass: where nothing failed, or `always`.
    """
    mine = [problem for problem in problems if problem.code == code]
    for problem in mine:
        yield Verdict(
            Outcome.FAILED, problem.at, problem.message, problem.event, None, problem.edit, None, problem.location
        )
    if always or not mine:
        yield from (passed(at) for at in sound)
