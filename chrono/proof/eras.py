"""The eras of a Report to how each stands: its date by its passages, or unchecked where it is the curator's own."""

from typing import NamedTuple

from chrono.findings import Path
from chrono.proof.report import Judged, Report
from chrono.proof.standing import Standing, prove_field
from chrono.records import Era, Evidence


class EraProof(NamedTuple):
    """An era, how its date stands, and the evidence that supports it."""

    era: Era
    standing: Standing
    borne_by: tuple[Evidence, ...] = ()


def prove_eras(report: Report) -> list[EraProof]:
    """How each era of the report's chronology stands, in the order of the file."""
    cited = iter(report.chronology.cited_eras)
    judged: dict[Path, list[Judged]] = {era.path: [] for era in report.chronology.cited_eras}
    for one in report.verdicts:
        if one.verdict.at.record in judged:
            judged[one.verdict.at.record].append(one)
    found = []
    for era in report.chronology.eras:
        if not era.evidence:
            found.append(EraProof(era, Standing.UNCHECKED if era.context else Standing.UNPROVED))
            continue
        dated = next(cited)
        borne_by = tuple(one for one in era.evidence if one.supports_field("date"))
        found.append(EraProof(era, prove_field(dated, "date", judged[dated.path]).standing, borne_by))
    return found
