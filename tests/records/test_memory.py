"""What was read before is given again as the same object, and nothing else is."""

import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from chrono.records.chronology import Chronology
from chrono.records.loader import load_bytes, pins_beside
from chrono.records.memory import Memory
from chrono.records.model import Category, Event, Source

TEXT = """\
title: T
sources:
  a: {file: a.txt}
  b: {file: b.txt}
events:
  - {id: one, title: One, date: 2024, evidence: [{source: a, quote: words}]}
  - {id: two, title: Two, date: 2025}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("some words of a", "utf-8")
    (tmp_path / "b.txt").write_text("some words of b", "utf-8")
    return tmp_path


def read(text: str, folder: Path, memory: Memory) -> Chronology:
    return load_bytes(text.encode("utf-8"), "events.yaml", folder, memory=memory).chronology


def test_records_and_articles_that_are_as_they_were_are_the_same_objects(folder: Path) -> None:
    memory = Memory()
    before, after = read(TEXT, folder, memory), read(TEXT, folder, memory)
    assert all(one is other for one, other in zip(before.events, after.events, strict=True))
    assert all(after.sources[name] is before.sources[name] for name in ("a", "b"))
    assert all(after.articles[name] is before.articles[name] for name in ("a", "b"))


def test_record_that_changed_is_another_one_alone(folder: Path) -> None:
    memory = Memory()
    before = read(TEXT, folder, memory)
    after = read(TEXT.replace("title: Two", "title: Three"), folder, memory)
    assert after.events[0] is before.events[0]
    assert after.events[1].title == "Three"


def test_record_that_moved_is_the_same_one_at_its_new_place(folder: Path) -> None:
    memory = Memory()
    before = read(TEXT, folder, memory)
    more = "  - {id: new, title: New, date: 2023}\n"
    after = read(TEXT.replace("events:\n", f"events:\n{more}"), folder, memory)
    assert after.events[1] is before.events[0]
    assert after.origin.locate(after.events[1].field("title")).line == 7
    assert before.origin.locate(before.events[0].field("title")).line == 6


def test_same_as_without_a_memory(folder: Path) -> None:
    memory = Memory()
    read(TEXT.replace("One", "Another"), folder, memory)
    assert read(TEXT, folder, memory) == read(TEXT, folder, Memory())


def test_what_is_wrong_is_found_each_time(folder: Path) -> None:
    memory, wrong = Memory(), TEXT.replace("date: 2025", "date: May 2025")
    for _ in range(2):
        loaded = load_bytes(wrong.encode("utf-8"), "events.yaml", folder, memory=memory)
        assert [one.code for one in loaded.findings] == ["CH301"]


def test_article_whose_file_changes_is_read_again(folder: Path) -> None:
    memory = Memory()
    before = read(TEXT, folder, memory)
    (folder / "a.txt").write_text("other words of a", "utf-8")
    after = read(TEXT, folder, memory)
    assert after.articles["a"].text == "other words of a"
    assert after.articles["b"] is before.articles["b"]


def test_article_that_another_one_replaces_is_read_again(folder: Path) -> None:
    """Of the same length and time, as a version control system may write it."""
    memory = Memory()
    read(TEXT, folder, memory)
    was = (folder / "a.txt").stat()
    (folder / "new.txt").write_text("SOME WORDS OF A", "utf-8")
    os.utime(folder / "new.txt", ns=(was.st_atime_ns, was.st_mtime_ns))
    (folder / "new.txt").replace(folder / "a.txt")
    assert read(TEXT, folder, memory).articles["a"].text == "SOME WORDS OF A"


@pytest.mark.parametrize(
    ("old", "new"),
    [("{file: a.txt}", "{file: b.txt}"), ("{file: a.txt}", "{file: a.txt, language: ru}")],
)
def test_article_of_which_other_things_are_asked_is_read_again(folder: Path, old: str, new: str) -> None:
    memory = Memory()
    before = read(TEXT, folder, memory)
    assert read(TEXT.replace(old, new), folder, memory).articles["a"] is not before.articles["a"]


def test_text_beside_a_scan_that_changes_is_read_again(folder: Path) -> None:
    (folder / "scan.jpg").write_bytes(b"\xff\xd8")
    (folder / "scan.txt").write_text("first reading", "utf-8")
    text, memory = TEXT.replace("{file: a.txt}", "{file: scan.jpg, text: scan.txt}"), Memory()
    assert read(text, folder, memory).articles["a"].text == "first reading"
    (folder / "scan.txt").write_text("second reading", "utf-8")
    assert read(text, folder, memory).articles["a"].text == "second reading"


def test_article_that_comes_and_goes_is_followed(folder: Path) -> None:
    memory = Memory()
    (folder / "a.txt").unlink()
    assert read(TEXT, folder, memory).articles["a"].problem == "no such file"
    (folder / "a.txt").write_text("here again", "utf-8")
    assert read(TEXT, folder, memory).articles["a"].text == "here again"
    (folder / "a.txt").unlink()
    assert read(TEXT, folder, memory).articles["a"].problem == "no such file"


@pytest.mark.parametrize(
    ("file", "problem"),
    [("../x.txt", "lies outside the chronology's folder"), ("a\0.txt", "no such file"), ("gone.txt", "no such file")],
)
def test_what_must_not_or_cannot_be_read_is_said(folder: Path, file: str, problem: str) -> None:
    source = Source(file=file)
    assert Memory().article("a", source, folder, Path()).problem == problem


def test_text_outside_the_folder_is_not_read(folder: Path) -> None:
    source = Source(file="a.txt", text="../b.txt")
    problem = Memory().article("a", source, folder, Path()).problem
    assert problem == "its text ../b.txt: lies outside the chronology's folder"


def test_what_was_not_asked_for_is_forgotten(folder: Path) -> None:
    memory = Memory()
    before = read(TEXT, folder, memory)
    read("title: T\n", folder, memory)
    assert read(TEXT, folder, memory).events[0] is not before.events[0]


def test_same_data_of_another_kind_are_another_record() -> None:
    memory, data = Memory(), {"label": "x"}
    assert isinstance(memory.record(Category, data, ("x", "y")), Category)
    with pytest.raises(ValidationError):
        memory.record(Event, data, ("x", "y"))


def test_chronology_without_a_lock_pins_nothing(folder: Path) -> None:
    assert pins_beside(folder / "events.yaml") == {}
