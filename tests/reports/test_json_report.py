"""A report as JSON."""

import json

from chrono.proof.checker import check
from chrono.reports.json_report import to_json, to_json_line
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


def test_json_has_the_values_of_a_message_by_name() -> None:
    (finding,) = json.loads(to_json(report_on(BAD.chronology, BAD.articles)))["findings"]
    assert finding["values"]["words"] == "May 2023"
    assert all(value in finding["message"] for value in finding["values"].values())


def test_json_keeps_every_script_readable() -> None:
    report = report_on("title: 中国 Қазақстан\nevents:\n  - {id: a, title: 访问, date: 2024, foo: 1}\n")
    assert '"path": "events.yaml"' in to_json(report)
    assert "\\u" not in to_json(check(report.chronology))


def test_json_says_how_each_event_and_field_stands() -> None:
    document = json.loads(to_json(report_on(BAD.chronology, BAD.articles)))
    (event,) = document["events"]
    assert event["verdict"] == "unproved"
    assert event["fields"]["date"] == "not proved"
    assert set(event["fields"]) >= {"title", "date", "evidence"}


def test_json_has_the_checks_that_passed_where_they_are_asked_for() -> None:
    report = report_on(BAD.chronology, BAD.articles)
    assert "passed" not in json.loads(to_json(report))
    document = json.loads(to_json(report, passed=True))
    assert len(document["passed"]) == document["summary"]["checks"]["passed"]
    assert {"code", "field", "message", "passage"} <= set(document["passed"][0])


def test_json_line_is_the_same_on_one_line() -> None:
    report = report_on(BAD.chronology, BAD.articles)
    line = to_json_line(report)
    assert line.count("\n") == 1
    assert json.loads(line) == json.loads(to_json(report))


def test_json_tells_how_each_era_stands() -> None:
    report = report_on(
        "title: x\neras:\n  - {name: Own, date: 2022, context: true}\n  - {name: Bare, date: 2023/2024}\n"
    )
    document = json.loads(to_json(report))
    assert document["eras"] == [
        {"name": "Own", "date": "2022", "context": True, "verdict": "unchecked"},
        {"name": "Bare", "date": "2023/2024", "context": False, "verdict": "not proved"},
    ]
    assert document["summary"]["records"]["eras"] == 2
    assert document["summary"]["records"]["eras_as_context"] == 1


def test_annotations_are_told_with_their_standing() -> None:
    text = "title: x\nevents: [{id: a, title: A, date: 2022}]\nannotations:\n"
    report = report_on(text + "  - {text: Own, date: 2022, context: true}\n  - {text: Bare, event: a}\n")
    document = json.loads(to_json(report))
    assert document["annotations"] == [
        {"text": "Own", "date": "2022", "event": None, "context": True, "verdict": "unchecked"},
        {"text": "Bare", "date": None, "event": "a", "context": False, "verdict": "not proved"},
    ]
    assert document["summary"]["records"]["annotations"] == 2
    assert document["summary"]["records"]["annotations_as_context"] == 1
