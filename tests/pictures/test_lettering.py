"""Lines of text as artists."""

import io
import re

import pytest
from matplotlib.figure import Figure
from PIL import Image, ImageChops

from chrono.pictures.formats import to_png, to_svg
from chrono.pictures.lettering import Lettering, is_plain, outline
from chrono.pictures.typeface import typeface


def lettered(text: str, *, url: str = "") -> Figure:
    figure = Figure(figsize=(4, 0.5), dpi=100)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, 288)
    axes.set_ylim(36, 0)
    ((run, file),) = typeface().runs(text, False)
    line = Lettering(10, 24, run, file, 12, "#000000", typeface().measure(text, 12))
    line.set_url(url or None)
    axes._add_text(line)  # type: ignore[attr-defined]
    return figure


def inked(figure: Figure) -> tuple[int, int, int, int]:
    image = Image.open(io.BytesIO(to_png(figure, 100))).convert("L")
    box = ImageChops.invert(image).getbbox()
    assert box
    return box


@pytest.mark.parametrize("text", ["The envoys meet", "Қазақстан мен Қытай", "AVATAR, To We", "№ 5 — 30 %"])
def test_outlines_of_glyphs_are_what_matplotlib_would_draw(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = inked(lettered(text))
    monkeypatch.setattr("chrono.pictures.lettering.is_plain", lambda _: False)
    slow = inked(lettered(text))
    assert all(abs(one - other) <= 2 for one, other in zip(fast, slow, strict=True))


def test_a_pair_of_letters_is_kerned() -> None:
    ((_, file),) = typeface().runs("AV", False)
    single = outline("A", file).get_extents().width + outline("V", file).get_extents().width
    assert outline("AV", file).get_extents().width < single


def test_a_text_of_spaces_has_no_outline() -> None:
    ((_, file),) = typeface().runs("  ", False)
    assert outline("  ", file).get_extents().width == 0


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Reise", True),
        ("поезд", True),
        ("访问中国", True),
        ("სამი", True),
        ("زيارة", False),
        ("ביקור", False),
        ("यात्रा", False),
        ("e\u0301", False),
    ],
)
def test_scripts_whose_letters_join_or_reorder_are_left_to_matplotlib(text: str, plain: bool) -> None:
    assert is_plain(text) is plain


def test_real_text_is_fitted_to_its_width_and_leads_where_outlines_would() -> None:
    svg = to_svg(lettered("Tea & talks", url="https://example.org/a?b=1&c"), real_text=True).decode("utf-8")
    assert ">Tea &amp; talks</text>" in svg
    found = re.search(r'textLength="([\d.]+)"', svg)
    assert found
    assert float(found[1]) == pytest.approx(typeface().measure("Tea & talks", 12), abs=0.01)
    assert 'xlink:href="https://example.org/a?b=1&amp;c"' in svg
    assert "<text" not in to_svg(lettered("Tea & talks")).decode("utf-8")


@pytest.mark.parametrize(("text", "leftward"), [("Talks", False), ("اجتماع", True), ("1 ביקור", True), ("12", False)])
def test_real_text_that_runs_from_right_to_left_says_so_and_begins_at_its_right_end(text: str, leftward: bool) -> None:
    svg = to_svg(lettered(text), real_text=True).decode("utf-8")
    assert ('direction="rtl"' in svg) is leftward
    found = re.search(r'<text x="([\d.]+)"', svg)
    assert found
    assert float(found[1]) == pytest.approx(10 + leftward * typeface().measure(text, 12), abs=0.01)
