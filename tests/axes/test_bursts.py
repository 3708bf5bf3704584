"""Stretches of an axis with a scale of their own."""

import random
from itertools import pairwise

import pytest

from chrono.axes.axis import Axis
from chrono.axes.breaks import GAP, BrokenAxis
from chrono.axes.bursts import broken, honest, magnified, stretches, unmagnified

BURST = [0.0, 200.0, 400.0, *(500.0 + 0.5 * number for number in range(30)), 700.0, 900.0]


def heights(days: list[float]) -> list[float]:
    return [20.0] * len(days)


def test_a_burst_has_a_stretch_of_its_own() -> None:
    before, burst, after = stretches(BURST, heights(BURST), range(1, len(BURST)))
    assert (before, after[1]) == ((0, 3), 35)
    assert 30 < burst[1] <= 33


def test_even_events_need_no_break() -> None:
    days = [float(10 * number) for number in range(40)]
    assert stretches(days, heights(days), range(1, len(days))) == [(0, 40)]


@pytest.mark.parametrize("days", [[5.0], [5.0, 5.0, 5.0], [1.0, 2.0]])
def test_one_day_or_a_few_events_have_one_stretch(days: list[float]) -> None:
    assert stretches(days, heights(days), range(1, len(days))) == [(0, len(days))]


def test_every_event_is_in_one_stretch_and_none_is_parted_from_its_day() -> None:
    for seed in range(20):
        chance = random.Random(seed)  # noqa: S311
        days = sorted(float(chance.choice([chance.randint(0, 3000), 1500 + chance.randint(0, 9)])) for _ in range(60))
        parts = stretches(days, heights(days), range(1, len(days)))
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


def of(*spans: tuple[float, float], length: float = 100) -> tuple[list[tuple[int, int]], BrokenAxis]:
    """What becomes of stretches that show these days, each as long as another."""
    asked = [(number, number + 1) for number in range(len(spans))]

    def made(parts: object) -> BrokenAxis:
        shown = [(spans[first][0], spans[last - 1][1]) for first, last in parts]  # type: ignore[attr-defined]
        return broken(shown, [length] * len(shown), (spans[0][0], spans[-1][1]), 0)

    return honest(asked, made)


def test_a_break_that_leaves_out_years_stays() -> None:
    parts, made = of((0, 10), (1000, 1010))
    assert (parts, len(made.parts)) == ([(0, 1), (1, 2)], 2)


@pytest.mark.parametrize("gap", [0.3, 1.0, 3.0])
def test_a_break_that_saves_less_than_its_sign_takes_is_none(gap: float) -> None:
    parts, made = of((0, 100), (100 + gap, 200 + gap))
    assert (parts, len(made.parts)) == ([(0, 2)], 1)


def test_of_several_breaks_only_the_poor_ones_go() -> None:
    parts, _ = of((0, 10), (11, 20), (1000, 1010))
    assert parts == [(0, 2), (2, 3)]


def test_of_a_few_days_a_break_leaves_out_an_hour_at_least() -> None:
    assert len(of((0, 0.1), (1, 1.1))[1].parts) == 2
    assert len(of((0, 0.1), (0.13, 0.2), length=4000)[1].parts) == 1


def test_a_stretch_of_two_events_shows_the_empty_time_beside_it_instead_of_being_magnified() -> None:
    spans, lengths = [(0.0, 6.0), (2000.0, 3000.0)], [80.0, 400.0]
    (first, last), other = unmagnified(spans, [2, 10], lengths)
    assert other == spans[1]
    assert first == 0.0
    assert lengths[0] / (last - first) <= 3.01 * lengths[1] / 1000
    assert unmagnified(spans, [3, 10], lengths) == spans


def test_no_more_of_a_gap_is_shown_than_leaves_it_worth_a_break() -> None:
    (_, last), _ = unmagnified([(0.0, 1.0), (11.0, 1011.0)], [2, 9], [200.0, 100.0])
    assert last == 4.0


def test_a_burst_is_magnified_only_between_vacancies() -> None:
    days = [0.0, 1000.0, 2000.0, *(5000.0 + number for number in range(30)), 8000.0, 9000.0]
    gaps = [(before + 0.1, after - 0.1) for before, after in pairwise(days) if after - before > 50]

    def of(found: list[tuple[float, float]]) -> BrokenAxis:
        return next(magnified(days, heights(days), found, (0, 9000), list, 10))

    assert len(of([]).parts) == 1
    axis = of(gaps)
    assert len(axis.parts) == 3
    assert axis.part_of(5010).points_a_day > 10 * axis.part_of(100).points_a_day
