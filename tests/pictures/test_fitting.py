"""A size that is filled."""

from collections.abc import Sequence

import pytest

from chrono.errors import CannotDraw
from chrono.pictures.fitting import fitted
from chrono.timelines.timeline import Timeline, Words


def page(width: float, height: float, used: float = 0.9) -> Timeline:
    title = Words("A title", 0, 10, 8, "title", event="e", width=used * width)
    return Timeline(width, height, True, (title,), (), (), (), "t", "d")


def test_type_is_as_large_as_leaves_one_picture_within_the_height() -> None:
    (found,) = fitted(lambda width, _: [page(width, 240_000 / width)], 800, 600)
    assert (found.width, found.height) == (800, 600)
    assert found.scale == pytest.approx(1.4)  # 800 wide, 240,000 / 800 · 1.4² = 588 high


def test_the_scale_that_is_asked_for_is_taken() -> None:
    (found,) = fitted(lambda width, _: [page(width, 100)], 800, 600, 1.25)
    assert found.scale == 1.25


def test_pages_have_type_as_large_as_lets_titles_reach_across() -> None:
    found = fitted(lambda width, height: [page(width, height, used=500 / width)] * 3, 1000, 600)
    assert len(found) == 3
    assert found[0].scale == pytest.approx(1.88)
    assert found[0].words[0].box[2] == pytest.approx(940)


def test_what_has_no_room_is_refused_with_what_it_needs() -> None:
    with pytest.raises(CannotDraw, match=r"does not fit into 28.2 x 3.5 cm: it needs a height of 16.6 cm"):
        fitted(lambda width, _: [page(width, 500)], 800, 100)

    def refused(*_: float) -> Sequence[Timeline]:
        raise CannotDraw("it is too narrow")

    with pytest.raises(CannotDraw, match=r"does not fit into 28.2 x 3.5 cm: it is too narrow"):
        fitted(refused, 800, 100)
