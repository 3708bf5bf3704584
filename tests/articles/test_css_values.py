"""What browsers take of declarations, and how long a length is."""

import pytest

from chrono.articles.css_values import pixels, share, written_out


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("0", 0),
        ("12px", 12),
        ("-1.5em", -24),
        ("1in", 96),
        ("-9999px", -9999),
        ("50%", 640),
        ("-100vh", -1000),
        ("1e2px", 100),
        ("calc(0px - 9999px)", -9999),
        ("calc(1em*2)", 32),
        ("calc(10px / 4)", 2.5),
        ("12", None),
        ("auto", None),
        ("12parsecs", None),
        ("calc(1foo)", None),
        ("", None),
    ],
)
def test_length_is_in_pixels(value: str, length: float | None) -> None:
    assert pixels(value) == (length if length is None else pytest.approx(length))


@pytest.mark.parametrize(("value", "part"), [("0", 0), ("50%", 0.5), ("calc(0)", 0), ("1px", None), ("x", None)])
def test_share_is_a_part_of_one(value: str, part: float | None) -> None:
    assert share(value) == part


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("display", "none", {"display": "none"}),
        ("display", "nope", {}),
        ("display", "inherit", {"display": "inherit"}),
        ("left", "-9px", {"left": "-9px"}),
        ("left", "-9", {}),
        ("font-size", "-1px", {}),
        ("font", "0/0 a", {"font-size": "0", "line-height": "0"}),
        ("font", "italic 700 12px/1.5 serif", {"font-size": "12px", "line-height": "1.5"}),
        ("margin", "1px 2px 3px", {"margin-top": "1px", "margin-left": "2px"}),
        ("margin", "-9px", {"margin-top": "-9px", "margin-left": "-9px"}),
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
        ("border", "1px solid", {"border-top": "1px solid", "border-bottom": "1px solid"}),
        ("animation", "gone 1s ease forwards", {"animation-name": "gone", "animation-fill-mode": "forwards"}),
        ("line-clamp", "3", {"-webkit-line-clamp": "3"}),
        ("z-index", "front", {}),
    ],
)
def test_declaration_is_written_out_as_browsers_take_it(name: str, value: str, found: dict[str, str]) -> None:
    assert dict(written_out(name, value)) == found
