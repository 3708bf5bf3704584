"""Bounds of differences to a cycle that cannot hold."""

from hypothesis import given
from hypothesis import strategies as st

from chrono.findings import Field
from chrono.proof.cycles import Bound, Node, shortest_cycle, some_cycle

_NAMES = st.sampled_from("abcdef")


def bound(earlier: str, later: str, seconds: int) -> Bound:
    return Bound((earlier, ""), (later, ""), seconds, Field((earlier, later)), "")


BOUNDS = st.lists(st.builds(bound, _NAMES, _NAMES, st.integers(-3, 3)), max_size=14)


def ring(count: int) -> list[Bound]:
    """Moments each of which is later than the next, all of them within a year of the first."""
    links = [bound(f"m{at}", f"m{(at + 1) % count}", -1) for at in range(count)]
    return links + [one for at in range(count) for one in (bound(f"m{at}", "o", 99_999), bound("o", f"m{at}", 99_999))]


def is_cycle(found: tuple[Bound, ...]) -> bool:
    return sum(one.seconds for one in found) < 0 and all(
        one.later == after.earlier for one, after in zip(found, (*found[1:], found[0]), strict=True)
    )


def fewest(bounds: list[Bound]) -> int:
    """Of how many bounds the shortest cycle is, by trying all walks; 0 where there is none."""
    nodes = {node for one in bounds for node in one[:2]}
    least: dict[tuple[Node, Node], int] = {(node, node): 0 for node in nodes}
    for length in range(1, len(nodes) + 1):
        longer: dict[tuple[Node, Node], int] = {}
        for (origin, node), total in least.items():
            for one in bounds:
                if one.earlier == node:
                    ends = (origin, one.later)
                    longer[ends] = min(longer.get(ends, 999), total + one.seconds)
        if any(total < 0 for (origin, node), total in longer.items() if origin == node):
            return length
        least = longer
    return 0


@given(BOUNDS)
def test_some_cycle_is_one_wherever_there_is_any(bounds: list[Bound]) -> None:
    found = some_cycle(bounds)
    assert bool(found) == bool(fewest(bounds))
    assert not found or is_cycle(found)


@given(BOUNDS)
def test_shortest_cycle_has_fewest_bounds(bounds: list[Bound]) -> None:
    found = shortest_cycle(bounds)
    assert len(found) == fewest(bounds)
    assert not found or is_cycle(found)


def test_bounds_are_in_the_order_of_the_cycle() -> None:
    there, back = bound("a", "b", -2), bound("b", "a", 1)
    assert shortest_cycle([bound("b", "c", 0), there, back]) == (there, back)
    assert some_cycle([bound("b", "c", 0), there, back]) in ((there, back), (back, there))


def test_of_two_cycles_the_one_of_fewer_bounds_is_shortest() -> None:
    long = [bound("a", "b", -9), bound("b", "c", 0), bound("c", "a", 0)]
    short = [bound("c", "d", -1), bound("d", "c", 0)]
    assert set(shortest_cycle([*long, *short])) == set(short)


def test_long_cycle_of_a_small_group_is_found() -> None:
    assert len(shortest_cycle(ring(30))) == 30


def test_cycle_of_a_thousand_is_found_but_not_by_walks() -> None:
    """Those would be a million, each gone on from a thousand times."""
    bounds = ring(1000)
    assert shortest_cycle(bounds) == ()
    assert is_cycle(some_cycle(bounds))


def test_what_can_hold_has_no_cycle() -> None:
    bounds = [bound("a", "b", -1), bound("b", "a", 1)]
    assert some_cycle(bounds) == ()
    assert shortest_cycle(bounds) == ()
    assert some_cycle([]) == ()
