"""Colours as style sheets write them, worked out."""

import pytest

from chrono.css.colours import colour, is_colour, is_faint, is_opaque, is_same_colour


@pytest.mark.parametrize("value", ["transparent", "#0000", "#12345600", "rgba(0,0,0,.01)", "hsl(0 0% 0% / 0)"])
def test_colour_of_nothing_is_faint(value: str) -> None:
    assert is_faint(value)
    assert not is_faint("#ccc")


def test_colours_are_the_same_however_they_are_written() -> None:
    assert is_same_colour("white", "#ffffff")
    assert is_same_colour("#fefefe", "rgb(255 255 255)")
    assert not is_same_colour("#eee", "#ddd")
    assert not is_same_colour("white", "rgba(255,255,255,.5)")
    assert not is_same_colour("white", "")


@pytest.mark.parametrize(
    "white",
    [
        "oklch(1 0 0)",
        "oklab(100% 0 0)",
        "lab(100 0 0)",
        "lch(100 0 0)",
        "hwb(0 100% 0%)",
        "color(srgb 1 1 1)",
        "color(srgb-linear 1 1 1)",
        "color(display-p3 1 1 1)",
        "color(xyz-d65 .9505 1 1.089)",
        "color-mix(in oklab, white, #fff)",
        "color-mix(in srgb, white 100%, black)",
        "light-dark(white, black)",
        "rgb(from black 255 255 255)",
        "rgb(from white r g b)",
        "oklch(from white l c h)",
        "light-dark(color-mix(in lab, white, white), red)",
    ],
)
def test_white_is_white_in_every_space(white: str) -> None:
    assert is_same_colour(white, "white")
    assert is_opaque(white)


def test_mixture_is_between_its_colours() -> None:
    assert is_same_colour("color-mix(in srgb, white 25%, black)", "rgb(25% 25% 25%)")
    assert is_faint("color-mix(in srgb, transparent, transparent)")
    assert is_faint("color-mix(in srgb, red 2%, transparent)")
    assert is_faint("rgb(from red r g b / 0)")


def test_colours_far_from_white_are_seen_on_it() -> None:
    for value in ("oklch(0.6 0.2 29)", "lab(50 40 20)", "color-mix(in srgb, white, black)", "hwb(0 0% 0%)"):
        assert not is_same_colour(value, "white"), value


def test_what_is_no_colour_is_none() -> None:
    assert colour("currentcolor") is colour("bogus") is colour("color-mix(in srgb, bogus, red)") is None
    assert not is_colour("bogus")
    assert is_colour("currentcolor")
    assert is_colour("lch(from red calc(l / 2) c h)")


@pytest.mark.parametrize(
    "value",
    [
        "color-mix(in srgb)",
        "color-mix(in srgb, white, black, red)",
        "color-mix(in srgb, white 0%, black 0%)",
        "rgb(from bogus r g b)",
        "light-dark(" * 40 + "white" + ", red)" * 40,
    ],
)
def test_a_colour_of_others_needs_them(value: str) -> None:
    assert colour(value) is None
