"""Titles and summaries that say something else."""

import pytest

from chrono.proof.rules.claim_contradicted import BAD, GOOD
from tests.claims.claim_cases import title_judged
from tests.conftest import codes_of, report_on, verdicts_of


def verdicts(text: str) -> list[str]:
    return verdicts_of(report_on(text, GOOD.articles), "CH901")


def test_the_country_of_another_is_found_at_the_title() -> None:
    report = report_on(BAD.chronology, BAD.articles)
    (finding,) = report.findings
    assert finding.code == "CH901"
    assert finding.at is not None
    assert finding.at.name == "title"


def test_a_title_that_runs_through_the_passage_passes() -> None:
    found = title_judged("Maria Otten opens the bridge", "Maria Otten opened the bridge on 14 February 2025.")
    assert found == ["passed: its words stand in the quotation in this order, and none left out may turn them"]


def test_a_title_of_words_that_are_all_there_is_unchecked_where_what_it_leaves_out_may_turn_it() -> None:
    assert verdicts(GOOD.chronology) == ['unchecked: it leaves out "minister", which may turn its sense']


def test_words_that_are_not_quoted_leave_it_unchecked() -> None:
    text = GOOD.chronology.replace("A visit to China", "A splendid visit to China")
    assert verdicts(text) == ["unchecked: 1 of its 3 words are in no quotation: splendid"]


@pytest.mark.parametrize("field", ["title", "summary"])
def test_the_curator_s_own_words_are_said_to_be(field: str) -> None:
    words = "A splendid visit to China"
    text = GOOD.chronology.replace("title: A visit to China", f"title: {words}\n    gist: true")
    if field == "summary":
        text = GOOD.chronology.replace(
            "title: A visit to China", f"title: A visit\n    summary: {words}\n    gist: true"
        )
    assert "waived: in the curator's own words: 1 of its 3 words are in no quotation: splendid" in verdicts(text)


def test_the_curator_s_own_words_are_contradicted_all_the_same() -> None:
    text = BAD.chronology.replace("title: A visit to Japan", "title: A visit to Japan\n    gist: true")
    assert codes_of(report_on(text, BAD.articles)) == ["CH901"]


def test_a_summary_is_judged_as_a_title_is() -> None:
    text = GOOD.chronology.replace("title: A visit to China", "title: A visit to China\n    summary: A visit to Japan")
    found = verdicts(text)
    assert found[0].startswith("unchecked")
    assert found[1].startswith('failed: the summary says "Japan"')
