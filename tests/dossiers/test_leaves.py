"""Pictures of the pages of PDFs beside their text."""

import re
from pathlib import Path

import pytest

from chrono.dossiers import leaves
from chrono.outputs import OutputOptions, write_all
from chrono.proof.checker import check
from chrono.records.loader import load
from tests.documents.test_pdf import pdf

TEXT = """\
title: x
sources:
  a: {file: a.pdf, published: 2024-04-01}
events:
  - id: e
    title: E
    date: 2024-03-22
    evidence: [{source: a, quote: They signed on 22 March 2024}]
"""


def page(folder: Path, name: str = "p.html") -> str:
    (folder / "a.pdf").write_bytes(pdf([["They met."], ["They signed on 22 March 2024."], ["They left."]]))
    (folder / "e.yaml").write_text(TEXT, "utf-8")
    write_all([(check(load(folder / "e.yaml").chronology), folder / name)], OutputOptions())
    return (folder / name).read_text("utf-8")


def test_page_that_is_cited_stands_beside_its_text_with_the_passage_marked(tmp_path: Path) -> None:
    made = page(tmp_path)
    (figure,) = re.findall(r'<figure class="leaf">.*?</figure>', made, re.DOTALL)
    assert 'alt="picture of p. 2"' in figure
    assert figure.count("<rect ") == 1
    assert 'src="data:image/png;base64,' in figure


def test_pages_are_left_out_where_their_pictures_are_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaves, "_MOST_BYTES", 10)
    assert 'class="leaf"' not in page(tmp_path)


def test_documents_have_no_pictures_of_pages(tmp_path: Path) -> None:
    assert "base64" not in page(tmp_path, "p.md")
