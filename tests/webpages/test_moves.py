"""Which elements may be moved out of sight by a share of their size, or of what they stand in."""

import pytest

from chrono.css.properties import written_out
from chrono.webpages.moves import (
    Around,
    holds_fixed,
    holds_placed,
    may_be_beside_window,
    may_be_moved_away,
    moved_up,
    room_over,
)
from chrono.webpages.page_tree import nodes_in, parse_page


def declared(style: str) -> dict[str, str]:
    stated = (one.split(":") for one in style.split(";"))
    return {one: part for name, value in stated for one, part in written_out(name.strip(), value.strip())}


@pytest.mark.parametrize(
    "style",
    [
        "position: absolute; right: 100%",
        "position: absolute; bottom: 100%",
        "position: absolute; left: 100vw",
        "position: relative; left: -100%",
        "transform: translateX(-100%)".lower(),
        "transform: translate(-110%, 0)",
        "translate: 0 -100vh",
        "translate: calc(-100% - 20px)",
        "transform: matrix(1,0,0,1,-3000,0)",
        "margin-left: -100%",
    ],
)
def test_moved_by_all_of_its_size_it_may_be_away(style: str) -> None:
    assert may_be_moved_away(declared(style), Around())


@pytest.mark.parametrize(
    "style",
    [
        "position: absolute; left: 50%; transform: translate(-50%, -50%)",
        "position: absolute; left: 100%; transform: translatex(-100%)",
        "position: absolute; top: 100%",
        "position: relative; top: -100%",
        "left: -100%",
        "transform: translatex(20%)",
        "transform: none",
    ],
)
def test_what_is_moved_back_or_not_far_is_seen(style: str) -> None:
    assert not may_be_moved_away(declared(style), Around())


def test_there_is_room_around_a_part_of_a_line_unless_it_is_cut_off() -> None:
    above = declared("position: absolute; bottom: 100%")
    assert not may_be_moved_away(above, Around(is_page=False, is_inline=True))
    assert may_be_moved_away(above, Around(is_page=False, is_inline=True, cuts=True))
    assert may_be_moved_away(declared("position: absolute; top: 100%"), Around(is_page=False, cuts=True))


@pytest.mark.parametrize(
    ("style", "beside"),
    [
        ("position: fixed; bottom: -100px", True),
        ("position: fixed; top: -60px", True),
        ("position: absolute; left: -450px", True),
        ("margin-left: -450px", True),
        ("position: fixed; bottom: 0", False),
        ("position: absolute; left: -40px", False),
        ("margin-left: -15px", False),
        ("left: -450px", False),
    ],
)
def test_what_is_moved_by_a_length_may_stand_beside_the_window(style: str, beside: bool) -> None:
    assert may_be_beside_window(declared(style)) is beside


def test_what_moves_an_element_up_is_summed() -> None:
    assert moved_up(declared("margin-top: -20px; position: relative; top: -30px")) == 50
    assert moved_up(declared("transform: translatey(-200px)")) == 200
    assert moved_up(declared("margin-top: -100px; position: relative; bottom: 40px")) == 140
    assert moved_up(declared("margin-top: -50%")) == 0
    assert moved_up(declared("top: -50px")) == 0


def test_boxes_over_an_element_take_room() -> None:
    page = parse_page("<div id=hero></div><img><section><p>Words</section>")
    words = next(one for one in nodes_in(page) if getattr(one, "name", "") == "p")
    said = {"div": {"height": "300px"}, "section": {"padding-top": "20px"}}
    assert room_over(words, lambda one: said.get(one.name, {})) == 8 + 300 + 400 + 20


def test_where_many_elements_stand_before_one_there_is_room() -> None:
    page = parse_page("<i></i>" * 3000 + "<p>Words")
    words = next(one for one in nodes_in(page) if getattr(one, "name", "") == "p")
    assert room_over(words, lambda _: {}) == float("inf")


def test_what_is_fixed_stands_in_the_window_unless_its_place_is_changed() -> None:
    assert holds_placed(declared("position: relative"))
    assert not holds_fixed(declared("position: relative"))
    assert holds_fixed(declared("will-change: transform"))
