"""The names of pages and paragraphs, as messages have them."""

import pytest

from chrono.findings.page_names import PageKind, PageName


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (PageName(PageKind.PAGE, "2"), "p. 2"),
        (PageName(PageKind.PAGE, "iv", 3), "p. iv (sheet 3)"),
        (PageName(PageKind.PAGE, "2", stamp="EXP-0000998"), "p. 2 (EXP-0000998)"),
        (PageName(PageKind.PAGE, "iv", 3, "EXP-0000998"), "p. iv (sheet 3, EXP-0000998)"),
        (PageName(PageKind.PARAGRAPH, "2"), "par. 2"),
        (PageName(PageKind.HEAD, "Subject"), "Subject"),
    ],
)
def test_a_name_prints_as_messages_have_it(name: PageName, words: str) -> None:
    assert str(name) == words


def test_a_name_is_said_in_the_words_of_a_language() -> None:
    assert PageName(PageKind.PAGE, "iv", 3).said("第{a}页", "第{a}段", "第{a}张", "印有{a}") == "第iv页 (第3张)"
    assert PageName(PageKind.PARAGRAPH, "2").said("第{a}页", "第{a}段", "第{a}张", "印有{a}") == "第2段"


def test_a_paragraph_is_no_page() -> None:
    assert PageName(PageKind.PAGE, "1").is_page
    assert not PageName(PageKind.PARAGRAPH, "1").is_page
