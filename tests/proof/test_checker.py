"""Running the rules: waivers, selection, counts."""

from collections.abc import Iterator

import pytest

from chrono.findings import Outcome
from chrono.proof.checker import check
from chrono.proof.rules import RULES, Rule, date_contradicted, overdue_plan
from tests.conftest import codes_of, lines_of, report_on

BAD = date_contradicted.BAD
OVERDUE = overdue_plan.BAD


def waived(waiver: str) -> list[str]:
    text = OVERDUE.but("    participants: [China]", f"    participants: [China]\n    waive: {waiver}").chronology
    return lines_of(report_on(text, OVERDUE.articles))


@pytest.mark.parametrize("name", ["overdue-plan", "CH403"])
def test_a_waiver_with_a_reason_takes_the_finding_away(name: str) -> None:
    assert waived(f"{{{name}: no article tells}}") == []


def test_a_waived_check_is_counted_as_waived() -> None:
    text = OVERDUE.but(
        "    participants: [China]", "    participants: [China]\n    waive: {overdue-plan: no article tells}"
    ).chronology
    report = report_on(text, OVERDUE.articles)
    assert report.count(Outcome.WAIVED) == 1
    assert report.clean()


def test_a_waiver_without_a_reason_waives_nothing() -> None:
    assert waived("{overdue-plan: }") == [
        '8:13 CH403 still "planned" although it ends on 2024-03-30, before 2024-04-02',
        '10:13 CH008 the waiver of "overdue-plan" gives no reason',
    ]


def test_what_is_wrong_with_the_file_itself_cannot_be_waived() -> None:
    lines = waived("{overdue-plan: no article tells, unknown-reference: x, schema: x}")
    assert [line.split()[1] for line in lines] == ["CH008", "CH008"]


def test_the_counts_add_up() -> None:
    report = report_on(BAD.chronology, BAD.articles)
    assert report.made == sum(report.count(outcome) for outcome in Outcome)
    assert report.count(Outcome.FAILED) == len(report.findings)


def test_records_that_could_not_be_read_are_counted() -> None:
    report = report_on("title: x\nevents:\n  - {id: a, title: A, date: 2024}\n  - {id: b}\n  - 5\n")
    assert len(report.chronology.events) == 1
    assert report.unread == 2
    assert not report.clean(strict=True)


def test_findings_come_in_the_order_of_the_file() -> None:
    text = "title: x\nevents:\n  - {id: a, title: A, date: 2024}\n  - {id: a, title: B, date: 2023-13}\nfoo: 1\n"
    places = [finding.location for finding in report_on(text).findings]
    assert places == sorted(places)


def test_select_keeps_one_family() -> None:
    report = check(BAD.load().chronology, select=["CH2"])
    assert {one.rule.code[:3] for one in report.verdicts} == {"CH2"}


def test_ignore_wins_over_select() -> None:
    report = check(BAD.load().chronology, select=["CH3"], ignore=["date-contradicted"])
    assert codes_of(report) == []


def test_a_chronology_made_in_memory_is_checked_too() -> None:
    from chrono.records.chronology import Chronology
    from chrono.records.model import Event

    event = Event.model_validate({"id": "a", "title": "A", "date": "2024-05"})
    report = check(Chronology(title="made", events=(event,)))
    assert codes_of(report) == ["CH106"]
    assert str(report.findings[0].location) == "<memory>:1:1"


def test_a_check_twice_gives_the_same_report() -> None:
    chronology = BAD.load().chronology
    assert check(chronology).findings == check(chronology).findings


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_every_value_of_a_message_stands_in_its_words(rule: Rule) -> None:
    said = [
        one.verdict
        for one in check(rule.BAD.load().chronology, select=[rule.CODE]).verdicts
        if one.rule.code == rule.CODE and one.verdict.message
    ]
    assert said
    for verdict in said:
        assert "{" not in verdict.message
        assert [one for one in texts_in(verdict.values) if " ".join(one.split()) not in verdict.message] == []


def texts_in(value: object) -> Iterator[str]:
    """Every text and number in values as JSON has them."""
    if isinstance(value, dict):
        yield from (one for inner in value.values() for one in texts_in(inner))
    elif isinstance(value, list):
        yield from (one for inner in value for one in texts_in(inner))
    else:
        yield str(value)


def test_an_event_that_moves_in_its_file_keeps_its_verdicts() -> None:
    example = date_contradicted.BAD
    moved = example.but("events:\n", "events:\n  - {id: earlier, title: Earlier, date: 1990}\n")
    first, second = (report_on(one.chronology, one.articles) for one in (example, moved))
    known = {judged for judged in first.verdicts if judged.verdict.event}
    assert known
    told = {(one.rule.code, one.verdict.at, one.verdict.message) for one in second.verdicts}
    assert {(one.rule.code, one.verdict.at, one.verdict.message) for one in known} <= told
