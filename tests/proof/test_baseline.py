"""What is new since an earlier report."""

import json

import pytest

from chrono.errors import CannotRead
from chrono.proof.baseline import Baseline
from chrono.proof.report import Report
from chrono.reports.json_report import to_json
from tests.conftest import report_on

EVENT = "  - {id: %s, title: T, date: %s, evidence: [{source: a, quote: They met on 9 May 2023}]}\n"
ARTICLE = {"a.txt": " date 2023-06-01 They met on 9 May 2023."}


def reported(*events: tuple[str, str]) -> Report:
    head = "title: x\nsources: {a: {file: a.txt, published: 2023-06-01}}\nevents:\n"
    return report_on(head + "".join(EVENT % event for event in events), ARTICLE)


def baseline(report: Report) -> Baseline:
    return Baseline.read(to_json(report).encode(), "old.json")


def test_what_was_known_is_not_told() -> None:
    old = reported(("a", "2023-05-08"))
    compared = baseline(old).compare(old)
    assert (compared.report.findings, len(compared.known), compared.gone) == ((), len(old.findings), 0)


def test_event_that_moved_in_the_file_is_known() -> None:
    old = reported(("a", "2023-05-08"))
    new = reported(("b", "2023-05-09"), ("a", "2023-05-08"))
    assert baseline(old).compare(new).report.clean()


def test_new_finding_is_told_beside_a_known_one_of_its_rule() -> None:
    old = reported(("a", "2023-05-08"))
    compared = baseline(old).compare(reported(("a", "2023-05-08"), ("b", "2023-05-07")))
    assert {one.event for one in compared.report.findings if one.code == "CH302"} == {"b"}
    assert not compared.report.clean()


def test_finding_that_is_gone_is_counted() -> None:
    old = reported(("a", "2023-05-08"))
    compared = baseline(old).compare(reported(("a", "2023-05-09")))
    assert compared.gone == len(old.findings) - len(compared.known)
    assert compared.gone > 0


def test_reports_of_several_files_are_one_baseline() -> None:
    old = reported(("a", "2023-05-08"))
    both = json.dumps([json.loads(to_json(old)), json.loads(to_json(reported(("b", "2023-05-08"))))])
    compared = Baseline.read(both.encode(), "old.json").compare(reported(("b", "2023-05-08")))
    assert compared.report.findings == ()


@pytest.mark.parametrize(
    "raw", [b"", b"{}", b"[1]", b"\xff", b'{"findings": [{}]}', b"[" * 100_000, b'{"findings": 1}']
)
def test_what_is_no_report_is_refused(raw: bytes) -> None:
    with pytest.raises(CannotRead, match="is no report of chrono check --format json"):
        Baseline.read(raw, "old.json")
