"""A chronology to a Report: run the rules, apply waivers and selection, and count every check."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import NamedTuple

from chrono.errors import UnknownName
from chrono.findings import Finding, Kind, Outcome, Severity, Verdict
from chrono.proof.passages import Passages, read_passages
from chrono.proof.rules import RULES, unused_waiver
from chrono.proof.rules import Rule as Rule
from chrono.records.model import Chronology


class Judged(NamedTuple):
    """A verdict with the rule that gave it."""

    rule: Kind
    verdict: Verdict


class Report(NamedTuple):
    """What a check found: every verdict, and the findings in the order of the file.

    `selected` says that not all rules were asked for.
    """

    chronology: Chronology
    verdicts: tuple[Judged, ...]
    findings: tuple[Finding, ...]
    selected: bool = False

    def count(self, outcome: Outcome) -> int:
        return sum(one.verdict.outcome is outcome for one in self.verdicts)

    @property
    def counts(self) -> str:
        """How many checks ended in each way, in words."""
        return ", ".join(f"{self.count(outcome)} {outcome}" for outcome in Outcome)

    @property
    def made(self) -> int:
        """Checks made, whatever their outcome: passed, failed, waived and unchecked together."""
        return len(self.verdicts)

    @property
    def unread(self) -> int:
        """Records of the file that could not be read and so were not checked; each has a finding."""
        written = self.chronology.origin.written
        read = ("sources", "actors", "categories", "events", "dismissed")
        return sum(max(0, written.get(name, 0) - len(getattr(self.chronology, name))) for name in read)

    @property
    def errors(self) -> int:
        return sum(one.severity is Severity.ERROR for one in self.findings)

    @property
    def warnings(self) -> int:
        return sum(one.severity is Severity.WARNING for one in self.findings)

    def clean(self, *, strict: bool = False) -> bool:
        """No error and no warning; when strict, nothing unchecked and no information either."""
        if strict:
            return not self.findings and not self.count(Outcome.UNCHECKED) and not self.unread
        return not self.errors and not self.warnings

    def of(self, event_id: str) -> Iterator[Judged]:
        """The verdicts on one event."""
        return (one for one in self.verdicts if one.verdict.event == event_id)

    def by_event(self) -> dict[str, list[Judged]]:
        """The verdicts on every event, by its id."""
        found: dict[str, list[Judged]] = {}
        for one in self.verdicts:
            if one.verdict.event is not None:
                found.setdefault(one.verdict.event, []).append(one)
        return found


def check(
    chronology: Chronology,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    passages: Passages | None = None,
    severity: Mapping[str, Severity] | None = None,
) -> Report:
    """Prove a chronology against its articles.

    `select` and `ignore` name rules by code, slug or the beginning of a code (`CH3`); `severity` says by code or slug
    what findings weigh, instead of the rule's default.

    Raises UnknownName where they name no rule.
    """
    rules = _chosen(tuple(select), tuple(ignore))
    weights = {find_rule(name).CODE: weight for name, weight in (severity or {}).items()}
    read = passages or read_passages(chronology)
    judged, used, unsure = [], set(), set()
    for rule in RULES:
        kind = Kind(rule.CODE, rule.NAME, weights.get(rule.CODE, rule.SEVERITY))
        for verdict in rule.check(chronology, read):
            waived = _waived(chronology, kind, verdict)
            if waived:
                used.add((verdict.event or "", waived))
                verdict = verdict._replace(outcome=Outcome.WAIVED)
            if verdict.outcome is Outcome.UNCHECKED:
                unsure |= {(verdict.event or "", rule.NAME), (verdict.event or "", rule.CODE)}
            judged.append(Judged(kind, verdict))
    known = {name: not rule.CODE.startswith(_NEVER_WAIVED) for rule in RULES for name in (rule.CODE, rule.NAME)}
    waiver = Kind(unused_waiver.CODE, unused_waiver.NAME, unused_waiver.SEVERITY)
    judged += [Judged(waiver, verdict) for verdict in unused_waiver.check_waivers(chronology, used, unsure, known)]
    kept = tuple(one for one in judged if one.rule.code in rules)
    return Report(chronology, kept, tuple(_findings(chronology, kept)), len(rules) < len(RULES))


def is_rule(name: str) -> bool:
    """Is it the code or slug of a rule?"""
    return _rule_called(name) is not None


def find_rule(name: str) -> Rule:
    """The rule with this code or slug. Raises UnknownName."""
    rule = _rule_called(name)
    if rule is None:
        raise _unknown(name)
    return rule


def _rule_called(name: str) -> Rule | None:
    return next((rule for rule in RULES if name.upper() == rule.CODE or name.lower() == rule.NAME), None)


def _unknown(name: str) -> UnknownName:
    known = tuple(text for rule in RULES for text in (rule.CODE, rule.NAME))
    near = get_close_matches(name, known, 1)
    return UnknownName("rule", name, known, near[0] if near else None)


def _chosen(select: tuple[str, ...], ignore: tuple[str, ...]) -> frozenset[str]:
    chosen = {code for name in select for code in _codes(name)} if select else {rule.CODE for rule in RULES}
    return frozenset(chosen - {code for name in ignore for code in _codes(name)})


def _codes(name: str) -> set[str]:
    wanted = name.strip()
    codes = {
        rule.CODE
        for rule in RULES
        if wanted.lower() == rule.NAME or (wanted.upper().startswith("CH") and rule.CODE.startswith(wanted.upper()))
    }
    if not codes:
        raise _unknown(name)
    return codes


# A broken file cannot be waived from inside it.
_NEVER_WAIVED = "CH0"


def _waived(chronology: Chronology, rule: Kind, verdict: Verdict) -> str | None:
    """The key of the waiver that accepts this failure, if the event has one with a reason."""
    if verdict.outcome is not Outcome.FAILED or verdict.event is None or rule.code.startswith(_NEVER_WAIVED):
        return None
    event = chronology.event(verdict.event)
    for name in (rule.name, rule.code):
        if event is not None and (event.waive.get(name) or "").strip():
            return name
    return None


def _findings(chronology: Chronology, judged: Iterable[Judged]) -> Iterator[Finding]:
    """Failures at their places, in the order of the file."""
    places = chronology.origin.places
    found = []
    for rule, verdict in ((one.rule, one.verdict) for one in judged):
        if verdict.outcome is Outcome.FAILED:
            place = verdict.location or places.locate(verdict.at, verdict.focus)
            found.append(
                Finding(*rule, verdict.message, place, verdict.at, verdict.event, verdict.excerpt, verdict.edit)
            )
    yield from sorted(found, key=lambda one: (one.location, one.code, one.message))
