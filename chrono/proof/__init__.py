"""Records and articles to verdicts."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.proof.checker import Rule, check
    from chrono.proof.confidence import Confidence, confidence_of
    from chrono.proof.coverage import Coverage, DatedStatement, dated_statements
    from chrono.proof.examples import Example
    from chrono.proof.fixes import apply_fixes
    from chrono.proof.judgements.borne_words import BorneWord, Layer, borne_words
    from chrono.proof.passages import Passages, excerpt, read_passages
    from chrono.proof.pinning import plan_pinning
    from chrono.proof.relations import RELATIONS, Narrowed, narrowed
    from chrono.proof.report import Judged, Report
    from chrono.proof.rules import RULES
    from chrono.proof.selection import find_rule, is_rule

__all__ = [
    "RELATIONS",
    "RULES",
    "BorneWord",
    "Confidence",
    "Coverage",
    "DatedStatement",
    "Example",
    "Judged",
    "Layer",
    "Narrowed",
    "Passages",
    "Report",
    "Rule",
    "apply_fixes",
    "borne_words",
    "check",
    "confidence_of",
    "dated_statements",
    "excerpt",
    "find_rule",
    "is_rule",
    "narrowed",
    "plan_pinning",
    "read_passages",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "checker": ("Rule", "check"),
        "confidence": ("Confidence", "confidence_of"),
        "coverage": ("Coverage", "DatedStatement", "dated_statements"),
        "examples": ("Example",),
        "fixes": ("apply_fixes",),
        "judgements.borne_words": ("BorneWord", "Layer", "borne_words"),
        "passages": ("Passages", "excerpt", "read_passages"),
        "pinning": ("plan_pinning",),
        "relations": ("RELATIONS", "Narrowed", "narrowed"),
        "report": ("Judged", "Report"),
        "rules": ("RULES",),
        "selection": ("find_rule", "is_rule"),
    },
)
