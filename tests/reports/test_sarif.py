"""A report for other programs."""

import json
from pathlib import Path

from chrono.proof.checker import check
from chrono.proof.examples import TREATY
from chrono.proof.report import Report
from chrono.proof.rules import RULES, date_too_precise
from chrono.records.loader import load
from chrono.reports.sarif import to_sarif
from chrono.reports.text import to_concise
from tests.conftest import report_on
from tests.documents.test_pdf import pdf

BAD = date_too_precise.BAD


def report() -> Report:
    return report_on(BAD.chronology, BAD.articles)


def test_concise_has_a_line_a_finding_and_the_counts() -> None:
    lines = to_concise(report()).splitlines()
    assert lines[0] == (
        'events.yaml:7:11: CH304 date 2023-05-17 is more precise than "May 2023" (2023-05) [date-too-precise]'
    )
    assert lines[-1].endswith("1 failed, 0 waived, 2 unchecked")


def test_sarif_names_every_rule_and_places_every_finding() -> None:
    run = json.loads(to_sarif(report()))["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [rule.CODE for rule in RULES]
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "CH304"
    assert result["level"] == "error"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "events.yaml", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {"startLine": 7, "startColumn": 11, "endLine": 7, "endColumn": 21}
    assert result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a.txt"
    assert run["columnKind"] == "unicodeCodePoints"


def test_sarif_says_what_was_not_checked() -> None:
    run = json.loads(to_sarif(report_on(TREATY.chronology, {})))["runs"][0]
    told = [one["message"]["text"] for one in run["invocations"][0]["toolExecutionNotifications"]]
    assert "unchecked CH302 date-contradicted: a: no such file" in told


def test_a_fingerprint_outlives_a_line_that_moved() -> None:
    moved = report_on("# a comment\n" + BAD.chronology, BAD.articles)
    prints = [json.loads(to_sarif(one))["runs"][0]["results"][0]["partialFingerprints"] for one in (report(), moved)]
    assert prints[0] == prints[1]


def test_a_fingerprint_outlives_an_event_written_before_its_own() -> None:
    first = BAD.chronology.replace("events:\n", "events:\n  - {id: earlier, title: Earlier, date: 2020}\n")
    assert first != BAD.chronology
    found = [json.loads(to_sarif(one))["runs"][0]["results"] for one in (report(), report_on(first, BAD.articles))]
    prints = [{one["partialFingerprints"]["chrono/v1"] for one in results} for results in found]
    assert prints[0] <= prints[1]


def test_run_is_called_by_its_chronology_and_a_whole_path_is_a_whole_address(tmp_path: Path) -> None:
    folder = tmp_path / "новости 1"
    folder.mkdir()
    (folder / "a b.yaml").write_text(BAD.chronology, "utf-8")
    run = json.loads(to_sarif(check(load(folder / "a b.yaml").chronology)))["runs"][0]
    assert run["automationDetails"]["id"].endswith("/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8%201/a%20b.yaml/")
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": (folder / "a b.yaml").as_uri()}


def test_page_of_a_document_is_no_line(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([["They met."], ["They signed on 22 March 2024."]]))
    text = TREATY.chronology.split("events:")[0].split("sources:")[0] + (
        "sources: {a: {file: a.pdf, published: 2024-04-01}}\nevents:\n  - id: e\n    title: E\n    date: 2024-03-21\n"
        "    evidence: [{source: a, quote: They signed on 22 March 2024}]\n"
    )
    (tmp_path / "e.yaml").write_text(text, "utf-8")
    run = json.loads(to_sarif(check(load(tmp_path / "e.yaml").chronology)))["runs"][0]
    places = [one for result in run["results"] for one in result.get("relatedLocations", [])]
    assert places
    assert all("region" not in one["physicalLocation"] and one["message"]["text"] == "p. 2" for one in places)
