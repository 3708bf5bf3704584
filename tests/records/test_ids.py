"""The ids of records in plain data."""

import pytest

from chrono.records.ids import typed_ids


@pytest.mark.parametrize(
    ("data", "ids"),
    [
        ({"sources": {"a": {}, "b": None}}, ["a", "b"]),
        ({"sources": [{"id": "a"}, {"id": None}, {}, "b", {"id": "c"}]}, ["a", "c"]),
        ({"sources": "a"}, []),
        ({}, []),
        (["sources"], []),
        (None, []),
    ],
)
def test_what_has_an_id_gives_it_and_nothing_else_stands_in_the_way(data: object, ids: list[str]) -> None:
    assert list(typed_ids(data, "sources")) == ids
