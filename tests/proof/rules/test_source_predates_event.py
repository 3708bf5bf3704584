"""CH406: a piece of evidence is older than the event, which is not planned."""

import pytest

from chrono.proof.rules.source_predates_event import BAD
from tests.conftest import codes_of, lines_of, report_on, verdicts_of


def test_warns_at_the_older_source() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert lines_of(found) == ['12:17 CH406 "a" is of 2024-03-26, before the event began (2024-03-28/2024-03-30)']


@pytest.mark.parametrize("stance", ["context", "disputes"])
def test_passes_when_the_older_one_is_no_support(stance: str) -> None:
    text = BAD.chronology.replace("- source: a\n", f"- source: a\n        stance: {stance}\n", 1)
    assert "CH406" not in codes_of(report_on(text, BAD.articles))


def test_leaves_the_event_to_its_own_rule_when_every_source_is_older() -> None:
    text = BAD.chronology.replace("2024-03-31}", "2024-03-27}")
    articles = {**BAD.articles, "b.txt": BAD.articles["b.txt"].replace("2024-03-31", "2024-03-27")}
    found = report_on(text, articles)
    assert "CH401" in codes_of(found)
    assert verdicts_of(found, "CH406") == []


def test_makes_no_check_of_a_plan() -> None:
    text = BAD.chronology.replace("status: occurred", "status: planned")
    assert verdicts_of(report_on(text, BAD.articles), "CH406") == []
