"""Which chronologies a changed file changes."""

from pathlib import Path

import pytest

from chrono.records.citations import chronologies_citing


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "one" / "sources").mkdir(parents=True)
    (tmp_path / "one" / "sources" / "a.txt").write_text("words", encoding="utf-8")
    (tmp_path / "one" / "events.yaml").write_text("sources: {a: {file: sources/a.txt}}\n", encoding="utf-8")
    (tmp_path / "two.chrono.yaml").write_text("sources: {a: {file: one/sources/a.txt}}\n", encoding="utf-8")
    (tmp_path / "other.yaml").write_text("sources: {a: {file: one/sources/a.txt}}\n", encoding="utf-8")
    return tmp_path


def test_an_article_changes_every_chronology_that_cites_it(house: Path) -> None:
    found = chronologies_citing([house / "one" / "sources" / "a.txt", house / "one" / "sources" / "b.txt"])
    assert found == [house / "one" / "events.yaml", house / "two.chrono.yaml"]


def test_a_chronology_is_itself_and_a_lock_is_that_of_its_neighbours(house: Path) -> None:
    assert chronologies_citing([house / "two.chrono.yaml", house / "two.chrono.yaml"]) == [house / "two.chrono.yaml"]
    assert chronologies_citing([house / "one" / "chronology.lock"])[0] == house / "one" / "events.yaml"


def test_a_file_of_another_name_is_one_by_its_sources_and_events(house: Path) -> None:
    (house / "one" / "Verlauf.yml").write_text("sources: {a: {file: sources/a.txt}}\nevents: []\n", encoding="utf-8")
    assert house / "one" / "Verlauf.yml" in chronologies_citing([house / "one" / "sources" / "a.txt"])
    assert chronologies_citing([house / "one" / "Verlauf.yml"]) == [house / "one" / "Verlauf.yml"]
    assert chronologies_citing([house / "other.yaml", house / "gone.yaml"]) == []


def test_what_no_chronology_cites_changes_none(house: Path) -> None:
    assert chronologies_citing([house / "readme.md"]) == []


def test_text_of_a_scan_changes_what_cites_the_scan(house: Path) -> None:
    (house / "one" / "events.yaml").write_text("sources: {a: {file: b.pdf, text: b.txt}}\n", encoding="utf-8")
    assert chronologies_citing([house / "one" / "b.txt"]) == [house / "one" / "events.yaml"]


def test_a_chronology_that_cannot_be_read_may_cite_anything(house: Path) -> None:
    (house / "one" / "events.yaml").write_bytes(b"\xff\xfe")
    (house / "two.chrono.yaml").write_text("sources: [a]\n", encoding="utf-8")
    (house / "broken.chrono.yaml").write_text("sources: {a: [\n", encoding="utf-8")
    found = chronologies_citing([house / "one" / "sources" / "a.txt"])
    assert found == [house / "one" / "events.yaml", house / "broken.chrono.yaml"]


def test_a_file_in_a_folder_that_is_gone_is_looked_for_in_those_above(house: Path) -> None:
    assert chronologies_citing([house / "one" / "gone" / "a.txt"]) == []


def test_an_article_may_change_after_the_chronology_beside_it(house: Path) -> None:
    changed = [house / "two.chrono.yaml", house / "one" / "sources" / "a.txt"]
    assert chronologies_citing(changed) == [house / "two.chrono.yaml", house / "one" / "events.yaml"]


@pytest.mark.parametrize(("text", "may_cite"), [("", True), ("sources: {}\n", False), ("- a list\n", False)])
def test_a_chronology_cites_nothing_unless_its_file_is_empty(house: Path, text: str, may_cite: bool) -> None:
    (house / "one" / "events.yaml").write_text(text, encoding="utf-8")
    found = chronologies_citing([house / "one" / "sources" / "b.txt"])
    assert (house / "one" / "events.yaml" in found) is may_cite
