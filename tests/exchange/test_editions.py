"""Which events of a file stand, and which changes belong to which series."""

from chrono.exchange.calendar_events import CalendarEvent, read_event
from chrono.exchange.editions import latest_editions


def event(position: int, *lines: str, uid: str = "u", called_off: bool = False) -> CalendarEvent:
    return read_event((f"UID:{uid}", *lines), position, {}, called_off=called_off)


SERIES = ("DTSTART:20240901T120000Z", "RRULE:FREQ=WEEKLY;COUNT=2")


def positions(*events: CalendarEvent) -> tuple[list[list[int]], list[int]]:
    groups, older = latest_editions(events)
    return [[one.position for one in group] for group in groups], [one.position for one, _ in older]


def test_two_series_under_one_uid_are_two() -> None:
    algebra = event(0, "SUMMARY:Algebra", *SERIES)
    logic = event(1, "SUMMARY:Logic", "DTSTART:20240902T090000Z", "RRULE:FREQ=WEEKLY;COUNT=2")
    change = event(2, "RECURRENCE-ID:20240909T090000Z", "DTSTART:20240910T090000Z")
    assert positions(algebra, logic, change) == ([[0], [1, 2]], [])


def test_the_highest_number_stands() -> None:
    assert positions(event(0, "SEQUENCE:1"), event(1, "SEQUENCE:0"), event(2, uid="v")) == ([[0], [2]], [1])


def test_a_calling_off_replaces_what_it_calls_off() -> None:
    assert positions(event(0, "SEQUENCE:1"), event(1, "SEQUENCE:1", called_off=True)) == ([[1]], [0])


def test_of_two_changes_of_one_date_the_later_stands_however_the_date_is_written() -> None:
    old = event(1, "RECURRENCE-ID;TZID=Asia/Almaty:20240901T170000", "SEQUENCE:1")
    new = event(2, "RECURRENCE-ID:20240901T120000Z", "SEQUENCE:2")
    assert positions(event(0, *SERIES), old, new) == ([[0, 2]], [1])


def test_a_change_of_a_series_that_is_not_there_stands_alone() -> None:
    assert positions(event(0, "RECURRENCE-ID:20240901T120000Z"), event(1)) == ([[0], [1]], [])


def test_events_without_a_uid_are_each_their_own() -> None:
    assert positions(event(0, uid=""), event(1, uid="")) == ([[0], [1]], [])
