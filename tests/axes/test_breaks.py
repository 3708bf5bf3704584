"""An axis that leaves out time without a mark."""

from itertools import pairwise

import pytest

from chrono.axes.axis import Axis
from chrono.axes.breaks import GAP, BrokenAxis, breaks_of, is_crowded, signs, to_one_scale, widened
from chrono.axes.bursts import broken
from chrono.timelines.timeline import Mark, Shape, Vacancy


def made(*left_out: Vacancy, length: float = 400) -> BrokenAxis | None:
    return to_one_scale(left_out, (0, 1000), length, 10)


def test_an_axis_without_a_break_is_as_long_as_asked() -> None:
    axis = made()
    assert axis
    ((first, last, start, end),) = (part.scale for part in axis.parts)
    assert (first, last, start, end) == (-40, 1040, 10, 410)


def test_all_stretches_have_one_scale_and_are_as_long_as_asked_with_their_breaks() -> None:
    axis = made((100, 400), (500, 900))
    assert axis
    assert len(axis.parts) == 3
    assert max(part.points_a_day for part in axis.parts) == pytest.approx(axis.parts[0].points_a_day)
    assert axis.parts[-1].end == pytest.approx(410)
    assert all(after.start - before.end == pytest.approx(GAP) for before, after in pairwise(axis.parts))


def test_what_is_beside_a_break_has_some_room() -> None:
    axis = made((100, 900))
    assert axis
    before, after = axis.parts
    assert before.at(100) == pytest.approx(before.end - 14, abs=0.01)
    assert after.at(900) == pytest.approx(after.start + 14, abs=0.01)


@pytest.mark.parametrize("vacancy", [(100, 150), (100, 100.5)])
def test_a_break_that_leaves_out_less_than_it_takes_is_none(vacancy: Vacancy) -> None:
    assert made(vacancy) is None


def test_an_axis_keeps_its_limits() -> None:
    axis = to_one_scale((), (0, 1000), 400, 10, (100, 200))
    assert axis
    assert (axis.first, axis.last) == (100, 200)


def test_the_widest_vacancies_are_left_out_first_and_only_where_the_scale_gains() -> None:
    found = [(0, 100), (110, 600), (610, 1000)]
    axes = list(widened(lambda without: made(*without), found))
    assert [len(axis.parts) for axis in axes] == [1, 2, 3, 4]
    assert axes[1].parts[1].first < 600 < axes[1].parts[1].last
    assert [len(axis.parts) for axis in widened(lambda without: made(*without), [(100, 200)])] == [1]
    assert [len(axis.parts) for axis in widened(lambda without: made(*without), found, 2)] == [1, 2]


def test_places_that_cannot_be_told_apart_are_crowded() -> None:
    assert is_crowded([0, 1, 2, 50])
    assert not is_crowded([0, 10, 10, 20, 30])


@pytest.mark.parametrize(
    ("after", "unit", "count"),
    [((4000, 4010), "year", 11), ((500, 510), "month", 16), ((60, 70), "day", 48), ((10.9, 11), "hour", 12)],
)
def test_what_a_break_leaves_out_is_told(after: tuple[float, float], unit: str, count: int) -> None:
    ((at, found, many, _),) = breaks_of(broken([(0, 10), after], [50, 50], (0, after[1]), 0))
    assert (at, found, many) == (58, unit, count)


def test_a_mark_that_runs_over_a_break_carries_its_sign() -> None:
    made = broken([(0, 10), (100, 110)], [50, 50], (0, 110), 0)
    bar = Mark(Shape.RANGE, 10, 110, 10, 110, 60, 30, 0, False, "a")
    beside = Mark(Shape.RANGE, 10, 40, 10, 40, 20, 40, 0, False, "b")
    drawn = signs(made, [bar, beside], horizontal=True)
    assert [stroke.role for stroke in drawn] == ["gap", "break", "break"]
    assert {(stroke.y1 + stroke.y2) / 2 for stroke in drawn} == {30}
    turned = signs(made, [bar], horizontal=False)
    assert [(stroke.y1, stroke.x1) for stroke in turned] == [(stroke.x1, stroke.y1) for stroke in drawn]


def test_how_much_larger_the_scale_is_after_a_break_is_told() -> None:
    axis = BrokenAxis((Axis(0, 10, 0, 10), Axis(100, 110, 26, 56)))
    assert [grown for *_, grown in breaks_of(axis)] == [3]
