"""The files that a chronology begins with."""

from pathlib import Path

import pytest

from chrono.drafting.beginning import begin
from chrono.errors import CannotWrite
from chrono.proof.checker import check
from chrono.records.loader import load


def folder(path: Path, *names: str) -> Path:
    for name in names:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(f" date 2024-03-26 {name} tells of a visit on 28 March 2024.\n", "utf-8")
    return path


def written(path: Path, *given: Path) -> dict[str, str]:
    found = begin(path, given)
    for target, content in found.written:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return {target.relative_to(path).as_posix(): content.decode("utf-8") for target, content in found.written}


@pytest.mark.parametrize("link", ["./Crane falls_files/ad.html", "Crane%20falls_files/x.css"])
def test_what_a_browser_saved_beside_a_page_is_no_article(tmp_path: Path, link: str) -> None:
    folder(tmp_path, "Crane falls_files/ad.html", "Crane falls-letters/a.txt")
    (tmp_path / "Crane falls.html").write_text(f'<p>A crane fell on 3 May 2024.<iframe src="{link}"></iframe>', "utf-8")
    assert [name for name, _ in begin(tmp_path, ()).articles] == ["Crane falls-letters/a.txt", "Crane falls.html"]


def test_a_folder_of_articles_that_a_page_leads_to_is_no_part_of_it(tmp_path: Path) -> None:
    folder(tmp_path, "case-exhibits/one.txt")
    (tmp_path / "case.html").write_text('<p>It fell on 3 May 2024.<a href="case-exhibits/one.txt">1</a>', "utf-8")
    assert [name for name, _ in begin(tmp_path, ()).articles] == ["case-exhibits/one.txt", "case.html"]


def test_the_articles_of_the_folder_are_its_sources(tmp_path: Path) -> None:
    made = written(folder(tmp_path, "b.txt", "sources/a.md", "readme.md", "x.csv"))
    assert sorted(made) == ["chrono.toml", "events.schema.json", "events.yaml"]
    loaded = load(str(tmp_path / "events.yaml"))
    assert [source.file for source in loaded.chronology.sources.values()] == ["b.txt", "sources/a.md"]
    assert {str(source.published) for source in loaded.chronology.sources.values()} == {"2024-03-26", "None"}
    assert check(loaded.chronology).errors == 0


def test_an_article_from_elsewhere_is_copied_and_written_over_none(tmp_path: Path) -> None:
    folder(tmp_path, "away/a.txt", "home/sources/a.txt")
    made = written(tmp_path / "home", tmp_path / "away" / "a.txt")
    assert "sources/a-2.txt" in made
    assert 'file: "sources/a-2.txt"' in made["events.yaml"]


def test_a_chronology_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "events.yaml").write_text("title: mine\n", "utf-8")
    with pytest.raises(CannotWrite, match="is there already"):
        begin(tmp_path, [])


def test_the_chronology_has_an_id_by_the_name_of_its_folder(tmp_path: Path) -> None:
    written(folder(tmp_path / "The Spill, 2025", "a.txt"))
    loaded = load(str(tmp_path / "The Spill, 2025" / "events.yaml"))
    assert loaded.chronology.id == "the-spill-2025"


def test_settings_and_schema_that_are_there_stay(tmp_path: Path) -> None:
    (tmp_path / "chrono.toml").write_text("strict = true\n", "utf-8")
    assert "chrono.toml" not in written(folder(tmp_path, "a.txt"))


def test_what_is_no_article_is_left_out_and_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x", "utf-8")
    (tmp_path / "b.txt").write_text("A visit took place.", "utf-8")
    begun = begin(tmp_path, [tmp_path / "a.csv", tmp_path / "none.txt", tmp_path / "b.txt"])
    assert [name for name, _ in begun.articles] == ["b.txt"]
    first, second = begun.left
    assert 'a.csv: files of the kind ".csv" are not read' in first
    assert "none.txt: no such file" in second


def test_nothing_is_begun_where_all_that_was_given_cannot_be_read(tmp_path: Path) -> None:
    begun = begin(tmp_path, [tmp_path / "none.txt"])
    assert (begun.written, len(begun.left)) == ((), 1)


def test_a_name_that_looks_like_a_date_stays_a_name(tmp_path: Path) -> None:
    made = written(folder(tmp_path, "2024-03-26.txt"))
    assert '  "2024-03-26":' in made["events.yaml"]
    assert list(load(str(tmp_path / "events.yaml")).chronology.sources) == ["2024-03-26"]


def test_an_empty_folder_begins_without_sources(tmp_path: Path) -> None:
    assert "sources: {}" in written(tmp_path)["events.yaml"]
    assert load(str(tmp_path / "events.yaml")).findings == ()


def test_a_page_that_chrono_made_is_no_article(tmp_path: Path) -> None:
    folder(tmp_path, "a.txt")
    (tmp_path / "p.html").write_text('<html><head><meta name="generator" content="chrono 1.0"></head><p>x</p>', "utf-8")
    (tmp_path / "q.html").write_text("<html><p>The fair opened on 3 May 2024.</p>", "utf-8")
    written(tmp_path)
    sources = load(str(tmp_path / "events.yaml")).chronology.sources
    assert [source.file for source in sources.values()] == ["a.txt", "q.html"]
