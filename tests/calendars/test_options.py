"""How a calendar is wanted."""

import dataclasses

import pytest

from chrono.calendars.calendar import calendar_contents
from chrono.calendars.options import FUZZY, CalendarOptions
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
