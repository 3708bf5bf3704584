"""Events to their order: by when they begin; then by `order`, as their relations say, by when they end, as in the
file."""

import heapq
from collections.abc import Iterable, Sequence
from itertools import groupby

from chrono.records.model import Event


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events as every picture, calendar and text has them."""
    placed = sorted(events, key=lambda event: (*_time(event), event.date.last_second))
    found: list[Event] = []
    for _, same in groupby(placed, key=_time):
        found += _related(list(same))
    return tuple(found)


def _time(event: Event) -> tuple[int, int]:
    return event.date.first_second, event.order or 0


def _related(events: Sequence[Event]) -> list[Event]:
    """Events of one time, each after those that it is said to follow, else as they stand; of a circle as they stand."""
    if len(events) == 1:  # by far the most
        return list(events)
    numbers = {event.id: number for number, event in enumerate(events)}
    later: dict[int, set[int]] = {number: set() for number in range(len(events))}
    waits = dict.fromkeys(later, 0)
    for number, event in enumerate(events):
        edges = [(numbers[name], number) for name in (*event.after, event.follows or "") if name in numbers]
        edges += [(number, numbers[name]) for name in event.before if name in numbers]
        for first, second in edges:
            if first != second and second not in later[first]:
                later[first].add(second)
                waits[second] += 1
    free = [number for number, count in waits.items() if not count]
    found: list[int] = []
    while len(found) < len(events):
        if not free:  # a circle: the first that still waits
            free = [min(waits)]
        at = heapq.heappop(free)
        found.append(at)
        waits.pop(at, None)
        for number in sorted(later[at]):
            if number in waits:
                waits[number] -= 1
                if waits[number] == 0:
                    heapq.heappush(free, number)
    return [events[number] for number in found]
