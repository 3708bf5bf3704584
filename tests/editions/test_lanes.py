"""Lanes anew."""

import pytest

from chrono.editions.lanes import MOST_LANES, by_field
from chrono.errors import UnknownName
from chrono.records.loader import load_text
from chrono.records.model import OTHERS, MergedLanes
from tests.editions.test_filters import example


@pytest.mark.parametrize(
    ("by", "lanes"),
    [
        ("category", ["Talks", "Trade"]),
        ("actor", ["Anna Holm", "Peru", "–"]),
        ("source", ["The Gazette", "–"]),
        ("status", ["planned", "occurred", "cancelled"]),
    ],
)
def test_lanes_are_made_anew(by: str, lanes: list[str]) -> None:
    assert [one.label for one in by_field(example(), by).categories.values()] == lanes


def test_an_unknown_kind_of_lane_is_refused() -> None:
    with pytest.raises(UnknownName, match='no kind of lane is called "colour"'):
        by_field(example(), "colour")


def test_the_lane_of_all_others_says_which_it_holds() -> None:
    lanes = [f"l{number:02}" for number in range(MOST_LANES + 2)]
    lines = [
        f'  - {{id: e{number}, title: T, date: "2024-01-01", category: {lane}}}'
        for number, lane in enumerate([*lanes, *lanes[3:]])
    ]
    labels = "".join(f"  {lane}: {{label: Lane {lane}}}\n" for lane in lanes)
    whole = load_text(f"title: x\ncategories:\n{labels}events:\n" + "\n".join(lines) + "\n", {}).chronology
    others = by_field(whole, "category").categories[OTHERS]
    assert isinstance(others, MergedLanes)
    assert others.names == ("Lane l00", "Lane l01", "Lane l02")
