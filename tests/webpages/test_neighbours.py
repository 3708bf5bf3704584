"""Boxes beside each other in one element: what of them may be unseen."""

import pytest

from chrono.webpages.webpages import read_webpage

GRID = "<style>.g{display:grid}%s</style><div class=g><p class=a>Signed on 12 March.</p><p class=b>Over it.</p></div>"
ROW = "<style>%s</style><div class=c><div class=t><p class=s>First.</p><p class=s>Signed on 12 March.</p></div></div>"
WORDS = "Signed on 12 March."


@pytest.mark.parametrize(
    "rules",
    [
        ".g>*{grid-area:1/1}.b{background:#fff}",
        ".a,.b{grid-row:1;grid-column:2}.b{background:#eee}",
        ".g>*{grid-area:name}.b{background:white}",
        ".g>*{grid-area:1/1/2/2}.a{z-index:1;position:relative}.b{z-index:2;background:#fff;position:relative}",
    ],
)
def test_what_lies_under_another_box_in_its_cell_is_doubtful(rules: str) -> None:
    page = read_webpage(GRID % rules)
    assert (WORDS in page.text, WORDS in page.whole) == (False, True)


@pytest.mark.parametrize(
    "rules",
    [
        ".g>*{grid-area:1/1}",
        ".a{grid-area:1/1}.b{grid-area:1/2;background:#fff}",
        ".g>*{grid-area:1/1}.a{z-index:5;position:relative}.b{background:#fff}",
        ".g{display:block}.g>*{grid-area:1/1}.b{background:#fff}",
    ],
)
def test_what_nothing_lies_over_is_seen(rules: str) -> None:
    assert WORDS in read_webpage(GRID % rules).text


def test_what_a_box_that_ended_before_lies_over_is_doubtful() -> None:
    rules = ".g>*{grid-area:1/1;position:relative}.a{z-index:9;background:#fff}"
    assert "Over it." not in read_webpage(GRID % rules).text


@pytest.mark.parametrize(
    "rules",
    [
        ".c{overflow:hidden}.t{display:flex}.s{flex:0 0 100%}",
        ".c{overflow:hidden}.t{display:flex}.s{min-width:100%}",
        ".c{overflow:hidden}.t{display:flex}.s{width:100%;flex-shrink:0}",
        ".c{overflow:hidden}.t{width:5000px}.s{float:left;width:900px}",
        ".c{overflow:hidden}.t{display:grid;grid-auto-flow:column;grid-auto-columns:100%}",
    ],
)
def test_the_next_slide_of_a_row_that_is_cut_off_is_doubtful(rules: str) -> None:
    page = read_webpage(ROW % rules)
    assert (WORDS in page.text, WORDS in page.whole) == (False, True)


def test_the_first_slide_is_seen_unless_the_row_is_moved() -> None:
    rules = ".c{overflow:hidden}.t{display:flex}.s{flex:0 0 100%}"
    assert "First." in read_webpage(ROW % rules).text
    assert "First." not in read_webpage(ROW % (rules + ".t{transform:translate3d(-100%,0,0)}")).text


@pytest.mark.parametrize(
    "rules",
    [
        ".t{display:flex}.s{flex:0 0 100%}",
        ".c{overflow:hidden}.t{display:flex;flex-wrap:wrap}.s{flex:0 0 100%}",
        ".c{overflow:hidden}.t{display:flex;flex-flow:column}.s{flex:0 0 100%}",
        ".c{overflow:hidden}.t{display:flex}.s{flex:1}",
        ".c{overflow:hidden}.t{display:flex}.s{width:100%}",
    ],
)
def test_a_row_that_wraps_or_shrinks_is_seen(rules: str) -> None:
    assert WORDS in read_webpage(ROW % rules).text
