"""The formats of a report: what writes each, and how the reports of several files are one text."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from chrono.proof import Report

REPORT_FORMATS = ("text", "concise", "json", "jsonl", "sarif", "github")
PEOPLE_FORMATS = ("text", "github")
WHOLE_FORMATS = ("json", "sarif")
"""Formats of which several reports are one document."""
JSON_FORMATS = ("json", "jsonl")

_WRITERS = {
    "json": "to_json",
    "jsonl": "to_json_line",
    "concise": "to_concise",
    "github": "to_github",
    "sarif": "to_sarif",
}
"""The function of `chrono.reports` that writes each format but text."""


def report_text(report: "Report", format_: str, *, notes: bool = False, passed: bool = False) -> str:
    """A report in a format: as text with every note, in JSON with every check that passed, if asked for."""
    from chrono import reports

    if format_ == "text":
        return reports.to_text(report, notes=notes)
    write = getattr(reports, _WRITERS[format_])
    return str(write(report, passed=passed) if format_ in JSON_FORMATS else write(report))


def joined_reports(texts: Sequence[str], format_: str) -> str:
    """The reports of several files as one text; for programs one document."""
    if format_ == "json" and len(texts) != 1:
        return json.dumps([json.loads(text) for text in texts], ensure_ascii=False, indent=2) + "\n"
    if format_ == "sarif" and len(texts) != 1:
        logs = [json.loads(text) for text in texts]
        first: dict[str, Any] = logs[0] if logs else {"version": "2.1.0", "runs": []}
        runs = [run for log in logs for run in log["runs"]]
        return json.dumps({**first, "runs": runs}, ensure_ascii=False, indent=2) + "\n"
    return "".join(texts)
