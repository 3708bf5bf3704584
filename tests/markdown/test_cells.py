"""The tables of a Markdown text: cells as lines, rows as paragraphs."""

import time

import pytest

from chrono.markdown.cells import cell_marks, in_cells
from chrono.markdown.markdown import without_markup

TABLE = "It met.\n\n| Who | When |\n|:--|--:|\n| *Ann* | in May |\n| Bob | in June |\n\nIt left.\n"


def test_cells_are_lines_and_rows_paragraphs() -> None:
    lines = [line.strip() for line in without_markup(TABLE, 0).text.split("\n")]
    assert [line for line in lines if line] == ["It met.", "Who", "When", "Ann", "in May", "Bob", "in June", "It left."]
    assert lines[lines.index("in May") + 1 : lines.index("Bob")] == ["", "", ""]


def test_words_of_a_cell_have_their_place() -> None:
    plain = without_markup(TABLE, 0)
    at = plain.text.index("June")
    assert plain.offsets.span(at, at + 4) == (TABLE.index("June"), TABLE.index("June") + 4)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a | b\n--|--\nc | d", ["a", "b", "c", "d"]),
        ("| a |\n|---|\n| b |", ["a", "b"]),
        ("| a | b |\n|---|---|\n| c \\| d | e |", ["a", "b", "c | d", "e"]),
        ("| a | b |\n|---|---|\n| c | d |\nThey met.", ["a", "b", "c", "d", "They met."]),
    ],
)
def test_bars_part_cells(text: str, words: list[str]) -> None:
    assert [line.strip() for line in without_markup(text, 0).text.split("\n") if line.strip()] == words


@pytest.mark.parametrize("text", ["a | b\n\n---\n\nc | d", "a | b\nc | d", "|---|---|\n| a | b |", "Set {x | x > 2}."])
def test_bars_elsewhere_are_signs(text: str) -> None:
    assert cell_marks(text, 0) == []


def test_what_is_in_doubt_in_a_cell_stays_so() -> None:
    plain = without_markup("| a | b |\n|---|---|\n| {--c--} | d |", 0)
    assert ("c" in plain.text, "c" in plain.whole) == (False, True)


def test_a_stretch_that_begins_inside_a_mark_goes_on_behind_it() -> None:
    marks = cell_marks("a | b\n--|--\nc | d", 0)
    assert list(in_cells("|--\nc", 8, [mark for mark in marks if mark.end > 8 and mark.start < 13])) == [
        ("\n\n", 12, False),
        ("c", 12, True),
    ]


def test_many_tables_cost_no_more_than_their_length() -> None:
    started = time.process_time()
    without_markup("| a | b |\n|---|---|\n| c | d |\n\n" * 3000, 0)
    cell_marks("|-" * 20000 + "x", 0)
    assert time.process_time() - started < 5


def test_an_empty_cell_does_not_part_a_row() -> None:
    text = "| When | Where | What |\n|--|--|--|\n| 6 June | | It met |\n| | Lima | It left |\n"
    rows = [row.split() for row in without_markup(text, 0).text.split("\n\n") if row.strip()]
    assert rows == [["When", "Where", "What"], ["6", "June", "It", "met"], ["Lima", "It", "left"]]
