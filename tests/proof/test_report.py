"""What a check found, counted and by its place."""

from chrono.findings import Outcome
from chrono.proof.examples import VISIT
from chrono.proof.rules import date_contradicted
from tests.conftest import report_on

BAD = report_on(date_contradicted.BAD.chronology, date_contradicted.BAD.articles)
GOOD = report_on(VISIT.chronology, VISIT.articles)


def test_every_check_is_counted_once() -> None:
    assert BAD.made == sum(BAD.count(outcome) for outcome in Outcome)
    assert BAD.errors == 1
    assert BAD.counts.endswith(f"1 failed, 0 waived, {BAD.count(Outcome.UNCHECKED)} unchecked")


def test_a_report_is_clean_without_errors_and_warnings() -> None:
    assert GOOD.clean(strict=True)
    assert not BAD.clean()


def test_verdicts_stand_in_the_order_of_the_file() -> None:
    places = [place for _, place in GOOD.placed(Outcome.PASSED)]
    assert places == sorted(places)
    assert len(places) == GOOD.count(Outcome.PASSED)


def test_the_verdicts_of_an_event_are_found_by_its_id() -> None:
    assert list(GOOD.of_event("visit")) == GOOD.by_event()["visit"]
    assert {one.verdict.event for one in GOOD.of_event("visit")} == {"visit"}
