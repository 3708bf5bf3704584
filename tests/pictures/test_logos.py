"""A logo beside the credit line."""

from pathlib import Path

import pytest
from matplotlib.image import imsave

from chrono.errors import CannotDraw
from chrono.pictures.figure import figures
from chrono.pictures.formats import to_pdf, to_png, to_svg
from chrono.pictures.logos import shape_of
from chrono.pictures.options import PictureOptions
from tests.layout.test_layouts import chronology


@pytest.fixture
def logo(tmp_path: Path) -> str:
    path = tmp_path / "logo.png"
    imsave(path, [[(0.0, 0.2, 0.8)] * 40] * 20)
    return str(path)


def test_its_shape_is_that_of_its_pixels(logo: str) -> None:
    assert (shape_of(logo), shape_of("")) == (2, 0)


def test_svg_has_it_with_the_credit_line_as_its_words(logo: str) -> None:
    (figure,) = figures(chronology("uniform", 4), PictureOptions(logo=logo, credit="The <desk>"))
    svg = to_svg(figure).decode()
    assert svg.count("<image ") == 1
    assert 'id="logo" role="img" aria-label="The &lt;desk&gt;"' in svg


def test_it_is_drawn_at_its_place(logo: str) -> None:
    with_it, without = (
        figures(chronology("uniform", 4), PictureOptions(logo=one, credit="The desk", size=(8.0, 4.5)))[0]
        for one in (logo, "")
    )
    assert to_png(with_it, 50) != to_png(without, 50)
    assert to_pdf([with_it]).startswith(b"%PDF")


def test_one_without_words_is_refused(logo: str) -> None:
    with pytest.raises(CannotDraw, match="a logo needs words for those who cannot see it: a credit line"):
        figures(chronology("uniform", 4), PictureOptions(logo=logo))


def test_what_is_no_png_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "logo.gif"
    path.write_text("GIF89a", encoding="utf-8")
    with pytest.raises(CannotDraw, match=r'logo.gif" is no PNG; a logo is a PNG or SVG file'):
        shape_of(str(path))
    path.write_bytes(b"\x89PNG\r\n\x1a\nno more")
    with pytest.raises(CannotDraw, match=r'logo.gif" cannot be read as a logo'):
        shape_of(str(path))
    with pytest.raises(CannotDraw, match="cannot be read as a logo"):
        shape_of(str(tmp_path / "none.png"))


def test_one_of_shapes_is_drawn_as_shapes_with_its_words(tmp_path: Path) -> None:
    path = tmp_path / "logo.svg"
    path.write_text('<svg viewBox="0 0 40 20"><rect width="40" height="20" fill="#ff0000"/></svg>', encoding="utf-8")
    assert shape_of(str(path)) == 2
    (figure,) = figures(chronology("uniform", 4), PictureOptions(logo=str(path), credit="The desk"))
    svg = to_svg(figure).decode()
    assert svg.count("<image ") == 0
    group = svg[svg.index('id="logo" role="img" aria-label="The desk"') :]
    assert "fill: #ff0000" in group[: group.index("</g>")]
    (shapes,) = (one for one in figure.axes[0].get_children() if one.get_gid() == "logo")
    box = shapes.get_window_extent().transformed(figure.axes[0].transData.inverted())
    width, height = (side * 72 for side in figure.get_size_inches())
    assert box.width == pytest.approx(40, abs=0.1)
    assert max(box.y0, box.y1) == pytest.approx(height - 6, abs=0.1)
    assert box.x1 == pytest.approx(width - 12, abs=0.1)
