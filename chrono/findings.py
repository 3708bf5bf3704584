"""What a check says: its verdict, at a place; and the finding that a failed one becomes."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple, Protocol

Path = tuple[str | int, ...]
"""The place of something in a chronology's data: `("events", 2, "evidence", 0, "quote")`."""


class Field(NamedTuple):
    """What a check is about: a field of a record, or the record itself where `name` is empty.

    `record` is the record's place in the file's data (`("events", 2)`; empty for what stands at the top of the
    file), `event` the id of the event whose record it is, `steps` the way into the field (`(0, "quote")`).
    """

    record: Path = ()
    name: str = ""
    steps: Path = ()
    event: str | None = None

    @classmethod
    def from_path(cls, path: Path, event: str | None = None) -> "Field":
        """The field at a path of the file's data."""
        depth = 2 if len(path) > 1 else 0
        return cls(path[:depth], str(path[depth]) if len(path) > depth else "", path[depth + 1 :], event)

    @property
    def path(self) -> Path:
        """The field's place in the file's data."""
        return (*self.record, *((self.name,) if self.name else ()), *self.steps)

    @property
    def within(self) -> str:
        """The field as it is called inside its record: `evidence[0].quote`; empty for the record itself."""
        return field_name(self.path[len(self.record) :])

    @property
    def called(self) -> str:
        """What the field is called wherever it lies: `title`, `quote`, `label`; `file` for the whole."""
        words = [step for step in (self.name, *self.steps) if isinstance(step, str) and step]
        return words[-1] if words else "file"

    def inner(self, *steps: str | int) -> "Field":
        """What lies further in."""
        if self.name or not steps:
            return self._replace(steps=(*self.steps, *steps))
        return self._replace(name=str(steps[0]), steps=steps[1:])

    def __str__(self) -> str:
        return field_name(self.path)


class Location(NamedTuple):
    """A stretch of a file. Prints as `path:line:column`, or as `path p. 2 (EXP-0000998)` where pages have names.

    `page` is what the page is called that the stretch begins on; `line` is then its number.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    page: str = ""

    def __str__(self) -> str:
        if self.page:
            return f"{self.path} {self.page}"
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

    at: Field
    text: str


class Verdict(NamedTuple):
    """One check: of which field, how it ended, and the passage that shows it.

    `focus` narrows the place to a part of the scalar at `at`: the text to point at. `location` is set only where
    reading the file has already found the place.
    """

    outcome: Outcome
    at: Field
    message: str = ""
    excerpt: Excerpt | None = None
    edit: Edit | None = None
    focus: str | None = None
    location: Location | None = None

    @property
    def event(self) -> str | None:
        """The id of the event that the check is about, if it is about one."""
        return self.at.event


class Finding(NamedTuple):
    """A failed check at its place in the file. Prints as `path:line:column: CODE message [slug]`."""

    code: str
    name: str
    severity: Severity
    message: str
    location: Location
    at: Field = Field()
    excerpt: Excerpt | None = None
    edit: Edit | None = None

    def __str__(self) -> str:
        return f"{self.location}: {self.code} {self.message} [{self.name}]"

    @property
    def event(self) -> str | None:
        """The id of the event that the finding is about, if it is about one."""
        return self.at.event

    @property
    def field(self) -> str:
        """The place in the data, as `events[2].date`."""
        return str(self.at)


def field_name(path: Iterable[str | int]) -> str:
    """A path as people write it: `events[2].evidence[0].quote`."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def amount(count: int, noun: str) -> str:
    """A number of things in words: `1 check`, `2 checks`, `2 statuses`, `2 summaries`."""
    if count == 1:
        return f"1 {noun}"
    if noun.endswith("s"):
        return f"{count} {noun}es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{count} {noun[:-1]}ies"
    return f"{count} {noun}s"


def passed(at: Field, message: str = "", excerpt: Excerpt | None = None) -> Verdict:
    """The verdict of a check that passed; `message` says by what."""
    return Verdict(Outcome.PASSED, at, _one_line(message), excerpt)


def failed(
    at: Field,
    message: str,
    excerpt: Excerpt | None = None,
    edit: Edit | None = None,
    focus: str | None = None,
) -> Verdict:
    """The verdict of a check that failed; `edit` is the one change that mends it, if there is exactly one."""
    return Verdict(Outcome.FAILED, at, _one_line(message), excerpt, edit, focus)


def unchecked(at: Field, reason: str) -> Verdict:
    """The verdict of a check that could not be made, with the reason."""
    return Verdict(Outcome.UNCHECKED, at, _one_line(reason))


def _one_line(message: str) -> str:
    """Words of a record or an article in a message begin no line of their own, which could pass for a verdict."""
    return " ".join(message.splitlines()) if len(message.splitlines()) > 1 else message


def from_problems(
    problems: Iterable[Finding], code: str, sound: Iterable[Field], *, always: bool = False
) -> Iterator[Verdict]:
    """The verdicts of a rule that reading the file has already judged: one for each problem of its code.

    `sound` are the places that pass: where nothing failed, or `always`.
    """
    mine = [problem for problem in problems if problem.code == code]
    for problem in mine:
        yield Verdict(Outcome.FAILED, problem.at, problem.message, None, problem.edit, None, problem.location)
    if always or not mine:
        yield from (passed(at) for at in sound)
