"""What is asked of a picture, in words, as values."""

import pytest

from chrono.errors import CannotDraw
from chrono.pictures.asked import asked_picture
from chrono.pictures.options import PictureOptions
from chrono.pictures.style import Style


def test_nothing_asked_is_the_default() -> None:
    assert asked_picture({}) == asked_picture({"theme": None, "today": None, "other": 1}) == PictureOptions()


def test_texts_are_read() -> None:
    asked = asked_picture({"width": "2.54cm", "page_height": "5.08cm", "today": "2024-05-01", "start": "2023"})
    assert (asked.width, asked.page_height) == (1.0, 2.0)
    assert (str(asked.today), str(asked.period)) == ("2024-05-01", "2023/..")


def test_a_size_in_pixels_goes_by_what_else_is_asked() -> None:
    assert asked_picture({"size": "600x300", "dpi": 100}).size == (6.0, 3.0)
    assert asked_picture({"size": (6.0, 3.0)}).size == (6.0, 3.0)


def test_no_deck_is_not_the_default_one() -> None:
    assert asked_picture({"deck": ""}).deck == ""


def test_a_house_style_counts_where_nothing_else_is_asked() -> None:
    style = Style("dark", ("B.ttf",), None)
    assert asked_picture({"theme": None, "fonts": ("A.ttf",)}, style).fonts == ("A.ttf", "B.ttf")
    assert asked_picture({}, style).theme == "dark"
    assert asked_picture({"theme": "print"}, style).theme == "print"


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(CannotDraw, match='today is one day, such as 2024-05-01, not "2024-05"'):
        asked_picture({"today": "2024-05"})
