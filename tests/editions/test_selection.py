"""Which events of a chronology are wanted, and in which lanes."""

import pytest

from chrono.dates import parse_date
from chrono.editions.selection import Selection
from chrono.errors import UnknownName
from chrono.records.loader import load_text

CHRONOLOGY = load_text(
    "title: x\nevents:\n"
    "  - {id: a, title: A, date: 2021, category: [talks, law]}\n"
    "  - {id: b, title: B, date: 2022, category: law, status: planned}\n"
    "  - {id: c, title: C, date: 2023, category: talks}\n",
    {},
).chronology


def chosen(asked: Selection) -> dict[str, tuple[str, ...]]:
    return {event.id: event.category for event in asked.of(CHRONOLOGY).events}


def test_all_are_wanted_where_nothing_is_asked() -> None:
    assert chosen(Selection()) == {"a": ("talks", "law"), "b": ("law",), "c": ("talks",)}


def test_events_are_in_the_lanes_that_were_asked_for() -> None:
    assert chosen(Selection(categories=("talks",))) == {"a": ("talks",), "c": ("talks",)}


def test_axis_and_window_both_leave_out() -> None:
    asked = Selection(window=parse_date("2022/2023"), period=parse_date("2021/2022"))
    assert chosen(asked) == {"b": ("law",)}


def test_lanes_may_be_of_another_field() -> None:
    assert chosen(Selection(lanes="status", where=("title=B",))) == {"b": ("planned",)}


def test_what_was_chosen_by_is_said() -> None:
    asked = Selection(("talks",), statuses=("planned",), where=("title~B",), window=parse_date("2022"))
    assert asked.chosen_by == (("category", "talks"), ("status", "planned"), ("date", "2022"), ("", "title~B"))


def test_category_that_there_is_not_is_refused() -> None:
    with pytest.raises(UnknownName, match='no category is called "tals", did you mean "talks"'):
        Selection(categories=("tals",)).of(CHRONOLOGY)
