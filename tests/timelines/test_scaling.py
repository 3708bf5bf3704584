"""A Timeline larger or smaller as a whole."""

import pytest

from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.records.eras import Era
from chrono.timelines.scaling import fill_height, scaled
from tests.layout.test_layouts import chronology, measure


@pytest.mark.parametrize("layout", ["bars", "vertical", "horizontal"])
def test_everything_grows_and_moves_together(layout: str) -> None:
    source = chronology("doubt", 8)
    (small,) = lay_out(source, measure, LayoutOptions(600, layout))
    large = scaled(small, 1.5, down=30)
    assert (large.width, large.height, large.scale) == (small.width * 1.5, small.height * 1.5, 1.5)
    for one, other in zip(small.words, large.words, strict=True):
        assert (other.x, other.y) == (pytest.approx(one.x * 1.5, abs=0.02), pytest.approx(one.y * 1.5 + 30, abs=0.02))
        assert other.size == one.size * 1.5
    for first, second in zip(small.marks, large.marks, strict=True):
        along = 0 if small.horizontal or first.lane < 0 else 30
        assert second.anchor == pytest.approx(first.anchor * 1.5 + along, abs=0.02)
        assert second.cross == pytest.approx(first.cross * 1.5 + (30 - along), abs=0.02)
    assert find_defects(scaled(small, 1.5), source.events) == []


@pytest.mark.parametrize("layout", ["bars", "vertical"])
def test_bands_grow_and_move_with_everything(layout: str) -> None:
    era = Era.model_validate({"name": "War", "date": "2022-02/2024-05", "context": True})
    source = chronology("doubt", 8).model_copy(update={"eras": (era,)})
    (small,) = lay_out(source, measure, LayoutOptions(600, layout))
    large = scaled(small, 1.5, down=30)
    assert small.bands
    for one, other in zip(small.bands, large.bands, strict=True):
        assert other.left == pytest.approx(one.left * 1.5, abs=0.02)
        assert other.right == pytest.approx(one.right * 1.5, abs=0.02)
        assert other.top == pytest.approx(one.top * 1.5 + 30, abs=0.02)
        assert other.bottom == pytest.approx(one.bottom * 1.5 + 30, abs=0.02)
        assert other.fades == pytest.approx((one.fades[0] * 1.5, one.fades[1] * 1.5))
    assert find_defects(scaled(small, 1.5), source.events, source.eras) == []


@pytest.mark.parametrize("layout", ["bars", "vertical"])
def test_a_height_that_is_not_filled_is_shared_between_heading_and_sources(layout: str) -> None:
    source = chronology("doubt", 8)
    (small,) = lay_out(source, measure, LayoutOptions(600, layout))
    high = fill_height(small, small.height + 100)
    assert high.height == small.height + 100
    moved = {(one.role, round(other.y - one.y)) for one, other in zip(small.words, high.words, strict=True)}
    assert moved >= {("heading", 0), ("title", 50), ("key", 100)}
    assert len(moved) == len({role for role, _ in moved})
    assert find_defects(high, source.events) == []
    assert fill_height(small, 10).words == small.words
