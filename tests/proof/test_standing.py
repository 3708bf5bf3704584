"""How fields and events stand by what their checks said."""

from typing import Any

import pytest

from chrono.findings import Outcome
from chrono.proof.checker import check
from chrono.proof.report import Report
from chrono.proof.standing import Standing, Whole, prove_entries, prove_field, telling, waiver_of, whole_standing
from tests.conftest import report_on

HEAD = (
    "title: x\nsources: {a: {file: a.txt, published: 2023-06-01}, b: {file: b.txt, published: 2023-06-01}}\nevents:\n"
)
ARTICLES = {
    "a.txt": " date 2023-06-01 Peru and Chile signed a treaty on 9 May 2023. Trade rose by 5 per cent.",
    "b.txt": " date 2023-06-01 Peru and Chile signed a treaty on 8 May 2023, others say.",
}
QUOTE = "Peru and Chile signed a treaty on 9 May 2023"


SOURCED = (
    f"{HEAD}  - {{id: e, title: Peru and Chile signed a treaty, date: 2023-05-09, "
    f'evidence: [{{source: a, quote: "{QUOTE}"}}MORE]}}\n'
)


def reported(
    more: str = "", title: str = "Peru and Chile signed a treaty", date: str = "2023-05-09", quote: str = QUOTE
) -> Report:
    evidence = f'evidence: [{{source: a, quote: "{quote}"}}]' if quote else "evidence: []"
    return report_on(f"{HEAD}  - {{id: e, title: {title}, date: {date}, {more}{evidence}}}\n", ARTICLES)


def stand(report: Report, field: str, entry: int | None = None) -> str:
    event = report.chronology.events[0]
    judged = report.of_event(event.id)
    proof = prove_field(event, field, judged) if entry is None else prove_entries(event, field, judged)[entry]
    return str(proof.standing)


def whole(report: Report) -> Whole:
    event = report.chronology.events[0]
    return whole_standing(report, event, list(report.of_event(event.id)))


def test_field_that_a_passage_proves_is_confirmed() -> None:
    report = reported()
    assert [stand(report, field) for field in ("date", "title", "status", "evidence")] == ["confirmed"] * 4
    assert whole(report) is Whole.PROVED


def test_field_that_no_rule_proves_is_unchecked() -> None:
    assert stand(reported(), "location") == "unchecked"


@pytest.mark.parametrize(
    ("given", "field", "standing", "as_a_whole"),
    [
        ({"date": "2023-05-08"}, "date", "contradicted", "contradicted"),
        ({"title": "Peru and Brazil signed a treaty"}, "title", "contradicted", "contradicted"),
        ({"quote": "the moon is made of green cheese"}, "evidence", "not proved", "unproved"),
        ({"more": "location: Oslo, "}, "location", "in doubt", "unproved"),
        ({"more": "participants: [Peru, Norway], "}, "participants", "not proved", "unproved"),
        ({"quote": ""}, "date", "unchecked", "unproved"),
    ],
)
def test_what_a_check_says_is_how_it_stands(given: dict[str, Any], field: str, standing: str, as_a_whole: str) -> None:
    report = reported(**given)
    assert (stand(report, field), whole(report)) == (standing, as_a_whole)


def test_entry_of_a_list_stands_alone() -> None:
    report = reported(more="participants: [Peru, Norway], ")
    assert [stand(report, "participants", entry) for entry in (0, 1)] == ["confirmed", "not proved"]


@pytest.mark.parametrize(
    ("more", "date", "standing"),
    [("basis: reported, ", "2023-06-01", "reported"), ("basis: inferred, ", '"[..2023-06-01]"', "inferred")],
)
def test_date_that_the_report_alone_gives_is_said_to_be_so(more: str, date: str, standing: str) -> None:
    report = report_on(
        f"{HEAD}  - {{id: e, title: Trade rose, date: {date}, {more}evidence: [{{source: a, quote: Trade rose}}]}}\n",
        ARTICLES,
    )
    assert stand(report, "date") == standing


def test_date_of_which_sources_differ_is_disputed() -> None:
    more = ', {source: b, quote: "signed a treaty on 8 May 2023", says: {date: 2023-05-08}}'
    report = report_on(SOURCED.replace("MORE", more), ARTICLES)
    assert (stand(report, "date"), stand(report, "title"), whole(report)) == ("disputed", "confirmed", Whole.DISPUTED)


def test_field_that_a_source_disputes_is_disputed() -> None:
    more = ", {source: b, quote: others say, stance: disputes, supports: [title]}"
    report = report_on(SOURCED.replace("MORE", more), ARTICLES)
    assert (stand(report, "title"), stand(report, "date")) == ("disputed", "confirmed")


def test_waived_finding_is_told_with_its_reason_and_is_no_proof() -> None:
    report = reported(more="location: Oslo, waive: {location-not-found: it is known}, ")
    event = report.chronology.events[0]
    (judged,) = [one for one in report.verdicts if one.verdict.outcome is Outcome.WAIVED]
    assert (stand(report, "location"), whole(report), waiver_of(event, judged)) == (
        "waived",
        Whole.WAIVED,
        "it is known",
    )


def test_only_a_waived_check_has_a_waiver() -> None:
    report = reported()
    assert {waiver_of(report.chronology.events[0], one) for one in report.verdicts} == {""}


def test_part_of_the_rules_proves_no_event() -> None:
    report = check(reported().chronology, select=["CH3"])
    assert whole(report) is Whole.UNCHECKED


def test_checks_are_told_worst_first() -> None:
    report = reported(more="participants: [Peru, Norway], ")
    event = report.chronology.events[0]
    told = telling(report.of_event("e"), event, "participants")
    assert [one.verdict.at.steps for one in told] == [(0,), (1,)]


def test_worst_standing_is_first() -> None:
    assert sorted(Standing, key=lambda one: one.rank)[0] is Standing.CONTRADICTED
    assert max(Standing, key=lambda one: one.rank) is Standing.CONFIRMED
