"""Annotations for a workflow's log."""

from chrono.reports.github import to_github
from tests.conftest import report_on
from tests.reports.test_sarif import BAD, report


def test_github_annotates_the_place() -> None:
    line = to_github(report()).splitlines()[0]
    assert line == (
        "::error title=CH304 date-too-precise,file=events.yaml,line=7,col=11,endLine=7,endColumn=21"
        '::date 2023-05-17 is more precise than "May 2023" (2023-05)'
    )


def test_github_shows_errors_before_warnings_and_escapes() -> None:
    text = BAD.chronology.replace("events:", "actors:\n  'a%,b': {name: N}\nevents:")
    lines = to_github(report_on(text, BAD.articles)).splitlines()
    assert [line.split()[0] for line in lines[:2]] == ["::error", "::warning"]
    assert 'nothing refers to "a%25,b"' in lines[1]
