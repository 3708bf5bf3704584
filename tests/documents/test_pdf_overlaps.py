"""Words of a page that are set at the place of others."""

import pypdfium2

from chrono.documents.pdf_overlaps import overlapping
from chrono.documents.pdf_shapes import PageBox
from chrono.documents.pdf_signs import NOWHERE, Sign, words_of_signs
from tests.documents.test_pdf_sight import document


def set_words(*placed: tuple[str, float]) -> list[Sign]:
    found: list[Sign] = []
    for word, left in placed:
        found += [Sign(sign, PageBox(left + 6 * at, 0, left + 6 * at + 5, 8)) for at, sign in enumerate(word)]
        found.append(Sign(" ", NOWHERE))
    return found


def told(signs: list[Sign], seen: set[str]) -> tuple[list[str], list[str]]:
    words = list(words_of_signs(signs))
    found = overlapping(
        pypdfium2.PdfDocument(document(""))[0].get_textpage(), signs, words, lambda _, word: word.written in seen
    )
    return [one.written for one in found.hidden], [one.written for one in found.doubtful]


def test_word_without_a_trace_is_hidden_by_the_one_at_its_place() -> None:
    assert told(set_words(("guilty", 0), ("blamed", 0)), {"blamed"}) == (["guilty"], [])


def test_words_that_both_leave_a_trace_are_in_doubt() -> None:
    assert told(set_words(("guilty", 0), ("blamed", 1)), {"guilty", "blamed"}) == ([], ["guilty", "blamed"])


def test_words_beside_each_other_or_drawn_twice_are_read() -> None:
    assert told(set_words(("guilty", 0), ("blamed", 60)), set()) == ([], [])
    assert told(set_words(("guilty", 0), ("guilty", 1)), set()) == ([], [])
