"""The program in docs/library.md runs, on the shipped chronology."""

import pytest

from tests.pages.sessions import ROOT, blocks_in

PAGE = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
(PROGRAM,) = [block.text for block in blocks_in(PAGE) if block.language == "python"]


def test_the_program_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(PROGRAM, "library.md", "exec"), {})  # noqa: S102
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "6 events, 0 findings while reading"
    assert printed[-2:] == ["['2024-03-28']", "None 2024-03-26 DAY"]
