"""The formats of a report."""

import json

import pytest

from chrono.proof.examples import VISIT
from chrono.reports.formats import REPORT_FORMATS, joined_reports, report_text
from tests.conftest import report_on

REPORT = report_on(VISIT.chronology.replace("date: 2024-03-28", "date: 2023-03-28"), VISIT.articles)


def test_each_format_is_written_by_its_own() -> None:
    texts = {name: report_text(REPORT, name) for name in REPORT_FORMATS}
    assert len({*texts.values()}) == len(texts)
    assert json.loads(texts["sarif"])["version"] == "2.1.0"
    assert texts["jsonl"].count("\n") == 1


def test_json_holds_what_passed_only_where_asked() -> None:
    assert len(report_text(REPORT, "json", passed=True)) > len(report_text(REPORT, "json"))


@pytest.mark.parametrize(("format_", "runs"), [("json", 3), ("sarif", 3)])
def test_reports_of_several_files_are_one_document(format_: str, runs: int) -> None:
    together = json.loads(joined_reports([report_text(REPORT, format_)] * 3, format_))
    assert len(together["runs"] if format_ == "sarif" else together) == runs


def test_reports_for_people_follow_each_other() -> None:
    assert joined_reports(["one\n", "two\n"], "text") == "one\ntwo\n"
