"""House styles."""

from pathlib import Path

import pytest

from chrono.errors import CannotRead
from chrono.pictures.style import Style, read_style
from chrono.pictures.theme import THEMES


def style(folder: Path, text: str) -> Style:
    (folder / "house.yaml").write_text(text, encoding="utf-8")
    return read_style(folder / "house.yaml")


def test_what_is_not_said_is_taken_from_the_theme(tmp_path: Path) -> None:
    found = style(tmp_path, 'theme: dark\ncolors: {ink: "#ffffff"}\n')
    assert (found.theme.ink, found.theme.paper) == ("#ffffff", THEMES["dark"].paper)
    assert found.theme.lanes == THEMES["dark"].lanes


def test_a_palette_is_for_lanes_without_a_colour_of_their_own(tmp_path: Path) -> None:
    theme = style(tmp_path, 'palette: ["#00437a", "#a3260b"]\n').theme
    assert theme.of_lanes(["", "", ""]) == ["#00437a", "#a3260b", "#00437a"]
    assert theme.of_lanes(["#123456"]) == ["#123456"]


def test_lanes_keep_their_order(tmp_path: Path) -> None:
    assert list(style(tmp_path, 'lanes: {z: "#00437a", a: "#a3260b"}\n').lanes) == ["z", "a"]


def test_a_font_file_is_sought_beside_the_style(tmp_path: Path) -> None:
    (tmp_path / "House.ttf").write_bytes(b"")
    assert style(tmp_path, "fonts: [House.ttf, Georgia]\n").fonts == (str(tmp_path / "House.ttf"), "Georgia")


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ('colors:\n  ink: "#999999"\n', "2:8", "ink #999999 on white has a contrast of 2.8:1; text needs 4.5:1"),
        ('palette: ["#00437a", "#eeee00"]\n', "1:22", "#eeee00 on white has a contrast of 1.2:1; a mark needs 3:1"),
        ('lanes: {a: "#eeee00"}\n', "1:12", "a mark needs 3:1"),
        ("colors: {ink: black}\n", "1:15", 'ink: "black" is not a colour such as #0072B2'),
        ("colours: {}\n", "1:1", 'unknown field "colours"; known are theme, colors, palette, lanes, fonts'),
        ('colors: {inc: "#000000"}\n', "1:10", 'unknown field "inc"; known are paper, ink'),
        ("theme: sepia\n", "1:8", "theme: input should be 'light', 'dark' or 'print'"),
        ("a: [\n", "2:1", ""),
    ],
)
def test_what_is_not_understood_or_could_not_be_read_is_refused_at_its_place(
    tmp_path: Path, text: str, place: str, message: str
) -> None:
    with pytest.raises(CannotRead) as refused:
        style(tmp_path, text)
    assert str(refused.value).startswith(f"{tmp_path / 'house.yaml'}:{place}")
    assert message in str(refused.value)


def test_a_list_is_no_style(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="a style is a mapping with theme"):
        style(tmp_path, "- a\n")


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="no such file"):
        read_style(tmp_path / "none.yaml")


def test_the_example_of_the_documentation_is_a_style(tmp_path: Path) -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "drawing.md").read_text(encoding="utf-8")
    (example,) = [one.partition("```")[0] for one in page.split("```yaml\n")[1:] if one.startswith("theme:")]
    found = style(tmp_path, example)
    assert (found.theme.paper, list(found.lanes), found.fonts) == ("#fff9f0", ["diplomacy", "economy"], ("Georgia",))
