"""What is being typed, in texts that are whole and in texts that are half typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.editor.cursor import Cursor, cursor_at
from chrono.findings import Path
from tests.editor.samples import MARK, TEXT

law = settings(max_examples=150)


def cursor(text: str) -> Cursor | None:
    """What is typed at the mark."""
    return cursor_at(text.replace(MARK, ""), text.index(MARK))


HEAD = "title: T\nsources:\n  a: {file: a.txt}\nevents:\n  - id: e\n"


@pytest.mark.parametrize(
    ("typed", "path", "value"),
    [
        ("    category: ‸\n", ("events", 0, "category"), ""),
        ("    category: dip‸\n", ("events", 0, "category"), "dip"),
        ("    category: dip‸lomacy\n    title: T\n", ("events", 0, "category"), "dip"),
        ("    participants: [‸\n", ("events", 0, "participants", 0), ""),
        ("    participants: [‸]\n", ("events", 0, "participants", 0), ""),
        ("    participants: [china, ‸]\n", ("events", 0, "participants", 1), ""),
        ("    participants: [china, min‸, x]\n", ("events", 0, "participants", 1), "min"),
        ("    participants:\n      - ‸\n", ("events", 0, "participants", 0), ""),
        ("    participants:\n      - china\n      - mi‸\n", ("events", 0, "participants", 1), "mi"),
        ("    before: [a, ‸", ("events", 0, "before", 1), ""),
        ("    evidence:\n      - source: ‸", ("events", 0, "evidence", 0, "source"), ""),
        ('    evidence:\n      - source: a\n        quote: "is sch‸', ("events", 0, "evidence", 0, "quote"), '"is sch'),
        (
            "    evidence:\n      - source: a\n        quote: 'is sch‸'\n",
            ("events", 0, "evidence", 0, "quote"),
            "'is sch",
        ),
        ("    evidence:\n      - {source: ‸}\n", ("events", 0, "evidence", 0, "source"), ""),
        ("    evidence:\n      - {source: a, quote: ‸}\n", ("events", 0, "evidence", 0, "quote"), ""),
        ('    evidence:\n      - {source: a, quote: "x, y‸', ("events", 0, "evidence", 0, "quote"), '"x, y'),
        ('    evidence:\n      - {source: a, quote: "x\\" y‸"}\n', ("events", 0, "evidence", 0, "quote"), '"x\\" y'),
        ("    evidence: [{source: ‸", ("events", 0, "evidence", 0, "source"), ""),
        ("    title: what: ‸\n", None, ""),
        ("    title: T # ‸\n", None, ""),
        ("    tit‸\n", None, ""),
        ("‸    title: T\n", None, ""),
        ("    evidence:\n      - {‸}\n", None, ""),
        ("    evidence:\n      - {source: a, ‸}\n", None, ""),
    ],
)
def test_path_of_what_is_typed_is_found(typed: str, path: Path | None, value: str) -> None:
    found = cursor(HEAD + typed)
    assert (found and found.path, found.typed if found else "") == (path, value)


@pytest.mark.parametrize(
    ("typed", "replaced"),
    [
        ("    category: dip‸lomacy\n", "diplomacy"),
        ("    category: dip‸lomacy # why\n", "diplomacy"),
        ("    category: ‸   \n", ""),
        ("    participants: [china, min‸ister, x]\n", "minister"),
        ("    participants: [china, ‸]\n", ""),
        ('    title: "is ‸sch"\n', '"is sch"'),
        ("    title: 'it''s ‸so'\n", "'it''s so'"),
        ('    title: "is ‸not closed\n', '"is not closed'),
        ("    title: C# ‸notes #1\n", "C# notes #1"[:8]),
    ],
)
def test_whole_value_is_what_would_be_replaced(typed: str, replaced: str) -> None:
    text = HEAD + typed
    found = cursor(text)
    assert found is not None
    assert text.replace(MARK, "")[found.start : found.end] == replaced


def test_what_stands_beside_it_is_known_even_when_it_follows() -> None:
    found = cursor(HEAD + '    evidence:\n      - quote: "is‸\n        source: a\n')
    assert found is not None
    assert found.data["events"][0]["evidence"][0]["source"] == "a"


def test_text_that_breaks_further_down_does_not_matter() -> None:
    found = cursor(HEAD + "    category: d‸\n    title: [\nactors: {\n")
    assert (found and found.path) == ("events", 0, "category")


def test_text_that_breaks_further_up_gives_nothing() -> None:
    assert cursor("title: [\nevents:\n  - category: d‸\n") is None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(end: str) -> None:
    text = (HEAD + "    category: d‸x\n    title: T\n").replace("\n", end)
    found = cursor(text)
    assert found is not None
    assert (found.path, text.replace(MARK, "")[found.start : found.end]) == (("events", 0, "category"), "dx")


@pytest.mark.parametrize("line", ["    category: 中😀‸\n", "    category: қаз‸\n"])
def test_other_scripts_are_typed_too(line: str) -> None:
    found = cursor(HEAD + line)
    assert found is not None
    assert found.typed == line.strip()[10:].replace(MARK, "")


@given(st.integers(0, len(TEXT)), st.text(st.sampled_from("a:-[]{}\"'#,\n \t\\|>&*!%@`中😀"), max_size=6))
@law
def test_nothing_that_is_typed_anywhere_stops_it(offset: int, typed: str) -> None:
    text = TEXT[:offset] + typed + TEXT[offset:]
    found = cursor_at(text, offset + len(typed))
    if found is not None:
        assert 0 <= found.start <= offset + len(typed) <= found.end <= len(text)


@given(st.integers(0, len(TEXT)))
@law
def test_text_that_ends_anywhere_stops_nothing(end: int) -> None:
    found = cursor_at(TEXT[:end], end)
    assert found is None or found.end == end
