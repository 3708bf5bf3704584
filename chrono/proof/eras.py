"""The eras of a Report to how each stands: its date by its passages, or unchecked where it is the curator's own."""

from typing import NamedTuple

from chrono.findings import field_name
from chrono.proof.report import Report
from chrono.proof.standing import Standing, prove_field
from chrono.records import Era, Evidence


class EraProof(NamedTuple):
    """An era, how its date stands, and the evidence that supports it."""

    era: Era
    standing: Standing
    borne_by: tuple[Evidence, ...] = ()


def prove_eras(report: Report) -> list[EraProof]:
    """How each era of the report's chronology stands, in the order of the file."""
    found = []
    for number, era in enumerate(report.chronology.eras):
        path = era.path or ("eras", number)
        dated = report.chronology.event(field_name(path))
        if dated is None:
            found.append(EraProof(era, Standing.UNCHECKED if era.context else Standing.UNPROVED))
            continue
        judged = [one for one in report.verdicts if one.verdict.at.record == path]
        borne_by = tuple(one for one in era.evidence if one.supports_field("date"))
        found.append(EraProof(era, prove_field(dated, "date", judged).standing, borne_by))
    return found
