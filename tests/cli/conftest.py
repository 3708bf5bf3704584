"""Folders with a chronology to run commands on."""

from pathlib import Path

import pytest

from chrono.proof.examples import VISIT
from chrono.proof.rules import date_too_precise
from tests.cli.running import EXAMPLE


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "events.yaml").write_text(VISIT.chronology, encoding="utf-8")
    (tmp_path / "a.txt").write_text(VISIT.articles["a.txt"], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def bad(folder: Path) -> Path:
    (folder / "events.yaml").write_text(date_too_precise.BAD.chronology, encoding="utf-8")
    (folder / "a.txt").write_text(date_too_precise.BAD.articles["a.txt"], encoding="utf-8")
    return folder


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A folder with the example chronology, clean, and its article."""
    (tmp_path / "events.yaml").write_text(EXAMPLE.chronology, encoding="utf-8")
    for name, text in EXAMPLE.articles.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path
