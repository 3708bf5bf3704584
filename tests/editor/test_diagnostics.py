"""Findings at their places in the text as it is typed."""

import json
from pathlib import Path

import pytest

from chrono.editor.desk import Answer, Choices, Desk
from chrono.editor.diagnostics import diagnose
from chrono.editor.positions import Extent, Positions, Spot
from chrono.errors import CannotRead
from chrono.findings import Severity
from tests.editor.samples import TEXT, folder_with, opened, typed


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return opened(tmp_path)


def told(answer: Answer) -> list[str]:
    """The findings with the words that each stands at."""
    positions = Positions(answer.text)
    return [
        f"{one.code} {answer.text[positions.offset(one.stretch.start) : positions.offset(one.stretch.end)]}"
        for one in diagnose(answer)
    ]


WRONG = ("date: 2024-03-28/2024-03-30", "date: 2024-03-28/2024-03-31‸")


def test_finding_stands_at_its_words_with_its_passage(desk: Desk, tmp_path: Path) -> None:
    answer, _ = typed(desk, *WRONG)
    (found,) = [one for one in diagnose(answer) if one.code == "CH302"]
    assert found.stretch == Extent(Spot(14, 10), Spot(14, 31))
    assert (found.severity, found.name) == (Severity.ERROR, "date-contradicted")
    assert found.message == ('date 2024-03-28/2024-03-31 does not agree with "March 28 to 30" (2024-03-28/2024-03-30)')
    assert found.related is not None
    assert found.related.path == f"{tmp_path}/a.txt"
    assert found.related.stretch == Extent(Spot(0, 76), Spot(0, 90))
    assert found.related.words == "The minister of Ruritania is scheduled to visit China from March 28 to 30."


def test_what_was_typed_counts_and_not_the_file(desk: Desk, tmp_path: Path) -> None:
    before = (tmp_path / "events.yaml").read_text("utf-8")
    answer, _ = typed(desk, *WRONG)
    assert "CH302 2024-03-28/2024-03-31" in told(answer)
    assert (tmp_path / "events.yaml").read_text("utf-8") == before == TEXT


@pytest.mark.parametrize(
    ("title", "character"),
    [
        ("Қазақстан министрі Қытайға барады TODO", 45),
        ("访问中国 TODO", 16),
        ("😀😀 visit TODO", 22),
        ("plain TODO", 17),
    ],
)
def test_place_behind_other_scripts_is_counted_in_utf16(desk: Desk, title: str, character: int) -> None:
    answer, _ = typed(desk, "    title: A visit to China", f"    title: {title}‸")
    (found,) = [one for one in diagnose(answer) if one.code == "CH009"]
    assert found.stretch == Extent(Spot(13, character), Spot(13, character + 4))
    (wide,) = [one for one in diagnose(answer, "utf-32") if one.code == "CH009"]
    assert wide.stretch.start.character == 11 + title.index("TODO")


def test_text_that_breaks_says_so_and_keeps_what_was_found(desk: Desk) -> None:
    answer, _ = typed(desk, *WRONG)
    was = told(answer)
    assert "CH302 2024-03-28/2024-03-31" in was
    broken = desk.read(answer.text.replace("title: An example\n", 'title: "An example\nmore: x\n'))
    assert told(broken)[0].startswith("CH001")
    assert "CH302 2024-03-28/2024-03-31" in told(broken)
    assert desk.read(answer.text).report is not None
    assert told(desk.answer) == was


def test_finding_in_what_breaks_is_left_out(desk: Desk) -> None:
    answer, _ = typed(desk, *WRONG)
    broken = desk.read(answer.text.replace("date: 2024-03-28/2024-03-31", "date: [2024-03-28/2024"))
    assert [one for one in told(broken) if one.startswith("CH302")] == []


def test_file_that_was_never_read_says_why(tmp_path: Path) -> None:
    desk = Desk(folder_with(tmp_path))
    (found,) = diagnose(desk.read("title: [\n"))
    assert (found.code, found.severity) == ("CH001", Severity.ERROR)
    assert found.message.startswith("not YAML: ")


def test_first_answer_tells_what_is_wrong_with_the_file(tmp_path: Path) -> None:
    desk = Desk(folder_with(tmp_path))
    answer = desk.read(TEXT.replace("date: 2023-05", "date: May 2023"))
    assert told(answer) == ["CH301 May 2023"]


@pytest.mark.parametrize("text", ["a: 1\n", "- x\n", "apiVersion: v1\nkind: List\n", "just words\n"])
def test_other_yaml_has_no_findings(tmp_path: Path, text: str) -> None:
    desk = Desk(tmp_path / "other.yaml")
    assert diagnose(desk.read(text)) == []
    assert desk.settle() is not None
    assert diagnose(desk.answer) == []


def test_damaged_settings_are_told_and_nothing_is_lost(desk: Desk, tmp_path: Path) -> None:
    answer, _ = typed(desk, *WRONG)
    was = told(answer)

    def damaged(folder: Path) -> Choices:
        raise CannotRead(str(folder / "chrono.toml"), "is not TOML:\nno")

    desk._choices = damaged
    found = diagnose(desk.read(answer.text))
    assert found[0].message == f"{tmp_path}/chrono.toml: is not TOML: no"
    assert (found[0].code, found[0].stretch) == ("", Extent())
    assert told(desk.answer)[1:] == was


def test_damaged_lock_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "chronology.lock").write_text("{", "utf-8")
    (found, *_) = diagnose(desk.read(TEXT))
    assert "chronology.lock" in found.message


def test_passage_of_a_document_of_pages_is_named_in_words(tmp_path: Path) -> None:
    words = "The minister is scheduled to visit China from March 28 to 30."
    mail = f"From: a@b.c\nTo: d@e.f\nSubject: Visit\nDate: Tue, 26 Mar 2024 10:00:00 +0000\n\n{words}\n"
    (tmp_path / "a.eml").write_text(mail, "utf-8")
    text = TEXT.replace("file: a.txt", "file: a.eml").replace("2024-03-30", "2024-03-31")
    desk = opened(tmp_path, text)
    (found,) = [one for one in diagnose(desk.answer) if one.code == "CH302"]
    assert found.related is not None
    assert found.related.stretch == Extent()
    assert "a.eml" in found.related.words
    assert found.related.words.endswith(words)


def test_signs_that_turn_the_writing_are_made_visible(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    article = (tmp_path / "a.txt").read_text("utf-8").replace("Ruritania", "Ruri\u202atania")
    (tmp_path / "a.txt").write_text(article, "utf-8")
    answer, _ = typed(desk, *WRONG)
    desk.settle()
    assert "\u202a" not in json.dumps(diagnose(desk.answer), ensure_ascii=False)
    assert "\ufffd" in json.dumps(diagnose(desk.answer), ensure_ascii=False)
    assert answer.text
