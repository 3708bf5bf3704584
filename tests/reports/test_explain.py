"""Rules and events explained."""

import re

from chrono.proof.rules import figure_not_found, overdue_plan
from chrono.proof.selection import find_rule
from chrono.reports.explain import explain_event, explain_rule
from tests.conftest import report_on


def explained(text: str, articles: dict[str, str]) -> str:
    report = report_on(text, articles)
    return re.sub("\x1b\\[[\\d;]*m", "", explain_event(report, report.chronology.events[0]))


GOOD = figure_not_found.GOOD


def test_a_page_has_the_manual_and_both_examples() -> None:
    page = explain_rule(find_rule("CH601"))
    assert "The value is in no supporting passage." in page
    assert "value: 30.2 billion" in page
    assert "value: 30.1 billion" in page


def test_each_field_has_its_verdict_and_its_passage() -> None:
    text = explained(GOOD.chronology, dict(GOOD.articles))
    assert 'date: 2024 (2024)\n  passed     stated as "2024" (2024)' in text
    assert 'figures: trade turnover 30.1 billion USD\n  passed     trade turnover: stated as "$30.1 billion"' in text
    assert "evidence: 1 passage\n  passed     a: exact match" in text


def test_a_title_is_said_to_be_unchecked() -> None:
    assert "title: Trade between both countries\n  unchecked  1 of its 2 words are in no quotation: " in explained(
        GOOD.chronology, dict(GOOD.articles)
    )


def test_a_failure_names_its_rule() -> None:
    bad = figure_not_found.BAD
    assert (
        "failed     trade turnover: trade turnover: 30.2 billion USD is in no supporting passage (CH601"
        in explained(bad.chronology, dict(bad.articles))
    )


def test_a_waiver_is_shown_with_its_reason() -> None:
    text = overdue_plan.BAD.but("status: planned", "status: planned\n    waive: {CH403: nobody tells}").chronology
    assert "(CH403 overdue-plan); waived: nobody tells" in explained(text, dict(overdue_plan.BAD.articles))


def test_what_relations_tell_of_a_date_is_said() -> None:
    text = (
        "title: x\nevents:\n  - {id: talks, title: Talks, date: 2024, before: visit}\n"
        "  - {id: visit, title: Visit, date: 2024-03-28}\n"
    )
    assert 'no later than 28 March 2024, because "visit" is dated 2024-03-28; "talks" is before "visit"' in explained(
        text, {}
    )
