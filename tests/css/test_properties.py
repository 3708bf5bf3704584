"""What browsers take of declarations."""

import pytest

from chrono.css.properties import written_out

BORDERS = ("border-top", "border-right", "border-bottom", "border-left")


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("display", "none", {"display": "none"}),
        ("display", "nope", {}),
        ("display", "inherit", {"display": "inherit"}),
        ("left", "-9px", {"left": "-9px"}),
        ("left", "-9", {}),
        ("font-size", "-1px", {}),
        ("font", "0/0 a", {"font-variant-caps": "normal", "font-size": "0", "line-height": "0"}),
        (
            "font",
            "italic 700 12px/1.5 serif",
            {"font-variant-caps": "normal", "font-size": "12px", "line-height": "1.5"},
        ),
        ("margin", "1px 2px 3px", {"margin-top": "1px", "margin-right": "2px", "margin-left": "2px"}),
        ("margin", "-9px", {"margin-top": "-9px", "margin-right": "-9px", "margin-left": "-9px"}),
        ("margin-inline-start", "-9px", {"margin-left": "-9px"}),
        ("inset-inline-start", "-9px", {"left": "-9px"}),
        ("inset", "1px 2px", {"top": "1px", "right": "2px", "bottom": "1px", "left": "2px"}),
        ("block-size", "0", {"height": "0"}),
        ("overflow", "hidden", {"overflow-x": "hidden", "overflow-y": "hidden"}),
        (
            "background",
            "#fff url(a.png)",
            {"background-color": "#fff", "background-image": "#fff url(a.png)", "background-clip": "border-box"},
        ),
        ("text-decoration", "double line-through red", {"text-decoration-line": "double line-through red"}),
        ("text-decoration", "bogus", {}),
        ("transform", "rotatex(90deg) scale(0)", {"transform": "rotatex(90deg) scale(0)"}),
        ("transform", "bogus(1)", {}),
        ("color", "rgb(0 0 0 / 0)", {"color": "rgb(0 0 0 / 0)"}),
        ("color", "no-colour", {}),
        ("border", "1px", {}),
        ("border", "1px solid", dict.fromkeys(BORDERS, "1px solid")),
        ("flex", "0 0 100%", {"flex-grow": "0", "flex-shrink": "0", "flex-basis": "100%"}),
        ("flex", "1", {"flex-grow": "1", "flex-shrink": "1", "flex-basis": "0px"}),
        ("-webkit-animation-name", "gone", {"animation-name": "gone"}),
        ("font", "small-caps 12px serif", {"font-variant-caps": "small-caps", "font-size": "12px"}),
        ("font-variant", "common-ligatures all-small-caps", {"font-variant-caps": "all-small-caps"}),
        ("text-transform", "uppercase full-width", {"text-transform": "uppercase full-width"}),
        ("text-transform", "upper", {}),
        ("line-clamp", "3", {"-webkit-line-clamp": "3"}),
        ("z-index", "front", {}),
        *((name, "", {}) for name in ("padding", "margin-inline", "flex", "animation", "font", "mask", "background")),
        ("padding-block", ")", {}),
    ],
)
def test_declaration_is_written_out_as_browsers_take_it(name: str, value: str, found: dict[str, str]) -> None:
    assert dict(written_out(name, value)) == found


@pytest.mark.parametrize(
    ("name", "value"), [("margin", "1px 2px 3px 4px 5px"), ("overflow", "auto auto auto"), ("background-color", "4px")]
)
def test_a_declaration_that_browsers_do_not_take_sets_nothing(name: str, value: str) -> None:
    assert dict(written_out(name, value)) == {}


def test_a_font_without_a_height_sets_its_size_alone() -> None:
    assert dict(written_out("font", "italic 12px serif")) == {"font-size": "12px", "font-variant-caps": "normal"}


def test_an_order_is_a_whole_number_by_any_of_its_names() -> None:
    assert list(written_out("-ms-flex-order", "-1")) == [("order", "-1")]
    assert list(written_out("order", "1.5")) == []
