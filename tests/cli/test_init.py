"""`chrono init` as users run it."""

from pathlib import Path

import pytest

from chrono.cli.main import main


def test_it_writes_the_files_and_says_what_is_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(" date 2024-03-26 A visit.\n", "utf-8")
    assert main(["init", "--folder", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert (tmp_path / "events.yaml").exists()
    assert "source a.txt: no title, published 2024-03-26, language" in said
    assert "next: cd " in said


def test_a_second_time_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--folder", str(tmp_path / "new")]) == 0
    before = (tmp_path / "new" / "events.yaml").read_bytes()
    assert main(["init", "--folder", str(tmp_path / "new")]) == 2
    assert (tmp_path / "new" / "events.yaml").read_bytes() == before
    assert "is there already" in capsys.readouterr().err


def test_a_folder_without_a_chronology_says_how_to_begin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2
    assert "`chrono init` begins a chronology" in capsys.readouterr().err


def test_the_example_is_written_and_proves_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["init", "--example", "--folder", str(tmp_path / "new")]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == f"wrote {tmp_path / 'new' / 'events.yaml'}"
    assert said[-2] == f"next: cd {tmp_path / 'new'} && chrono check    (proves each event by the articles)"
    assert said[-1] == "then: chrono render   (pictures, a calendar and a page, into build/)"
    monkeypatch.chdir(tmp_path / "new")
    assert main(["check"]) == 0
    assert "events.yaml: 6 events, 2 sources" in capsys.readouterr().out


def test_the_example_is_written_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "seeds").mkdir()
    article = tmp_path / "seeds" / "004_8f9936fb6a4c8390.txt"
    article.write_text("mine", "utf-8")
    assert main(["init", "--example", "--folder", str(tmp_path)]) == 2
    assert f"{article}: cannot write: is there already, and is not written over" in capsys.readouterr().err
    assert article.read_text("utf-8") == "mine"
    assert not (tmp_path / "events.yaml").exists()


def test_the_example_takes_no_articles(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--example", "a.txt"]) == 2
    assert "--example has its own articles" in capsys.readouterr().err
