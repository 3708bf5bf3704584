"""Bounds of differences of moments to a cycle of them that cannot hold: one that sums to less than nothing."""

from typing import Any, NamedTuple

from chrono.findings import Field, Said

Node = tuple[str, str]


class Bound(NamedTuple):
    """`later` minus `earlier` is at most `seconds`; `at` is where that is said, `said` how, or nothing."""

    earlier: Node
    later: Node
    seconds: int
    at: Field
    said: Said


_Walk = Any
"""A walk as a pair of the walk before its last bound, None at the beginning, and that bound."""


def some_cycle(bounds: list[Bound]) -> tuple[Bound, ...]:
    """Any cycle that sums to less than nothing (Bellman and Ford); empty where there is none."""
    distance: dict[Node, int] = {}
    by: dict[Node, Bound] = {}
    while True:
        changed = False
        for bound in bounds:
            reach = distance.get(bound.earlier, 0) + bound.seconds
            if reach < distance.get(bound.later, 0):
                distance[bound.later], by[bound.later] = reach, bound
                changed = True
        if not changed or (found := _cycle_in(by)):
            return found if changed else ()


def _cycle_in(by: dict[Node, Bound]) -> tuple[Bound, ...]:
    """A cycle of bounds each of which last brought its later moment nearer; empty where there is none."""
    seen: set[Node] = set()
    for start in by:
        node, walked = start, dict[Node, Bound]()
        while node in by and node not in seen:
            seen.add(node)
            walked[node] = by[node]
            node = by[node].earlier
        if node in walked:
            found = list(walked.values())
            return tuple(reversed(found[list(walked).index(node) :]))
    return ()


def shortest_cycle(bounds: list[Bound]) -> tuple[Bound, ...]:
    """A cycle of fewest bounds that sums to less than nothing, by walks of one bound more at a time; empty where there
    is none, or none was found in so many steps.

    Only walks that the last step made or shortened are gone on from: what others lead to is known.
    """
    leaving: dict[Node, list[Bound]] = {}
    for bound in bounds:
        leaving.setdefault(bound.earlier, []).append(bound)
    nodes = sorted({node for bound in bounds for node in (bound.earlier, bound.later)})
    walks: dict[tuple[Node, Node], tuple[int, _Walk]] = {(node, node): (0, None) for node in nodes}
    numbers = {ends: number for number, ends in enumerate(walks)}
    latest, steps = dict(walks), 0
    for _ in nodes:
        longer: dict[tuple[Node, Node], tuple[int, _Walk]] = {}
        for ends in sorted(latest, key=numbers.__getitem__):
            origin, node = ends
            total, walk = latest[ends]
            steps += len(leaving.get(node, ()))
            if steps > _MOST_STEPS:
                return ()
            for bound in leaving.get(node, ()):
                reach = total + bound.seconds
                if origin == bound.later and reach < 0:
                    return _bounds_of((walk, bound))
                further = (origin, bound.later)
                known = longer.get(further) or walks.get(further)
                if known is None or reach < known[0]:
                    longer[further] = (reach, (walk, bound))
                    numbers.setdefault(further, len(numbers))
        walks.update(longer)
        latest = longer
    return ()


_MOST_STEPS = 300_000
"""A cycle of twenty events in a group of two hundred is found in fewer."""


def _bounds_of(walk: _Walk) -> tuple[Bound, ...]:
    found = []
    while walk is not None:
        walk, bound = walk
        found.append(bound)
    return tuple(reversed(found))
