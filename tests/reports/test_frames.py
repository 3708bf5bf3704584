"""Places in a text, shown."""

from itertools import pairwise

from chrono.files.places import Lines
from chrono.findings import Excerpt, Location
from chrono.reports.frames import code_frame, passage_frame, width_of


def frame(text: str, line: int, column: int, end: int) -> list[str]:
    return list(code_frame(Lines(text), Location("f", line, column, line, end)))


def test_the_line_before_is_shown_and_the_place_underlined() -> None:
    assert frame("a: 1\nb: 22\n", 2, 4, 6) == ["1 | a: 1", "2 | b: 22", "  |    ^^"]


def test_wide_characters_take_two_columns() -> None:
    assert frame('t: "东京 x"\n', 1, 8, 9)[-1] == "  |" + " " * 10 + "^"


def test_a_long_line_is_cut_around_the_place() -> None:
    shown = frame("x" * 300 + "HERE" + "y" * 300, 1, 301, 305)
    assert all(len(line) <= 104 for line in shown)
    at = shown[1].index("^")
    assert shown[0][at : at + 4] == "HERE"


def test_a_passage_is_wrapped_and_its_words_underlined_on_both_lines() -> None:
    text = "word " * 18 + "several marked words here " + "more " * 10
    start = text.index("several")
    lines = list(passage_frame(Excerpt("s", Location("f"), text, ((start, start + 25),))))
    shown = "".join(
        above[at]
        for above, under in pairwise(lines)
        if set(under) <= set("| ^")
        for at in range(len(under))
        if under[at] == "^"
    )
    assert shown.replace(" ", "") == "severalmarkedwordshere"


def test_line_ends_in_a_passage_become_spaces() -> None:
    assert list(passage_frame(Excerpt("s", Location("f"), "one\n\n  two", ((0, 3),)))) == ["| one two", "| ^^^"]


def test_combining_marks_take_no_column() -> None:
    assert width_of("e\u0301") == 1


def test_what_steers_a_terminal_is_one_sign_in_a_frame() -> None:
    assert list(code_frame(Lines("a\x1b[2Jb\n"), Location("x", 1, 6, 1, 7))) == ["1 | a\ufffd[2Jb", "  |      ^"]
    assert list(passage_frame(Excerpt("s", Location("f"), "a\x1b[2Jb", ((5, 6),)))) == ["| a\ufffd[2Jb", "|      ^"]
