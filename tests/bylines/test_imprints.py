"""The year on the title page of a book."""

from time import process_time

import pytest

from chrono.bylines.head_lines import text_day
from chrono.bylines.imprints import imprint_year


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("London: Methuen & Co., 1911", "1911"),
        ("Санкт-Петербург: Изд. Суворина, 1893", "1893"),
        ("New York : Harper, 2004.", "2004"),
        ("Chernobyl, 1986", ""),
        ("Battle of Verdun, 1916", ""),
        ("Ann Roe, 1911", ""),
        ("Москва, 1937", ""),
        ("He left London in 1911", ""),
        ("London, 12 May 1911", ""),
        ("1911", ""),
    ],
)
def test_a_line_of_place_publisher_and_year_is_an_imprint(line: str, year: str) -> None:
    assert imprint_year(["A HISTORY OF PORT ALDER", line]).day == year


def test_the_first_line_and_several_years_tell_nothing() -> None:
    assert not imprint_year(["London: Methuen, 1911"]).day
    assert not imprint_year(["A", "London: Methuen, 1911", "Paris: Plon, 1912"]).day


def test_a_day_above_the_text_goes_before_an_imprint() -> None:
    book = "A HISTORY\n\nby J. W. Harding, M.A.\n\nLondon: Methuen & Co., 1911\n\nThe town was founded in 1612.\n"
    assert text_day(book, "en").day == "1911"
    assert (
        text_day("A report\n\n12 March 2004\n\nLondon: Methuen, 2003\n\nThe town was founded.\n", "en").day
        == "2004-03-12"
    )


@pytest.mark.parametrize("line", ["A" + "b-c" * 10_000, "A" + "b-c" * 35, "A" + " b-c" * 10_000])
def test_a_long_line_is_looked_through_in_no_time(line: str) -> None:
    began = process_time()
    assert not imprint_year(["A", line]).day
    assert process_time() - began < 0.5
