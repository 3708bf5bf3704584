"""A Report to text for people, or to JSON for programs."""

import json
from collections.abc import Iterator
from typing import Any

from chrono import __version__
from chrono.files.places import Location
from chrono.findings import Edit, Excerpt, Finding, Outcome, Severity, field_name
from chrono.proof.checker import Judged, Report
from chrono.reports.frames import code_frame, passage_frame

JSON_VERSION = 1
"""Raised when a field of the JSON is renamed or goes; new fields may come without it."""

BOLD, DIM, RED, GREEN, YELLOW, BLUE = "1", "2", "31", "32", "33", "34"
_COLOURS = {Severity.ERROR: RED, Severity.WARNING: YELLOW, Severity.INFO: BLUE}


def paint(text: str, *codes: str) -> str:
    """The text in ANSI colours; the command line takes them out again where none are wanted."""
    return f"\x1b[{';'.join(codes)}m{text}\x1b[0m"


def to_text(report: Report) -> str:
    """Every finding with its place in the chronology and in the article, what is unchecked and why, the counts."""
    blocks = ["\n".join(_finding(report, finding)) for finding in report.findings]
    unchecked = list(_unchecked(report))
    if unchecked:
        blocks.append("\n".join(unchecked))
    blocks.append("\n".join(_summary(report)))
    return "\n\n".join(blocks) + "\n"


def _finding(report: Report, finding: Finding) -> Iterator[str]:
    code = paint(finding.code, BOLD, _COLOURS[finding.severity])
    yield f"{paint(str(finding.location), BOLD)}: {code} {finding.message} [{finding.name}]"
    for line in code_frame(report.chronology.origin.lines, finding.location):
        yield "  " + _toned(line, _COLOURS[finding.severity])
    if finding.excerpt:
        yield paint(f"  {finding.excerpt.location}", DIM)
        for line in passage_frame(finding.excerpt):
            yield "  " + _toned(line, BLUE)
    if finding.edit:
        yield f"  {paint('fix:', BOLD)} {field_name(finding.edit.at)}: {finding.edit.text}"


def _toned(line: str, colour: str) -> str:
    bar = line.find("| ")
    under = line[bar + 2 :]
    return line[: bar + 2] + paint(under, colour) if bar >= 0 and under and not under.strip(" ^") else line


def _unchecked(report: Report) -> Iterator[str]:
    """Every reason once, with the first check that it stopped and how many more."""
    by_reason: dict[str, list[tuple[Judged, Location]]] = {}
    for one, place in _placed(report, Outcome.UNCHECKED):
        by_reason.setdefault(one.verdict.message, []).append((one, place))
    for reason, stopped in by_reason.items():
        one, place = next((pair for pair in stopped if pair[0].verdict.event), stopped[0])
        about = f' of "{one.verdict.event}"' if one.verdict.event else ""
        more = f" (and {_number(len(stopped) - 1, 'more check')})" if len(stopped) > 1 else ""
        what = f"{paint('unchecked', YELLOW)} {_field(one)}{about}"
        yield f"{paint(str(place), BOLD)}: {what}: {reason} [{one.rule.name}]{more}"


def _field(one: Judged) -> str:
    """The field without its event: `evidence[0].quote`."""
    return field_name(one.verdict.at[2:] if one.verdict.event else one.verdict.at) or "file"


def _placed(report: Report, outcome: Outcome) -> list[tuple[Judged, Location]]:
    places = report.chronology.origin.places
    found = [
        (one, places.locate(one.verdict.at, one.verdict.focus))
        for one in report.verdicts
        if one.verdict.outcome is outcome
    ]
    return sorted(found, key=lambda pair: (pair[1], pair[0].rule.code))


def _summary(report: Report) -> Iterator[str]:
    chronology = report.chronology
    counted = [
        _number(len(chronology.events), "event"),
        _number(len(chronology.sources), "source"),
        _number(len(chronology.dismissed), "dismissal"),
    ]
    unread = f"; {_number(report.unread, 'record')} not read" if report.unread else ""
    yield f"{chronology.origin.path}: {', '.join(counted)}{unread}"
    yield f"{_number(report.made, 'check')}: {report.counts}"
    yield _conclusion(report)


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _conclusion(report: Report) -> str:
    if report.errors or report.warnings:
        infos = len(report.findings) - report.errors - report.warnings
        parts = [_number(report.errors, "error"), _number(report.warnings, "warning")]
        return paint(", ".join(parts + ([_number(infos, "note")] if infos else [])), BOLD, RED)
    if report.count(Outcome.UNCHECKED) or report.unread:
        return paint("no error found; not everything could be checked", BOLD, YELLOW)
    what = "every check of the selected rules" if report.selected else "every check"
    notes = f"; {_number(len(report.findings), 'note')}" if report.findings else ""
    return paint(f"{what} passed or is waived with a reason{notes}", BOLD, GREEN) + (
        " (chrono proves that the sources say so, not that they are right)"
    )


def to_json(report: Report) -> str:
    """The whole report; its shape is described in `docs/json.md`."""
    chronology = report.chronology
    document = {
        "version": JSON_VERSION,
        "chrono": __version__,
        "path": chronology.origin.path,
        "clean": report.clean(),
        "summary": {
            "records": {
                "events": len(chronology.events),
                "sources": len(chronology.sources),
                "dismissed": len(chronology.dismissed),
                "unread": report.unread,
            },
            "checks": {"made": report.made} | {str(outcome): report.count(outcome) for outcome in Outcome},
            "findings": {
                str(severity): sum(one.severity is severity for one in report.findings) for severity in Severity
            },
        },
        "findings": [_finding_data(finding) for finding in report.findings],
        "waived": [_verdict_data(one, place) for one, place in _placed(report, Outcome.WAIVED)],
        "unchecked": [_verdict_data(one, place) for one, place in _placed(report, Outcome.UNCHECKED)],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding_data(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "message": finding.message,
        "event": finding.event,
        "field": finding.field,
        **_place_data(finding.location),
        "passage": _excerpt_data(finding.excerpt),
        "edit": _edit_data(finding.edit),
    }


def _verdict_data(one: Judged, place: Location) -> dict[str, Any]:
    return {
        "code": one.rule.code,
        "name": one.rule.name,
        "message": one.verdict.message,
        "event": one.verdict.event,
        "field": field_name(one.verdict.at),
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
    return {"field": field_name(edit.at), "text": edit.text} if edit else None
