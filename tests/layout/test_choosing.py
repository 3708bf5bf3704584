"""The layout that `auto` takes: the lowest with the shortest leaders, of those that fit."""

from dataclasses import replace

import pytest

from chrono.errors import CannotDraw
from chrono.frames.options import LayoutOptions
from chrono.layout.choosing import Tried, layouts_in_one
from chrono.layout.layouts import lay_out, try_layouts
from chrono.timelines.timeline import Mark, Shape, Timeline
from tests.layout.test_layouts import chronology, measure


def tried(kind: str, count: int, width: float = 454, page: float | None = None) -> list[Tried]:
    return try_layouts(chronology(kind, count), measure, LayoutOptions(width, page_height=page))


@pytest.mark.parametrize("kind", ["uniform", "burst", "ranges", "doubt"])
@pytest.mark.parametrize("count", [5, 30, 90])
def test_the_one_that_costs_least_is_taken(kind: str, count: int) -> None:
    found = tried(kind, count)
    assert lay_out(chronology(kind, count), measure, LayoutOptions(454)) == found[0].pages
    assert [one.cost for one in found] == sorted(one.cost for one in found)


def test_few_are_tried_on_stems_and_more_are_not() -> None:
    assert sorted(one.layout for one in tried("uniform", 12)) == ["bars", "horizontal", "list", "vertical"]
    assert sorted(one.layout for one in tried("uniform", 13)) == ["bars", "list", "vertical"]


def test_ranges_are_named_beside_their_bars() -> None:
    first = tried("ranges", 10)[0]
    assert (first.layout, first.leaders) == ("bars", 0.0)


def test_a_list_is_taken_where_rows_would_be_much_higher() -> None:
    assert tried("uniform", 90)[0].layout == "list"


def test_very_many_are_a_list_where_that_is_no_higher_than_a_picture_may_be_else_a_strip() -> None:
    assert [one.layout for one in tried("uniform", 160, width=700)] == ["list"]
    assert [one.layout for one in tried("uniform", 200)] == ["list"]
    strip, refused = tried("uniform", 400)
    assert (strip.layout, refused.layout) == ("strip", "list")
    assert "needs a height of" in refused.refused


def test_very_many_are_a_list_on_pages() -> None:
    first = tried("uniform", 160, page=640)[0]
    assert first.layout == "list"
    assert len(first.pages) > 1


def test_very_many_that_fit_neither_as_a_list_nor_as_a_strip_are_drawn_in_another_layout() -> None:
    drawn, *refused = tried("identical", 160, page=330)
    assert drawn.layout == "vertical"
    assert {one.layout for one in refused} == {"list", "strip"}


def test_what_has_no_title_counts_for_more_than_any_height() -> None:
    few = Tried("strip", lay_out(chronology("uniform", 60), measure, LayoutOptions(454, "strip")))
    every = Tried("list", lay_out(chronology("uniform", 60), measure, LayoutOptions(454, "list")))
    assert (few.unnamed, every.unnamed) == (0.2, 0.0)
    assert every.cost < few.cost


def test_what_is_higher_than_a_page_is_not_taken() -> None:
    by_layout = {one.layout: one for one in tried("uniform", 60, page=400)}
    assert "is higher than a page" in by_layout["bars"].refused
    assert len(by_layout["vertical"].pages) > 1
    assert tried("uniform", 60, page=400)[0].layout == "list"
    assert len(by_layout["list"].pages) > 1


def test_where_none_can_be_drawn_that_is_said() -> None:
    with pytest.raises(
        CannotDraw, match=r"no layout fits: .*vertical: the vertical layout needs a width of .* cm; list: "
    ):
        try_layouts(chronology("identical", 140), measure, LayoutOptions(201, page_height=130))


def test_what_a_page_needs_is_told_with_what_is_added_below_it() -> None:
    with pytest.raises(CannotDraw) as bare:
        try_layouts(chronology("identical", 140), measure, LayoutOptions(454, "list", page_height=130))
    with pytest.raises(CannotDraw) as below:
        try_layouts(chronology("identical", 140), measure, LayoutOptions(454, "list", page_height=130, logo=2.0))
    needed = [float(str(one.value).split()[-2]) for one in (bare, below)]
    assert needed[1] > needed[0]


def test_a_layout_is_told_in_a_line() -> None:
    lines = {one.layout: str(one) for one in tried("uniform", 12)}
    assert lines["bars"].endswith(" cm high, names beside their marks")
    assert lines["list"].endswith(" cm high, names in columns below an overview")
    assert " cm high, leaders of " in lines["vertical"]
    assert lines["horizontal"] == "horizontal: its stems would be higher than the picture is wide"
    pages = {one.layout: str(one) for one in tried("uniform", 60, page=400)}
    assert " cm high on " in pages["vertical"]


def test_a_list_whose_titles_alone_are_higher_than_the_page_is_not_laid_out() -> None:
    by_layout = {one.layout: one for one in tried("burst", 140, page=300)}
    assert by_layout["focus"].refused.startswith("its titles alone are higher than ")


def test_marks_that_cannot_be_told_apart_are_a_share_of_all() -> None:
    marks = tuple(
        Mark(Shape.DAY, at, at, at, at, at, 0.0, 0, planned=False, event=str(number), magnified=near)
        for number, (at, near) in enumerate([(10, False), (10.5, False), (50, False), (50, False), (10.6, True)])
    )
    picture = Timeline(100, 100, True, (), (), marks, (), "", "")
    assert Tried("bars", (picture,)).blurred == 0.4
    assert Tried("bars", (replace(picture, marks=()),)).blurred == 0.0


def test_what_is_to_fill_a_size_is_tried_in_one_picture_of_each_kind() -> None:
    assert layouts_in_one("auto", 12) == ("horizontal", "bars", "vertical", "list", "focus")
    assert layouts_in_one("auto", 13) == ("bars", "vertical", "list", "focus")


def test_only_the_layout_that_is_asked_for_is_to_fill_a_size() -> None:
    assert layouts_in_one("list", 12) == ("list",)


def test_very_many_that_are_to_fill_a_size_are_lists_on_pages_where_none_fits_in_one() -> None:
    assert layouts_in_one("auto", 151) == ("list", "focus")


def test_it_is_told_how_many_marks_lie_too_near_to_each_other() -> None:
    (one,) = (one for one in tried("burst", 12) if one.layout == "bars")
    assert str(one).endswith(f", {one.blurred:.0%} of marks too near to each other".replace("%", " %", 1))
