"""The command that makes pictures and calendars, as a user runs it."""

from pathlib import Path

import pytest

from chrono.cli import options
from chrono.cli import render_options as wanted
from chrono.cli.main import main
from chrono.editions import filters as choosing
from chrono.layout import layouts as layout
from chrono.pictures.drawing import Drawing

TEXT = """\
id: c
title: An example
as_of: 2024-06-01
sources:
  a: {file: a.txt, published: 2024-03-26}
categories:
  talks: {label: Talks}
events:
  - id: meeting
    title: The envoys meet
    date: 2024-03-20
    category: talks
    evidence:
      - {source: a, quote: The envoys met on March 20}
  - id: treaty
    title: A treaty
    date: 2023-05
    evidence:
      - {source: a, quote: a treaty was signed in May 2023}
"""
ARTICLE = " date 2024-03-26 The envoys met on March 20. Before that, a treaty was signed in May 2023.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "events.yaml").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_part_says_how_much_of_the_whole_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.svg", "--category", "talks"]) == 0
    assert "events.yaml: 1 of 2 events chosen" in capsys.readouterr().out


def test_an_unknown_category_is_refused_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.svg", "--category", "talk"]) == 2
    assert 'did you mean "talks"' in capsys.readouterr().err


def test_a_calendar_is_split_into_files(folder: Path) -> None:
    assert main(["render", "-o", "x.ics", "--split", "year"]) == 0
    assert sorted(path.name for path in folder.glob("*.ics")) == ["x-2023.ics", "x-2024.ics"]


def test_a_lock_is_kept_when_asked_for_and_used_from_then_on(folder: Path) -> None:
    assert main(["render", "-o", "x.ics"]) == 0
    assert not (folder / "calendar.lock").exists()
    assert main(["render", "-o", "x.ics", "--track"]) == 0
    (folder / "events.yaml").write_text(TEXT.replace("A treaty", "The treaty"), encoding="utf-8")
    assert main(["render", "-o", "x.ics"]) == 0
    assert b"SEQUENCE:1" in (folder / "x.ics").read_bytes()


def test_a_snippet_is_printed_for_each_picture(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.svg", "-o", "x.ics", "--alt", "html"]) == 0
    assert capsys.readouterr().out.count("<img ") == 1


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_every_theme_is_drawn(theme: str, folder: Path) -> None:
    assert main(["render", "-o", "x.svg", "--theme", theme]) == 0
    assert ("#16181c" in (folder / "x.svg").read_text(encoding="utf-8")) == (theme == "dark")


def test_marks_and_titles_tell_more_where_the_pointer_rests(folder: Path) -> None:
    assert main(["render", "-o", "x.svg"]) == 0
    assert "<title>May 2023: A treaty</title>" in (folder / "x.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "pixels"),
    [
        (["--width", "5in"], 1000),
        (["--width", "5in", "--dpi", "120"], 600),
        (["--width", "900px"], 900),
        (["--width", "900px", "--dpi", "150"], 900),
        (["--dpi", "150", "--width", "900px"], 900),
    ],
)
def test_a_png_has_the_pixels_asked_for(folder: Path, options: list[str], pixels: int) -> None:
    assert main(["render", "-o", "a.png", *options]) == 0
    header = (folder / "a.png").read_bytes()[16:20]
    assert int.from_bytes(header, "big") == pixels


def test_a_picture_speaks_the_language_and_takes_the_font(folder: Path) -> None:
    assert main(["render", "-o", "a.svg", "--language", "ru", "--font", "DejaVu Serif"]) == 0
    svg = (folder / "a.svg").read_text(encoding="utf-8")
    assert "май 2023: A treaty" in svg
    assert "DejaVuSerif" in svg


def test_what_is_offered_without_loading_anything_is_what_there_is() -> None:
    assert wanted.LANES == choosing.LANES
    assert wanted.SPLITS == choosing.SPLITS
    assert wanted.LAYOUTS == layout.LAYOUTS
    assert Drawing().dpi == options.DPI


def test_no_part_of_a_split_calendar_takes_the_place_of_another(folder: Path) -> None:
    names = ["U.S. Army", "U S Army", "China", "china", "а" * 200]
    lines = [f'  - {{id: e{n}, title: E, date: 2024, participants: ["{name}"]}}' for n, name in enumerate(names)]
    (folder / "many.yaml").write_text("title: M\nevents:\n" + "\n".join(lines) + "\n", encoding="utf-8")
    assert main(["render", "many.yaml", "--draft", "-o", "p.ics", "--split", "actor"]) == 0
    parts = [path.read_bytes() for path in folder.glob("p-*.ics")]
    assert len(parts) == 5
    assert all(part.count(b"BEGIN:VEVENT") == 1 for part in parts)


def test_years_before_and_after_christ_are_parts_of_their_own_and_a_long_span_is_in_all_of_its_years(
    folder: Path,
) -> None:
    text = "title: M\nevents:\n  - {id: a, title: A, date: -0042}\n  - {id: b, title: B, date: 0043}\n"
    (folder / "m.yaml").write_text(text + "  - {id: c, title: C, date: 2005/2024-02-01}\n", encoding="utf-8")
    assert main(["render", "m.yaml", "--draft", "-o", "y.ics", "--split", "year"]) == 0
    assert {path.name for path in folder.glob("y-*.ics")} == {
        "y-43-bc.ics", "y-43.ics", *(f"y-{year}.ics" for year in range(2005, 2025))
    }  # fmt: skip


def test_a_part_that_is_written_beside_changes_nothing_in_the_lock(folder: Path) -> None:
    for _ in range(2):
        assert main(["render", "-o", "all.ics", "--track"]) == 0
        assert main(["render", "-o", "part.ics", "--category", "talks", "--fuzzy", "marker"]) == 0
    assert b"SEQUENCE:0" in (folder / "all.ics").read_bytes()
    assert b"SEQUENCE:1" not in (folder / "all.ics").read_bytes()


@pytest.mark.parametrize("address", ["not a url", "javascript:alert(1)", "https://user:secret@example.org/x.ics"])
def test_an_address_of_a_feed_is_one_that_may_be_public(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.ics", "--feed", address]) == 2
    assert "is no address such as" in capsys.readouterr().err
