"""A Report to SARIF 2.1.0, the OASIS standard for results of static analysis.

Code hosts and editors show it beside the file.
"""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from chrono.findings import Finding, Location, Outcome, Severity
from chrono.proof import RULES, Report, fingerprint
from chrono.version import __version__

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def to_sarif(report: Report) -> str:
    """One run of one tool, with every rule, every finding and the passages of the articles as related places.

    The run is called by its chronology, for code hosts refuse several runs of one name.
    """
    codes = {rule.CODE: at for at, rule in enumerate(RULES)}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver()},
                "automationDetails": {"id": f"chrono/{quote(_slashed(report.chronology.origin.path))}/"},
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding, codes[finding.code], report) for finding in report.findings],
                "invocations": [
                    {
                        "executionSuccessful": True,
                        "toolExecutionNotifications": [
                            {"level": "note", "message": {"text": text}} for text in _unchecked(report)
                        ],
                    }
                ],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _driver() -> dict[str, Any]:
    rules = [
        {
            "id": rule.CODE,
            "name": rule.NAME,
            "shortDescription": {"text": (rule.__doc__ or "").split("\n\n")[0].replace("\n", " ").strip()},
            "help": {"text": (rule.__doc__ or "").strip()},
            "defaultConfiguration": {"level": _LEVELS[rule.SEVERITY]},
        }
        for rule in RULES
    ]
    return {"name": "chrono", "version": __version__, "rules": rules}


def _result(finding: Finding, index: int, report: Report) -> dict[str, Any]:
    related = [_place(finding.excerpt.location)] if finding.excerpt else []
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_place(finding.location)],
        **(
            {"relatedLocations": [{"message": {"text": "the passage"}, **place} for place in related]}
            if related
            else {}
        ),
        "partialFingerprints": {"chrono/v1": fingerprint(finding, report.chronology)},
    }


def _place(place: Location) -> dict[str, Any]:
    where = _artifact(place.path)
    if place.page:  # of a document, which has no lines
        return {"physicalLocation": {"artifactLocation": where}, "message": {"text": str(place.page)}}
    region = {
        "startLine": max(1, place.line),
        "startColumn": max(1, place.column),
        "endLine": max(1, place.end_line),
        "endColumn": max(1, place.end_column),
    }
    return {"physicalLocation": {"artifactLocation": where, "region": region}}


def _artifact(path: str) -> dict[str, str]:
    """A file by its address: from the root of the sources, else in whole where its path is."""
    slashed = _slashed(path)
    if not _WHOLE.match(slashed):
        return {"uri": quote(slashed), "uriBaseId": "%SRCROOT%"}
    return {"uri": f"file://{'' if slashed.startswith('/') else '/'}{quote(slashed, safe='/:')}"}


_WHOLE = re.compile(r"/|[A-Za-z]:/")


def _slashed(path: str) -> str:
    return path.replace("\\", "/")


def _unchecked(report: Report) -> Iterator[str]:
    for verdict in report.verdicts:
        if verdict.verdict.outcome is Outcome.UNCHECKED:
            yield f"unchecked {verdict.rule.code} {verdict.rule.name}: {verdict.verdict.message}"
