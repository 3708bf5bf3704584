"""Which declarations keep the words of an element out of sight."""

import pytest

from chrono.articles.sight import may_hide_by, out_of_sight


def declared(style: str) -> dict[str, str]:
    return {name.strip(): value.strip() for name, _, value in (one.partition(":") for one in style.split(";") if one)}


@pytest.mark.parametrize(
    "style",
    [
        "color: transparent",
        "color: rgba(0, 0, 0, 0)",
        "color: #0000",
        "color: #12345600",
        "-webkit-text-fill-color: transparent",
        "color: white; background: #ffffff",
        "color: rgb(255, 255, 255); background-color: #fff",
        "margin-left: -9999px",
        "margin-left: -200em",
        "position: fixed; right: -200vw",
        "position: absolute; left: -100%",
        "position: absolute; left: -9999px",
        "opacity: 0",
    ],
)
def test_what_cannot_be_seen_is_out_of_sight(style: str) -> None:
    assert out_of_sight(declared(style))
    assert may_hide_by({name: (value, False) for name, value in declared(style).items()})


@pytest.mark.parametrize(
    "style",
    [
        "color: #fff",
        "color: #ffff",
        "color: white; background: #123",
        "color: red; background: url(red.png)",
        "color: transparent; background-clip: text; background: linear-gradient(red, blue)",
        "margin-left: -100%",
        "margin-left: -20px",
        "left: -9999px",
        "position: absolute; left: -10px",
        "display: block",
        "width: 100px",
    ],
)
def test_what_can_be_seen_is_not(style: str) -> None:
    assert not out_of_sight(declared(style))


def test_only_what_may_hide_is_looked_at_closely() -> None:
    assert may_hide_by({"display": ("none", False)})
    assert may_hide_by({"text-decoration": ("line-through", False)})
    assert not may_hide_by({"display": ("block", False), "width": ("100px", False), "color": ("#fff", False)})
