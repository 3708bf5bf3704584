"""What a reader would call a file."""

import pytest

from chrono.articles.titles import document_title, heading_of

LEASE = "LEASE AGREEMENT\nThis lease was signed on 4 January 2021."


@pytest.mark.parametrize(
    "stated",
    [
        "",
        " ",
        "about:blank",
        "Untitled",
        "Microsoft Word - Document1",
        "Lease v3.docx",
        "Document 2",
        "Без имени 1",
        "Sans titre 2",
        "Без назви",
        "未命名1",
        "-",
    ],
)
def test_a_document_without_a_title_has_its_heading(stated: str) -> None:
    assert document_title(stated, LEASE, "ex/Ex 1.pdf") == "LEASE AGREEMENT"


def test_a_document_with_neither_has_the_name_of_its_file() -> None:
    assert document_title("about:blank", "The lease was signed.", "ex/Ex 1 Lease.pdf") == "Ex 1 Lease"


@pytest.mark.parametrize("stated", ["Lease", "Document of Surrender", "Scanning for faults"])
def test_a_title_that_somebody_gave_stays(stated: str) -> None:
    assert document_title(stated, LEASE, "a.pdf") == stated


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Police search offices\n\nOn Wednesday they came.", "Police search offices"),
        (LEASE, "LEASE AGREEMENT"),
        ("Police search offices\non Wednesday, they said.", ""),
        ("Dear Ms Weiss,\n\nthe pumps came.", ""),
        ("Oldby, 13 June 2025\n\nThe work goes on.", ""),
        ("They came.\n\nThey went.", ""),
        (f"{'word ' * 21}\n\nThe work goes on.", ""),
        ("Police search offices", ""),
    ],
)
def test_a_heading_stands_alone_or_in_capitals_and_is_no_sentence(text: str, heading: str) -> None:
    assert heading_of(text) == heading
