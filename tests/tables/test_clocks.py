"""The clock times of cells."""

import pytest

from chrono.tables import clock_of


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("9:15", "09:15"),
        ("21:15:00", "21:15"),
        ("9:15 AM", "09:15"),
        ("9:15 p.m.", "21:15"),
        ("12:05 am", "00:05"),
        ("12:05 pm", "12:05"),
        ("13:05 pm", ""),
        ("25:00", ""),
        ("9:75", ""),
        ("9:15 or so", ""),
        ("noon", ""),
    ],
)
def test_a_clock_time_is_read_whole_or_not_at_all(cell: str, clock: str) -> None:
    assert clock_of(cell) == clock
