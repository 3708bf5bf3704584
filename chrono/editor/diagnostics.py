"""An Answer to what an editor shows at the lines: every finding at its place in the text as it is typed now."""

from collections.abc import Iterator
from typing import NamedTuple

from chrono.editor.changes import TextChange
from chrono.editor.desk import Answer
from chrono.editor.positions import UTF16, Extent, Positions, in_article, offsets_of
from chrono.files import Lines
from chrono.findings import Excerpt, Finding, Severity
from chrono.proof import Report
from chrono.reports import visible
from chrono.text import spaced


class Related(NamedTuple):
    """A passage that shows a finding, with its place in the article's file."""

    path: str
    stretch: Extent
    words: str


class Diagnostic(NamedTuple):
    """A finding as an editor shows it; `code` is empty for what is no rule's: damaged settings."""

    stretch: Extent
    severity: Severity
    code: str
    name: str
    message: str
    related: Related | None = None


def diagnose(answer: Answer, encoding: str = UTF16) -> list[Diagnostic]:
    """What is wrong with the text as it is typed now; of one that cannot be read, why, and what was found before."""
    positions = Positions(answer.text, encoding)
    shown = [_of_problem(answer.problem)] if answer.problem else []
    shown += [_shown(one, positions.of_location(one.location), None) for one in answer.broken]
    if answer.report:
        change = answer.change if answer.broken or answer.problem else None
        shown += _moved(answer.report, answer.marked.lines, change, positions, encoding)
    return shown


def _moved(
    report: Report, lines: Lines, change: TextChange | None, positions: Positions, encoding: str
) -> Iterator[Diagnostic]:
    """The findings of a report where they stand after a change; what lay in it is left out."""
    for finding in report.findings:
        start, end = offsets_of(lines, finding.location)
        if change is not None:
            moved = change.moved(start, end)
            if moved is None:
                continue
            start, end = moved
        related = _related(report, finding.excerpt, encoding) if finding.excerpt else None
        yield _shown(finding, positions.extent(start, end), related)


def _shown(finding: Finding, stretch: Extent, related: Related | None) -> Diagnostic:
    return Diagnostic(stretch, finding.severity, finding.code, finding.name, visible(finding.message), related)


def _of_problem(problem: str) -> Diagnostic:
    return Diagnostic(Extent(), Severity.ERROR, "", "", visible(spaced(problem)))


def _related(report: Report, excerpt: Excerpt, encoding: str) -> Related | None:
    article = report.chronology.articles.get(excerpt.source)
    if article is None:
        return None
    words = visible(spaced(excerpt.text))
    if not isinstance(article.lines, Lines):
        return Related(article.path, in_article(article, 0, 0, encoding), f"{excerpt.location}: {words}")
    return Related(article.path, Positions(article.lines, encoding).of_location(excerpt.location), words)
