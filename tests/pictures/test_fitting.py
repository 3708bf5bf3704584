"""A size that is filled."""

from collections.abc import Callable, Sequence

import pytest

from chrono.errors import CannotDraw
from chrono.layout.choosing import Tried
from chrono.pictures.fitting import Fit, LaidOut, fitted, ways_to_fit
from chrono.timelines.timeline import Stroke, Timeline, Words


def page(width: float, height: float, used: float = 0.9, leader: float = 0.0) -> Timeline:
    title = Words("A title", 0, 10, 8, "title", event="e", width=used * width)
    return Timeline(
        width, height, True, (title,), (Stroke(0, 0, leader, 0, "leader", "e"),) if leader else (), (), (), "t", "d"
    )


def by(**pages: Callable[[float, float], Sequence[Timeline]]) -> LaidOut:
    """What is laid out in each layout at a width and a height."""
    return lambda layout, width, height, _: Tried(layout, tuple(pages[layout](width, height)))


def test_type_is_as_large_as_leaves_one_picture_within_the_height() -> None:
    (found,) = fitted(by(bars=lambda width, _: [page(width, 240_000 / width)]), ("bars",), 800, 600)
    assert (found.width, found.height) == (800, 600)
    assert found.scale == pytest.approx(1.4)  # 800 wide, 240,000 / 800 · 1.4² = 588 high


def test_the_scale_that_is_asked_for_is_taken() -> None:
    (found,) = fitted(by(bars=lambda width, _: [page(width, 100)]), ("bars",), 800, 600, 1.25)
    assert found.scale == 1.25


def test_of_two_layouts_that_fit_the_one_with_the_larger_type_is_taken() -> None:
    laid_out = by(bars=lambda width, _: [page(width, 240_000 / width)], vertical=lambda width, _: [page(width, 200)])
    (found,) = fitted(laid_out, ("bars", "vertical"), 800, 600)
    assert found.scale == pytest.approx(2.65)


def test_nearer_names_count_for_more_than_a_little_larger_type() -> None:
    laid_out = by(bars=lambda width, _: [page(width, 300)], vertical=lambda width, _: [page(width, 290, leader=90)])
    assert [fit.tried.layout for fit in ways_to_fit(laid_out, ("vertical", "bars"), 800, 600)] == ["bars", "vertical"]


def test_a_layout_that_does_not_fit_is_left_out() -> None:
    laid_out = by(bars=lambda width, _: [page(width, 900)], vertical=lambda width, _: [page(width, 290)])
    assert [fit.tried.layout for fit in ways_to_fit(laid_out, ("bars", "vertical"), 800, 600)] == ["vertical"]


def test_a_fit_is_told_by_its_type_and_where_the_names_are() -> None:
    assert str(Fit(Tried("bars", (page(400, 300),)), 2.0)) == "bars: titles of 17.0 points, names beside their marks"


def test_pages_have_type_as_large_as_lets_titles_reach_across() -> None:
    pages = by(vertical=lambda width, height: [page(width, height, used=500 / width)] * 3)
    found = fitted(pages, ("vertical",), 1000, 600)
    assert len(found) == 3
    assert found[0].scale == pytest.approx(1.88)
    assert found[0].words[0].box[2] == pytest.approx(940)


def test_pages_are_those_of_the_layout_that_is_best_on_pages() -> None:
    pages = by(bars=lambda *_: [page(400, 5000)], list=lambda *_: [page(400, 5000)], auto=lambda *_: [page(400, 9)] * 2)
    assert len(fitted(pages, ("bars", "list"), 1000, 600)) == 2


def test_what_has_no_room_is_refused_with_what_it_needs() -> None:
    with pytest.raises(CannotDraw, match=r"does not fit into 28.2 x 3.5 cm: it needs a height of 16.6 cm"):
        fitted(by(bars=lambda width, _: [page(width, 500)]), ("bars",), 800, 100)

    def refused(*_: object) -> Tried:
        raise CannotDraw("it is too narrow")

    with pytest.raises(CannotDraw, match=r"does not fit into 28.2 x 3.5 cm: it is too narrow"):
        fitted(refused, ("bars",), 800, 100)
