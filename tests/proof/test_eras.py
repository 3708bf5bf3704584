"""An era is proved as an event's date is; one that is context stays unchecked, and both are told."""

import pytest

from chrono.passages.passages import read_passages
from chrono.passages.pinning import plan_pinning
from chrono.proof.coverage import Coverage, dated_statements
from chrono.proof.eras import prove_eras
from chrono.proof.report import Report
from chrono.proof.standing import Standing
from chrono.records.loader import load_text
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

ARTICLE = (
    " date 2024-06-26 The minister was in office from February 2022 to May 2024. The strike began on Friday. "
    "Reform started in about 1990.\n"
)
QUOTE = "in office from February 2022 to May 2024"


def era(date: str, quote: str = QUOTE, more: str = "") -> Report:
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-06-26}}
eras:
  - name: First term
    date: {date}
{more}    evidence:
      - source: a
        quote: {quote}
"""
    return report_on(text, {"a.txt": ARTICLE})


def own(more: str = "context: true") -> Report:
    return report_on(f"title: x\neras:\n  - {{name: First term, date: 2022/2024, {more}}}\n")


def test_an_era_whose_dates_the_passage_states_is_proved() -> None:
    report = era("2022-02/2024-05")
    assert verdicts_of(report, "CH302") == ['passed: stated as "February 2022 to May 2024" (2022-02/2024-05)']
    assert [(one.standing, one.era.name) for one in prove_eras(report)] == [(Standing.CONFIRMED, "First term")]
    assert [one.quote for one in prove_eras(report)[0].borne_by] == [QUOTE]


@pytest.mark.parametrize(
    ("date", "found"),
    [
        ("2022-02/2024-04", "6:11 CH302 date 2022-02/2024-04 does not agree with "
         '"February 2022 to May 2024" (2022-02/2024-05)'),
        ("2021-02/2024-05", "6:11 CH302 date 2021-02/2024-05 does not agree with "
         '"February 2022 to May 2024" (2022-02/2024-05)'),
        ("2022-02", "6:11 CH305 date 2022-02 is only a part of "
         '"February 2022 to May 2024" (2022-02/2024-05)'),
    ],
)  # fmt: skip
def test_an_era_of_other_dates_fails_at_its_date(date: str, found: str) -> None:
    report = era(date)
    assert found in lines_of(report)
    assert prove_eras(report)[0].standing in (Standing.CONTRADICTED, Standing.UNPROVED, Standing.DOUBTED)


def test_a_hedge_that_is_left_out_is_found() -> None:
    report = era("1990", "Reform started in about 1990")
    assert '6:11 CH310 date 1990 leaves out the hedge of "about 1990"' in lines_of(report)
    assert "CH310" not in codes_of(era("1990~", "Reform started in about 1990"))


def test_a_quotation_that_is_not_there_is_found() -> None:
    report = era("2022-02/2024-05", "in office for many long years of plenty")
    assert any(code.startswith("CH2") for code in codes_of(report))


def test_a_source_that_is_not_there_is_found_and_one_that_an_era_cites_is_used() -> None:
    assert "CH007" not in codes_of(era("2022-02/2024-05"))
    text = "title: x\neras:\n  - {name: x, date: 2022, evidence: [{source: b, quote: y}]}\n"
    assert 'no source is called "b"' in " ".join(lines_of(report_on(text)))


def test_an_era_without_evidence_that_is_not_marked_fails() -> None:
    assert lines_of(own("basis: stated")) == [
        '3:5 CH106 the era "First term" cites no source; where it is the curator\'s own, say "context: true"'
    ]


def test_an_era_that_is_context_is_unchecked_and_counted() -> None:
    report = own()
    assert report.findings == ()
    assert verdicts_of(report, "CH106") == ["unchecked: the curator's own context, which no source proves"]
    assert report.unproved == {"context": 1}
    assert report.clean()
    assert not report.clean(strict=True)
    assert [one.standing for one in prove_eras(report)] == [Standing.UNCHECKED]


def test_an_era_that_should_cite_something_is_not_proved() -> None:
    assert [one.standing for one in prove_eras(own("basis: stated"))] == [Standing.UNPROVED]


def test_the_name_of_an_era_is_told_as_the_curators_words() -> None:
    assert "waived: in the curator's own words: names of eras are not compared" in verdicts_of(
        era("2022-02/2024-05"), "CH901"
    )


def test_a_placeholder_in_a_name_is_found() -> None:
    text = "title: x\neras:\n  - {name: TODO, date: 2022, context: true}\n"
    assert lines_of(report_on(text)) == ['3:12 CH009 "TODO" is a placeholder']


def test_the_verdicts_on_an_era_are_those_of_no_event() -> None:
    report = era("2022-02/2024-05")
    assert all(one.verdict.event is None for one in report.verdicts)
    assert report.by_event() == {}


def test_a_statement_that_an_era_rests_on_is_accounted_for() -> None:
    chronology = era("2022-02/2024-05").chronology
    passages = read_passages(chronology)
    found = {one.timex.start: one for one in dated_statements(chronology, passages, "a", passages.by_source()["a"])
             if one.coverage is Coverage.COVERED}  # fmt: skip
    assert [one.by for one in found.values()] == [("eras[0]",)]


def test_the_one_right_date_is_written_by_fix() -> None:
    report = era("2022-02/2024-04")
    (finding,) = [one for one in report.findings if one.code == "CH302"]
    assert finding.edit is not None
    assert (str(finding.edit.at), finding.edit.text) == ("eras[0].date", "2022-02/2024-05")


def test_the_quotations_of_eras_are_pinned_by_their_place() -> None:
    chronology = era("2022-02/2024-05").chronology
    lock = plan_pinning(chronology, read_passages(chronology)).lock
    assert lock is not None
    assert [(one.event, one.words) for one in lock.quotes] == [("eras[0]", QUOTE)]


def test_eras_and_events_with_one_passage_do_not_mix() -> None:
    text = f"""\
title: An example
sources: {{a: {{file: a.txt, published: 2024-06-26}}}}
events:
  - {{id: term, title: The minister was in office, date: 2022-02/2024-05, evidence: [{{source: a, quote: {QUOTE}}}]}}
eras:
  - {{name: First term, date: 2022-02/2024-05, evidence: [{{source: a, quote: {QUOTE}}}]}}
"""
    chronology = load_text(text, {"a.txt": ARTICLE}).chronology
    passages = read_passages(chronology)
    assert [one.event for one in passages.all()] == ["term", "eras[0]"]
    assert len(passages.of(chronology.dated[0])) == len(passages.of(chronology.dated[1])) == 1
