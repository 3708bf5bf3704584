"""The formats of `chrono check`: what writes each, and how the reports of several files are one text."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from chrono.proof import Report

FOR_PEOPLE = ("text", "github")
WHOLE = ("json", "sarif")
"""Formats of which several reports are one document."""
JSON = ("json", "jsonl")

_WRITERS = {
    "json": "to_json",
    "jsonl": "to_json_line",
    "concise": "to_concise",
    "github": "to_github",
    "sarif": "to_sarif",
}
"""The function of `chrono.reports` that writes each format but text."""


def written(report: "Report", format_: str, *, notes: bool = False, passed: bool = False) -> str:
    """A report in a format: as text with every note, in JSON with every check that passed, if asked for."""
    from chrono import reports

    if format_ == "text":
        return reports.to_text(report, notes=notes)
    write = getattr(reports, _WRITERS[format_])
    return str(write(report, passed=passed) if format_ in JSON else write(report))


def joined(texts: Sequence[str], format_: str) -> str:
    """The reports of several files as one text; for programs one document."""
    if format_ == "json" and len(texts) != 1:
        return json.dumps([json.loads(text) for text in texts], ensure_ascii=False, indent=2) + "\n"
    if format_ == "sarif" and len(texts) != 1:
        logs = [json.loads(text) for text in texts]
        first: dict[str, Any] = logs[0] if logs else {"version": "2.1.0", "runs": []}
        runs = [run for log in logs for run in log["runs"]]
        return json.dumps({**first, "runs": runs}, ensure_ascii=False, indent=2) + "\n"
    return "".join(texts)
