"""Room for a logo."""

import pytest

from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.layout.logos import LOGO, with_logo
from chrono.timelines.timeline import Timeline, Words
from tests.layout.test_layouts import chronology, measure


def picture(*words: Words) -> Timeline:
    return Timeline(400, 100, True, words, (), (), (), "t", "d")


def test_a_logo_stands_in_the_lower_right_corner() -> None:
    found = with_logo(picture(), 3)
    assert found.logo == (400 - 12 - 60, 100 - 6 - 20, 400 - 12, 100 - 6)
    assert found.height == 100


def test_a_picture_is_higher_where_words_are_in_the_way() -> None:
    found = with_logo(picture(Words("sources", 12, 90, 8, "foot", width=370)), 3)
    assert found.height == 100 + LOGO + 6
    assert found.logo
    assert found.logo[1] > 90


def test_a_very_wide_logo_is_less_high() -> None:
    logo = with_logo(picture(), 12).logo
    assert logo
    assert (logo[2] - logo[0], logo[3] - logo[1]) == (120, 10)


@pytest.mark.parametrize("layout", ["vertical", "bars"])
def test_a_page_with_a_logo_is_no_higher_than_asked(layout: str) -> None:
    pages = lay_out(chronology("uniform", 20), measure, LayoutOptions(454, layout, 500, logo=2.0))
    assert all(page.logo and page.height <= 500 for page in pages)
