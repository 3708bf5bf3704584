"""Figures and their files."""

import pytest
from matplotlib.figure import Figure

from chrono.errors import CannotDraw, UnknownName
from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.pictures.figure import figures, tried_layouts
from chrono.pictures.formats import to_png, to_svg
from chrono.pictures.options import PictureOptions
from chrono.pictures.typeface import typeface
from chrono.records.eras import Era
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


@pytest.mark.parametrize("size", [(40 / 3, 7.5), (8.27, 11.69), (6.0, 3.375)])
def test_a_picture_fills_the_size_that_was_asked_for(size: tuple[float, float]) -> None:
    (figure,) = drawn(6, size=size)
    assert tuple(figure.get_size_inches()) == pytest.approx(size, abs=0.01)
    sizes = [text.get_fontsize() for text in figure.axes[0].texts]
    assert 7 <= min(sizes) < max(sizes) <= 39.1
    assert to_png(figure, 50)


def test_type_is_as_large_as_is_asked_and_no_smaller_than_seven_points() -> None:
    (figure,) = drawn(4, size=(10.0, 10.0), scale=1.0)
    assert min(text.get_fontsize() for text in figure.axes[0].texts) == 7.5


def test_what_does_not_fit_fills_pages_of_the_size() -> None:
    found = drawn(60, size=(8.27, 5.5), layout="vertical")
    assert len(found) > 1
    assert {tuple(round(float(side), 2) for side in figure.get_size_inches()) for figure in found} == {(8.27, 5.5)}


def test_a_size_that_is_too_small_is_refused() -> None:
    with pytest.raises(CannotDraw, match=r"the picture does not fit into 8\.0 x 2\.5 cm: "):
        drawn(4, size=(8 / 2.54, 1.0))


def test_highlighted_events_are_in_colour_and_all_others_grey() -> None:
    source = chronology("uniform", 3)
    whole = to_svg(figures(source, PictureOptions())[0]).decode()
    lit = to_svg(figures(source, PictureOptions(highlight=("e1",)))[0]).decode()
    assert lit.count("#0072b2") + lit.count("#d55e00") < whole.count("#0072b2") + whole.count("#d55e00")
    by_condition = to_svg(figures(source, PictureOptions(highlight=("id=e1",)))[0])
    assert by_condition.decode() == lit
    with pytest.raises(UnknownName, match='no event to highlight is called "nobody"'):
        figures(source, PictureOptions(highlight=("nobody",)))


def test_a_picture_may_have_no_background() -> None:
    (figure,) = drawn(transparent=True)
    assert to_png(figure, 50) != to_png(drawn()[0], 50)
    assert figure.get_facecolor()[3] == 0


def test_characters_of_eras_that_no_font_has_are_refused() -> None:
    era = Era.model_validate({"name": "War \U0001f994", "date": "2022", "context": True})
    with pytest.raises(CannotDraw, match="🦔"):
        figures(chronology("uniform", 3).model_copy(update={"eras": (era,)}), PictureOptions())


@pytest.mark.parametrize("layout", ["horizontal", "bars", "columns", "vertical", "list", "strip"])
def test_every_layout_draws_its_bands(layout: str) -> None:
    era = Era.model_validate({"name": "War", "date": "2022-02/2024-05", "context": True})
    source = chronology("uniform", 10)
    plain = figures(source, PictureOptions(layout=layout))[0]
    banded = figures(source.model_copy(update={"eras": (era,)}), PictureOptions(layout=layout))[0]
    drawn, without = (
        sum(one.get_zorder() == 0.2 for one in figure.axes[0].get_children()) for figure in (banded, plain)
    )
    assert drawn > without == 0
    assert "War" in {text.get_text() for text in banded.axes[0].texts}


def test_layouts_that_fit_a_size_are_told_with_their_type() -> None:
    lines = tried_layouts(chronology("uniform", 6), PictureOptions(size=(13.3, 7.5)))
    assert {line.split(":")[0] for line in lines} >= {"bars", "vertical", "list"}
    assert all(": titles of " in line for line in lines)


def test_a_size_that_holds_no_single_picture_is_told_by_pages() -> None:
    lines = tried_layouts(chronology("uniform", 120), PictureOptions(size=(7.0, 5.0)))
    assert any(" pages" in line for line in lines)
    assert not any(": titles of " in line for line in lines)


def test_a_date_has_the_colour_of_its_lane_where_there_are_several() -> None:
    head = "title: x\ncategories: {a: {label: A, color: '#004080'}, b: {label: B, color: '#800040'}}\nevents:\n"
    rows = (
        "  - {id: e, title: E, date: 2024-05-06, category: a}\n  - {id: f, title: F, date: 2024-05-07, category: %s}\n"
    )
    colours = {}
    for lane in "ab":
        (figure,) = figures(load_text(head + rows % lane, {}).chronology, PictureOptions(layout="bars"))
        colours[lane] = {text.get_gid(): text.get_color() for text in figure.axes[0].texts}
    assert (colours["b"]["date-e"], colours["b"]["date-f"]) == ("#004080", "#800040")
    assert colours["a"]["date-e"] == "#595959"


def test_the_date_of_an_event_that_is_not_highlighted_is_grey() -> None:
    head = "title: x\ncategories: {a: {label: A, color: '#004080'}, b: {label: B, color: '#800040'}}\nevents:\n"
    rows = (
        "  - {id: e, title: E, date: 2024-05-06, category: a}\n  - {id: f, title: F, date: 2024-05-07, category: b}\n"
    )
    source = load_text(head + rows, {}).chronology
    (figure,) = figures(source, PictureOptions(layout="bars", highlight=("e",)))
    colours = {text.get_gid(): text.get_color() for text in figure.axes[0].texts}
    assert (colours["date-e"], colours["date-f"]) == ("#004080", "#595959")
