"""An earlier report, so that a pipeline fails on what is new and not on what was known.

A finding is known where the earlier report has one of its rule about the same field of the same event, with the same
value in the record and the same values in its message, wherever it is in the file now. Each of these accounts for one.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from chrono.errors import CannotRead
from chrono.findings import Finding
from chrono.proof.report import Report
from chrono.records import Chronology


class Compared(NamedTuple):
    """A report with its new findings alone, which keeps those that were known, and how many known ones are gone."""

    report: Report
    gone: int


class Baseline(NamedTuple):
    """The findings of an earlier report, by their fingerprints, with how often each was there."""

    findings: Counter[str]

    @classmethod
    def read(cls, raw: bytes, shown: str) -> "Baseline":
        """Read what `chrono check --format json` wrote. Raises CannotRead for anything else."""
        try:
            document = json.loads(raw.decode("utf-8-sig"))
            reports: list[dict[str, Any]] = document if isinstance(document, list) else [document]
            listed: list[dict[str, Any]] = [one for each in reports for one in each["findings"]]
            codes = [str(one["code"]) for one in listed]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise CannotRead(shown, "is no report of chrono check --format json") from error
        found = [one["fingerprint"] for one in listed if isinstance(one.get("fingerprint"), str)]
        if len(found) < len(codes):
            raise CannotRead(shown, "is a report of an earlier chrono, without fingerprints: make it anew")
        return cls(Counter(found))

    def compare(self, report: Report) -> Compared:
        """What of a report is new."""
        left = self.findings.copy()
        new: list[Finding] = []
        known: list[Finding] = []
        for finding in report.findings:
            key = fingerprint(finding, report.chronology)
            (known if left[key] > 0 else new).append(finding)
            left[key] -= 1
        gone = sum(count for count in left.values() if count > 0)
        return Compared(report._replace(findings=tuple(new), known=tuple(known)), gone)


def fingerprint(finding: Finding, chronology: Chronology) -> str:
    """What tells a finding from others in every run (32 hexadecimal digits): its rule, where it is, and of what value.

    An event is known by its id, so that its place in the file does not matter; nor do the words of the message.
    """
    within = finding.at.within if finding.event is not None else finding.field
    said = sorted(finding.values.items()) or finding.message
    identity = json.dumps([finding.code, finding.event or "", within, said, _value(finding, chronology)])
    return hashlib.sha256(identity.encode()).hexdigest()[:32]


def _value(finding: Finding, chronology: Chronology) -> str:
    """What the record has at the finding's place; empty for a record as a whole, and where there is nothing."""
    at = finding.at
    if not at.name:
        return ""
    found: object = chronology if finding.event is None else chronology.event(finding.event)
    for step in at.path if finding.event is None else (at.name, *at.steps):
        if isinstance(found, Mapping):
            found = found.get(step)
        elif isinstance(found, Sequence) and not isinstance(found, str):
            found = found[step] if isinstance(step, int) and step < len(found) else None
        else:
            found = getattr(found, str(step), None)
    return "" if found is None else str(found)
