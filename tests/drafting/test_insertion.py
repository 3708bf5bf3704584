"""Blocks of YAML into a chronology that is there."""

from pathlib import Path

import pytest

from chrono.drafting.insertion import (
    end_of,
    indented,
    newline_of,
    proved_insertion,
    put,
    read_chronology,
    without_brackets,
)
from chrono.errors import CannotRead, CannotWrite

PATH = Path("events.yaml")
TEXT = "\ufefftitle: x\nsources:\n  a: {file: a.txt}  # first\n"
RAW = TEXT.encode("utf-8")


def insertion(after: str, *, is_right: bool = True) -> bytes:
    return proved_insertion(PATH, RAW, read_chronology(PATH, RAW), after, "sources", lambda _: is_right, "by hand")


@pytest.mark.parametrize("text", ["title: [", "- a\n"])
def test_what_is_no_chronology_is_not_added_to(text: str) -> None:
    with pytest.raises(CannotRead, match="no chronology that can be added to"):
        read_chronology(PATH, text.encode("utf-8"))


@pytest.mark.parametrize(
    ("text", "brackets", "left"),
    [
        ("a: [ ]  # b", "[]", "a:  # b"),
        ("a: {}", "{}", "a:"),
        ("a: {}", "[]", "a: {}"),
        ("a: [1]", "[]", "a: [1]"),
    ],
)
def test_empty_brackets_give_way_to_lines(text: str, brackets: str, left: str) -> None:
    assert without_brackets(text, 2, brackets) == left


def test_blocks_go_on_the_lines_after_a_place() -> None:
    assert put("a: 1 # b\nc: 2", 4, "  ", ["d:\n\n  e: 3"]) == "a: 1 # b\n  d:\n\n    e: 3\nc: 2"
    assert put("a: 1", 4, "", ["b", "c"], apart=True) == "a: 1\n\nb\n\nc\n"
    assert put("a: 1\r\n", 4, "", ["b\nc"]) == "a: 1\r\nb\r\nc\r\n"


def test_lines_and_ends_of_a_text() -> None:
    assert (newline_of("a\r\nb"), newline_of("a\nb")) == ("\r\n", "\n")
    assert indented("a\n\n b", " ") == " a\n\n  b"
    marked = read_chronology(PATH, b"title: x\nsources:\n  a: {file: a.txt}\nevents: []\n")
    assert marked.lines.text[: end_of(marked, ("sources",))].endswith("file: a.txt")


def test_an_insertion_keeps_the_mark_of_the_encoding() -> None:
    after = "title: x\nsources:\n  a: {file: a.txt}  # first\n  b: {file: b.txt}\n"
    assert insertion(after) == ("\ufeff" + after).encode("utf-8")


def test_an_insertion_that_is_wrong_or_changes_another_thing_is_refused() -> None:
    after = "title: x\nsources: {}\n"
    for text, is_right in ((after, False), (after.replace("x", "y"), True), ("title: [", True)):
        with pytest.raises(CannotWrite, match="by hand"):
            insertion(text, is_right=is_right)
