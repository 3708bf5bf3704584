"""A chronology file to records."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.records.annotations import Annotation
    from chrono.records.chronology import Chronology
    from chrono.records.citations import CHRONOLOGY_NAME, chronologies_citing
    from chrono.records.claimed_figures import parse_figure
    from chrono.records.eras import Era
    from chrono.records.frozen import worked_out
    from chrono.records.ids import typed_ids
    from chrono.records.loader import Loaded, load, load_bytes, load_text, pins_beside
    from chrono.records.memory import Memory, file_of
    from chrono.records.model import (
        OTHERS,
        Actor,
        Category,
        Dismissal,
        Event,
        Evidence,
        FigureClaim,
        MergedLanes,
        Source,
    )
    from chrono.records.order import in_order
    from chrono.records.patterns import chronologies_at, chronology_at
    from chrono.records.reference import to_reference
    from chrono.records.refusals import DEFAULT_FILE, refuse_missing, refuse_other_kinds
    from chrono.records.relations import RELATIONS, related
    from chrono.records.rereading import article_bytes
    from chrono.records.schema import model_schema, to_schema
    from chrono.records.states import Basis, Stance, Status

__all__ = [
    "CHRONOLOGY_NAME",
    "DEFAULT_FILE",
    "OTHERS",
    "RELATIONS",
    "Actor",
    "Annotation",
    "Basis",
    "Category",
    "Chronology",
    "Dismissal",
    "Era",
    "Event",
    "Evidence",
    "FigureClaim",
    "Loaded",
    "Memory",
    "MergedLanes",
    "Source",
    "Stance",
    "Status",
    "article_bytes",
    "chronologies_at",
    "chronologies_citing",
    "chronology_at",
    "file_of",
    "in_order",
    "load",
    "load_bytes",
    "load_text",
    "model_schema",
    "parse_figure",
    "pins_beside",
    "refuse_missing",
    "refuse_other_kinds",
    "related",
    "to_reference",
    "to_schema",
    "typed_ids",
    "worked_out",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "patterns": (
            "chronologies_at",
            "chronology_at",
        ),
        "annotations": ("Annotation",),
        "chronology": ("Chronology",),
        "claimed_figures": ("parse_figure",),
        "citations": ("CHRONOLOGY_NAME", "chronologies_citing"),
        "eras": ("Era",),
        "frozen": ("worked_out",),
        "ids": ("typed_ids",),
        "loader": ("Loaded", "load", "load_bytes", "load_text", "pins_beside"),
        "memory": ("Memory", "file_of"),
        "model": (
            "OTHERS",
            "Actor",
            "Category",
            "Dismissal",
            "Event",
            "Evidence",
            "FigureClaim",
            "MergedLanes",
            "Source",
        ),
        "order": ("in_order",),
        "relations": ("RELATIONS", "related"),
        "reference": ("to_reference",),
        "refusals": ("DEFAULT_FILE", "refuse_missing", "refuse_other_kinds"),
        "rereading": ("article_bytes",),
        "schema": ("model_schema", "to_schema"),
        "states": ("Basis", "Stance", "Status"),
    },
)
