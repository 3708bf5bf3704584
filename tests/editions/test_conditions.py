"""Conditions on events, as `--where` takes them."""

import pytest

from chrono.editions.conditions import condition
from chrono.errors import UnknownName
from chrono.records.loader import load_text

TEXT = """\
title: x
sources:
  gazette: {file: a.txt, publisher: The Gazette}
actors:
  holm: {name: Anna Holm, aliases: [Анна Хольм]}
events:
  - id: visit
    title: The Minister visits Almaty
    date: 2024-03-28
    location: Almaty, Kazakhstan
    participants: [holm, China]
    figures: [{label: loan, value: 5 million, unit: USD}]
    evidence: [{source: gazette, quote: x}]
  - {id: talks, title: Talks, date: 2024-03, basis: reported, status: planned}
"""


def meeting(text: str) -> list[str]:
    chronology = load_text(TEXT, {}).chronology
    meets = condition(text, chronology)
    return [event.id for event in chronology.events if meets(event)]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("location=almaty, kazakhstan", ["visit"]),
        ("location~Almaty", ["visit"]),
        ("Kazakhstan", ["visit"]),
        ("title~talks", ["talks"]),
        ("title = Talks", ["talks"]),
        ("status!=planned", ["visit"]),
        ("participants=holm", ["visit"]),
        ("participants=Анна Хольм", ["visit"]),
        ("participants!=China", ["talks"]),
        ("source~gazette", ["visit"]),
        ("source=The Gazette", ["visit"]),
        ("figures~usd", ["visit"]),
        ("precision=month", ["talks"]),
        ("basis=reported", ["talks"]),
        ("date=2024-03", ["talks"]),
        ("id!=none", ["visit", "talks"]),
        ("location~Astana", []),
    ],
)
def test_a_condition_is_met_by_these(text: str, met: list[str]) -> None:
    assert meeting(text) == met


def test_an_unknown_field_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownName, match='no field of an event is called "locaton", did you mean "location"'):
        meeting("locaton=Almaty")
