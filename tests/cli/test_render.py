"""The command that makes pictures and calendars, as a user runs it."""

from pathlib import Path

import pytest

from chrono.cli import render_options as wanted
from chrono.cli.main import main
from chrono.editions import filters, lanes
from chrono.languages import Captions, languages_with
from chrono.layout import layouts
from chrono.pictures import options
from chrono.pictures.theme import THEMES
from chrono.proof.rules import published_unknown
from tests.cli.running import run, spoil

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


def test_markwhen_is_written_and_read_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.mw"]) == 0
    assert "wrote x.mw (entries)" in capsys.readouterr().out
    text = (folder / "x.mw").read_text("utf-8")
    assert "2024-03-20: The envoys meet\n" in text
    assert "> a treaty was signed in May 2023\n> — a\n" in text
    assert main(["import", "x.mw", "-o", "drafts.yaml"]) == 0
    assert "x.mw: 2 records made, 0 entries refused, wrote drafts.yaml" in capsys.readouterr().err
    assert main(["render", "drafts.yaml", "--draft", "-o", "y.mw"]) == 0
    assert 'description: "Draft, not verified."' in (folder / "y.mw").read_text("utf-8")


def test_a_calendar_is_split_into_files(folder: Path) -> None:
    assert main(["render", "-o", "x.ics", "--split", "year"]) == 0
    assert sorted(path.name for path in folder.glob("*.ics")) == ["x-2023.ics", "x-2024.ics"]


def test_each_part_has_its_own_name_and_address(folder: Path) -> None:
    assert main(["render", "-o", "x.ics", "--split", "category", "--feed", "https://example.org/feeds/x.ics"]) == 0
    part = (folder / "x-talks.ics").read_text("utf-8")
    assert "X-WR-CALNAME:An example: Talks\n" in part.replace("\r", "").replace("\\", "")
    assert "SOURCE;VALUE=URI:https://example.org/feeds/x-talks.ics\n" in part.replace("\r", "")
    assert "x.ics\n" not in part.replace("\r", "").replace("x-talks.ics", "")


def test_splitting_what_is_no_calendar_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.png", "--split", "year"]) == 2
    assert "--split parts calendars" in capsys.readouterr().err
    assert not (folder / "x.png").exists()


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
    assert wanted.LANE_CHOICES == lanes.LANES
    assert wanted.SPLIT_CHOICES == filters.SPLITS
    assert options.LAYOUTS == layouts.LAYOUTS
    assert set(options.PICTURE_LANGUAGES) == set(languages_with(Captions))
    assert set(options.THEME_NAMES) == set(THEMES)


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


def test_render_without_output_writes_pictures_calendar_and_page_into_build(example: Path) -> None:
    done = run("render", folder=example)
    assert done.returncode == 0
    assert sorted(path.name for path in (example / "build").iterdir()) == [
        "events.html",
        "events.ics",
        "events.pdf",
        "events.png",
        "events.svg",
    ]
    assert b"wrote build" in done.stdout


def test_render_writes_documents_and_tables(example: Path) -> None:
    done = run("render", *(f"-oc.{suffix}" for suffix in ("html", "docx", "md", "csv", "xlsx")), folder=example)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in example.glob("c*.*") if path.stem.startswith("c")) == [
        *("c-passages.csv", "c-sources.csv", "c.csv", "c.docx", "c.html", "c.md", "c.xlsx")
    ]
    page = (example / "c.html").read_text("utf-8")
    assert all(f'href="{name}"' in page for name in ("c.docx", "c.md", "c.csv", "c-passages.csv", "c.xlsx"))


def test_render_takes_the_columns_of_a_document(example: Path) -> None:
    run("render", "-o", "c.docx", "--columns", "date, event", folder=example)
    import docx

    assert len(docx.Document(str(example / "c.docx")).tables[0].columns) == 2


