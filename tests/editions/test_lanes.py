"""Lanes anew."""

import pytest

from chrono.editions.lanes import by_field
from chrono.errors import UnknownName
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
