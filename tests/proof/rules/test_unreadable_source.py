"""CH101: an article cannot be read."""

from pathlib import Path

import pytest

from chrono.proof.checker import check
from chrono.proof.rules import unreadable_source
from chrono.records.loader import load_bytes
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = unreadable_source.GOOD
WORDS = VISIT.articles["a.txt"]


def test_points_at_the_file_of_a_block_mapping() -> None:
    example = VISIT.but("{file: a.txt, published: 2024-03-26}", "\n    published: 2024-03-26\n    file: 'новости.txt'")
    assert lines_of(report_on(example.chronology, example.articles)) == ["5:11 CH101 новости.txt: no such file"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "the file is empty"),
        ("\ufeff \r\n\t", "the file is empty"),
        (" date 2024-03-26 \r\n", "the article has a head but no words"),
        (" date 2024-03-26 … — !", "the article has a head but no words"),
        ("The minister\0", "not a text: it holds NUL characters"),
    ],
)
def test_fails_when_there_are_no_words(text: str, problem: str) -> None:
    assert lines_of(report_on(VISIT.chronology, {"a.txt": text})) == [f"3:13 CH101 a.txt: {problem}"]


@pytest.mark.parametrize(("file", "kind"), [("a.rtf", ".rtf"), ("a", "no suffix")])
def test_fails_when_the_kind_of_file_is_not_read(file: str, kind: str) -> None:
    example = VISIT.but("file: a.txt", f"file: {file}", {file: WORDS})
    (line,) = lines_of(report_on(example.chronology, example.articles))
    assert line.startswith(f'3:13 CH101 {file}: files of the kind "{kind}" are not read')


def test_fails_when_an_article_lies_outside_the_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    (tmp_path / "inner").mkdir()
    raw = VISIT.but("file: a.txt", "file: ../a.txt").chronology.encode()
    assert lines_of(check(load_bytes(raw, "events.yaml", tmp_path / "inner").chronology)) == [
        "3:13 CH101 ../a.txt: lies outside the chronology's folder"
    ]


def test_fails_when_an_article_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Министр".encode("cp1251"))
    assert lines_of(check(load_bytes(VISIT.chronology.encode(), "events.yaml", tmp_path).chronology)) == [
        "3:13 CH101 a.txt: not UTF-8 text: byte 0xCC at byte 0; "
        "windows-1251 would fit, say it as encoding of the source"
    ]


@pytest.mark.parametrize("file", ["a.TXT", "статья.txt", "新闻.txt", "'a b (1).txt'"])
def test_passes_any_name_of_a_text(file: str) -> None:
    example = VISIT.but("file: a.txt", f"file: {file}", {file.strip("'"): WORDS})
    assert lines_of(report_on(example.chronology, example.articles)) == []


def test_leaves_what_rests_on_it_unchecked() -> None:
    assert verdicts_of(report_on(VISIT.chronology, {}), "CH201") == ["unchecked: a: no such file"]
