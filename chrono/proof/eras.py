"""The eras of a Report to how each stands: its date by its passages, or unchecked where it is the curator's own."""

from typing import NamedTuple

from chrono.proof.report import Report
from chrono.proof.standing import Standing, prove_asides
from chrono.records import Era, Evidence


class EraProof(NamedTuple):
    """An era, how its date stands, and the evidence that supports it."""

    era: Era
    standing: Standing
    borne_by: tuple[Evidence, ...] = ()


def prove_eras(report: Report) -> list[EraProof]:
    """How each era of the report's chronology stands, in the order of the file."""
    chronology = report.chronology
    standings = prove_asides(report, chronology.eras, chronology.cited_eras, lambda _: ("date",))
    return [
        EraProof(era, standing, tuple(one for one in era.evidence if one.supports_field("date")))
        for era, standing in zip(chronology.eras, standings, strict=True)
    ]
