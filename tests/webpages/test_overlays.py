"""What a box does to the words of what it stands in, and which of its own it cuts off."""

import pytest

from chrono.css.properties import written_out
from chrono.webpages.overlays import (
    Overlay,
    covered_lines,
    draws_line,
    kept_lines,
    lines_before,
    may_cut,
    overlay_of,
    pulled_up,
    shown_length,
    spreads,
)


def declared(style: str) -> dict[str, str]:
    stated = (one.split(":") for one in style.split(";"))
    return {one: part for name, value in stated for one, part in written_out(name.strip(), value.strip())}


BOX = "position: absolute; left: 0; right: 0; "


@pytest.mark.parametrize(
    ("style", "does"),
    [
        (BOX + "top: 0; bottom: 0; background: #fff", Overlay.COVERS),
        ("position: absolute; top: 0; left: 0; width: 100%; height: 100%; background: white", Overlay.COVERS),
        (BOX + "top: 0; bottom: 0; backdrop-filter: blur(9px)", Overlay.COVERS),
        (BOX + "top: 0; height: 900px; background: white", Overlay.MAY_COVER),
        (BOX + "top: 50%; height: 1px; background: red", Overlay.STRIKES),
        (BOX + "top: 50%; border-top: 1px solid", Overlay.STRIKES),
        (BOX + "top: calc(50% - 1px); height: 2px; background: red", Overlay.STRIKES),
        (BOX + "top: 0; height: 50%; border-bottom: 1px solid", Overlay.STRIKES),
        (BOX + "bottom: 0; height: 2px; background: red", None),
        (BOX + "top: 0; bottom: 0; background: rgba(0,0,0,.3)", None),
        (BOX + "top: 0; bottom: 0; background: #fff; z-index: -1", None),
        (BOX + "top: 0; bottom: 0; background: #fff; display: none", None),
        (BOX + "top: 0; height: 60px; background: #fff", Overlay.MAY_COVER),
        ("position: absolute; top: 0; left: 0; min-width: 100%; min-height: 100%; background: #fff", Overlay.COVERS),
        (BOX + "top: 0; bottom: 0; background: url(a.png)", Overlay.MAY_COVER),
        (BOX + "top: 0; bottom: 0; background: #fff; transform: translatex(-100%)", None),
        ("position: fixed; top: 0; bottom: 0; left: 0; width: 240px; background: #fff", None),
        ("top: 0; left: 0; width: 100%; height: 100%; background: white", None),
        ("position: absolute; top: 0; left: 0; width: 20px; height: 100%; background: white", None),
    ],
)
def test_box_covers_or_strikes_what_it_spans(style: str, does: Overlay | None) -> None:
    assert overlay_of(declared(style)) is does


def test_lines_that_a_box_may_cover_are_counted() -> None:
    assert covered_lines(declared(BOX + "top: 0; height: 60px")) == 4
    assert covered_lines(declared(BOX + "top: 0; height: 100%")) is None


@pytest.mark.parametrize(
    ("style", "cut"),
    [
        ("clip-path: inset(0 0 calc(100% - 20px) 0)", True),
        ("clip-path: circle(20px)", True),
        ("clip-path: inset(2px)", False),
        ("mask-image: linear-gradient(black 10%, transparent 20%)", True),
        ("mask-image: linear-gradient(black, black)", False),
        ("mask: url(a.png)", True),
        ("color: red", False),
    ],
)
def test_shapes_and_masks_may_cut_words_off(style: str, cut: bool) -> None:
    assert may_cut(declared(style)) is cut


def test_picture_over_words_may_cover_them() -> None:
    assert overlay_of(declared(BOX + "top: 0; bottom: 0"), picture=True) is Overlay.MAY_COVER


@pytest.mark.parametrize(
    ("style", "drawn"),
    [
        ("background: linear-gradient(transparent 45%, red 45%, red 55%, transparent 55%)", True),
        ("background: linear-gradient(red, red) no-repeat center/100% 1px", True),
        ("background-image: linear-gradient(red, red); background-size: 100% 2px; background-position: 0 50%", True),
        ("background: linear-gradient(to right, transparent 45%, red 45%, red 55%, transparent 55%)", False),
        ("background: linear-gradient(transparent 60%, yellow 60%)", False),
        ("background: linear-gradient(transparent calc(50% - 1px), red, transparent calc(50% + 1px))", True),
        ("background: url(a.png) repeat-x center", True),
        ("background: url(a.png) no-repeat", False),
        ("background: linear-gradient(red, blue)", False),
        ("background: red", False),
    ],
)
def test_background_draws_a_line_through_the_middle(style: str, drawn: bool) -> None:
    assert draws_line(declared(style)) is drawn


@pytest.mark.parametrize(
    ("style", "kept"),
    [
        ("overflow: hidden; max-height: 100px", (4, 30)),
        ("overflow: hidden; height: 100px; width: 900px", (4, 100)),
        ("overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2", (2, 30)),
        ("overflow: hidden; white-space: nowrap", (1, 30)),
        ("overflow: hidden; height: 100%", None),
        ("overflow: auto; max-height: 100px", None),
        ("max-height: 100px", None),
        ("contain: strict; height: 100px", (4, 30)),
    ],
)
def test_lines_that_are_surely_shown_are_counted(style: str, kept: tuple[int, int] | None) -> None:
    assert kept_lines(declared(style)) == kept


def test_words_are_counted_by_lines() -> None:
    assert shown_length("\n\nabc\n\ndef", 2, 10) == len("\n\nabc\n")
    assert shown_length("a" * 95, 3, 30) == 90
    assert shown_length("abc", 1, 30) == 3
    assert lines_before("one\n\ntwo\n\n", 1) == len("two\n") == 4


def test_box_that_is_moved_up_lies_over_the_lines_before() -> None:
    assert pulled_up(declared("position: relative; top: -60px; background: #fff")) == 4
    assert pulled_up(declared("margin-top: -60px; background: #fff")) == 4
    assert pulled_up(declared("transform: translatey(-60px); background: #fff")) == 4
    assert pulled_up(declared("margin-top: -60px")) == 0
    assert pulled_up(declared("margin-top: -2px; background: #fff")) == 0


def test_wide_shadow_lies_over_what_is_around() -> None:
    assert spreads(declared("box-shadow: 0 0 0 2000px #fff"))
    assert not spreads(declared("box-shadow: 0 0 0 2000px rgba(0,0,0,.5)"))
    assert not spreads(declared("box-shadow: 0 2px 4px #000"))


def test_ring_around_a_box_lies_over_the_lines_beside_it() -> None:
    assert spreads(declared("outline: 60px solid #fff"))
    assert spreads(declared("position: relative; box-shadow: 0 0 0 60px #fff"))
    assert not spreads(declared("box-shadow: 0 0 0 60px #fff")), "which lies behind words where the box is in the flow"
    assert not spreads(declared("outline: 4px solid #000"))
