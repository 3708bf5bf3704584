"""One property of a calendar's event as text."""

import icalendar
import pytest

from chrono.calendars.properties import property_text


def event(*lines: str) -> icalendar.Event:
    text = "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])
    found = icalendar.Event.from_ical(text)
    assert isinstance(found, icalendar.Event)
    return found


@pytest.mark.parametrize(
    ("line", "name", "expected"),
    [
        ("SUMMARY:A pact\\, signed", "SUMMARY", "A pact, signed"),
        ("X-CHRONO-TITLE:A pact\\, signed\\nin Lima", "X-CHRONO-TITLE", "A pact, signed\nin Lima"),
        ("SUMMARY:A\u2028pact\u0007", "SUMMARY", "Apact"),
        ("SUMMARY:A pact", "LOCATION", ""),
    ],
)
def test_a_property_is_a_text_without_escapes_and_control_characters(line: str, name: str, expected: str) -> None:
    assert property_text(event(line), name) == expected


def test_of_several_the_first_is_read() -> None:
    assert property_text(event("COMMENT:one", "COMMENT:two"), "COMMENT") == "one"
