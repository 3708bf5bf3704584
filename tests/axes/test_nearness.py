"""The axis that titles stand nearest to."""

from itertools import pairwise

import pytest

from chrono.axes.breaks import BrokenAxis
from chrono.axes.nearness import nearest_axis


def axis(days: list[float], *, vacant: float = 50) -> BrokenAxis:
    found = [(before + 0.5, after - 0.5) for before, after in pairwise(days) if after - before > vacant]
    return nearest_axis(days, [20.0] * len(days), found, (days[0], days[-1]), 10)


def test_even_days_have_one_stretch_as_long_as_their_labels_need() -> None:
    made = axis([float(10 * number) for number in range(40)])
    assert len(made.parts) == 1
    assert made.parts[0].end - made.parts[0].start == pytest.approx(40 * 20 * 1.06)


def test_two_times_with_nothing_between_are_parted_by_a_break_to_one_scale() -> None:
    made = axis([float(number) for number in (*range(20), *range(5000, 5020))])
    assert len(made.parts) == 2
    assert made.parts[0].points_a_day == pytest.approx(made.parts[1].points_a_day)


def test_a_burst_has_a_scale_of_its_own_where_one_scale_leaves_labels_far_from_their_dates() -> None:
    days = [0.0, 1000.0, 2000.0, *(5000.0 + number for number in range(30)), 8000.0, 9000.0]
    scales = [part.points_a_day for part in axis(days).parts]
    assert max(scales) > 10 * min(scales)


def test_without_a_vacancy_there_is_no_break() -> None:
    days = [0.0, 1000.0, 2000.0, *(5000.0 + number for number in range(30)), 8000.0, 9000.0]
    assert len(axis(days, vacant=1e9).parts) == 1
