"""Which elements may be moved out of sight by a share of their size, or of what they stand in."""

import pytest

from chrono.css.properties import written_out
from chrono.webpages.moves import Around, may_be_moved_away


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