def test_render_refuses_a_column_that_there_is_not(example: Path) -> None:
    done = run("render", "-o", "c.docx", "--columns", "dat", folder=example)
    assert (done.returncode, b'no column is called "dat"' in done.stderr) == (2, True)


def test_render_refuses_a_template_that_is_no_document(example: Path) -> None:
    (example / "house.docx").write_bytes(b"x")
    done = run("render", "-o", "c.docx", "--template", "house.docx", folder=example)
    assert (done.returncode, b"the template is no Word document (.docx) that can be read" in done.stderr) == (2, True)
    assert not (example / "c.docx").exists()


def test_part_of_a_chronology_is_told_in_its_page(example: Path) -> None:
    run("render", "-o", "c.html", "--window", "1700", folder=example)
    page = (example / "c.html").read_text("utf-8")
    assert "events that were not chosen: 1 of 1 (chosen by Date = 1700)" in page


def test_render_writes_nothing_while_there_is_an_error(example: Path) -> None:
    spoil(example, "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    done = run("render", "-o", "out.svg", folder=example)
    assert done.returncode == 1
    assert b"CH302" in done.stderr
    assert b"nothing was written" in done.stderr
    assert sorted(path.name for path in example.iterdir()) == ["a.txt", "events.yaml"]


def test_a_draft_says_so_in_picture_and_calendar(example: Path) -> None:
    spoil(example, "2024-03-28/2024-03-30", "2024-03-28/2024-03-31")
    done = run("render", "--draft", "-o", "out.ics", "-o", "out.pdf", folder=example)
    assert done.returncode == 0
    assert b"SUMMARY:[draft\\, not verified] " in (example / "out.ics").read_bytes()
    assert b"draft, not verified" in done.stdout


def test_draft_of_a_clean_chronology_is_no_draft(example: Path) -> None:
    run("render", "--draft", "-o", "out.ics", folder=example)
    assert b"draft" not in (example / "out.ics").read_bytes().lower()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["-o", "out.xyz"],
            'no format is called ".xyz" (known: .svg, .png, .pdf, .ics, .html, .json, .mw, .md, .docx, .csv, .xlsx)',
        ),
        (["-o", "out"], 'no format is called "out"'),
        (["-o", "a.svg", "-o", "./a.svg"], "the same output is named twice"),
        (["--width", "wide"], '"wide" is not a length such as 16cm or 6.3in'),
        (["--width", "5mm"], '"5mm" is not between 2.54cm and 508cm'),
        (["--width", "6cm", "-o", "a.svg"], "a width of 6.0 cm is too narrow; the least is 7.1 cm"),
    ],
)
def test_render_refuses_what_it_cannot_do(example: Path, arguments: list[str], message: str) -> None:
    done = run("render", *arguments, folder=example)
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert sorted(path.name for path in example.iterdir()) == ["a.txt", "events.yaml"]


def test_an_output_that_cannot_be_written_leaves_the_others_as_they_were(example: Path) -> None:
    (example / "one.svg").write_text("old", encoding="utf-8")
    (example / "two.svg").mkdir()
    done = run("render", "-o", "one.svg", "-o", "two.svg", folder=example)
    assert done.returncode == 2
    assert done.stderr.decode() == "chrono: two.svg: cannot write: is a folder\n"
    assert (example / "one.svg").read_text(encoding="utf-8") == "old"
    assert not list(example.glob(".*.part"))


def test_render_says_what_no_calendar_holds_and_what_ids_are_made_from(example: Path) -> None:
    text = published_unknown.GOOD.chronology.replace("title: An example", "title: An example of old").replace(
        "date: 2024-03-28/2024-03-30", "date: 1066-10-14"
    )
    (example / "events.yaml").write_text(text, encoding="utf-8")
    done = run("render", "--draft", "-o", "out.ics", folder=example)
    assert done.stderr.decode() == (
        'not in the calendar: "visit" (1066-10-14): calendars hold no year before 1601\n'
        'calendar ids are made from the file name "events"; give the chronology an id to keep them\n'
    )


