"""The words of pin cites."""

import pytest

from chrono.findings import PageKind, PageName
from chrono.languages import LocatorWords, PageWords, every_part, languages_with, part
from chrono.text import pin_cites


def test_those_of_all_languages_are_asked_for_at_once() -> None:
    together = every_part(LocatorWords)
    for code in languages_with(LocatorWords):
        mine = part(code, LocatorWords)
        assert mine
        assert all(one in together.pages for one in mine.pages.split("|"))


@pytest.mark.parametrize("code", languages_with(PageWords))
def test_places_that_a_page_prints_are_read_in_its_language(code: str) -> None:
    words = part(code, PageWords)
    assert words
    said = [
        PageName(PageKind.PAGE, "iv", 3).said(words),
        PageName(PageKind.PARAGRAPH, "12").said(words),
        words.lines.format(a=4, b=6),
    ]
    assert [[(str(one.kind), one.first, one.last) for one in pin_cites(text)] for text in said] == [
        [("page", "iv", "iv"), ("sheet", "3", "3")],
        [("paragraph", "12", "12")],
        [("line", "4", "6")],
    ]
