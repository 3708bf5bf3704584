"""Figures and their files."""

import io
import re

import pytest
from matplotlib.figure import Figure
from PIL import Image
from pypdf import PdfReader

from chrono.errors import CannotDraw
from chrono.layout import lay_out
from chrono.loader import load_text
from chrono.render.figure import figures, to_pdf, to_png, to_svg
from chrono.render.typeface import typeface
from tests.test_layout import chronology, faults


def drawn(count: int = 4, **options: object) -> list[Figure]:
    return figures(chronology("doubt", count), **options)  # type: ignore[arg-type]


def test_the_figure_has_the_width_asked_for() -> None:
    assert drawn(width=5.0)[0].get_size_inches()[0] == pytest.approx(5.0)


@pytest.mark.parametrize(("layout", "count"), [("horizontal", 8), ("vertical", 30)])
def test_nothing_overlaps_with_the_widths_of_the_real_font(layout: str, count: int) -> None:
    (timeline,) = lay_out(chronology("burst", count), typeface().measure, 454, layout)
    assert faults(timeline) == []


def test_measured_widths_are_those_of_the_drawn_text() -> None:
    (figure,) = drawn()
    to_png([figure])
    renderer = figure.canvas.get_renderer()  # type: ignore[attr-defined]
    for text in figure.axes[0].texts:
        size, bold = text.get_fontsize(), "Bold" in str(text.get_fontproperties().get_file())
        inked = text.get_window_extent(renderer).width * 72 / figure.dpi
        assert inked <= typeface().measure(text.get_text(), size, bold) * 1.01 + 1


def test_png_is_of_the_size_that_width_and_dpi_give() -> None:
    image = Image.open(io.BytesIO(to_png(drawn(width=5.0), dpi=100)))
    assert image.width == 500


def test_svg_has_a_title_and_a_description_for_those_who_cannot_see_it() -> None:
    text = to_svg(drawn(), "2024: <one> & two").decode()
    assert "<svg" in text
    assert 'role="img" aria-labelledby="title desc">' in text
    assert '<title id="title">Made up</title>' in text
    assert '<desc id="desc">2024: &lt;one&gt; &amp; two</desc>' in text


def test_svg_groups_carry_the_events_id() -> None:
    text = to_svg(drawn()).decode()
    assert {f"mark-e{n}" for n in range(4)} & set(re.findall(r'id="([^"]+)"', text))


def test_svg_says_nothing_of_when_and_by_what_it_was_made() -> None:
    text = to_svg(drawn()).decode()
    assert "<dc:date>" not in text
    assert "Matplotlib" not in text


def test_pdf_text_can_be_selected_and_pages_are_pages() -> None:
    pages = figures(chronology("uniform", 120), "vertical", page_height=9.0)
    reader = PdfReader(io.BytesIO(to_pdf(pages)))
    assert len(reader.pages) == len(pages) > 1
    assert "Made up (1 of" in reader.pages[0].extract_text()


def test_a_character_without_a_glyph_is_refused_by_name() -> None:
    made = load_text("title: x\nevents:\n  - {id: a, title: 访问中国, date: 2024}\n", {}).chronology
    with pytest.raises(CannotDraw, match="the font DejaVu Sans has no glyph for: 中 国 访 问"):
        figures(made)


def test_dollar_signs_are_dollars_and_not_mathematics() -> None:
    made = load_text("title: $5_bn and 3%$\nevents:\n  - {id: a, title: Aid of $5bn then $3bn, date: 2024}\n", {})
    assert to_png(figures(made.chronology)).startswith(b"\x89PNG")


def test_a_png_beyond_the_renderers_limit_is_refused() -> None:
    with pytest.raises(CannotDraw, match="pixels a side is too large"):
        to_png(drawn(), dpi=20_000)


def test_drawing_leaves_no_global_state() -> None:
    import matplotlib as mpl

    before = dict(mpl.rcParams)
    to_svg(drawn())
    assert dict(mpl.rcParams) == before


def test_every_group_of_an_svg_has_an_id_of_its_own() -> None:
    ids = re.findall(r'id="([^"]+)"', to_svg(drawn(30, layout="vertical"), tips={"e1": "A tip"}).decode("utf-8"))
    assert len(ids) == len(set(ids))
