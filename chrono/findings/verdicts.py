"""What a check says: its verdict, about a field; and the finding that a failed one becomes."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from chrono.findings.fields import Field, Location
from chrono.findings.messages import Said, Values, in_one_line, values_in


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
    """One check: of which field, how it ended, what there is to say of it, and the passage that shows it.

    `focus` narrows the place to a part of the scalar at `at`: the text to point at. `location` is set only where
    reading the file has already found the place.
    """

    outcome: Outcome
    at: Field
    said: Said = ""
    excerpt: Excerpt | None = None
    edit: Edit | None = None
    focus: str | None = None
    location: Location | None = None

    @property
    def message(self) -> str:
        """What is said, in words, on one line."""
        return in_one_line(self.said)

    @property
    def values(self) -> Values:
        """The values that it holds, by name: `{"claim": "2024-03-29", "words": "28 March"}`."""
        return values_in(self.said)

    @property
    def event(self) -> str | None:
        """The id of the event that the check is about, if it is about one."""
        return self.at.event


class Finding(NamedTuple):
    """A failed check at its place in the file. Prints as `path:line:column: CODE message [slug]`."""

    code: str
    name: str
    severity: Severity
    said: Said
    location: Location
    at: Field = Field()
    excerpt: Excerpt | None = None
    edit: Edit | None = None

    @property
    def message(self) -> str:
        """What is said, in words, on one line."""
        return in_one_line(self.said)

    @property
    def values(self) -> Values:
        """The values that it holds, by name: `{"claim": "2024-03-29", "words": "28 March"}`."""
        return values_in(self.said)

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


def passed(at: Field, said: Said = "", excerpt: Excerpt | None = None) -> Verdict:
    """The verdict of a check that passed; `said` tells by what."""
    return Verdict(Outcome.PASSED, at, said, excerpt)


def failed(
    at: Field,
    said: Said,
    excerpt: Excerpt | None = None,
    edit: Edit | None = None,
    focus: str | None = None,
) -> Verdict:
    """The verdict of a check that failed; `edit` is the one change that mends it, if there is exactly one."""
    return Verdict(Outcome.FAILED, at, said, excerpt, edit, focus)


def unchecked(at: Field, reason: Said) -> Verdict:
    """The verdict of a check that could not be made, with the reason."""
    return Verdict(Outcome.UNCHECKED, at, reason)


def from_problems(
    problems: Iterable[Finding], code: str, sound: Iterable[Field], *, always: bool = False
) -> Iterator[Verdict]:
    """The verdicts of a rule that reading the file has already judged: one for each problem of its code.

    `sound` are the places that pass: where nothing failed, or `always`.
    """
    mine = [problem for problem in problems if problem.code == code]
    for problem in mine:
        yield Verdict(Outcome.FAILED, problem.at, problem.said, None, problem.edit, None, problem.location)
    if always or not mine:
        yield from (passed(at) for at in sound)
