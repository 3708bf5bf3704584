"""An event to how many independent sources say so: derived from its evidence, never typed.

A source counts whose quotation was found, and which is not said to give another date or figure; where the record is
contradicted or not borne out, none says so.
"""

from collections.abc import Sequence
from typing import NamedTuple

from chrono.findings import amount
from chrono.judgements import independent_sources, supporting_sources
from chrono.proof.report import Judged
from chrono.proof.standing import Standing, prove_entries, prove_field
from chrono.records import Chronology, Event, Evidence, Stance


class Confidence(NamedTuple):
    """The sources that support an event, those of them that are no copies of another, and those that dispute it.

    `borne_out` is false where its date or title is not what they say; `differing` are the sources that are said to give
    another date or figure.
    """

    supporting: tuple[str, ...]
    independent: tuple[str, ...]
    disputing: tuple[str, ...]
    borne_out: bool = True
    differing: tuple[str, ...] = ()

    def __str__(self) -> str:
        """In words: `confirmed by 2 sources`, `reported by one source`, `disputed by "b"`, `rests on no source`."""
        if not self.independent and self.differing:
            said = "reported otherwise"
        elif not self.independent:
            said = "rests on no source"
        elif not self.borne_out:
            said = f"not borne out by the {amount(len(self.independent), 'source')} cited"
        elif len(self.independent) > 1:
            said = f"confirmed by {len(self.independent)} independent sources"
        elif len(self.supporting) > 1:
            copies = len(self.supporting) - 1
            are = "is a copy" if copies == 1 else "are copies"
            said = f"reported by one source, of which {amount(copies, 'other')} {are}"
        else:
            said = "reported by one source"
        for what, sources in (("another date or figure in", self.differing), ("disputed by", self.disputing)):
            if sources:
                said += f"; {what} " + ", ".join(f'"{source}"' for source in sources)
        return said


def confidence_of(chronology: Chronology, event: Event, judged: Sequence[Judged]) -> Confidence:
    """How many independent sources say so, by what was judged of the event; two articles of one text are one."""
    found = {
        evidence.source
        for evidence, proof in zip(event.evidence, prove_entries(event, "evidence", judged), strict=True)
        if proof.standing not in _NOT_FOUND
    }
    differing = {evidence.source for evidence in event.evidence if _differs(evidence, event)}
    supporting = [source for source in supporting_sources(chronology, event) if source in found - differing]
    borne_out = all(prove_field(event, field, judged).standing not in _REFUTED for field in ("date", "title"))
    disputing = {evidence.source for evidence in event.evidence if evidence.stance is Stance.DISPUTES}
    independent = independent_sources(supporting, chronology)
    known = chronology.sources.keys()
    return Confidence(
        tuple(supporting),
        tuple(independent),
        tuple(sorted(disputing & known)),
        borne_out,
        tuple(sorted((differing - disputing) & known)),
    )


def _differs(evidence: Evidence, event: Event) -> bool:
    """Is the source said to give another date, or a figure that the record does not?"""
    figures = evidence.says.figures if evidence.says else ()
    return evidence.other_date not in (None, event.date) or any(one not in event.figures for one in figures)


_REFUTED = (Standing.CONTRADICTED, Standing.UNPROVED)
_NOT_FOUND = (*_REFUTED, Standing.UNCHECKED)
