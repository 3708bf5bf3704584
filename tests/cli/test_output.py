"""What the commands say."""

from pathlib import Path

import pytest

from chrono.cli.main import main
from chrono.cli.output import say
from chrono.reports.colours import RED, paint

TEXT = """\
title: x
sources:
  a: {file: a.txt, published: 2023-06-10}
events:
  - id: e
    title: Treaty signed
    date: 2023-05-04
    evidence: [{source: a, quote: "signed on 3 May 2023"}]
"""
ARTICLE = "The treaty was \x1b[8msigned on 3 May 2023\x1b[2J in Geneva.\x1b]0;34 checks passed\x07 \u202aNobody.\n"


def test_a_text_for_people_steers_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    say(f"a\x1b[2J{paint('b', RED)}", color=True)
    assert capsys.readouterr().out == "a\ufffd[2J\x1b[31mb\x1b[0m\n"
    say("a", nl=False, err=True)
    assert capsys.readouterr() == ("", "a")


@pytest.mark.parametrize("command", [["check", "x.yaml"], ["explain", "e", "x.yaml"], ["dates", "a.txt"]])
def test_an_article_steers_no_terminal(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("x.yaml").write_text(TEXT, encoding="utf-8")
    Path("a.txt").write_text(ARTICLE, encoding="utf-8", newline="")
    main(command)
    told = capsys.readouterr()
    assert "3 May 2023" in told.out
    assert not set(told.out + told.err) & set("\x1b\x07\u202a")


def test_a_file_name_steers_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "no\x1b[2Jfile.yaml"]) == 2
    assert main(["ch\x1b[2Jeck"]) == 2
    assert "\x1b" not in capsys.readouterr().err
