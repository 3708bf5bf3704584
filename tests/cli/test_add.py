"""`chrono add` as users run it."""

from pathlib import Path

import pytest

from chrono.cli.main import main


def test_an_article_is_added_and_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "events.yaml").write_text("title: x\nsources: {}\nevents: []\n", "utf-8")
    (folder / "a.txt").write_text(" date 2024-03-26 A visit.\n", "utf-8")
    assert main(["add", "a.txt"]) == 0
    assert "source a: no title, published 2024-03-26, language" in capsys.readouterr().out
    assert main(["check", "--select", "CH001"]) == 0
    before = (folder / "events.yaml").read_bytes()
    assert b'file: "a.txt"' in before
    assert main(["add", "a.txt"]) == 1
    assert 'is the source "a" already' in capsys.readouterr().err
    assert (folder / "events.yaml").read_bytes() == before


def test_a_folder_without_a_chronology_is_told_what_begins_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["add", "a.txt"]) == 2
    assert "`chrono init` begins a chronology with the articles of this folder" in capsys.readouterr().err


def test_the_encoding_of_an_article_is_said_or_told_by_its_letters(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "events.yaml").write_text("title: x\nsources:\n  z: {file: z.txt}\nevents: []\n", "utf-8")
    for name in ("a", "b"):
        text = f"Договор {name} о торговле был подписан 12 мая 1714 года.\n"
        (folder / f"{name}.txt").write_bytes(text.encode("koi8-r"))
    assert main(["add", "a.txt", "--encoding", "koi8-r"]) == 0
    assert main(["add", "b.txt"]) == 0
    assert capsys.readouterr().out.count("read as koi8-r (see that it reads well)") == 2
    assert (folder / "events.yaml").read_text("utf-8").count("encoding: koi8-r") == 2
