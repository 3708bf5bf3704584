"""Tables and figures between two pages of a sentence."""

import pytest

from chrono.documents.floats import with_floats_aside
from chrono.documents.pdf_shapes import PageBox
from chrono.documents.text_lines import TextLine

WIDE, SHORT = 500, 200
TEXT = "the contract for the new"
OVERLEAF = "breakwater was signed in Marn."


def line(text: str, top: float, right: float = WIDE, *, size: float = 11, in_cells: bool = False) -> TextLine:
    return TextLine(text, size, PageBox(72, top - size, right, top), in_cells)


def page(*parts: tuple[str, str]) -> list[TextLine]:
    """A page from its top: `text` fills its line, `end` does not, each below the last; the others stand apart."""
    lines, top = [], 720.0
    before = "text"
    for kind, words in parts:
        together = before == kind or {before, kind} <= {"text", "end"} or (before, kind) == ("caption", "text")
        top -= 14 if together else 30
        size = 9 if kind == "small" else 11
        lines.append(line(words, top, WIDE if kind == "text" else SHORT, size=size, in_cells=kind == "cells"))
        before = kind
    return lines


def words(pages: list[list[TextLine]]) -> list[list[str]]:
    return [[one.text for one in each] for each in with_floats_aside(pages)]


BEFORE = [("text", "They met in Bern, all of"), ("end", "them."), ("text", "After a long debate")]
ROWS = [("cells", "Quarter Ships"), ("cells", "First 112")]


@pytest.mark.parametrize(
    "floats",
    [
        pytest.param(ROWS, id="a table"),
        pytest.param([("caption", "Table 3. Ships"), *ROWS], id="its caption above"),
        pytest.param([*ROWS, ("caption", "Table 3. Ships")], id="its caption below"),
        pytest.param([("caption", "Рис. 2: Суда")], id="a figure"),
        pytest.param([("small", "Ships by year")], id="in smaller type"),
    ],
)
def test_what_floats_at_the_foot_of_a_page_stands_before_the_paragraph_that_goes_on(
    floats: list[tuple[str, str]],
) -> None:
    first = page(*BEFORE, ("text", TEXT), *floats)
    assert words([first, page(("text", OVERLEAF))])[0] == [
        *(one for _, one in BEFORE[:2]), *(one for _, one in floats), BEFORE[2][1], TEXT
    ]  # fmt: skip


def test_what_floats_at_the_head_of_a_page_stands_behind_the_paragraph_that_goes_on() -> None:
    second = page(("caption", "Table 3. Ships"), *ROWS, ("text", OVERLEAF), ("end", "All left."), ("cells", "x y"))
    moved = words([page(*BEFORE, ("text", TEXT)), second])[1]
    assert moved == [OVERLEAF, "All left.", "Table 3. Ships", "Quarter Ships", "First 112", "x y"]


def test_what_stands_below_a_table_goes_with_it_where_the_text_goes_on_in_small_letters() -> None:
    second = page(*ROWS, ("caption", "Source: the port"), ("text", OVERLEAF), ("text", "All left, and"))
    assert words([page(*BEFORE, ("text", TEXT)), second])[1][0] == OVERLEAF


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(page(*BEFORE, ("text", "It was signed."), *ROWS), id="the sentence ends"),
        pytest.param(page(*BEFORE, ("text", TEXT), ("end", "breakwater was"), *ROWS), id="the paragraph ends"),
        pytest.param(page(*BEFORE, ("text", TEXT), ("head", "The next part")), id="a heading"),
        pytest.param([TextLine(one) for one in ("They met", "Table 3. Ships")], id="places not known"),
    ],
)
def test_pages_stay_where_no_paragraph_goes_on_or_nothing_floats(first: list[TextLine]) -> None:
    second = page(*ROWS, ("text", "He left."))
    assert words([first, second]) == [[one.text for one in each] for each in (first, second)]


def test_page_whose_only_paragraph_goes_on_has_its_table_before_the_last_sentence() -> None:
    first = page(("text", "They met in Bern."), ("text", TEXT), *ROWS)
    assert words([first])[0] == ["They met in Bern.", "Quarter Ships", "First 112", TEXT]


def test_number_of_a_page_stays_at_its_foot() -> None:
    first = page(*BEFORE, ("text", TEXT), *ROWS, ("end", "12"))
    assert words([first])[0][-2:] == [TEXT, "12"]
