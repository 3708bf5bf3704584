"""Colours that can be read."""

import pytest

from chrono.furniture import _PALETTE
from chrono.render.theme import THEMES, Theme

NAMED = {"white": "#ffffff", "black": "#000000"}


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    code = NAMED.get(colour, colour).lstrip("#")
    channels = [int(code[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_can_be_read(theme: Theme) -> None:
    assert all(contrast(colour, theme.paper) >= 4.5 for colour in (theme.ink, theme.grey, theme.alert))


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_marks_can_be_seen(theme: Theme) -> None:
    lanes = theme.lanes or _PALETTE
    assert all(contrast(colour, theme.paper) >= 2.7 for colour in lanes)
    assert contrast(theme.rule, theme.paper) >= 3


def test_a_lane_keeps_its_own_colour_where_the_theme_has_none() -> None:
    assert THEMES["light"].lane(0, "#123456") == "#123456"
    assert THEMES["print"].lane(3, "#123456") == "black"
