"""Findings with exactly one answer to the edits that mend them, as `chrono check --fix` does."""

from typing import NamedTuple

from chrono.editor.changes import TextChange
from chrono.editor.desk import Answer
from chrono.editor.positions import offsets_of
from chrono.findings import Finding
from chrono.proof import apply_fixes
from chrono.text import spaced


class TextFix(NamedTuple):
    """What lies between two offsets of the text becomes `text`; `mends` are the findings that go with it."""

    title: str
    start: int
    end: int
    text: str
    mends: tuple[Finding, ...]


def fixes_at(answer: Answer, start: int, end: int) -> list[TextFix]:
    """The edits for the findings between two offsets; none while the text cannot be read."""
    report = answer.report
    if report is None or answer.text != answer.marked.lines.text:
        return []
    lines = answer.marked.lines
    found = []
    for finding in report.findings:
        first, last = offsets_of(lines, finding.location)
        if finding.edit and first <= end and last >= start:
            fixed = apply_fixes(report._replace(findings=(finding,)))
            if fixed.applied:
                title = f"{finding.code}: write {finding.edit.text}"
                found.append(_of_texts(title, fixed.before, fixed.after, fixed.applied))
    return found


def fix_all(answer: Answer) -> TextFix | None:
    """One edit for every finding with exactly one answer; None where there is none."""
    if answer.report is None or answer.text != answer.marked.lines.text:
        return None
    fixed = apply_fixes(answer.report)
    title = "Mend all that has exactly one answer"
    return _of_texts(title, fixed.before, fixed.after, fixed.applied) if fixed.applied else None


def _of_texts(title: str, before: str, after: str, mends: tuple[Finding, ...]) -> TextFix:
    start, end, other_end = TextChange.between(before, after)
    return TextFix(spaced(title), start, end, after[start:other_end], mends)
