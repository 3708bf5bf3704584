"""Which events of a file stand, and which changes belong to which series."""

import pytest

from chrono.exchange.calendar_events import CalendarEvent, read_event
from chrono.exchange.editions import latest_editions


def event(position: int, *lines: str, uid: str = "u", called_off: bool = False) -> CalendarEvent:
    return read_event((f"UID:{uid}", *lines), position, {}, called_off=called_off)


A, B = ("SUMMARY:A", "DTSTART:20240301T090000Z"), ("SUMMARY:B", "DTSTART:20240401T090000Z")
SERIES = ("DTSTART:20240901T120000Z", "RRULE:FREQ=WEEKLY;COUNT=2")


def positions(*events: CalendarEvent) -> tuple[list[list[int]], list[int]]:
    groups, older = latest_editions(events)
    return [[one.position for one in group] for group in groups], [one.position for one, _ in older]


def test_two_series_under_one_uid_are_two() -> None:
    algebra = event(0, "SUMMARY:Algebra", *SERIES)
    logic = event(1, "SUMMARY:Logic", "DTSTART:20240902T090000Z", "RRULE:FREQ=WEEKLY;COUNT=2")
    change = event(2, "RECURRENCE-ID:20240909T090000Z", "DTSTART:20240910T090000Z")
    assert positions(algebra, logic, change) == ([[0], [1, 2]], [])


def test_of_two_series_at_one_clock_time_a_change_is_of_the_one_that_has_its_date() -> None:
    algebra = event(0, "SUMMARY:Algebra", *SERIES)
    logic = event(1, "SUMMARY:Logic", "DTSTART:20240902T120000Z", "RRULE:FREQ=WEEKLY;COUNT=2")
    change = event(2, "SUMMARY:Logic moved", "RECURRENCE-ID:20240909T120000Z", "DTSTART:20240910T120000Z")
    assert positions(algebra, logic, change) == ([[0], [1, 2]], [])


def test_of_two_series_with_one_date_a_change_is_of_the_one_with_its_title_else_of_the_one_before_it() -> None:
    algebra, logic = event(0, "SUMMARY:Algebra", *SERIES), event(2, "SUMMARY:Logic", *SERIES)
    moved = "RECURRENCE-ID:20240908T120000Z", "DTSTART:20240910T120000Z"
    assert positions(algebra, event(1, *moved), logic) == ([[0, 1], [2]], [])
    assert positions(algebra, logic, event(3, *moved)) == ([[0], [2, 3]], [])
    assert positions(algebra, logic, event(3, "SUMMARY:Algebra", *moved)) == ([[0, 3], [2]], [])


def test_the_highest_number_stands() -> None:
    assert positions(event(0, "SEQUENCE:1"), event(1, "SEQUENCE:0"), event(2, uid="v")) == ([[0], [2]], [1])


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (("SEQUENCE:1",), "SEQUENCE 1"),
        (("STATUS:CANCELLED",), "which calls it off"),
        (("DTSTAMP:20240601T000000Z",), "which was written later"),
        (("RECURRENCE-ID:20240301T090000Z",), "which comes after it"),
    ],
)
def test_why_another_edition_is_the_later_is_told(lines: tuple[str, ...], why: str) -> None:
    change = [line for line in lines if line.startswith("RECURRENCE-ID")]
    _, ((_, reason),) = latest_editions([event(0, *A, *change), event(1, *A, *lines)])
    assert reason == f"a later edition of it stands in the file ({why})"


def test_a_calling_off_replaces_what_it_calls_off() -> None:
    said = "SUMMARY:A", "DTSTART:20240301T090000Z", "SEQUENCE:1"
    assert positions(event(0, *said), event(1, *said, called_off=True)) == ([[1]], [0])


def test_a_calling_off_by_uid_alone_calls_off_the_event_as_it_was() -> None:
    ((stands,),), ((bare, reason),) = latest_editions([event(0, *A), event(1, called_off=True)])
    assert (stands.position, stands.name, stands.called_off) == (0, "A", True)
    assert (bare.position, reason) == (1, 'it calls off "A", which has that status')


def test_a_calling_off_of_one_leaves_the_other_under_its_uid() -> None:
    assert positions(event(0, *A), event(1, *B), event(2, *A, called_off=True)) == ([[1], [2]], [0])


def test_two_series_under_one_uid_are_two_whatever_their_numbers() -> None:
    assert positions(event(0, *A, "SEQUENCE:0"), event(1, *B, "SEQUENCE:1")) == ([[0], [1]], [])


def test_of_two_editions_with_one_number_the_one_that_was_written_last_stands() -> None:
    first, last = "LAST-MODIFIED:20240201T000000Z", "LAST-MODIFIED:20240101T000000Z"
    assert positions(event(0, *A, first), event(1, *A, last)) == ([[0]], [1])


def test_of_two_editions_written_at_one_time_the_one_that_was_changed_last_stands() -> None:
    stamp, first, last = "DTSTAMP:20240601T000000Z", "LAST-MODIFIED:20240201T000000Z", "LAST-MODIFIED:20240101T000000Z"
    assert positions(event(0, *A, stamp, first), event(1, *A, stamp, last)) == ([[0]], [1])


def test_a_change_without_a_zone_is_one_of_its_series_zone() -> None:
    series = event(0, "DTSTART;TZID=Europe/Berlin:20240304T090000", "RRULE:FREQ=WEEKLY;COUNT=3")
    old = event(1, "RECURRENCE-ID:20240311T090000", "SEQUENCE:1")
    new = event(2, "RECURRENCE-ID;TZID=Europe/Berlin:20240311T090000", "SEQUENCE:2")
    assert positions(series, old, new) == ([[0, 2]], [1])


def test_of_two_changes_of_one_date_the_later_stands_however_the_date_is_written() -> None:
    old = event(1, "RECURRENCE-ID;TZID=Asia/Almaty:20240901T170000", "SEQUENCE:1")
    new = event(2, "RECURRENCE-ID:20240901T120000Z", "SEQUENCE:2")
    assert positions(event(0, *SERIES), old, new) == ([[0, 2]], [1])


def test_a_change_of_a_series_that_is_not_there_stands_alone() -> None:
    assert positions(event(0, "RECURRENCE-ID:20240901T120000Z"), event(1)) == ([[0], [1]], [])


def test_events_without_a_uid_are_each_their_own() -> None:
    assert positions(event(0, uid=""), event(1, uid="")) == ([[0], [1]], [])


def test_what_stands_in_the_place_of_an_events_only_date_changes_it() -> None:
    change = event(1, "RECURRENCE-ID:20240901T120000Z", "DTSTART:20240902T120000Z")
    assert positions(event(0, "DTSTART:20240901T120000Z"), change) == ([[0, 1]], [])
    assert positions(event(0, "DTSTART:20240908T120000Z"), change) == ([[0], [1]], [])
