"""Colours of the terminal."""

from chrono.reports.colours import BOLD, RED, paint


def test_a_text_is_painted_and_the_colour_ends_with_it() -> None:
    assert paint("CH302", BOLD, RED) == "\x1b[1;31mCH302\x1b[0m"
