"""An earlier report, so that a pipeline fails on what is new and not on what was known.

A finding is known where the earlier report has one of its rule about the same field of the same event, wherever it is
in the file now. Each of these accounts for one.
"""

import json
from collections import Counter
from typing import Any, NamedTuple

from chrono.errors import CannotRead
from chrono.findings import Finding
from chrono.proof.report import Report


class Compared(NamedTuple):
    """A report with its new findings alone, those that were known, and how many known ones are gone."""

    report: Report
    known: tuple[Finding, ...]
    gone: int


class Baseline(NamedTuple):
    """The findings of an earlier report, by rule, event and field, with how often each was there."""

    findings: Counter[tuple[str, str, str]]

    @classmethod
    def read(cls, raw: bytes, shown: str) -> "Baseline":
        """Read what `chrono check --format json` wrote. Raises CannotRead for anything else."""
        try:
            document = json.loads(raw.decode("utf-8-sig"))
            reports: list[dict[str, Any]] = document if isinstance(document, list) else [document]
            found = [_key(one["code"], one["event"], one["field"]) for each in reports for one in each["findings"]]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise CannotRead(shown, "is no report of chrono check --format json") from error
        return cls(Counter(found))

    def compare(self, report: Report) -> Compared:
        """What of a report is new."""
        left = self.findings.copy()
        new: list[Finding] = []
        known: list[Finding] = []
        for finding in report.findings:
            key = _key(finding.code, finding.event, finding.field)
            (known if left[key] > 0 else new).append(finding)
            left[key] -= 1
        gone = sum(count for count in left.values() if count > 0)
        return Compared(report._replace(findings=tuple(new)), tuple(known), gone)


def _key(code: str, event: str | None, field: str) -> tuple[str, str, str]:
    """An event is known by its id, so that its place in the file does not matter."""
    within = field.partition("].")[2] if event is not None else field
    return str(code), str(event or ""), str(within)
