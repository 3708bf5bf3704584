"""What is new since an earlier report."""

import json

import pytest

from chrono.errors import CannotRead
from chrono.proof.baseline import Baseline, fingerprint
from chrono.proof.report import Report
from chrono.reports.json_report import to_json
from chrono.reports.text import to_text
from tests.conftest import report_on

HEAD = "title: x\nsources: {a: {file: a.txt, published: 2023-06-01}}\nevents:\n"
EVENT = "  - {id: %s, title: T, date: %s, evidence: [{source: a, quote: They met on 9 May 2023}]}\n"
ARTICLE = {"a.txt": " date 2023-06-01 They met on 9 May 2023."}


def reported(*events: tuple[str, str]) -> Report:
    return report_on(HEAD + "".join(EVENT % event for event in events), ARTICLE)


def baseline(report: Report) -> Baseline:
    return Baseline.read(to_json(report).encode(), "old.json")


def test_what_was_known_is_not_told() -> None:
    old = reported(("a", "2023-05-08"))
    compared = baseline(old).compare(old)
    assert (compared.report.findings, len(compared.report.known), compared.gone) == ((), len(old.findings), 0)


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
    assert compared.gone == len(old.findings) - len(compared.report.known)
    assert compared.gone > 0


def test_reports_of_several_files_are_one_baseline() -> None:
    old = reported(("a", "2023-05-08"))
    both = json.dumps([json.loads(to_json(old)), json.loads(to_json(reported(("b", "2023-05-08"))))])
    compared = Baseline.read(both.encode(), "old.json").compare(reported(("b", "2023-05-08")))
    assert compared.report.findings == ()


def test_another_wrong_value_of_the_same_field_is_new() -> None:
    compared = baseline(reported(("a", "2023-05-08"))).compare(reported(("a", "1999-01-01")))
    assert "CH302" in {one.code for one in compared.report.findings}
    assert not compared.report.clean()


def test_another_invented_quotation_in_the_place_of_one_is_new() -> None:
    old, new = (
        report_on(HEAD + EVENT.replace("They met on 9 May 2023", words) % ("a", "2023-05-09"), ARTICLE)
        for words in ("the moon is made of cheese", "pigs have wings and fly by night")
    )
    assert baseline(old).compare(old).report.clean()
    assert "CH201" in {one.code for one in baseline(old).compare(new).report.findings}


def test_what_was_known_is_kept_apart_and_counted() -> None:
    old = reported(("a", "2023-05-08"))
    report = baseline(old).compare(old).report
    assert report.counts == old.counts
    assert "nothing new found; known from the baseline: 1 error, 0 warnings" in to_text(report)


def test_fingerprint_is_the_same_wherever_the_event_stands_and_in_whatever_words() -> None:
    (one,), (other,) = (
        [finding for finding in report.findings if finding.code == "CH302"]
        for report in (reported(("a", "2023-05-08")), reported(("b", "2023-05-09"), ("a", "2023-05-08")))
    )
    assert one.field != other.field
    chronology = reported(("a", "2023-05-08")).chronology
    assert fingerprint(one, chronology) == fingerprint(other, chronology)


def test_report_without_fingerprints_is_refused() -> None:
    document = json.loads(to_json(reported(("a", "2023-05-08"))))
    for one in document["findings"]:
        del one["fingerprint"]
    with pytest.raises(CannotRead, match="is a report of an earlier chrono, without fingerprints: make it anew"):
        Baseline.read(json.dumps(document).encode(), "old.json")


@pytest.mark.parametrize(
    "raw", [b"", b"{}", b"[1]", b"\xff", b'{"findings": [{}]}', b"[" * 100_000, b'{"findings": 1}']
)
def test_what_is_no_report_is_refused(raw: bytes) -> None:
    with pytest.raises(CannotRead, match="is no report of chrono check --format json"):
        Baseline.read(raw, "old.json")
