"""An annotation is proved by its passages, text and date; one that is context stays unchecked."""

import pytest

from chrono.proof.annotations import prove_annotations
from chrono.proof.report import Report
from chrono.proof.standing import Standing
from chrono.records.loader import load_text
from tests.conftest import lines_of, report_on, verdicts_of

ARTICLE = " date 2024-06-26 The price of oil fell below $30 on 12 January 2016. The signing was the first since 1998.\n"
OIL = "The price of oil fell below $30 on 12 January 2016"


def report(annotation: str, quote: str = OIL) -> Report:
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-06-26}}
events:
  - id: signing
    title: The signing
    date: 1999
annotations:
  - {{{annotation}, evidence: [{{source: a, quote: {quote}}}]}}
"""
    return report_on(text, {"a.txt": ARTICLE})


def standing(annotation: str, quote: str = OIL) -> Standing:
    return prove_annotations(report(annotation, quote))[0].standing


def test_an_annotation_in_the_words_of_its_passage_is_proved() -> None:
    assert standing("text: The price of oil fell below $30, date: 2016-01-12") is Standing.CONFIRMED
    assert [one.quote for one in prove_annotations(report("text: x, date: 2016-01-12"))[0].borne_by] == [OIL]


@pytest.mark.parametrize(
    "annotation",
    [
        "text: The price of oil fell below $30, date: 2016-01-13",
        "text: The price of oil fell below $20, date: 2016-01-12",
        "text: The price of oil rose above $30, date: 2016-01-12",
        "text: Markets were in a panic, date: 2016-01-12",
    ],
)
def test_another_date_or_text_is_not_proved(annotation: str) -> None:
    assert standing(annotation) not in (Standing.CONFIRMED, Standing.WAIVED)


def test_another_date_fails_at_the_annotation() -> None:
    found = report("text: The price of oil fell below $30, date: 2016-01-13")
    assert any("CH302" in line and line.startswith("9:") for line in lines_of(found))


def test_a_text_in_the_curators_own_words_is_waived() -> None:
    assert standing("text: Oil was cheap, date: 2016-01-12, gist: true") is Standing.WAIVED


def test_an_annotation_of_an_event_is_held_against_its_words_alone() -> None:
    found = report("text: The signing was the first since 1998, event: signing", "The signing was the first since 1998")
    assert prove_annotations(found)[0].standing is Standing.CONFIRMED
    assert "waived: the curator's choice: which event it explains is not compared" in verdicts_of(found, "CH901")


def test_an_event_that_is_not_there_is_found() -> None:
    found = lines_of(report("text: The signing was the first since 1998, event: signning"))
    assert any('no event is called "signning", did you mean "signing"' in line for line in found)


def test_an_annotation_without_evidence_is_context_or_fails() -> None:
    own = report_on("title: x\nannotations:\n  - {text: Border opens, date: 2023, context: true}\n")
    assert own.findings == ()
    assert [one.standing for one in prove_annotations(own)] == [Standing.UNCHECKED]
    bare = report_on("title: x\nannotations:\n  - {text: Border opens, date: 2023}\n")
    assert [one.standing for one in prove_annotations(bare)] == [Standing.UNPROVED]
    assert lines_of(bare) == [
        '3:5 CH106 the annotation "Border opens" cites no source; where it is the curator\'s own, say "context: true"'
    ]


def test_a_quotation_that_is_not_there_is_found() -> None:
    assert any("CH2" in line for line in lines_of(report("text: x, date: 2016-01-12", "The price of tin stood still")))


def test_a_placeholder_is_found() -> None:
    found = report_on("title: x\nannotations:\n  - {text: TODO, date: 2023, context: true}\n")
    assert any('"TODO" is a placeholder' in line for line in lines_of(found))


def test_a_source_that_only_an_annotation_cites_is_used() -> None:
    assert not any('nothing refers to "a"' in line for line in lines_of(report("text: x, date: 2016-01-12")))


def test_an_annotation_is_judged_again_as_in_a_check() -> None:
    from chrono.proof.checker import check
    from chrono.proof.rechecker import Rechecker

    text = (
        "title: x\nsources: {a: {file: a.txt, published: 2024-06-26}}\nevents: [{id: signing, title: S, date: 1999}]\n"
        f"annotations:\n  - {{text: Oil fell, event: signing, evidence: [{{source: a, quote: {OIL}}}]}}\n"
        f"  - {{text: Oil fell, date: 2016, evidence: [{{source: a, quote: {OIL}}}]}}\n"
    )
    chronology = load_text(text, {"a.txt": ARTICLE}).chronology
    found = Rechecker().whole(chronology)
    assert found is not None
    assert sorted(str(one) for one in found.verdicts) == sorted(str(one) for one in check(chronology).verdicts)
