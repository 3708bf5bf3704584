"""Colours that can be read."""

from dataclasses import replace

import pytest

from chrono.pictures.theme import PALETTE, THEMES, Theme, contrast, mixed


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_can_be_read(theme: Theme) -> None:
    assert all(contrast(colour, theme.paper) >= 4.5 for colour in (theme.ink, theme.grey, theme.alert))


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_marks_can_be_seen(theme: Theme) -> None:
    lanes = theme.lanes or theme.palette
    assert all(contrast(colour, theme.paper) >= 2.7 for colour in lanes)
    assert contrast(theme.rule, theme.paper) >= 3


def test_a_lane_keeps_its_own_colour_where_the_theme_has_none() -> None:
    assert THEMES["light"].of_lanes(["#123456"]) == ["#123456"]
    assert THEMES["print"].of_lanes(["#123456", ""]) == ["black", "black"]


def test_a_lane_without_a_colour_takes_one_of_the_palette() -> None:
    found = THEMES["light"].of_lanes([""] * 8)
    assert (found[0], found[1], found[7]) == (PALETTE[0], PALETTE[1], PALETTE[0])


def test_two_lanes_have_one_colour_only_where_the_chronology_says_so() -> None:
    assert THEMES["light"].of_lanes(["", PALETTE[0].lower(), ""]) == [PALETTE[1], PALETTE[0].lower(), PALETTE[2]]


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("white", "black") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_text_is_read_on_two_bands_of_every_theme(theme: Theme) -> None:
    assert theme.tinting == 1
    ground = mixed(theme.paper, theme.ink, 0.16)
    assert min(contrast(colour, ground) for colour in (theme.ink, theme.grey, theme.alert)) >= 4.5


def test_bands_are_fainter_where_text_hardly_stands_out_from_the_paper() -> None:
    faint = replace(THEMES["light"], grey="#6c6c6c")
    assert 0 < faint.tinting < 1
    assert contrast(faint.grey, mixed(faint.paper, faint.ink, 0.16 * faint.tinting)) >= 4.5
    assert replace(THEMES["light"], grey="#767676").tinting == 0


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_words_in_a_lanes_colour_can_be_read(theme: Theme) -> None:
    assert all(contrast(theme.as_text(colour), theme.paper) >= 4.5 for colour in theme.palette)
