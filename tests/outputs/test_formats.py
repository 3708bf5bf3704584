"""What each suffix makes of a report."""

from pathlib import Path

import pytest

from chrono.errors import CannotDraw, UnknownName
from chrono.outputs import OutputOptions, format_of, write_all
from chrono.pictures import PictureOptions
from chrono.proof.checker import check
from chrono.proof.report import Report
from chrono.proof.rules import date_too_precise
from chrono.records.loader import load_text


@pytest.fixture
def report() -> Report:
    return check(date_too_precise.GOOD.load().chronology)


def test_suffixes_are_read_in_any_case() -> None:
    assert format_of(Path("OUT.PDF")).suffix == ".pdf"


def test_an_unknown_suffix_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownName, match=r'no format is called "\.svgz", did you mean "\.svg"'):
        format_of(Path("out.svgz"))


def test_page_of_no_event_has_no_picture(tmp_path: Path) -> None:
    made = check(load_text("title: x\nevents: []\n", {}).chronology)
    write_all([(made, tmp_path / "a.html")], OutputOptions())
    assert "<svg" not in (tmp_path / "a.html").read_text("utf-8")


def test_page_draws_outlines_even_where_text_was_asked_for(report: Report, tmp_path: Path) -> None:
    options = OutputOptions(PictureOptions(real_text=True))
    write_all([(report, tmp_path / "a.html")], options)
    assert "<use" in (tmp_path / "a.html").read_text("utf-8")


@pytest.mark.parametrize("suffix", [".html", ".docx", ".md", ".csv", ".xlsx"])
def test_every_document_is_the_same_every_time(report: Report, suffix: str) -> None:
    made = [[b"".join(one) for one in format_of(Path(f"a{suffix}")).make(report, OutputOptions())] for _ in range(2)]
    assert made[0] == made[1]


def many(count: int, title: str = "An event of the day") -> Report:
    events = "".join(f"  - {{id: e{number}, title: {title}, date: 2024-03-28}}\n" for number in range(count))
    return check(load_text(f"title: x\nevents:\n{events}", {}).chronology)


def test_page_has_a_strip_where_the_picture_would_be_too_high(tmp_path: Path) -> None:
    made, asked = many(800), OutputOptions(PictureOptions(layout="vertical"))
    with pytest.raises(CannotDraw):
        write_all([(made, tmp_path / "a.svg")], asked)
    write_all([(made, tmp_path / "a.html")], asked)
    page = (tmp_path / "a.html").read_text("utf-8")
    assert "<svg" in page
    assert page.count('class="event"') == 800


@pytest.mark.parametrize("suffix", [".html", ".docx"])
def test_page_and_document_without_a_picture_say_why(suffix: str, tmp_path: Path) -> None:
    write_all([(many(1, "यात्रा"), tmp_path / f"a{suffix}")], OutputOptions())
    if suffix == ".html":
        said = (tmp_path / "a.html").read_text("utf-8")
    else:
        import docx

        said = "\n".join(one.text for one in docx.Document(str(tmp_path / "a.docx")).paragraphs)
    assert "the picture: none of the fonts Source Sans Pro and DejaVu Sans has a glyph for" in said


def test_picture_that_does_not_fit_a_page_of_a_document_runs_down_it(tmp_path: Path) -> None:
    write_all([(many(40), tmp_path / "a.docx")], OutputOptions(PictureOptions("vertical", dpi=50)))
    import docx

    assert len(docx.Document(str(tmp_path / "a.docx")).inline_shapes) > 1
