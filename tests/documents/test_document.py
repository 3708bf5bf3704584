"""Documents: their places, and a part of them."""

from chrono.documents.document import Document, by_paragraphs
from chrono.findings.page_names import PageKind, PageName

THREE = Document("one\ntwo\nthree\n", (0, 4, 8), names=tuple(PageName(PageKind.PAGE, label) for label in "123"))


def test_part_keeps_the_numbers_of_its_pages() -> None:
    part = THREE.cut(2, 3)
    assert part.text == "two\nthree\n"
    assert [str(part.pages.location("a.pdf", at, at + 3)) for at in (0, 4)] == ["a.pdf p. 2", "a.pdf p. 3"]


def test_part_of_one_page_ends_with_it() -> None:
    assert THREE.cut(1, 1).text == "one\n"


def test_part_beyond_the_document_is_refused() -> None:
    assert THREE.cut(3, 4).problem == "it has 3 pages, so not pages 3 to 4"


def test_paragraphs_are_parted_by_empty_lines() -> None:
    starts, names = by_paragraphs("one\nwrapped\n\n \ntwo\n")
    assert (starts, [str(name) for name in names]) == ((0, 15), ["par. 1", "par. 2"])


def test_text_without_words_has_one_place_without_a_name() -> None:
    assert by_paragraphs("\n\n") == ((0,), ())


def test_a_paragraph_has_the_number_that_stands_before_it() -> None:
    _, names = by_paragraphs("Declaration\n\n1. I was there.\n\n2. It rained.\n\n12. May was dry.\n\n3. It stopped.\n")
    assert [str(one) for one in names] == [
        "par. 1",
        "par. 2 (printed 1)",
        "par. 3 (printed 2)",
        "par. 4",
        "par. 5 (printed 3)",
    ]


def test_the_numbers_of_a_part_of_a_document_may_begin_with_any() -> None:
    _, names = by_paragraphs("Order\n\n17. It was shut.\n\nAs told.\n\n18. It was served.\n\n12. May was dry.\n")
    assert [name.printed for name in names] == ["", "17", "", "18", ""]
