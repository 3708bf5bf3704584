import pickle
from collections.abc import Iterator
from copy import copy, deepcopy
from typing import Any

import pytest

from chrono.records.frozen import FrozenDict, worked_out
from chrono.records.loader import load_text
from chrono.records.origin import Origin
from chrono.records.record import Record

TEXT = """\
title: T
actors:
  a: {name: Ann}
events:
  - id: e
    title: A
    date: 2024
    waive: {quote-thin: short on purpose}
"""


@pytest.mark.parametrize(
    "change",
    [
        lambda held: held.update(a=1),
        lambda held: held.__setitem__("a", 1),
        lambda held: held.__delitem__("a"),
        lambda held: held.pop("a"),
        lambda held: held.popitem(),
        lambda held: held.clear(),
        lambda held: held.setdefault("b", 1),
        lambda held: held.__ior__({"b": 1}),
    ],
)
def test_frozen_dict_refuses_when_it_is_changed(change) -> None:  # type: ignore[no-untyped-def]
    held = FrozenDict(a=2)
    with pytest.raises(TypeError, match=r"^records are frozen: make another with `with_parts` or `model_copy`$"):
        change(held)
    assert held == {"a": 2}


def test_frozen_dict_is_itself_when_copied_and_equal_when_pickled() -> None:
    held = FrozenDict(a=2)
    assert copy(held) is held
    assert deepcopy(held) is held
    back = pickle.loads(pickle.dumps(held))  # noqa: S301
    assert (back, type(back)) == (held, FrozenDict)


def test_mappings_of_records_are_frozen_when_they_are_read() -> None:
    chronology = load_text(TEXT, {}).chronology
    for held in (
        chronology.articles,
        chronology.origin.unread,
        chronology.origin.positions,
        chronology.sources,
        chronology.actors,
        chronology.categories,
        chronology.events[0].waive,
    ):
        assert isinstance(held, FrozenDict)
    again = chronology.with_parts(title="U")
    assert isinstance(again.actors, FrozenDict)
    assert pickle.loads(pickle.dumps(again)) == again  # noqa: S301


def test_what_is_worked_out_of_frozen_records_is_made_once() -> None:
    records, made = FrozenDict({"a": 1}), list[int]()

    def make(of: dict[str, int]) -> int:
        made.append(len(of))
        return len(made)

    assert [worked_out(records, make) for _ in range(2)] == [1, 1]
    assert [worked_out({"a": 1}, make) for _ in range(2)] == [2, 3]


def test_another_chronology_of_the_same_actors_has_the_very_same_ones() -> None:
    chronology = load_text(TEXT, {}).chronology
    assert chronology.with_events(()).actors is chronology.actors


def test_nothing_that_a_chronology_holds_can_be_changed() -> None:
    chronology = load_text(TEXT.replace("events:", "events:\n  - {id: bad}"), {}).chronology
    assert chronology.origin.problems
    assert list(_changeable(chronology)) == []


def _changeable(held: Any) -> Iterator[str]:
    """The lists, sets and open mappings in records and their origin, but for the text of the file and its places."""
    if isinstance(held, list | set | bytearray) or (isinstance(held, dict) and not isinstance(held, FrozenDict)):
        yield repr(held)
    elif isinstance(held, Record):
        for value in (*dict(held).values(), *(held.__pydantic_private__ or {}).values()):
            yield from _changeable(value)
    elif isinstance(held, Origin):
        for name in held.__dataclass_fields__.keys() - {"places", "lines"}:
            yield from _changeable(getattr(held, name))
    elif isinstance(held, dict):
        for value in held.values():
            yield from _changeable(value)
    elif isinstance(held, tuple):
        for value in held:
            yield from _changeable(value)
