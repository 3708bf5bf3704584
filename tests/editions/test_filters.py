"""A part of a chronology, and its lanes anew."""

import pytest

from chrono.dates.parsing import parse_date
from chrono.editions.filters import select, split_by
from chrono.errors import UnknownName
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text

TEXT = """\
title: An example
sources:
  a: {file: a.txt, publisher: The Gazette}
actors:
  holm: {name: Anna Holm}
categories:
  talks: {label: Talks}
  trade: {label: Trade}
events:
  - {id: one, title: One, date: 2023, category: [trade, talks], participants: [holm], evidence: [{source: a, quote: x}]}
  - {id: two, title: Two, date: 2024-03, category: trade, participants: [Peru], status: planned}
  - {id: three, title: Three, date: 2025, category: talks, status: cancelled}
  - {id: four, title: Four, date: "[..2024]"}
"""


def example() -> Chronology:
    return load_text(TEXT, {"a.txt": "x"}).chronology


def ids(chronology: Chronology) -> list[str]:
    return [event.id for event in chronology.events]


def test_everything_is_chosen_where_nothing_is_asked() -> None:
    assert ids(select(example())) == ["one", "two", "three", "four"]


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [
        ({"categories": ["talks"]}, ["one", "three"]),
        ({"categories": ["talks", "trade"]}, ["one", "two", "three"]),
        ({"actors": ["holm"]}, ["one"]),
        ({"actors": ["Peru"]}, ["two"]),
        ({"statuses": ["planned", "cancelled"]}, ["two", "three"]),
        ({"categories": ["trade"], "statuses": ["planned"]}, ["two"]),
    ],
)
def test_what_is_asked_is_chosen(asked: dict[str, list[str]], chosen: list[str]) -> None:
    assert ids(select(example(), **asked)) == chosen  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("window", "chosen"),
    [("2024", ["two", "four"]), ("2023/2024", ["one", "two", "four"]), ("2025/..", ["three"]), ("1999", ["four"])],
)
def test_an_uncertain_event_is_in_every_window_it_may_lie_in(window: str, chosen: list[str]) -> None:
    assert ids(select(example(), window=parse_date(window))) == chosen


def test_an_event_of_several_categories_stands_in_the_one_asked_for() -> None:
    assert select(example(), categories=["talks"]).events[0].category == ("talks",)


def test_conditions_must_all_be_met() -> None:
    assert ids(select(example(), where=["category=trade", "status=planned"])) == ["two"]


def test_the_chosen_can_be_looked_up_and_the_others_not() -> None:
    whole = example()
    assert whole.event("two") is not None
    part = select(whole, categories=["talks"])
    assert part.event("two") is None
    assert part.event("one") is not None
    assert part.origin is whole.origin


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"categories": ["talk"]}, 'no category is called "talk", did you mean "talks"'),
        ({"actors": ["hollm"]}, 'no actor is called "hollm", did you mean "holm"'),
        ({"statuses": ["plannd"]}, 'no status is called "plannd", did you mean "planned"'),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(asked: dict[str, list[str]], message: str) -> None:
    with pytest.raises(UnknownName, match=message):
        select(example(), **asked)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("by", "parts"),
    [
        ("category", {"talks": ["one", "three"], "trade": ["one", "two"], "other": ["four"]}),
        ("actor", {"holm": ["one"], "Peru": ["two"], "other": ["three", "four"]}),
        ("year", {"2023": ["one"], "2024": ["two", "four"], "2025": ["three"]}),
    ],
)
def test_a_chronology_is_split_and_no_event_is_lost(by: str, parts: dict[str, list[str]]) -> None:
    found = {name: ids(part) for name, part in split_by(example(), by).items()}
    assert found == parts
    assert {name for names in found.values() for name in names} == {"one", "two", "three", "four"}
