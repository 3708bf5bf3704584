"""A Report to the chronology's text with its findings mended, where each has exactly one answer.

Edits replace single scalars and leave every other byte alone. Two findings that would write the same place
differently are both left; so is a text of several lines. What comes out is read again: an edit that does not give
exactly the data it should is not made.
"""

from collections.abc import Mapping
from typing import NamedTuple

from chrono.files import Marked, read_marks, scalar_as_before
from chrono.findings import Edit, Finding, Path, value_at
from chrono.proof.report import Report


class FixedText(NamedTuple):
    """The text after the edits that were made, and those that were left with the reason why."""

    before: str
    after: str
    applied: tuple[Finding, ...]
    skipped: tuple[tuple[Finding, str], ...]


def apply_fixes(report: Report) -> FixedText:
    """Apply the edits of all findings that offer one."""
    marked = report.chronology.origin.places
    if not isinstance(marked, Marked):
        return FixedText("", "", (), ())
    text = marked.lines.text
    offered = [finding for finding in report.findings if finding.edit]
    if not offered:
        return FixedText(text, text, (), ())
    answers: dict[Path, set[str]] = {}
    for finding in offered:
        if finding.edit:
            answers.setdefault(finding.edit.at.path, set()).add(finding.edit.text)
    made: list[Finding] = []
    left: list[tuple[Finding, str]] = []
    edits: dict[Path, Edit] = {}
    for finding in offered:
        reason = _why_not(finding.edit, marked, answers) if finding.edit else ""
        if reason or finding.edit is None:
            left.append((finding, reason))
        else:
            made.append(finding)
            edits[finding.edit.at.path] = finding.edit
    after = _spliced(text, marked, edits)
    if not _gives(after, marked, edits):
        return FixedText(
            text, text, (), tuple((finding, "the file would not read back as it should") for finding in offered)
        )
    return FixedText(text, after, tuple(made), tuple(left))


def _why_not(edit: Edit, marked: Marked, answers: Mapping[Path, set[str]]) -> str:
    if len(answers[edit.at.path]) > 1:
        return f"there is more than one answer: {' or '.join(sorted(answers[edit.at.path]))}"
    if edit.at.path not in marked.values:
        return "the field does not stand in the file"
    start, end = marked.values[edit.at.path]
    if "\n" in marked.lines.text[start:end] or "\n" in edit.text:
        return "the text is written over several lines"
    if marked.lines.text[start:end].startswith(("&", "!")):
        return "the text has an anchor or a tag"
    return ""


def _spliced(text: str, marked: Marked, edits: Mapping[Path, Edit]) -> str:
    for at in sorted(edits, key=lambda at: marked.values[at], reverse=True):
        start, end = marked.values[at]
        text = text[:start] + scalar_as_before(edits[at].text, text[start:end]) + text[end:]
    return text


def _gives(after: str, marked: Marked, edits: Mapping[Path, Edit]) -> bool:
    """Does the text give the data as before, but for the edits?"""
    read = read_marks(after.encode("utf-8"), marked.path)
    if read.values.keys() != marked.values.keys():
        return False
    return all(
        value_at(read.data, at) == (edits[at].text if at in edits else value_at(marked.data, at))
        for at in marked.values
        if at not in marked.containers
    )
