"""A source's sheet: what is known of it, and its article."""

from chrono.dossiers.dossier import SourceSheet
from tests.dossiers.samples import TEXT, dossier_of


def sheet(text: str = TEXT, name: str = "gazette") -> SourceSheet:
    found = dossier_of(text).source(name)
    assert found is not None
    return found


def test_what_is_known_of_a_source_is_on_its_sheet() -> None:
    found = sheet()
    assert (found.publisher, found.published, found.published_edtf) == ("Lima Gazette", "1 June 2023", "2023-06-01")
    assert (found.link, found.host, found.file) == ("https://example.org/treaty", "example.org", "gazette.txt")
    assert (found.language, found.complete, found.keeps_lines, len(found.sha256)) == ("en", True, False, 64)


def test_passages_that_rest_on_it_are_counted_and_what_nothing_accounts_for_is_marked() -> None:
    found = sheet()
    assert (found.cited, found.open_statements) == (2, 1)
    statements = [piece.statement for paragraph in found.paragraphs for piece in paragraph.pieces if piece.statement]
    assert statements == ["20 May 2023"]


def test_article_that_cannot_be_read_has_its_reason_in_the_place_of_a_text() -> None:
    found = sheet(TEXT.replace("gazette.txt", "none.txt"))
    assert (found.problem, found.paragraphs, found.cited) == ("no such file", (), 0)
