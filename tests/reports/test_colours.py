"""Colours of the terminal."""

import pytest

from chrono.reports.colours import BOLD, RED, paint, visible, visible_but_colours, without_colours


def test_a_text_is_painted_and_the_colour_ends_with_it() -> None:
    assert paint("CH302", BOLD, RED) == "\x1b[1;31mCH302\x1b[0m"


@pytest.mark.parametrize("control", ["\x1b", "\x07", "\x08", "\r", "\x9b", "\x7f", "\u202e", "\u2066", "\u2028"])
def test_what_steers_a_terminal_is_shown_instead(control: str) -> None:
    assert visible(f"a{control}b") == "a\ufffdb"
    assert visible_but_colours(f"a{control}b") == "a\ufffdb"


def test_what_is_written_stays() -> None:
    text = "Тоқаев met\n\t王毅 — “peace” \u200d e\u0301"
    assert visible(text) == visible_but_colours(text) == text


def test_only_colours_that_are_ours_stay() -> None:
    ours = paint("passed", BOLD, RED)
    assert visible_but_colours(ours) == ours
    assert visible(ours) == "\ufffd[1;31mpassed\ufffd[0m"
    assert visible_but_colours("\x1b[8mhidden\x1b[2J\x1b]0;title") == "\ufffd[8mhidden\ufffd[2J\ufffd]0;title"


def test_text_for_what_shows_no_colours_has_none_and_nothing_that_steers() -> None:
    text = f"{paint('date', '1')}: \x1b[2J\u202ex"
    assert without_colours(text) == "date: \ufffd[2J\ufffdx"
