"""A Report to GitHub's annotations, which a workflow's log shows beside the lines."""

from chrono.findings import Finding, Severity
from chrono.proof import Report
from chrono.reports.text import counts_line

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def to_github(report: Report) -> str:
    """Annotations for a workflow's log, errors first: the site shows ten of a kind, in the order they are printed."""
    order = list(Severity)
    findings = sorted(report.findings, key=lambda finding: (order.index(finding.severity), finding.location))
    return "".join(f"{line}\n" for line in (*map(_annotation, findings), counts_line(report)))


def _annotation(finding: Finding) -> str:
    place = finding.location
    properties = {
        "title": f"{finding.code} {finding.name}",
        "file": place.path,
        "line": place.line,
        "col": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    attributes = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {attributes}::{_escaped(finding.message)}"


def _escaped(text: str, more: str = "") -> str:
    for char in "%\r\n" + more:
        text = text.replace(char, f"%{ord(char):02X}")
    return text
