"""What holds of the words inside an element."""

import pytest
from justhtml import Element

from chrono.webpages.page_state import State, inside, is_unseen
from chrono.webpages.styles import Styles


def state_in(name: str, declared: dict[str, str], **attrs: str) -> State:
    return inside(Element(name, dict(attrs), "html"), State(Styles([])), declared)


def test_elements_of_which_nothing_is_text_are_unseen() -> None:
    assert is_unseen(Element("script", {}, "html"))
    assert is_unseen(Element("iframe", {}, "html"))
    assert not is_unseen(Element("iframe", {"srcdoc": "<p>word"}, "html"))
    assert is_unseen(Element("iframe", {"srcdoc": "<p>word", "width": "1", "height": "1"}, "html"))
    assert not is_unseen(Element("iframe", {"srcdoc": "<p>word", "width": "1%", "height": "40"}, "html"))
    assert not is_unseen(Element("p", {}, "html"))


@pytest.mark.parametrize(
    ("name", "declared", "struck"),
    [
        ("s", {}, True),
        ("s", {"text-decoration-line": "none"}, False),
        ("p", {"text-decoration-line": "line-through red"}, True),
        ("p", {"text-decoration-line": "line-through transparent"}, False),
        ("u", {"text-underline-offset": "-6px"}, True),
        ("u", {"text-underline-offset": "3px"}, False),
    ],
)
def test_line_that_is_seen_through_words_strikes_them(name: str, declared: dict[str, str], struck: bool) -> None:
    assert state_in(name, declared).struck is struck


def test_what_is_hidden_may_be_taken_back_and_what_is_gone_may_not() -> None:
    assert state_in("p", {"visibility": "hidden"}).is_hidden
    assert state_in("p", {"display": "none"}).gone
    assert state_in("p", {}).seen


NOTHING = {"height": "0", "overflow-x": "hidden", "overflow-y": "hidden"}


def test_what_is_taken_out_of_a_box_of_no_size_is_seen_unless_that_is_its_place() -> None:
    cut = state_in("div", NOTHING)
    assert cut.cut_off
    assert not inside(Element("p", {}, "html"), cut, {}).seen
    assert inside(Element("p", {}, "html"), cut, {"position": "absolute"}).seen
    within = inside(Element("div", {}, "html"), cut, {"position": "relative"})
    assert not inside(Element("p", {}, "html"), within, {"position": "absolute"}).seen
    placed = state_in("div", {**NOTHING, "position": "relative"})
    assert not placed.seen
    assert not inside(Element("p", {}, "html"), placed, {"position": "absolute"}).seen
    assert inside(Element("p", {}, "html"), placed, {"position": "fixed"}).seen
    assert inside(Element("p", {}, "html"), within, {"position": "fixed"}).seen
    assert state_in("div", {"height": "0", "clip-path": "inset(0)"}).gone
    assert state_in("div", {**NOTHING, "will-change": "transform"}).gone


def test_what_is_set_in_a_line_has_no_size_that_cuts_it_off() -> None:
    assert state_in("span", NOTHING).seen
    assert state_in("span", {**NOTHING, "position": "relative"}).seen
    assert not state_in("span", {**NOTHING, "display": "inline-block"}).seen
    assert not state_in("span", {**NOTHING, "float": "left"}).seen
    assert not state_in("span", {**NOTHING, "position": "absolute"}).seen


def test_words_without_a_colour_are_seen_by_what_draws_them_otherwise() -> None:
    assert state_in("p", {"color": "transparent"}).faint
    assert not state_in("p", {"color": "transparent", "text-shadow": "0 0 1px #000"}).faint
    assert state_in("p", {"color": "transparent", "text-shadow": "0 0 9px #000"}).faint


@pytest.mark.parametrize(
    ("stroke", "faint"), [("0", True), ("0 #000", True), ("1px", True), ("1px transparent", True), ("1px #000", False)]
)
def test_letters_without_colour_are_seen_by_a_stroke_of_some_colour(stroke: str, faint: bool) -> None:
    assert state_in("p", {"color": "transparent", "-webkit-text-stroke": stroke}).faint is faint
