"""The annotations of a Report to how each stands: text and own date by their passages, or unchecked where it is the
curator's own."""

from typing import NamedTuple

from chrono.findings import Path
from chrono.proof.report import Judged, Report
from chrono.proof.standing import Standing, prove_field
from chrono.records import Annotation, Evidence, Stance


class AnnotationProof(NamedTuple):
    """An annotation, how it stands as the worse of its text and its own date, and the evidence that it rests on."""

    annotation: Annotation
    standing: Standing
    borne_by: tuple[Evidence, ...] = ()


def prove_annotations(report: Report) -> list[AnnotationProof]:
    """How each annotation of the report's chronology stands, in the order of the file."""
    chronology = report.chronology
    cited = iter(chronology.cited_annotations)
    judged: dict[Path, list[Judged]] = {one.path: [] for one in chronology.cited_annotations}
    for one in report.verdicts:
        if one.verdict.at.record in judged:
            judged[one.verdict.at.record].append(one)
    found = []
    for annotation in chronology.annotations:
        if not annotation.evidence:
            standing = Standing.UNCHECKED if annotation.context else Standing.UNPROVED
            found.append(AnnotationProof(annotation, standing))
            continue
        claim = next(cited)
        fields = ("text", "date") if annotation.date else ("text",)
        standings = [prove_field(claim, field, judged[claim.path]).standing for field in fields]
        borne_by = tuple(one for one in annotation.evidence if one.stance is Stance.SUPPORTS)
        found.append(AnnotationProof(annotation, min(standings, key=lambda one: one.rank), borne_by))
    return found
