"""Coordinates of actors: of no event's place, and what nobody proves."""

from chrono.proof.rules.coordinates_unused import BAD, GOOD
from tests.conftest import report_on, verdicts_of


def judged(chronology: str) -> list[str]:
    return verdicts_of(report_on(chronology, GOOD.articles), "CH905")


def test_those_of_a_place_where_an_event_is_are_unchecked() -> None:
    assert judged(GOOD.chronology) == ["unchecked: no passage proves where a place lies: the curator alone says so"]


def test_those_of_another_actor_are_told() -> None:
    assert judged(BAD.chronology) == ["failed: no event is at this place"]


def test_an_event_that_cannot_be_read_may_be_at_the_place() -> None:
    broken = BAD.chronology.replace("events:", "events:\n  - {id: other}", 1)
    assert judged(broken) == ["unchecked: an event that could not be read may be at this place"]


def test_an_actor_without_any_is_not_asked() -> None:
    assert judged(GOOD.chronology.replace(', coordinates: "39.9042, 116.4074"', "")) == []
