"""The words of tables for how an event stands."""

import pytest

from chrono.errors import NoRecord
from chrono.records import Status
from chrono.tables.statuses import known_statuses, says_status, to_status


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("", "occurred"),
        ("planned", "planned"),
        ("Completed", "occurred"),
        ("In-progress", "ongoing"),
        ("Not started", "planned"),
        ("Delayed", "postponed"),
        ("Отменено", "cancelled"),
        ("已完成", "occurred"),
        ("denied", "denied"),
    ],
)
def test_a_word_of_any_language_says_the_status(cell: str, status: str) -> None:
    assert to_status(cell) == status


def test_a_word_that_says_none_is_refused_with_those_that_do() -> None:
    reason = 'its status "On track" is none of planned, ongoing, occurred, postponed, cancelled, denied'
    with pytest.raises(NoRecord, match=reason):
        to_status("On track")


def test_a_place_is_no_status() -> None:
    assert [says_status(cell) for cell in ("Texas", "Planned", "")] == [False, True, False]


def test_every_status_is_known_by_its_own_name() -> None:
    assert {str(one): one for one in Status}.items() <= known_statuses().items()
