"""Roman numbers, of pages and of years."""

import pytest

from chrono.text.roman_numbers import roman


@pytest.mark.parametrize(("number", "worth"), [("iv", 4), ("xcix", 99), ("ccc", 300), ("", 0), ("x1", 0), ("vx", 0)])
def test_roman_numbers_are_read(number: str, worth: int) -> None:
    assert roman(number) == worth


@pytest.mark.parametrize("worth", [1, 4, 5, 6, 8, 9, 10, 14, 39, 40, 49, 50, 60, 89, 90, 99, 100, 249, 399])
def test_a_roman_number_is_read_as_it_is_written(worth: int) -> None:
    pairs = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    written, rest = "", worth
    for value, signs in pairs:
        written, rest = written + signs * (rest // value), rest % value
    assert (roman(written), roman(written.upper())) == (worth, worth)


@pytest.mark.parametrize(("number", "most", "worth"), [
    ("MCMXXXVII", 2199, 1937), ("MDCCCXLVIII", 2199, 1848), ("MMXXIV", 2199, 2024), ("cd", 400, 400),
    ("cd", 399, 0), ("MMCC", 2199, 0), ("IM", 2199, 0), ("CCD", 2199, 0),
])  # fmt: skip
def test_a_roman_number_is_none_beyond_what_it_may_be(number: str, most: int, worth: int) -> None:
    assert roman(number, most) == worth
