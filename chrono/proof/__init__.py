"""Records and articles to verdicts."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.proof.annotations import AnnotationProof, prove_annotations
    from chrono.proof.baseline import Baseline, fingerprint
    from chrono.proof.checker import Rule, check
    from chrono.proof.confidence import Confidence, confidence_of
    from chrono.proof.coverage import Coverage, DatedStatement, dated_statements
    from chrono.proof.eras import EraProof, prove_eras
    from chrono.proof.examples import Example
    from chrono.proof.fixes import apply_fixes
    from chrono.proof.rechecker import Rechecker
    from chrono.proof.relations import Narrowed, narrowed
    from chrono.proof.report import Judged, Report
    from chrono.proof.rules import RULES
    from chrono.proof.selection import find_rule, is_rule
    from chrono.proof.settings import Settings, read_settings
    from chrono.proof.standing import (
        NO_CLAIMS,
        FieldProof,
        Standing,
        Whole,
        prove_entries,
        prove_field,
        telling,
        waiver_of,
        whole_standing,
    )

__all__ = [
    "NO_CLAIMS",
    "RULES",
    "AnnotationProof",
    "Baseline",
    "Confidence",
    "Coverage",
    "DatedStatement",
    "EraProof",
    "Example",
    "FieldProof",
    "Judged",
    "Narrowed",
    "Rechecker",
    "Report",
    "Rule",
    "Settings",
    "Standing",
    "Whole",
    "apply_fixes",
    "check",
    "confidence_of",
    "dated_statements",
    "find_rule",
    "fingerprint",
    "is_rule",
    "narrowed",
    "prove_annotations",
    "prove_entries",
    "prove_eras",
    "prove_field",
    "read_settings",
    "telling",
    "waiver_of",
    "whole_standing",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "baseline": ("Baseline", "fingerprint"),
        "checker": ("Rule", "check"),
        "confidence": ("Confidence", "confidence_of"),
        "coverage": ("Coverage", "DatedStatement", "dated_statements"),
        "annotations": ("AnnotationProof", "prove_annotations"),
        "eras": ("EraProof", "prove_eras"),
        "examples": ("Example",),
        "fixes": ("apply_fixes",),
        "rechecker": ("Rechecker",),
        "relations": ("Narrowed", "narrowed"),
        "report": ("Judged", "Report"),
        "rules": ("RULES",),
        "selection": ("find_rule", "is_rule"),
        "settings": ("Settings", "read_settings"),
        "standing": (
            "NO_CLAIMS",
            "FieldProof",
            "Standing",
            "Whole",
            "prove_entries",
            "prove_field",
            "telling",
            "waiver_of",
            "whole_standing",
        ),
    },
)
