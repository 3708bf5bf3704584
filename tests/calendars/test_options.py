"""How a calendar is wanted."""

import dataclasses
from datetime import timedelta

import pytest

from chrono.calendars.calendar import calendar_contents
from chrono.calendars.options import FUZZY, CalendarOptions, asked_calendar, parse_duration, parse_feed
from chrono.errors import CannotMake
from chrono.records.loader import load_text

MONTH = load_text("title: x\nevents:\n  - {id: a, title: A, date: 2024-05}\n", {}).chronology


def test_the_first_way_is_the_usual_one() -> None:
    assert CalendarOptions().fuzzy == FUZZY[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        CalendarOptions().fuzzy = "skip"  # type: ignore[misc]


@pytest.mark.parametrize(("fuzzy", "held"), [("span", 1), ("marker", 1), ("skip", 0)])
def test_every_way_with_a_doubtful_day_counts_what_it_leaves_out(fuzzy: str, held: int) -> None:
    found = calendar_contents(MONTH, CalendarOptions(fuzzy=fuzzy))
    assert (len(found.events), len(found.excluded)) == (held, 1 - held)


@pytest.mark.parametrize(
    ("text", "length"), [("1d", timedelta(days=1)), ("12h", timedelta(hours=12)), ("30 m", timedelta(minutes=30))]
)
def test_length_of_time_is_read(text: str, length: timedelta) -> None:
    assert parse_duration(text) == length


@pytest.mark.parametrize("text", ["", "d", "1", "-1d", "1 year"])
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    with pytest.raises(CannotMake, match=f'"{text}" is no length of time such as 1d, 12h or 30m'):
        parse_duration(text)


def test_feed_is_an_address_that_may_be_public() -> None:
    assert parse_feed("webcal://example.org/x.ics") == "webcal://example.org/x.ics"


@pytest.mark.parametrize("address", ["x", "javascript:alert(1)", "https://user:secret@example.org/x.ics", "https:///x"])
def test_feed_that_is_no_public_address_is_refused(address: str) -> None:
    with pytest.raises(CannotMake, match="is no address such as https://example"):
        parse_feed(address)


def test_what_is_asked_of_calendars_in_words_is_read() -> None:
    asked = asked_calendar({"fuzzy": "marker", "remind": "12h", "feed": None, "width": 3})
    assert asked == CalendarOptions(fuzzy="marker", remind=timedelta(hours=12))