def test_layouts_that_were_tried_are_told_on_request(example: Path) -> None:
    lines = run("render", "-o", "a.svg", "--explain-layout", folder=example).stdout.decode().splitlines()[2:]
    assert [line.split(":")[0] for line in lines[:1]] == ["drawn bars"]
    assert {line.split(":")[0] for line in lines[1:]} == {"tried vertical", "tried horizontal", "tried list"}


@pytest.mark.parametrize("output", ["site/", "site"])
def test_a_folder_gets_the_page_with_each_article_in_a_file_of_its_own(example: Path, output: str) -> None:
    if not output.endswith("/"):
        (example / output).mkdir()
    done = run("render", "-o", output, folder=example)
    assert done.returncode == 0
    assert (example / "site" / "index.html").exists()
    (article,) = (example / "site" / "articles").iterdir()
    assert f"articles/{article.name}#q/1".encode() in (example / "site" / "index.html").read_bytes()


def test_a_page_of_the_readers_own_is_not_overwritten_by_a_split_calendar(example: Path) -> None:
    (example / "feeds").mkdir()
    page = example / "feeds" / "index.html"
    page.write_text("mine", "utf-8")
    done = run("render", "-o", "feeds/all.ics", "--split", "year", folder=example)
    assert done.returncode == 2
    assert b"is another page" in done.stderr
    assert [one.name for one in (example / "feeds").iterdir()] == ["index.html"]
    page.unlink()
    for _ in range(2):
        assert run("render", "-o", "feeds/all.ics", "--split", "year", folder=example).returncode == 0
    assert sorted(one.name for one in (example / "feeds").iterdir()) == ["all-2024.ics", "index.html"]


def test_an_axis_counts_from_an_event_on_request(folder: Path) -> None:
    assert main(["render", "-o", "x.svg", "--zero", "meeting", "--real-text"]) == 0
    svg = (folder / "x.svg").read_text(encoding="utf-8")
    assert "Time is counted from 20 Mar 2024: The envoys meet." in svg


@pytest.mark.parametrize(
    ("event", "message"),
    [
        ("treaty", 'the axis cannot count from "treaty": it needs one day that is known, and 2023-05 is not one'),
        ("meetin", 'no event to count from is called "meetin", did you mean "meeting"'),
    ],
)
def test_an_event_from_which_nothing_can_be_counted_is_refused(
    folder: Path, event: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["render", "-o", "x.svg", "--zero", event]) == 2
    assert message in capsys.readouterr().err
    assert not (folder / "x.svg").exists()


def test_eras_are_in_the_picture_its_words_and_the_page(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    eras = "eras:\n  - {name: Years of talks, date: 2023-01/2024-02, context: true}\n"
    (folder / "events.yaml").write_text(TEXT + eras, encoding="utf-8")
    assert main(["render", "-o", "x.svg", "-o", "x.html", "--real-text", "--alt", "markdown"]) == 0
    told = "Eras as context, not proved: Years of talks, January 2023 – February 2024."
    assert told in capsys.readouterr().out
    assert told in (folder / "x.svg").read_text(encoding="utf-8")
    assert "Years of talks: January 2023 – February 2024 (context, not proved)" in (folder / "x.html").read_text(
        encoding="utf-8"
    )


def test_an_article_and_the_chronology_are_not_written_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = TEXT.replace("a.txt", "a.md")
    (folder / "a.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "c.yaml").write_text(text, encoding="utf-8")
    assert main(["render", "c.yaml", "-o", "x.ics", "-o", "./a.md"]) == 2
    assert "a.md: cannot write: is an article of this chronology, and is not written over" in capsys.readouterr().err
    assert (folder / "a.md").read_text(encoding="utf-8") == ARTICLE
    assert not (folder / "x.ics").exists()
