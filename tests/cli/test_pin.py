"""`chrono pin` as a user runs it."""

from pathlib import Path

import pytest

from chrono.cli.main import main
from chrono.proof.examples import VISIT


def test_pin_writes_the_lock_and_check_obeys_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pin"]) == 0
    assert capsys.readouterr().out == "wrote chronology.lock (1 source, 1 quotation)\n"
    assert main(["check"]) == 0
    (folder / "a.txt").write_text(VISIT.articles["a.txt"] + "\n\nMore.", encoding="utf-8")
    assert main(["check"]) == 1
    assert "CH104" in capsys.readouterr().out


def test_pin_refuses_a_quotation_that_does_not_resolve(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = VISIT.chronology.replace("quote: scheduled to visit China", "quote: scheduled to visit Chile")
    (folder / "events.yaml").write_text(text, encoding="utf-8")
    assert main(["pin"]) == 1
    told = capsys.readouterr().err
    assert "events.yaml:12:16: visit: the quotation does not stand in the article word for word" in told
    assert not (folder / "chronology.lock").exists()


def test_a_damaged_lock_stops_the_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "chronology.lock").write_text("version: 7\n", encoding="utf-8")
    assert main(["check"]) == 2
    assert "chronology.lock" in capsys.readouterr().err


def test_standard_input_cannot_be_pinned(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pin", "-"]) == 2
    assert "a chronology from standard input has no place to keep its lock" in capsys.readouterr().err
