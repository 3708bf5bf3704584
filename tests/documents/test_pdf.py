"""A PDF document: its text by pages, without running heads."""

import io
from functools import cache
from pathlib import Path

import pytest
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

from chrono.articles.reading import article_from_bytes
from chrono.documents.pdf import read_pdf, without_line_numbers
from chrono.proof.checker import check
from chrono.records.loader import load
from tests.conftest import verdicts_of

PAGES = [
    ["The envoy arrived on 20 March 2024.", "He was met by the minister, who said that the"],
    ["talks would last for three days.", "Trade rose to 5 per cent."],
    ["They signed on 22 March 2024.", "Nobody was hurt."],
]


def drawn(*pages: list[tuple[float, float, str]]) -> bytes:
    """A PDF whose words stand at these places, in parts of the page to the right and upwards, drawn in this order."""
    return _drawn_once(tuple(map(tuple, pages)))


@cache
def _drawn_once(pages: tuple[tuple[tuple[float, float, str], ...], ...]) -> bytes:
    written = io.BytesIO()
    # without the second of writing, which would be another in each worker
    with PdfPages(written, metadata={"CreationDate": None}) as file:
        for page in pages:
            figure = Figure(figsize=(6, 8))
            for across, up, line in page:
                figure.text(across, up, line, fontsize=8)
            file.savefig(figure)
    return written.getvalue()


def pdf(pages: list[list[str]], head: str = "Lima Gazette") -> bytes:
    numbered = [[f"{head} {number}", *lines] if head else lines for number, lines in enumerate(pages, start=1)]
    return drawn(*([(0.1, 0.9 - 0.05 * row, line) for row, line in enumerate(lines)] for lines in numbered))


def test_text_is_read_page_by_page() -> None:
    document = read_pdf(pdf(PAGES))
    assert document.problem == ""
    assert [document.text[start:].split()[0] for start in document.starts] == ["The", "talks", "They"]


def test_running_heads_are_left_out_so_that_a_sentence_goes_on() -> None:
    text = " ".join(read_pdf(pdf(PAGES)).text.split())
    assert "Gazette" not in text
    assert "who said that the talks would last for three days" in text


def test_a_place_is_a_page_and_a_character_on_it() -> None:
    article = article_from_bytes("a", pdf(PAGES), "a.pdf")
    start = article.text.index("22 March")
    assert str(article.location(start, start + 8)) == "a.pdf p. 3"


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"not a pdf", "not a PDF that can be read"),
        (b"", "the file is empty"),
        (pdf([[""], [""]], head=""), "the PDF has no text: its pages are pictures (a scan?)"),
    ],
    ids=["no PDF", "empty", "pictures of pages"],
)
def test_what_cannot_be_read_says_why(raw: bytes, problem: str) -> None:
    assert article_from_bytes("a", raw, "a.pdf").problem.startswith(problem)


def test_a_quotation_from_a_pdf_is_proved(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "a.pdf").write_bytes(pdf(PAGES))
    (folder / "events.yaml").write_text(
        "title: t\nsources:\n  a: {file: a.pdf, published: 2024-03-26}\nevents:\n"
        "  - id: signing\n    title: They sign\n    date: 2024-03-22\n"
        "    evidence:\n      - {source: a, quote: They signed on 22 March 2024}\n"
        "  - id: arrival\n    title: The envoy arrives\n    date: 2024-03-20\n"
        "    evidence:\n      - {source: a, quote: The envoy arrived on 20 March 2024}\n",
        encoding="utf-8",
    )
    report = check(load(folder / "events.yaml").chronology)
    assert [str(one) for one in report.findings] == []


def test_the_line_numbers_of_a_pleading_go_and_its_dates_stay() -> None:
    page = "\n".join(f"{number}\tthe court heard on {number} March" for number in range(1, 13))
    assert without_line_numbers(page).split("\n")[4] == "the court heard on 5 March"
    prose = "1 May was dry.\n2 May was wet.\n30 people left."
    assert without_line_numbers(prose) == prose


def test_a_place_is_named_by_its_page() -> None:
    article = article_from_bytes("a", pdf(PAGES), "a.pdf")
    start = article.text.index("22 March")
    assert (str(article.location(start, start + 8)), article.location(start, start + 8).line) == ("a.pdf p. 3", 3)


def test_pages_of_a_longer_document_are_read_alone() -> None:
    article = article_from_bytes("a", pdf(PAGES), "a.pdf", pages="2-3")
    assert "20 March" not in article.text
    start = article.text.index("22 March")
    assert str(article.location(start, start + 8)) == "a.pdf p. 3"


def test_pages_that_a_document_lacks_are_refused() -> None:
    assert article_from_bytes("a", pdf(PAGES), "a.pdf", pages="3-5").problem == "it has 3 pages, so not pages 3 to 5"


def test_text_beside_a_scan_has_as_many_pages() -> None:
    problem = article_from_bytes("a", pdf(PAGES), "a.pdf", transcript=b"one\ftwo").problem
    assert problem.startswith("its text has 2 pages and the document 3: part the pages by form feeds")
    assert article_from_bytes("a", pdf(PAGES), "a.pdf", transcript=b"one\ftwo\fthree").problem == ""


def test_words_may_stand_on_a_page_that_is_a_picture(tmp_path: Path) -> None:
    import numpy as np

    written = io.BytesIO()
    with PdfPages(written, metadata={"CreationDate": None}) as file:
        words, picture = Figure(figsize=(6, 8)), Figure(figsize=(6, 8))
        words.text(0.1, 0.9, "The envoy arrived on 20 March 2024.")
        picture.figimage(np.array([[0.0, 1.0], [1.0, 0.0]]))
        file.savefig(words)
        file.savefig(picture)
    (tmp_path / "a.pdf").write_bytes(written.getvalue())
    text = (
        "title: x\nsources: {a: {file: a.pdf}}\nevents:\n  - id: e\n    title: E\n    date: 2024\n"
        "    evidence: [{source: a, quote: A pact was signed in Bern by both}]\n"
    )
    (tmp_path / "e.yaml").write_text(text, "utf-8")
    said = [one for one in verdicts_of(check(load(tmp_path / "e.yaml").chronology), "CH201") if "p. 2" in one]
    assert said == ['unchecked: p. 2 of "a" is a picture, whose words are not read; lay its text beside it (text)']


def test_line_numbers_of_several_pages_on_one_sheet_go() -> None:
    sheet = [f"{at}\tthe words of it" for of in (12, 12, 4) for at in range(1, of + 1)]
    assert set(without_line_numbers("\n".join(sheet)).split("\n")) == {"the words of it"}
    listed = [*(f"{at}\tthe words of it" for at in range(1, 13)), *(f"{at}\tan item" for at in range(1, 4))]
    assert without_line_numbers("\n".join(listed)).count("\tan item") == 3
