"""What was left out of a choice of events."""

from chrono.dossiers.choosing import Choice, left_out_lines
from chrono.records import Chronology
from chrono.records.loader import load_text

TEXT = """\
title: x
categories: {trade: {label: Trade & transit}}
actors: {berg: {name: Anna Berg}}
events:
  - {id: a, title: A treaty, date: 2024-03-28, category: trade}
  - {id: b, title: A visit, date: 2023-05, participants: [berg]}
"""


def whole() -> Chronology:
    return load_text(TEXT, {}).chronology


def lines(kept: int, *by: tuple[str, str], language: str = "en") -> list[str]:
    chronology = whole()
    return list(
        left_out_lines(Choice(chronology.events, by), chronology.with_events(chronology.events[:kept]), language)
    )


def test_where_all_are_there_nothing_is_said() -> None:
    assert lines(2, ("category", "trade")) == []


def test_what_was_left_out_is_named_with_by_what() -> None:
    assert lines(1, ("category", "trade"), ("date", "2024")) == [
        "events that were not chosen: 1 of 2 (chosen by Category = Trade & transit; Date = 2024)",
        "May 2023: A visit",
    ]


def test_actor_status_and_conditions_are_named() -> None:
    said = lines(0, ("actor", "berg"), ("status", "planned"), ("", "date<2020"))
    assert said[0] == (
        "events that were not chosen: 2 of 2 (chosen by Participant = Anna Berg; Status = planned; date<2020)"
    )
    assert said[1:] == ["May 2023: A visit", "28 March 2024: A treaty"]


def test_it_is_said_in_the_language_of_the_reader() -> None:
    assert lines(1, ("category", "trade"), language="ru")[0] == (
        "события, не вошедшие в отбор: 1 из 2 (отбор: Рубрика = Trade & transit)"
    )
