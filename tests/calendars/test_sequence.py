"""A calendar's lock."""

import pytest

from chrono.calendars.sequence import Sequenced, lock_text, next_sequence, read_lock
from chrono.dates.days import Day
from chrono.errors import CannotRead

OLD, NEW = Day(2024, 3, 26), Day(2025, 2, 14)


def test_a_new_event_begins_at_nought() -> None:
    assert next_sequence({}, "u", "words", OLD)[1:] == (0, OLD)


def test_an_event_that_says_the_same_stays_as_it_was() -> None:
    known = {"u": next_sequence({}, "u", "words", OLD)}
    assert next_sequence(known, "u", "words", NEW) == known["u"]


def test_an_event_that_says_something_else_is_one_on() -> None:
    known = {"u": next_sequence({}, "u", "words", OLD)}
    assert next_sequence(known, "u", "other words", NEW)[1:] == (1, NEW)


def test_the_stamp_never_goes_back() -> None:
    known = {"u": Sequenced("x", 3, NEW)}
    assert next_sequence(known, "u", "words", OLD)[1:] == (4, NEW)


def test_the_lock_is_read_as_it_was_written() -> None:
    events = {"b": Sequenced("1", 2, NEW), "a": Sequenced("0", 0, OLD)}
    text = lock_text(events)
    assert read_lock(text, "x") == events
    assert text.index('"a"') < text.index('"b"')
    assert text == lock_text(dict(reversed(events.items())))


def entry(day: str = '"2024-03-26"', sequence: str = "0") -> str:
    return f'{{"version": 1, "events": {{"a": {{"sha256": "x", "sequence": {sequence}, "day": {day}}}}}}}'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"version": 9, "events": {}}',
        '{"version": 1, "events": {"a": {}}}',
        entry(day='"2024-13-45"'),
        entry(day="5"),
        entry(sequence="-5"),
        entry(sequence="2147483648"),
        entry(sequence="1" + "0" * 5000),
    ],
)
def test_a_damaged_lock_is_refused(text: str) -> None:
    with pytest.raises(CannotRead, match="calendar lock"):
        read_lock(text, "calendar.lock")
