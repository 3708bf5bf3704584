"""Clock times as ISO 8601 writes them."""

import pytest

from chrono.timex.clocks import clock_text


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("10:30", "10:30"),
        ("3:30 p.m. EDT", "15:30-04:00"),
        ("12 a.m.", "00:00"),
        ("12.15 pm", "12:15"),
        ("10:30 GMT", "10:30Z"),
        ("10:30 (UTC+5)", "10:30+05:00"),
        ("10:30:15+05:30", "10:30+05:30"),
        ("25:00", ""),
        ("noon", ""),
    ],
)
def test_a_clock_time_is_written_with_its_zone(words: str, expected: str) -> None:
    assert clock_text(words) == expected
