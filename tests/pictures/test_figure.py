"""Figures and their files."""

import pytest
from matplotlib.figure import Figure

from chrono.errors import CannotDraw
from chrono.layout.layouts import lay_out
from chrono.layout.options import LayoutOptions
from chrono.pictures.figure import figures
from chrono.pictures.formats import to_png, to_svg
from chrono.pictures.options import PictureOptions
from chrono.pictures.typeface import typeface
from chrono.records.loader import load_text
from tests.layout.test_layouts import chronology, faults


def drawn(count: int = 4, **options: object) -> list[Figure]:
    return figures(chronology("doubt", count), PictureOptions(**options))  # type: ignore[arg-type]


def test_the_figure_has_the_width_asked_for() -> None:
    assert drawn(width=5.0)[0].get_size_inches()[0] == pytest.approx(5.0)


@pytest.mark.parametrize(("layout", "count"), [("horizontal", 8), ("vertical", 30)])
def test_nothing_overlaps_with_the_widths_of_the_real_font(layout: str, count: int) -> None:
    (timeline,) = lay_out(chronology("burst", count), typeface().measure, LayoutOptions(454, layout))
    assert faults(timeline) == []


def test_measured_widths_are_those_of_the_drawn_text() -> None:
    (figure,) = drawn()
    to_png(figure)
    renderer = figure.canvas.get_renderer()  # type: ignore[attr-defined]
    for text in figure.axes[0].texts:
        size, bold = text.get_fontsize(), "bold" in str(text.get_fontproperties().get_file()).lower()
        inked = text.get_window_extent(renderer).width * 72 / figure.dpi
        assert inked <= typeface().measure(text.get_text(), size, bold) * 1.01 + 1


def test_a_character_without_a_glyph_is_refused_by_name() -> None:
    made = load_text("title: x\nevents:\n  - {id: a, title: यात्रा, date: 2024}\n", {}).chronology
    with pytest.raises(CannotDraw, match="none of the fonts Source Sans Pro and DejaVu Sans has a glyph for: "):
        figures(made)


def test_dollar_signs_are_dollars_and_not_mathematics() -> None:
    made = load_text("title: $5_bn and 3%$\nevents:\n  - {id: a, title: Aid of $5bn then $3bn, date: 2024}\n", {})
    assert to_png(figures(made.chronology)[0]).startswith(b"\x89PNG")


def test_drawing_leaves_no_global_state() -> None:
    import matplotlib as mpl

    before = dict(mpl.rcParams)
    to_svg(drawn()[0])
    assert dict(mpl.rcParams) == before
