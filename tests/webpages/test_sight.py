"""Which declarations keep the words of an element out of sight."""

import pytest

from chrono.css.properties import written_out
from chrono.webpages.sight import is_indented_away, is_tiny, may_hide, out_of_sight


def declared(style: str) -> dict[str, str]:
    stated = (one.lower().split(":") for one in style.split(";"))
    return {one: part for name, value in stated for one, part in written_out(name.strip(), value.strip())}


@pytest.mark.parametrize(
    "style",
    [
        "opacity: 0",
        "opacity: 0.001",
        "opacity: calc(0)",
        "zoom: 0.01",
        "mask-image: linear-gradient(#000, #000); mask-size: 0 0",
        "filter: opacity(0%)",
        "filter: blur(8px)",
        "content-visibility: hidden",
        "margin-left: -9999px",
        "margin: -9999px",
        "margin-top: -9999px",
        "margin-left: -200em",
        "position: fixed; right: -200vw",
        "position: fixed; left: 100%",
        "position: absolute; left: -100%",
        "position: absolute; left: -9999px",
        "position: absolute; left: calc(-9999px)",
        "position: absolute; top: -100vh",
        "position: absolute; left: -100in",
        "position: absolute; inset-inline-start: -9999px",
        "transform: rotateX(90deg)",
        "rotate: x 90deg",
        "transform: matrix(0,0,0,0,0,0)",
        "transform: matrix3d(0,0,0,0, 0,0,0,0, 0,0,1,0, 0,0,0,1)",
        "float: right; margin-right: -9999px",
        "word-spacing: -9999px",
        "font-size-adjust: 0",
        "transform: scale(.01)",
        "position: absolute; left: -600px; width: 500px",
        "opacity: calc(1 - 1)",
        "translate: -9999px",
        "scale: 0",
        "clip-path: polygon(0 0, 0 0, 0 0)",
        "clip-path: inset(50%)",
        "clip-path: inset(0 100% 0 0)",
        "clip-path: inset(0 0 99% 99%)",
        "clip-path: circle(0)",
        "position: absolute; clip: rect(1px, 1px, 1px, 1px)",
        "block-size: 0; overflow: hidden",
        "height: calc(0px); overflow: clip",
        "height: 0; overflow: auto",
        "height: 0; contain: paint",
        "height: 1px; width: 1px; overflow: hidden",
        "line-height: 0; overflow: hidden",
        "mask: linear-gradient(transparent, transparent)",
        "-webkit-text-security: disc",
    ],
)
def test_what_cannot_be_seen_is_out_of_sight(style: str) -> None:
    assert out_of_sight(declared(style))
    assert any(may_hide(name, value) for name, value in declared(style).items())


@pytest.mark.parametrize(
    "style",
    [
        "opacity: 0.5",
        "margin-left: -100%",
        "margin-left: -20px",
        "left: -9999px",
        "position: absolute; left: -10px",
        "position: absolute; left: 100%",
        "display: block",
        "width: 100px",
        "height: 0",
        "height: 1px; overflow: hidden",
        "position: absolute; height: 1em; overflow: hidden",
        "clip: rect(0 0 0 0)",
        "clip-path: inset(10%)",
        "clip-path: circle(50%)",
        "transform: rotate(90deg)",
        "transform: scale(1) translateX(-50%)",
        "transform: translate3d(-1000px, 0px, 0px)",
        "height: 0; padding-top: 56%; overflow: hidden",
        "width: 0; flex: 1; overflow: hidden",
        "height: 0; min-height: 100px; overflow: hidden",
        "transform: matrix(1,0,0,1,0,0)",
        "transform: matrix3d(1,0,0,0, 0,1,0,0, 0,0,1,0, 0,0,0,1)",
        "margin-right: -9999px",
        "word-spacing: -2px",
        "font-size-adjust: 0.5",
        "mask: linear-gradient(black, transparent)",
        "filter: blur(0)",
    ],
)
def test_what_can_be_seen_is_not(style: str) -> None:
    assert not out_of_sight(declared(style))


def test_type_and_indents_that_nobody_sees_are_told() -> None:
    assert is_tiny("0.01px")
    assert not is_tiny("4px")
    assert is_indented_away(declared("text-indent: -9999px"))
    assert is_indented_away(declared("text-indent: 100%; overflow: hidden"))
    assert not is_indented_away(declared("text-indent: 100%"))


def test_only_what_may_hide_is_looked_at_closely() -> None:
    assert may_hide("display", "none")
    assert may_hide("text-decoration-line", "line-through")
    assert not any(may_hide(*one) for one in (("display", "block"), ("width", "100px"), ("color", "#fff")))
