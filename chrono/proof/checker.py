"""A chronology to a Report: run the rules, apply waivers and selection, and count every check."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from chrono.findings import Excerpt, Finding, FindingKind, Outcome, Severity, Verdict
from chrono.judgements import judge
from chrono.passages import Passages, read_passages
from chrono.proof.report import Answers, Judged, Report, Verdicts
from chrono.proof.rules import RULES, TRAITS, order_violated, unused_waiver
from chrono.proof.rules import Rule as Rule
from chrono.proof.selection import DEFAULT, find_rule, selected_codes
from chrono.records import Chronology


def check(
    chronology: Chronology,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    passages: Passages | None = None,
    severity: Mapping[str, Severity] | None = None,
) -> Report:
    """Prove a chronology against its articles.

    `select` and `ignore` name rules by code, slug or the beginning of a code (`CH3`); `severity` says by code or slug
    what findings weigh, instead of the rule's default, and brings in a rule that is off without it.

    Raises UnknownName where they name no rule.
    """
    weighing = Weighing.of(select, ignore, severity)
    passages = passages or read_passages(chronology)
    judgements = judge(chronology, passages)
    same: dict[Verdict, Verdict] = {}
    shown: dict[Excerpt | None, Excerpt | None] = {}
    found = ((rule, _shared(rule.check(chronology, judgements), same, shown)) for rule in RULES)
    return to_report(chronology, passages, found, weighing)


def _shared(
    found: Iterable[Verdict], same: dict[Verdict, Verdict], shown: dict[Excerpt | None, Excerpt | None]
) -> Iterator[Verdict]:
    """The same, with one verdict for all that are alike, as most rules pass a field alike, and one excerpt for all that
    show the same."""
    for verdict in found:
        if verdict.excerpt is None:
            yield same.setdefault(verdict, verdict) if verdict.outcome is _PASSED else verdict
        elif (excerpt := shown.setdefault(verdict.excerpt, verdict.excerpt)) is not verdict.excerpt:
            yield verdict._replace(excerpt=excerpt)
        else:
            yield verdict


class Weighing(NamedTuple):
    """Which rules are told, by their codes, and what findings weigh instead of their rules' defaults."""

    rules: frozenset[str]
    weights: Mapping[str, Severity]

    @classmethod
    def of(
        cls, select: Iterable[str] = (), ignore: Iterable[str] = (), severity: Mapping[str, Severity] | None = None
    ) -> "Weighing":
        """As `check` takes them. Raises UnknownName."""
        weights = {find_rule(name).CODE: weight for name, weight in (severity or {}).items()}
        return cls(selected_codes(tuple(select), tuple(ignore), frozenset(weights)), weights)


def to_report(
    chronology: Chronology, passages: Passages, found: Iterable[tuple[Rule, Iterable[Verdict]]], weighing: Weighing
) -> Report:
    """The verdicts of all rules as a Report: waivers applied, findings weighed and placed."""
    rules, weights = weighing
    used: set[tuple[str, str]] = set()
    unsure: set[tuple[str, str]] = set()
    kinds = _KINDS | {code: _KINDS[code]._replace(severity=weight) for code, weight in weights.items()}

    def judged() -> Iterator[Judged]:
        yield from _judged(chronology, found, kinds, used, unsure)
        for verdict in unused_waiver.check_waivers(chronology, used, unsure, _WAIVABLE):
            yield Judged(kinds[unused_waiver.CODE], verdict)

    dated = order_violated.with_dates(chronology, Verdicts(judged()))
    kept = Verdicts(one for one in dated if one.rule.code in rules)
    findings = tuple(_findings(chronology, kept))
    return Report(chronology, kept, findings, not rules >= DEFAULT, passages, answers=Answers())


def _judged(
    chronology: Chronology,
    found: Iterable[tuple[Rule, Iterable[Verdict]]],
    kinds: Mapping[str, FindingKind],
    used: set[tuple[str, str]],
    unsure: set[tuple[str, str]],
) -> Iterator[Judged]:
    """Every verdict with its rule, waived where its event says so; which waivers were `used` is noted, and which may
    be of use for what is unchecked."""
    known_as = {place: path for path, place in chronology.origin.positions.items()}
    new = tuple.__new__  # half the time of a call, of which there are tens for an event
    for rule, verdicts in found:
        kind, traits = kinds[rule.CODE], _TRAITS[rule.CODE]
        for verdict in verdicts:
            if known_as and (record := known_as.get(verdict.at.record)) is not None:  # its place alone was known
                verdict = verdict._replace(at=verdict.at._replace(record=record))
            if verdict.outcome is _FAILED and (waived := _waived(chronology, rule, verdict)):
                used.add((verdict.event or "", waived))
                verdict = verdict._replace(outcome=Outcome.WAIVED)
            elif verdict.outcome is _UNCHECKED:
                unsure.update([(verdict.event or "", rule.NAME), (verdict.event or "", rule.CODE)])
            yield new(Judged, (kind, verdict, *traits))


# Bound once: looking up a member of an enumeration takes longer than the rest of what is done with most verdicts.
_PASSED, _FAILED, _UNCHECKED = Outcome.PASSED, Outcome.FAILED, Outcome.UNCHECKED
_KINDS = {rule.CODE: FindingKind(rule.CODE, rule.NAME, rule.SEVERITY) for rule in RULES}
_TRAITS = {rule.CODE: (rule.PROVES, *(getattr(rule, name, False) for name in TRAITS)) for rule in RULES}
_WAIVABLE = {name: getattr(rule, "WAIVABLE", True) for rule in RULES for name in (rule.CODE, rule.NAME)}


def _waived(chronology: Chronology, rule: Rule, verdict: Verdict) -> str | None:
    """The key of the waiver that accepts a failure, if its event has one with a reason."""
    if verdict.event is None or not getattr(rule, "WAIVABLE", True):
        return None
    event = chronology.event(verdict.event)
    for name in (rule.NAME, rule.CODE):
        if event is not None and (event.waive.get(name) or "").strip():
            return name
    return None


def _findings(chronology: Chronology, judged: Iterable[Judged]) -> Iterator[Finding]:
    """Failures at their places, in the order of the file."""
    origin = chronology.origin
    found = []
    for item in judged:
        verdict = item.verdict
        if verdict.outcome is _FAILED:
            place = verdict.location or origin.locate(verdict.at, verdict.focus)
            edit = verdict.edit and verdict.edit._replace(at=origin.position(verdict.edit.at))
            at = origin.position(verdict.at)
            found.append(Finding(*item.rule, verdict.said, place, at, verdict.excerpt, edit))
    yield from sorted(found, key=lambda found: (found.location, found.code, found.message))
