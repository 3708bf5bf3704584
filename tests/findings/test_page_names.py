"""The names of pages and paragraphs, as messages have them."""

import pytest

from chrono.findings.page_names import PageKind, PageName
from chrono.languages import PageWords, part_or_english


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


@pytest.mark.parametrize(
    ("language", "place"),
    [
        ("en", "p. iv (sheet 3, EXP-0000998)"),
        ("ru", "с. iv (лист 3, EXP-0000998)"),
        ("zh", "第iv页 (第3张, EXP-0000998)"),
    ],
)
def test_page_is_named_in_the_language_of_the_reader(language: str, place: str) -> None:
    assert PageName(PageKind.PAGE, "iv", 3, "EXP-0000998").said(part_or_english(language, PageWords)) == place


def test_number_printed_on_a_page_is_named_in_the_language_of_the_reader() -> None:
    assert PageName(PageKind.PAGE, "3", printed="1").said(part_or_english("ru", PageWords)) == "с. 3 (с номером 1)"


def test_a_paragraph_is_no_page() -> None:
    assert PageName(PageKind.PAGE, "1").is_page
    assert not PageName(PageKind.PARAGRAPH, "1").is_page
