"""Filters, blends and turns, and what they leave of words."""

import pytest

from chrono.webpages.effects import leaves_nothing, may_leave_nothing


@pytest.mark.parametrize(
    "declared",
    [
        {"filter": "brightness(0)", "background-color": "white"},
        {"transform": "rotate(180deg)", "transform-origin": "-9999px 0"},
        {"transform": "rotatey(180deg)", "backface-visibility": "hidden"},
        {"transform": "rotatex(.5turn)", "backface-visibility": "hidden"},
    ],
)
def test_nothing_is_left(declared: dict[str, str]) -> None:
    assert leaves_nothing(declared)


@pytest.mark.parametrize(
    "declared",
    [
        {"filter": "brightness(0)"},
        {"filter": "brightness(0.5)", "background-color": "white"},
        {"transform-origin": "-9999px 0"},
        {"transform": "rotate(5deg)", "transform-origin": "50% 50%"},
        {"transform": "rotatey(180deg)"},
        {"transform": "rotatey(360deg)", "backface-visibility": "hidden"},
    ],
)
def test_something_is_left(declared: dict[str, str]) -> None:
    assert not leaves_nothing(declared)


@pytest.mark.parametrize(
    ("declared", "doubtful"),
    [
        ({"mix-blend-mode": "difference"}, True),
        ({"mix-blend-mode": "lighten"}, True),
        ({"mix-blend-mode": "multiply"}, False),
        ({"filter": "invert(1)"}, True),
        ({"filter": "invert()"}, True),
        ({"filter": "brightness(50)"}, True),
        ({"filter": "url(#f)"}, True),
        ({"filter": "brightness(0.9) grayscale(1) drop-shadow(0 0 2px red)"}, False),
        ({"contain": "size paint"}, True),
        ({"contain": "size paint", "height": "100px"}, False),
        ({"contain": "size", "overflow-y": "hidden"}, True),
        ({"contain": "size"}, False),
        ({"-in-doubt": "yes"}, True),
        ({"-webkit-text-stroke": "6px white"}, True),
        ({"-webkit-text-stroke": "1px black"}, False),
        ({"transform": "translatez(5px)"}, True),
        ({"transform": "perspective(1px) translate3d(0, 0, -2px)"}, True),
        ({"transform": "translatez(0) translate3d(9px, 9px, 0px)"}, False),
        ({}, False),
    ],
)
def test_what_may_be_left(declared: dict[str, str], doubtful: bool) -> None:
    assert may_leave_nothing(declared) is doubtful


@pytest.mark.parametrize(
    ("declared", "may"),
    [
        ({"offset-path": "path('m -9999 0')"}, True),
        ({"unicode-bidi": "bidi-override", "direction": "rtl"}, True),
        ({"unicode-bidi": "bidi-override", "direction": "ltr"}, False),
        ({"direction": "rtl"}, False),
    ],
)
def test_words_moved_along_a_path_or_turned_about_are_in_doubt(declared: dict[str, str], may: bool) -> None:
    assert may_leave_nothing(declared) is may
