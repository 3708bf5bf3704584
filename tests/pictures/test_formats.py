"""Figures to files."""

import io
import re

import pytest
from PIL import Image
from pypdf import PdfReader

from chrono.errors import CannotDraw
from chrono.pictures.figure import figures
from chrono.pictures.formats import to_pdf, to_png, to_svg
from chrono.pictures.options import PictureOptions
from tests.layout.test_layouts import chronology
from tests.pictures.test_figure import drawn


def test_png_is_of_the_size_that_width_and_dpi_give() -> None:
    image = Image.open(io.BytesIO(to_png(drawn(width=5.0)[0], dpi=100)))
    assert image.width == 500


def test_svg_has_a_title_and_a_description_for_those_who_cannot_see_it() -> None:
    text = to_svg(drawn()[0], "2024: <one> & two").decode()
    assert "<svg" in text
    assert 'role="img" aria-labelledby="title desc">' in text
    assert '<title id="title">Made up</title>' in text
    assert '<desc id="desc">2024: &lt;one&gt; &amp; two</desc>' in text


def test_svg_groups_carry_the_events_id() -> None:
    text = to_svg(drawn()[0]).decode()
    assert {f"mark-e{n}" for n in range(4)} & set(re.findall(r'id="([^"]+)"', text))


def test_svg_says_nothing_of_when_and_by_what_it_was_made() -> None:
    text = to_svg(drawn()[0]).decode()
    assert "<dc:date>" not in text
    assert "Matplotlib" not in text


def test_pdf_text_can_be_selected_and_pages_are_pages() -> None:
    pages = figures(chronology("uniform", 120), PictureOptions("vertical", page_height=9.0))
    reader = PdfReader(io.BytesIO(to_pdf(pages)))
    assert len(reader.pages) == len(pages) > 1
    assert "Made up (1 of" in reader.pages[0].extract_text()


def test_a_png_beyond_the_renderers_limit_is_refused() -> None:
    with pytest.raises(CannotDraw, match="pixels a side is too large"):
        to_png(drawn()[0], dpi=20_000)


def test_every_group_of_an_svg_has_an_id_of_its_own() -> None:
    ids = re.findall(r'id="([^"]+)"', to_svg(drawn(30, layout="vertical")[0], tips={"e1": "A tip"}).decode("utf-8"))
    assert len(ids) == len(set(ids))
