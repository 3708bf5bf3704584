"""An axis broken where events come in bursts."""

import random
from itertools import pairwise

import pytest

from chrono.layout.axis import Axis
from chrono.layout.breaks import GAP, BrokenAxis, broken, stretches

BURST = [0.0, 200.0, 400.0, *(500.0 + 0.5 * number for number in range(30)), 700.0, 900.0]


def heights(days: list[float]) -> list[float]:
    return [20.0] * len(days)


def test_a_burst_has_a_stretch_of_its_own() -> None:
    before, burst, after = stretches(BURST, heights(BURST))
    assert (before, after[1]) == ((0, 3), 35)
    assert 30 < burst[1] <= 33


def test_even_events_need_no_break() -> None:
    days = [float(10 * number) for number in range(40)]
    assert stretches(days, heights(days)) == [(0, 40)]


@pytest.mark.parametrize("days", [[5.0], [5.0, 5.0, 5.0], [1.0, 2.0]])
def test_one_day_or_a_few_events_have_one_stretch(days: list[float]) -> None:
    assert stretches(days, heights(days)) == [(0, len(days))]


def test_every_event_is_in_one_stretch_and_none_is_parted_from_its_day() -> None:
    for seed in range(20):
        chance = random.Random(seed)  # noqa: S311
        days = sorted(float(chance.choice([chance.randint(0, 3000), 1500 + chance.randint(0, 9)])) for _ in range(60))
        parts = stretches(days, heights(days))
        assert [parts[0][0], parts[-1][1]] == [0, 60]
        assert all(a[1] == b[0] and days[a[1]] > days[a[1] - 1] for a, b in pairwise(parts))


def axis() -> BrokenAxis:
    return broken([(0, 10), (100, 110)], [50, 200], (-5, 120), 10)


def test_each_stretch_has_its_own_scale_and_length() -> None:
    made = axis()
    assert [round(part.end - part.start) for part in made.parts] == [50, 200]
    assert made.parts[1].start - made.parts[0].end == GAP
    assert (made.first, made.last) == (-6, 121)


def test_days_are_in_order_over_the_break() -> None:
    places = [axis().at(day) for day in (-5, 0, 10, 40, 80, 100, 110, 120)]
    assert places == sorted(places)


def test_a_day_in_the_gap_lies_in_the_break() -> None:
    made = axis()
    assert made.parts[0].end <= made.at(55) <= made.parts[1].start


def test_stretches_never_reach_into_each_other() -> None:
    made = broken([(0, 100), (101, 200)], [50, 50], (0, 200), 0)
    assert made.parts[0].last < made.parts[1].first


def test_one_stretch_is_a_plain_axis() -> None:
    made = broken([(0, 10)], [50], (-1, 11), 5)
    plain = Axis(-2, 12, 5, 55)
    assert [made.at(day) for day in (0, 3, 10)] == [plain.at(day) for day in (0, 3, 10)]


def test_an_axis_never_goes_beyond_its_limits() -> None:
    made = broken([(0, 10), (100, 110)], [50, 200], (0, 110), 10, (0.0, 110.5))
    assert (made.first, made.last) == (0, 110.5)


def test_an_open_end_fades_by_the_scale_of_its_stretch() -> None:
    made = axis()
    assert made.reach(5) < made.reach(105) + 5
    assert made.reach(5) == made.parts[0].reach(5)
