"""Events in order: by time, `order`, relations and place in the file."""

import pytest

from chrono.records.loader import load_text
from chrono.records.order import in_order


def ordered(*events: str) -> list[str]:
    text = "title: x\nevents:\n" + "".join(f"  - {{title: T, date: 2024-03-28, {event}}}\n" for event in events)
    return [event.id for event in in_order(load_text(text, {}).chronology.events)]


def test_events_of_other_days_are_in_time() -> None:
    text = "title: x\nevents:\n  - {id: d, title: T, date: 2024-03-29}\n  - {id: e, title: T, date: 2023}\n"
    assert [event.id for event in in_order(load_text(text, {}).chronology.events)] == ["e", "d"]


@pytest.mark.parametrize(
    ("events", "found"),
    [
        (["id: z", "id: a", "id: m"], ["z", "a", "m"]),
        (["id: c, order: 2", "id: b, order: 1", "id: a, order: 2"], ["b", "c", "a"]),
        (
            ["id: release, after: [charge]", "id: charge, after: [arrest]", "id: arrest"],
            ["arrest", "charge", "release"],
        ),
        (["id: b", "id: a, before: [b]"], ["a", "b"]),
        (["id: b, before: [nobody]", "id: a"], ["b", "a"]),
        (["id: b, follows: a", "id: a"], ["a", "b"]),
        (["id: a, after: [b], order: 1", "id: b, order: 2"], ["a", "b"]),
        (["id: a, after: [b]", "id: b, after: [a]", "id: c"], ["c", "a", "b"]),
        (["id: a, after: [a]", "id: b, after: [nobody]"], ["a", "b"]),
        ([f"id: item-{number}" for number in range(1, 12)], [f"item-{number}" for number in range(1, 12)]),
    ],
)
def test_events_of_one_day_follow_order_then_relations_then_the_file(events: list[str], found: list[str]) -> None:
    assert ordered(*events) == found
