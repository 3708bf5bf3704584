"""A Report: every verdict of a check with the rule that gave it, the findings, the counts."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar, overload

from chrono.findings import Finding, FindingKind, Location, Outcome, Severity, Verdict, amount
from chrono.passages import Passages
from chrono.records import Chronology

_T = TypeVar("_T")


class Judged(NamedTuple):
    """A verdict with the rule that gave it, and the fields of a record that a pass of this rule proves.

    A pass of a rule that proves no field says only that it found no fault. A failure of one that `contradicts` says
    that a source tells another thing; of any other, that the record is not borne out. One that goes `by_words` holds
    the field against those of its passages; one that `asks` fails where it is not known what became of it.
    """

    rule: FindingKind
    verdict: Verdict
    proves: tuple[str, ...] = ()
    contradicts: bool = False
    by_words: bool = False
    asks: bool = False

    @property
    def tells(self) -> bool:
        """Does it say something of its field: that it is proved, or that it is not?"""
        return self.verdict.outcome is not Outcome.PASSED or self.verdict.at.name in self.proves


class Verdicts(Sequence[Judged]):
    """The verdicts of a report in their order, each with its rule when it is asked for.

    They come rule by rule, and there are tens for an event: what a rule says of itself is kept once for all of its own.
    """

    __slots__ = ("_runs",)

    def __init__(self, found: Iterable[Judged] = ()) -> None:
        self._runs: list[tuple[FindingKind, tuple[tuple[str, ...], bool, bool, bool], list[Verdict]]] = []
        for judged in found:
            rule, traits = judged.rule, (judged.proves, judged.contradicts, judged.by_words, judged.asks)
            if not self._runs or self._runs[-1][:2] != (rule, traits):
                self._runs.append((rule, traits, []))
            self._runs[-1][2].append(judged.verdict)

    def __iter__(self) -> Iterator[Judged]:
        new = tuple.__new__  # half the time of a call
        for rule, traits, verdicts in self._runs:
            for verdict in verdicts:
                yield new(Judged, (rule, verdict, *traits))

    def __len__(self) -> int:
        return sum(len(verdicts) for _, _, verdicts in self._runs)

    @overload
    def __getitem__(self, at: int) -> Judged: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Judged, ...]: ...
    def __getitem__(self, at: int | slice) -> Judged | tuple[Judged, ...]:
        return tuple(self)[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Verdicts) and self._runs == other._runs

    def __hash__(self) -> int:
        return hash(len(self))


class Answers:
    """What was worked out of a report since it was made, for each that asks it again; no part of what it says."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, ...], tuple[tuple[object, ...], Any]] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answers)

    def __hash__(self) -> int:
        return 0

    def once(self, of: tuple[object, ...], make: Callable[[], _T]) -> _T:
        """What was made of these very objects before, else what `make` makes now."""
        key = tuple(map(id, of))
        if key not in self._known:
            self._known[key] = (of, make())
        found: _T = self._known[key][1]
        return found


class Report(NamedTuple):
    """What a check found: every verdict, and the findings in the order of the file.

    `selected` says that not all rules were asked for; `passages` are what was read of the articles; `known` are those
    that an earlier report has, which are not among `findings`. `answers` keep what is worked out of it later.
    """

    chronology: Chronology
    verdicts: Sequence[Judged]
    findings: tuple[Finding, ...]
    selected: bool = False
    passages: Passages | None = None
    known: tuple[Finding, ...] = ()
    answers: Answers | None = None

    def __repr__(self) -> str:
        """On one line, as a notebook shows it."""
        told = f"{amount(self.errors, 'error')}, {amount(self.warnings, 'warning')}"
        return f"<Report {self.chronology.origin.path}: {amount(self.made, 'check')}: {self.counts}; {told}>"

    def count(self, outcome: Outcome) -> int:
        """How many checks ended so."""
        return sum(verdict.verdict.outcome is outcome for verdict in self.verdicts)

    @property
    def ended(self) -> dict[str, int]:
        """How many checks ended in each way; a note is told, and no failure."""
        noted = sum(finding.severity is Severity.INFO for finding in (*self.findings, *self.known))
        counts = {str(outcome): self.count(outcome) for outcome in Outcome}
        failed = counts.pop(str(Outcome.FAILED))
        return {
            str(Outcome.PASSED): counts.pop("passed"),
            str(Outcome.FAILED): failed - noted,
            "noted": noted,
            **counts,
        }

    @property
    def counts(self) -> str:
        """How many checks ended in each way, in words."""
        return ", ".join(f"{number} {how}" for how, number in self.ended.items() if number or how != "noted")

    @property
    def unproved(self) -> dict[str, int]:
        """How many fields of each name were not checked: `{"title": 5, "role": 2}`, most first."""
        fields = {judged.verdict.at for judged in self.verdicts if judged.verdict.outcome is Outcome.UNCHECKED}
        names = Counter(field.called for field in fields)
        return dict(sorted(names.items(), key=lambda item: (-item[1], item[0])))

    @property
    def made(self) -> int:
        """Checks made, whatever their outcome: passed, failed, waived and unchecked together."""
        return len(self.verdicts)

    @property
    def unread(self) -> int:
        """Records of the file that could not be read and so were not checked; each has a finding."""
        return sum(self.chronology.origin.unread.values())

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return sum(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def warnings(self) -> int:
        """How many findings are warnings."""
        return sum(finding.severity is Severity.WARNING for finding in self.findings)

    def clean(self, *, strict: bool = False) -> bool:
        """No error and no warning; when strict, nothing unchecked and no information either."""
        if strict:
            return not self.findings and not self.count(Outcome.UNCHECKED) and not self.unread
        return not self.errors and not self.warnings

    @property
    def is_draft(self) -> bool:
        """Must whatever is made of the chronology say that it is a draft, since it has errors?"""
        return self.errors > 0

    def refusal(self, *, draft: bool) -> str:
        """Why nothing may be made of the chronology: it has errors, and is not to be called a draft. Else empty."""
        return "" if draft or not self.is_draft else "mend the errors, or make a draft with --draft"

    def of_event(self, event_id: str) -> Iterator[Judged]:
        """The verdicts on one event."""
        return (verdict for verdict in self.verdicts if verdict.verdict.event == event_id)

    def placed(self, outcome: Outcome) -> list[tuple[Judged, Location]]:
        """The verdicts with this outcome, each with its place in the file, in the order of the file."""
        origin = self.chronology.origin
        found = [
            (verdict, origin.locate(verdict.verdict.at, verdict.verdict.focus))
            for verdict in self.verdicts
            if verdict.verdict.outcome is outcome
        ]
        return sorted(found, key=lambda pair: (pair[1], pair[0].rule.code))

    def by_event(self) -> dict[str, list[Judged]]:
        """The verdicts on every event, by its id."""
        found: dict[str, list[Judged]] = {}
        for judged in self.verdicts:
            if (event := judged.verdict.at.event) is not None:
                found.setdefault(event, []).append(judged)
        return found
