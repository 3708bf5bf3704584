"""A Report to JSON; its shape is described in `docs/json.md`."""

import json
from typing import Any

from chrono.findings import Edit, Excerpt, Finding, Location, Outcome, Severity
from chrono.proof import (
    NO_CLAIMS,
    Judged,
    Report,
    fingerprint,
    prove_annotations,
    prove_eras,
    prove_field,
    whole_standing,
)
from chrono.version import __version__

JSON_VERSION = 1
"""Raised when a field of the JSON is renamed or goes; new fields may come without it."""


def to_json(report: Report, *, passed: bool = False) -> str:
    """The whole report, with every check that `passed` where that is asked for."""
    return json.dumps(_document(report, passed), ensure_ascii=False, indent=2) + "\n"


def to_json_line(report: Report, *, passed: bool = False) -> str:
    """The same on one line, for many reports in one file."""
    return json.dumps(_document(report, passed), ensure_ascii=False, separators=(",", ":")) + "\n"


def _document(report: Report, passed: bool) -> dict[str, Any]:
    chronology = report.chronology
    document = {
        "version": JSON_VERSION,
        "chrono": __version__,
        "path": chronology.origin.path,
        "clean": report.clean(),
        "summary": {
            "records": _counted_records(report),
            "checks": {"made": report.made} | report.ended,
            "unproved": report.unproved,
            "findings": {
                str(severity): sum(finding.severity is severity for finding in report.findings) for severity in Severity
            },
            "known": {
                str(severity): sum(finding.severity is severity for finding in report.known) for severity in Severity
            },
        },
        "events": _events_data(report),
        "eras": [
            {"name": one.era.name, "date": str(one.era.date), "context": one.era.context, "verdict": str(one.standing)}
            for one in prove_eras(report)
        ],
        "annotations": _annotations_data(report),
        "findings": [_finding_data(finding, report) for finding in report.findings],
        "waived": [_verdict_data(report, judged, place) for judged, place in report.placed(Outcome.WAIVED)],
        "unchecked": [_verdict_data(report, judged, place) for judged, place in report.placed(Outcome.UNCHECKED)],
    }
    if passed:
        document["passed"] = [
            _verdict_data(report, judged, place) | {"passage": _excerpt_data(judged.verdict.excerpt)}
            for judged, place in report.placed(Outcome.PASSED)
        ]
    return document


def _counted_records(report: Report) -> dict[str, int]:
    chronology = report.chronology
    return {
        "events": len(chronology.events),
        "sources": len(chronology.sources),
        "dismissed": len(chronology.dismissed),
        "eras": len(chronology.eras),
        "eras_as_context": sum(era.context for era in chronology.eras),
        "annotations": len(chronology.annotations),
        "annotations_as_context": sum(one.context for one in chronology.annotations),
        "unread": report.unread,
    }


def _annotations_data(report: Report) -> list[dict[str, Any]]:
    return [
        {
            "text": one.annotation.text,
            "date": str(one.annotation.date) if one.annotation.date else None,
            "event": one.annotation.event,
            "context": one.annotation.context,
            "verdict": str(one.standing),
        }
        for one in prove_annotations(report)
    ]


def _events_data(report: Report) -> list[dict[str, Any]]:
    """How each event stands, and each field of it that claims something."""
    judged = report.by_event()
    return [
        {
            "id": event.id,
            "verdict": str(whole_standing(report, event, mine)),
            "fields": {
                field: str(prove_field(event, field, mine).standing)
                for field in event.stated_fields()
                if field not in NO_CLAIMS
            },
        }
        for event, mine in ((event, judged.get(event.id, [])) for event in report.chronology.events)
    ]


def _finding_data(finding: Finding, report: Report) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "message": finding.message,
        "values": finding.values,
        "event": finding.event,
        "field": finding.field,
        **_place_data(finding.location),
        "passage": _excerpt_data(finding.excerpt),
        "edit": _edit_data(finding.edit),
        "fingerprint": fingerprint(finding, report.chronology),
    }


def _verdict_data(report: Report, judged: Judged, place: Location) -> dict[str, Any]:
    return {
        "code": judged.rule.code,
        "name": judged.rule.name,
        "message": judged.verdict.message,
        "values": judged.verdict.values,
        "event": judged.verdict.event,
        "field": str(report.chronology.origin.position(judged.verdict.at)),
        **_place_data(place),
    }


def _place_data(place: Location) -> dict[str, Any]:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _excerpt_data(excerpt: Excerpt | None) -> dict[str, Any] | None:
    if excerpt is None:
        return None
    marks = [{"start": start, "end": end} for start, end in excerpt.marks]
    return {"source": excerpt.source, **_place_data(excerpt.location), "text": excerpt.text, "marks": marks}


def _edit_data(edit: Edit | None) -> dict[str, str] | None:
    return {"field": str(edit.at), "text": edit.text} if edit else None
