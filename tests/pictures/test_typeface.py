"""Fonts: the ones asked for first, else Source Sans, DejaVu Sans for the rest; what none has is refused by name."""

import io
from pathlib import Path

import matplotlib as mpl
import pytest
from pypdf import PdfReader

import chrono
from chrono.errors import CannotDraw
from chrono.pictures.formats import to_pdf, to_png, to_svg
from chrono.pictures.typeface import Typeface, font_of, typeface
from chrono.records.loader import load_text

FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"
ROMAN = str(FONTS / "cmr10.ttf")  # has no Cyrillic


def test_widths_are_sums_of_advances() -> None:
    face = typeface()
    assert face.measure("ab", 10) == pytest.approx(face.measure("a", 10) + face.measure("b", 10))
    assert face.measure("W", 20) == pytest.approx(2 * face.measure("W", 10))
    assert face.measure("W", 10, bold=True) > face.measure("W", 10)
    assert face.measure("", 10) == 0


def test_the_font_asked_for_comes_first_and_the_bundled_has_the_rest() -> None:
    runs = list(typeface((ROMAN,)).runs("Talks в Алматы", False))
    assert [text for text, _ in runs] == ["Talks ", "в", " ", "Алматы"]
    assert runs[0][1] == ROMAN
    assert runs[3][1].endswith("DejaVuSans.ttf")


def test_one_font_makes_one_run() -> None:
    assert [text for text, _ in typeface().runs("Talks в Алматы", False)] == ["Talks в Алматы"]


def test_bold_has_its_own_file() -> None:
    ((_, file),) = typeface().runs("Bold", True)
    assert file.endswith("SourceSansPro-Semibold.ttf")


def test_an_installed_family_is_found_by_name() -> None:
    ((_, file),) = typeface(("DejaVu Serif",)).runs("Talks", False)
    assert "Serif" in file


@pytest.mark.parametrize(
    ("name", "reason"), [("No Such Family", "no family of that name"), (__file__, "cannot be read as a font")]
)
def test_what_is_no_font_is_refused(name: str, reason: str) -> None:
    with pytest.raises(CannotDraw, match=reason):
        typeface((name,))


def test_missing_characters_are_named_with_the_fonts_that_lack_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chrono.pictures.typeface._east_asian", tuple)
    with pytest.raises(CannotDraw, match="none of the fonts Source Sans Pro and DejaVu Sans has a glyph for: 会 谈"):
        Typeface().refuse_missing(["会谈 talks"])
    with pytest.raises(CannotDraw, match=r"none of the fonts .*cmr10\.ttf and DejaVu Sans has a glyph for: 会"):
        Typeface((ROMAN,)).refuse_missing(["会"])


def test_pieces_of_both_directions_stand_from_left_to_right_each_in_its_font() -> None:
    runs = [(text, Path(file).name) for text, file in typeface().runs("שלום meeting", False)]
    assert runs == [("meeting", "SourceSansPro-Regular.ttf"), ("שלום ", "DejaVuSans.ttf")]
    parts = typeface().measure("meeting", 10) + typeface().measure("שלום ", 10)
    assert typeface().measure("שלום meeting", 10) == pytest.approx(parts)


def test_what_runs_from_right_to_left_is_set_in_one_font() -> None:
    runs = [(text, Path(file).name) for text, file in typeface((ROMAN,)).runs("שלום 2024", False)]
    assert runs == [("שלום 2024", "DejaVuSans.ttf")]


def test_a_picture_in_two_fonts_is_whole_and_the_same_every_time() -> None:
    event = "{id: a, title: 'Talks в Алматы, held', date: 2024-03-01, evidence: []}"
    text = f"title: Переговоры and talks\nevents:\n  - {event}\n"
    chronology = load_text(text, {}).chronology
    words = [one for one in chrono.draw(chronology, fonts=[ROMAN]).axes[0].texts if "title-a" in str(one.get_gid())]
    assert "".join("".join(one.get_text() for one in words).split()) == "TalksвАлматы,held"
    assert len({one.get_position()[0] for one in words}) == len(words)
    for writer in (to_png, to_svg, lambda figure: to_pdf([figure])):
        assert writer(chrono.draw(chronology, fonts=[ROMAN])) == writer(chrono.draw(chronology, fonts=[ROMAN]))


def test_where_chinese_is_missing_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chrono.pictures.typeface._east_asian", tuple)
    with pytest.raises(CannotDraw, match='install the extra "cjk", or name a font'):
        Typeface().refuse_missing(["会"])
    with pytest.raises(CannotDraw) as refused:
        Typeface().refuse_missing(["या"])
    assert "cjk" not in str(refused.value)


def test_the_extra_draws_chinese_beside_the_bundled_font() -> None:
    pytest.importorskip("noto_cjk_sans_otc", reason="the extra cjk is not installed")
    files = [Path(file).name for _, file in typeface().runs("会谈 in 北京", False)]
    assert files == ["NotoSansCJK-Regular.ttc", "SourceSansPro-Regular.ttf", "NotoSansCJK-Regular.ttc"]
    assert typeface().measure("会谈", 10) == pytest.approx(20)
    text = "title: 会谈\nevents:\n  - {id: a, title: 访问中国, date: 2024-05}\n"
    figure = chrono.draw(load_text(text, {}).chronology, language="zh")
    for writer in (to_png, to_svg, lambda drawn: to_pdf([drawn])):
        assert len(writer(figure)) > 5000
    assert "访问中国" in PdfReader(io.BytesIO(to_pdf([figure]))).pages[0].extract_text()


def test_of_the_collection_the_simplified_face_is_taken() -> None:
    pytest.importorskip("noto_cjk_sans_otc", reason="the extra cjk is not installed")
    ((_, file),) = typeface().runs("会", False)
    assert font_of(file).family_name == "Noto Sans CJK SC"


def test_letters_that_join_are_measured_together() -> None:
    alone = sum(typeface().measure(char, 10) for char in "القاهرة")
    assert typeface().measure("القاهرة", 10) < 0.9 * alone


def test_a_bold_line_with_chinese_is_of_one_weight() -> None:
    pytest.importorskip("noto_cjk_sans_otc", reason="the extra cjk is not installed")
    face = typeface()
    assert list(face.runs("关系 2024", True)) == list(face.runs("关系 2024", False))
    assert face.measure("关系 2024", 10, bold=True) == face.measure("关系 2024", 10)
    assert list(face.runs("2024", True)) != list(face.runs("2024", False))


def test_the_end_of_a_line_in_a_title_is_drawn_as_a_space() -> None:
    face = typeface()
    assert face.measure("Meeting\n\nbye", 10) == face.measure("Meeting  bye", 10)
    assert [text for text, _ in face.runs("Meeting\nbye", False)] == ["Meeting bye"]
    written = 'title: T\nevents:\n  - {id: e, title: "Meeting\\nbye", date: 2023-05-01}\n'
    assert b"<svg" in to_svg(chrono.draw(load_text(written, {}).chronology))
