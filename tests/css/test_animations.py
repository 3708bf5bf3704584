"""Animations, and what they leave of an element while a reader looks at it."""

import pytest

from chrono.css.animations import animated, animation_parts

FADES_IN = [(0.0, {"opacity": "0"}), (1.0, {"opacity": "1"})]
FADES_OUT = [(1.0, {"opacity": "0"})]
UNSEEN = [(0.0, {"visibility": "hidden"}), (1.0, {"visibility": "hidden"})]
BLINKS = [(0.0, {"opacity": "1"}), (0.5, {"opacity": "0"}), (1.0, {"opacity": "1"})]


@pytest.mark.parametrize(
    ("animation", "frames", "declared"),
    [
        ("k 1s forwards", FADES_OUT, {"opacity": "0"}),
        ("k 1s", FADES_OUT, {}),
        ("k 0s both", FADES_OUT, {"opacity": "0"}),
        ("k 1s forwards", FADES_IN, {"opacity": "1"}),
        ("k 1s reverse forwards", FADES_IN, {"opacity": "0"}),
        ("k 5s paused", FADES_IN, {"opacity": "0"}),
        ("k 99999s", FADES_IN, {"opacity": "0"}),
        ("k 1s 99999s backwards", FADES_IN, {"opacity": "0"}),
        ("k 1s 99999s", FADES_IN, {}),
        ("k 10s -5s infinite", UNSEEN, {"visibility": "hidden"}),
        ("k 1s infinite", BLINKS, {"opacity": "1"}),
        ("k 1s infinite", FADES_OUT, {"opacity": "1"}),
        ("k 1s 2 alternate forwards", FADES_IN, {"opacity": "0"}),
        ("other 1s forwards", FADES_OUT, {}),
    ],
)
def test_what_holds_while_the_page_is_looked_at(
    animation: str, frames: list[tuple[float, dict[str, str]]], declared: dict[str, str]
) -> None:
    assert animated(animation_parts(animation), {"k": frames}) == declared


def test_of_several_animations_each_has_its_own_times() -> None:
    two = animation_parts("a 1s, k 1s forwards")
    assert (two["animation-name"], two["animation-fill-mode"]) == ("a, k", "none, forwards")
    assert animated(two, {"k": FADES_OUT}) == {"opacity": "0"}


def test_properties_may_stand_by_themselves() -> None:
    assert animated({"animation-name": "k", "animation-fill-mode": "forwards"}, {"k": FADES_OUT}) == {"opacity": "0"}


@pytest.mark.parametrize(("delay", "declared"), [("-10s", {"opacity": "1"}), ("-4s", {"opacity": "1"})])
def test_a_paused_animation_stands_where_it_was_stopped(delay: str, declared: dict[str, str]) -> None:
    assert animated(animation_parts(f"k 10.01s linear {delay} paused"), {"k": FADES_IN}) == declared
