"""CH505: an actor takes part outside the terms of the roles that the record gives."""

import pytest

from chrono.proof.rules.outside_term import BAD, GOOD
from tests.conftest import codes_of, lines_of, report_on, verdicts_of


def test_warns_with_the_roles_and_their_terms() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert lines_of(found) == [
        "13:20 CH505 Erlan Koshanov held no role at 2023-05 (Chairman of the Mazhilis, 2023-06/..)"
    ]


@pytest.mark.parametrize("term", ["2022-02/..", "2023", "../2023-05", "2023-05-09/2024"])
def test_passes_a_term_that_meets_the_event(term: str) -> None:
    assert codes_of(report_on(GOOD.chronology.replace("2022-02/..", term), GOOD.articles)) == []


@pytest.mark.parametrize("term", ["2022", "../2023-04", "2024/2025"])
def test_warns_of_a_term_that_does_not(term: str) -> None:
    assert codes_of(report_on(GOOD.chronology.replace("2022-02/..", term), GOOD.articles)) == ["CH505"]


def test_any_of_several_roles_will_do() -> None:
    more = GOOD.chronology.replace(
        "      - {title: Chairman of the Mazhilis, term: 2022-02/..}\n",
        "      - {title: Deputy, term: 2016/2019}\n      - {title: Chairman, term: 2022-02/..}\n",
    )
    assert codes_of(report_on(more, GOOD.articles)) == []


def test_makes_no_check_of_a_role_without_a_term() -> None:
    text = GOOD.chronology.replace(", term: 2022-02/..", "")
    assert verdicts_of(report_on(text, GOOD.articles), "CH505") == []
