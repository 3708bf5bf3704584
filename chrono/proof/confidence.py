"""An event to how many independent sources say so: derived from its evidence, never typed.

A source counts whose own passages bear out the date and the status, and tell of what the title tells. One that
foretells what the record says has occurred, or tells of it without its date, is named and does not count.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from chrono.claims import Layer, Rivals, borne_words
from chrono.findings import Outcome
from chrono.judgements import independent_sources, judge_events, supporting_sources
from chrono.languages import PageWords
from chrono.passages import Passages, read_passages
from chrono.proof.checker import Weighing, to_report
from chrono.proof.report import Judged, Report
from chrono.proof.rules import RULES, looks_at_several
from chrono.proof.standing import PROVED, FieldProof, Standing, prove_entries, prove_field
from chrono.records import Event, Evidence, Stance


class Confidence(NamedTuple):
    """The sources that bear an event out, each alone, those of them that are no copies of another, and all others.

    `disputing` are said to dispute it, `differing` to give another date or figure, and `silent` were found and do not
    bear out its date, status or title. `refuted` is true where all of them together are against it, `together` where
    none bears it out but all of them do.
    """

    supporting: tuple[str, ...]
    independent: tuple[str, ...]
    disputing: tuple[str, ...]
    differing: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    refuted: bool = False
    together: bool = False

    def said(self, words: PageWords, name: Callable[[str], str] = '"{}"'.format) -> str:
        """In the words of a language: `confirmed by 2 independent sources`; `name` shows a source's id."""
        known, named = words.confidence, [("differing", self.differing), ("disputing", self.disputing)]
        if len(self.independent) > 1:
            parts = [known["confirmed"].format(a=len(self.independent))]
        elif self.supporting:
            copies = len(self.supporting) - 1
            parts = [known["copied"].format(a=copies) if copies else known["reported"]]
        elif self.silent:
            key = "refuted" if self.refuted else "together" if self.together else "unproved"
            parts = [known[key].format(a=len(self.silent))]
        else:
            parts = [known["otherwise"] if self.differing else known["none"]]
        if self.supporting:
            named.insert(0, ("silent", self.silent))
        parts += [known[key].format(a=", ".join(map(name, sources))) for key, sources in named if sources]
        return "; ".join(parts)


def confidence_of(report: Report, event: Event, judged: Sequence[Judged]) -> Confidence:
    """How many independent sources say so, by what was judged of the event; two articles of one text are one.

    A report is asked once: where there are several sources, each is judged alone.
    """
    if report.answers is None:
        return _confidence(report, event, judged)
    return report.answers.once((report.chronology, event), lambda: _confidence(report, event, judged))


def _confidence(report: Report, event: Event, judged: Sequence[Judged]) -> Confidence:
    chronology = report.chronology
    found = {
        evidence.source
        for evidence, proof in zip(event.evidence, prove_entries(event, "evidence", judged), strict=True)
        if proof.standing not in _NOT_FOUND
    }
    differing = {evidence.source for evidence in event.evidence if _differs(evidence, event)}
    told = [source for source in supporting_sources(chronology, event) if source in found - differing]
    proofs = _proofs(event, judged)
    refuted = any(proof.standing in _REFUTED for proof in proofs.values())
    supporting = [] if refuted else [source for source in told if _bears_out(source, event, proofs, report)]
    disputing = {evidence.source for evidence in event.evidence if evidence.stance is Stance.DISPUTES}
    known = chronology.sources.keys()
    silent = tuple(source for source in told if source not in supporting)
    return Confidence(
        tuple(supporting),
        tuple(independent_sources(supporting, chronology)),
        tuple(sorted(disputing & known)),
        tuple(sorted((differing - disputing) & known)),
        silent,
        refuted,
        not supporting and len(silent) > 1 and _holds(proofs) and not _fails(proofs),
    )


def _differs(evidence: Evidence, event: Event) -> bool:
    """Is the source said to give another date, or a figure that the record does not?"""
    figures = evidence.says.figures if evidence.says else ()
    return evidence.other_date not in (None, event.date) or any(one not in event.figures for one in figures)


def _proofs(event: Event, judged: Sequence[Judged]) -> dict[str, FieldProof]:
    """How the date, the status and the title stand by what was judged of the event."""
    return {field: prove_field(event, field, judged) for field in _BORNE}


def _holds(proofs: Mapping[str, FieldProof]) -> bool:
    """Are the date and the status borne out? A waiver stands in the way of what nothing else proves."""

    def holds(proof: FieldProof) -> bool:
        passes = any(one.verdict.outcome is Outcome.PASSED for one in proof.judged)
        return proof.standing in PROVED or (proof.standing is Standing.WAIVED and passes)

    return holds(proofs["date"]) and holds(proofs["status"])


def _fails(proofs: Mapping[str, FieldProof]) -> bool:
    """Is the title said to go beyond its passages?"""
    return proofs["title"].standing in _FAILED


def _bears_out(source: str, event: Event, proofs: Mapping[str, FieldProof], report: Report) -> bool:
    """Do the passages of this source alone bear out the date and the status, and tell of what the title tells?

    Of a title they tell as far as all of the event's passages do, or with half of its words in their sentences.
    """
    if {evidence.source for evidence in event.evidence} == {source}:
        return _holds(proofs) and not _fails(proofs)
    mine, cited = _cut_to(source, event, report)
    alone = report.chronology.with_parts(events=(mine,), eras=(), annotations=(), dismissed=())
    judgements = judge_events((mine,), alone, cited, Rivals(alone, cited.events))
    found = ((rule, rule.check(alone, judgements)) for rule in _TELLING)
    said = _proofs(mine, to_report(alone, cited, found, Weighing.of()).verdicts)
    if not _holds(said) or _fails(said):
        return False
    words = [word.layer in (Layer.QUOTED, Layer.SENTENCE) for word in borne_words("title", mine, alone, cited)]
    return said["title"].standing.rank >= proofs["title"].standing.rank or 2 * sum(words) >= max(len(words), 1)


def _cut_to(source: str, event: Event, report: Report) -> tuple[Event, Passages]:
    """The event with what it cites of this source alone, and what was read of that; without what is not asked for."""
    passages = report.passages or read_passages(report.chronology)
    cited = tuple(one for one in passages.of(event) if one.evidence.source == source)
    evidence = tuple(one.evidence for one in cited)
    mine = event.model_copy(update={"evidence": evidence, "figures": (), "summary": None})
    return mine, passages._replace(events={event.id: cited})


_TELLING = tuple(rule for rule in RULES if not looks_at_several(rule))
"""The rules that look at one event."""
_BORNE = ("date", "status", "title")
_REFUTED = (Standing.CONTRADICTED, Standing.UNPROVED)
_FAILED = (*_REFUTED, Standing.DOUBTED)
_NOT_FOUND = (*_REFUTED, Standing.UNCHECKED)
