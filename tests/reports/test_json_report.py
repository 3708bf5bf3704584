"""A report as JSON."""

import json

from chrono.proof.checker import check
from chrono.reports.json_report import to_json
from tests.conftest import report_on
from tests.reports.test_text import BAD


def test_json_names_the_outcome_of_every_check() -> None:
    document = json.loads(to_json(report_on(BAD.chronology, BAD.articles)))
    checks = document["summary"]["checks"]
    assert checks["made"] == sum(checks[name] for name in ("passed", "failed", "waived", "unchecked"))


def test_json_marks_are_offsets_in_the_passage() -> None:
    (finding,) = json.loads(to_json(report_on(BAD.chronology, BAD.articles)))["findings"]
    (mark,) = finding["passage"]["marks"]
    assert finding["passage"]["text"][mark["start"] : mark["end"]] == "May 2023"


def test_json_keeps_every_script_readable() -> None:
    report = report_on("title: 中国 Қазақстан\nevents:\n  - {id: a, title: 访问, date: 2024, foo: 1}\n")
    assert '"path": "events.yaml"' in to_json(report)
    assert "\\u" not in to_json(check(report.chronology))
