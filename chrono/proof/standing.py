"""A field of an event to how it stands: the worst of what its checks said, with the reasons.

No field stands as confirmed that no rule proves: it is unchecked.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from chrono.findings import Outcome, Path, Severity
from chrono.proof.report import Judged, Report
from chrono.records import Annotation, Basis, Era, Event, Evidence, Stance

NO_CLAIMS = ("basis", "category", "order", "url", "follows", "updated", "gist", "highlight", "waive")
"""Fields that claim nothing of the world, which no passage could prove: the curator's own."""


class Standing(StrEnum):
    """How a field stands, worst first. Only a field that a rule proved by a passage is confirmed."""

    CONTRADICTED = "contradicted"
    UNPROVED = "not proved"
    DOUBTED = "in doubt"
    DISPUTED = "disputed"
    UNCHECKED = "unchecked"
    WAIVED = "waived"
    INFERRED = "inferred"
    REPORTED = "reported"
    CONFIRMED = "confirmed"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _RANKS[self]


_RANKS = {standing: rank for rank, standing in enumerate(Standing)}
PROVED = (Standing.CONFIRMED, Standing.REPORTED, Standing.INFERRED)
"""How a date or another field stands that its passages bear out."""


class Whole(StrEnum):
    """How a record stands as a whole, in one word; only where every claim of it is confirmed is it proved."""

    CONTRADICTED = "contradicted"
    UNPROVED = "unproved"
    DISPUTED = "disputed"
    UNCHECKED = "unchecked"
    WAIVED = "waived"
    PROVED = "proved"


class FieldProof(NamedTuple):
    """How a field stands, or one entry of a list, and what its checks said, worst first."""

    standing: Standing
    judged: tuple[Judged, ...] = ()


def telling(judged: Iterable[Judged], event: Event, field: str) -> list[Judged]:
    """What says something of a field of an event, of `judged` on it; by entry, and then worst first."""
    path = event.path
    mine = [one for one in judged if (at := one.verdict.at).name == field and at.record == path]
    told = [one for one in mine if one.tells]
    return (
        told
        if len(told) < 2
        else sorted(told, key=lambda one: (one.verdict.at.steps, _WORST_FIRST[one.verdict.outcome]))
    )


_WORST_FIRST = {Outcome.FAILED: 0, Outcome.WAIVED: 1, Outcome.UNCHECKED: 2, Outcome.PASSED: 3}


def prove_field(event: Event, field: str, judged: Iterable[Judged]) -> FieldProof:
    """How a field stands by what was judged of the event."""
    return _proof(event, field, telling(judged, event, field), is_disputed=_disputes(event, field))


def prove_asides(
    report: Report, asides: Sequence[Era | Annotation], cited: Sequence[Event], fields: Callable[[Any], Sequence[str]]
) -> list[Standing]:
    """How each of the eras or annotations stands, in their order: as the worst of its `fields` that its passages prove.

    `cited` are those that cite something, as the rules take them; of the others what is context is unchecked.
    """
    judged: dict[Path, list[Judged]] = {one.path: [] for one in cited}
    for one in report.verdicts:
        if one.verdict.at.record in judged:
            judged[one.verdict.at.record].append(one)
    claims = iter(cited)
    found = []
    for aside in asides:
        if not aside.evidence:
            found.append(Standing.UNCHECKED if aside.context else Standing.UNPROVED)
            continue
        claim = next(claims)
        standings = [prove_field(claim, field, judged[claim.path]).standing for field in fields(aside)]
        found.append(min(standings, key=lambda standing: standing.rank))
    return found


def prove_entries(event: Event, field: str, judged: Iterable[Judged]) -> list[FieldProof]:
    """How each entry of a list stands by what was judged of it, and of the list as a whole."""
    told = telling(judged, event, field)
    whole = [one for one in told if not one.verdict.at.steps]
    own: dict[int | str, list[Judged]] = {}
    for one in told[len(whole) :]:
        own.setdefault(one.verdict.at.steps[0], []).append(one)
    is_disputed = _disputes(event, field)
    return [
        _proof(event, field, [*whole, *own.get(entry, ())], is_disputed=is_disputed)
        for entry in range(len(getattr(event, field)))
    ]


def _proof(event: Event, field: str, mine: Sequence[Judged], *, is_disputed: bool) -> FieldProof:
    known = [found for one in mine if (found := _standing(one)) is not None]
    if field == "date" and event.basis is not Basis.STATED and Standing.CONFIRMED in known:
        known.append(Standing.REPORTED if event.basis is Basis.REPORTED else Standing.INFERRED)
    if is_disputed:
        known.append(Standing.DISPUTED)
    return FieldProof(min(known, key=lambda one: one.rank, default=Standing.UNCHECKED), tuple(mine))


def _standing(judged: Judged) -> Standing | None:
    """What one check says of its field; a note says nothing of it."""
    match judged.verdict.outcome:
        case Outcome.PASSED:
            return Standing.CONFIRMED
        case Outcome.WAIVED:
            return Standing.WAIVED
        case Outcome.UNCHECKED:
            return Standing.UNCHECKED
    error = Standing.CONTRADICTED if judged.contradicts else Standing.UNPROVED
    return {Severity.ERROR: error, Severity.WARNING: Standing.DOUBTED}.get(judged.rule.severity)


def _disputes(event: Event, field: str) -> bool:
    """Does a source dispute the field, or give another date?"""
    if field == "date" and any(one.other_date not in (None, event.date) for one in event.evidence):
        return True
    if field in ("evidence", *NO_CLAIMS):
        return False
    return any(one.stance is Stance.DISPUTES and field in _disputed(one, field) for one in event.evidence)


def _disputed(evidence: Evidence, field: str) -> tuple[str, ...]:
    """What a source disputes: the fields that are named, else those of which it says another thing, else all."""
    if evidence.supports is not None:
        return evidence.supports
    if evidence.says is None:
        return (field,)
    return (*(["date"] if evidence.says.date else []), *(["figures"] if evidence.says.figures else []))


def waiver_of(event: Event, judged: Judged) -> str:
    """Why the event waives what a check found; empty where it does not, or gives no reason."""
    if judged.verdict.outcome is not Outcome.WAIVED:
        return ""
    return event.waive.get(judged.rule.name) or event.waive.get(judged.rule.code) or ""


def whole_standing(report: Report, event: Event, judged: Sequence[Judged]) -> Whole:
    """How an event stands as a whole, by all that was judged of it.

    Contradicted where a source tells another thing; unproved with any other error or warning, or without evidence;
    disputed by a source; unchecked where a check could not be made or a claim has none; waived where it is proved but
    for findings that the curator accepts.
    """
    failed = [one for one in judged if one.verdict.outcome is Outcome.FAILED and one.rule.severity is not Severity.INFO]
    outcomes = {one.verdict.outcome for one in judged}
    standings = {
        prove_field(event, field, judged).standing for field in event.stated_fields() if field not in NO_CLAIMS
    }
    if any(one.contradicts and one.rule.severity is Severity.ERROR for one in failed):
        return Whole.CONTRADICTED
    if failed or not event.evidence:
        return Whole.UNPROVED
    if event.disputed:
        return Whole.DISPUTED
    if Outcome.UNCHECKED in outcomes or report.selected or Standing.UNCHECKED in standings:
        return Whole.UNCHECKED
    return Whole.WAIVED if Outcome.WAIVED in outcomes else Whole.PROVED
