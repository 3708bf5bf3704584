"""Offsets to lines and columns, and offsets of a derived text to its original."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.files.places import Lines, NumberedLine, Offsets, Pages
from chrono.findings import Location, Nowhere

TEXTS = st.text("ab\r\n\u2028\x0b\x85é😀", max_size=30)


@pytest.mark.parametrize(
    ("text", "offset", "position"),
    [
        ("abc", 0, (1, 1)),
        ("abc", 3, (1, 4)),
        ("", 0, (1, 1)),
        ("a\nb", 1, (1, 2)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("a\n\nb", 2, (2, 1)),
        ("a\n\nb", 3, (3, 1)),
        ("a\u2028b\x85c\x0bd", 6, (1, 7)),
        ("😀é\nx", 1, (1, 2)),
        ("x\n", 2, (2, 1)),
    ],
)
def test_offset_has_its_position_when_given(text: str, offset: int, position: tuple[int, int]) -> None:
    assert Lines(text).position(offset) == position


@given(TEXTS, st.data())
def test_position_leads_back_when_any(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines(text)
    line, column = lines.position(offset)
    assert lines.starts[line - 1] + column - 1 == offset


@given(TEXTS)
def test_lines_are_those_of_an_editor_when_any(text: str) -> None:
    lines = Lines(text)
    assert [lines.line(number) for number in range(1, len(lines.starts) + 1)] == re.split("\r\n|\r|\n", text)


@pytest.mark.parametrize("number", [0, -1, 3])
def test_line_is_empty_when_there_is_none(number: int) -> None:
    assert Lines("a\nb").line(number) == ""


def test_location_spans_lines_when_the_stretch_does() -> None:
    assert Lines("ab\ncd").location("f.yaml", 1, 4) == Location("f.yaml", 1, 2, 2, 2)


def test_location_prints_path_line_and_column() -> None:
    assert str(Location("events.yaml", 12, 5, 12, 9)) == "events.yaml:12:5"


def test_offsets_lead_straight_when_nothing_moved() -> None:
    assert Offsets().span(3, 7) == (3, 7)


@pytest.mark.parametrize(("span", "original"), [((0, 2), (0, 2)), ((2, 4), (5, 7)), ((1, 3), (1, 6)), ((3, 4), (6, 7))])
def test_offsets_lead_back_when_a_run_moved(span: tuple[int, int], original: tuple[int, int]) -> None:
    assert Offsets((0, 2), (0, 5)).span(*span) == original


def test_nowhere_is_the_first_character_when_asked_for_anything() -> None:
    assert Nowhere().locate(("events", 3, "date")) == Location("<memory>")


def test_lines_are_equal_where_the_text_is() -> None:
    assert Lines("a\nb") == Lines("a\nb") != Lines("a b")
    assert len({Lines("a\nb"), Lines("a\nb"), Lines("b")}) == 2


def test_lines_with_numbers_are_found_by_a_stretch() -> None:
    lines = tuple(NumberedLine(start, start + 9, "5", start // 10 + 1) for start in (0, 10, 20))
    pages = Pages((0,), (), lines)
    assert [line.number for line in pages.numbered_within(9, 21)] == [2, 3]
    assert lines[2].moved(-20) == NumberedLine(0, 9, "5", 3)
