"""The notes at the foot of a page whose last sentence goes on overleaf."""

from chrono.documents.footnotes import with_notes_inside
from chrono.documents.pdf import read_pdf
from chrono.documents.text_lines import TextLine
from tests.documents.test_pdf_sight import document, set_at

PAGE = ["They met in Bern.", "All came in time.", "The treaty was", "1 See the annex.", "and its notes", "12"]


def placed(lines: list[str], small: int) -> list[str]:
    """The page as it is read, its lines from `small` on set smaller."""
    page = [TextLine(line, 8 if at >= small else 11) for at, line in enumerate(lines)]
    return [line.text for line in with_notes_inside(page)]


def test_notes_stand_before_the_sentence_that_goes_on() -> None:
    assert placed(PAGE, 3) == [*PAGE[:2], "1 See the annex.", "and its notes", "The treaty was", "12"]


def test_page_stays_where_its_text_ends_or_nothing_is_set_smaller() -> None:
    assert placed(PAGE, 9) == PAGE
    ended = [*PAGE[:2], "The treaty was signed.", *PAGE[3:]]
    assert placed(ended, 3) == ended
    assert placed(["The treaty was", "1 See the annex."], 1) == ["The treaty was", "1 See the annex."]


def test_notes_of_a_pdf_are_told_by_their_type() -> None:
    rows = ["They met in Bern.", "The treaty was", "1 See the annex."]
    made = document("\n".join(set_at(72, 720 - 14 * at, row, 11 if at < 2 else 8) for at, row in enumerate(rows)))
    assert read_pdf(made).text.split("\n")[:3] == [rows[0], rows[2], rows[1]]


def test_number_that_is_stamped_on_a_page_is_none_of_its_notes() -> None:
    page = ["They met.", "They spoke.", "All sat.", *PAGE[2:5], "12", "EXP-0000998"]
    assert placed(page, 4) == [*page[:3], *page[4:6], page[3], "12", "EXP-0000998"]


def test_sentence_that_begins_within_a_line_goes_on_overleaf() -> None:
    lines = ["They met in", "Bern. Mr. Lee and Mr. Roe", "came in", "1 See the annex."]
    assert placed(lines, 3) == ["They met in", "Bern. ", "1 See the annex.", "Mr. Lee and Mr. Roe", "came in"]
