"""The annotations of a Report to how each stands: text and own date by their passages, or unchecked where it is the
curator's own."""

from typing import NamedTuple

from chrono.proof.report import Report
from chrono.proof.standing import Standing, prove_asides
from chrono.records import Annotation, Evidence, Stance


class AnnotationProof(NamedTuple):
    """An annotation, how it stands as the worse of its text and its own date, and the evidence that it rests on."""

    annotation: Annotation
    standing: Standing
    borne_by: tuple[Evidence, ...] = ()


def prove_annotations(report: Report) -> list[AnnotationProof]:
    """How each annotation of the report's chronology stands, in the order of the file."""
    chronology = report.chronology
    standings = prove_asides(
        report,
        chronology.annotations,
        chronology.cited_annotations,
        lambda annotation: ("text", "date") if annotation.date else ("text",),
    )
    return [
        AnnotationProof(one, standing, tuple(cited for cited in one.evidence if cited.stance is Stance.SUPPORTS))
        for one, standing in zip(chronology.annotations, standings, strict=True)
    ]
