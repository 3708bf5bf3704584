"""What is noted about a headline while a page is walked."""

import pytest
from justhtml import Element

from chrono.webpages.page_head import HeadNotes, says_changed


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("updated", True),
        ("post-modified-date", True),
        ("lastmod", True),
        ("entry-date published updated", False),
        ("entry-date updated", False),
        ("date", False),
    ],
)
def test_names_that_say_that_a_page_was_changed(name: str, changed: bool) -> None:
    assert says_changed(Element("time", {"class": name}, "html")) is changed


def test_what_is_noted_stands_where_it_stands_after_all_cuts() -> None:
    notes = HeadNotes(())
    notes.end(Element("h1", {}, "html"), 10, 30, linked=False)
    notes.end(Element("span", {"class": "updated"}, "html"), 40, 52, linked=False)
    notes.end(Element("div", {}, "html"), 10, 800, linked=False)
    marks = notes.marks(lambda start, end: (start - 10, end - 10), [(0, 5)])
    assert (marks.headings, marks.changed, marks.holders) == ([(0, 20)], [(30, 42)], [(0, 790)])
    assert list(marks.apart) == [(0, 5)]
