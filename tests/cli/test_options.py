"""What the commands share."""

from pathlib import Path

import click
import pytest

from chrono.cli.options import Group, Length, load_file, names_in
from chrono.errors import CannotRead
from tests.cli.running import run


def test_names_may_be_given_with_commas_or_apart() -> None:
    assert names_in(["CH3, CH4", "quote-thin", " "]) == ["CH3", "CH4", "quote-thin"]


@pytest.mark.parametrize(("text", "inches"), [("2.54cm", 1.0), ("10", 3.937), ("72pt", 1.0), ("50mm", 1.9685)])
def test_a_length_is_given_in_inches(text: str, inches: float) -> None:
    assert Length().convert(text, None, None) == pytest.approx(inches, abs=1e-3)


@pytest.mark.parametrize("text", ["0cm", "-3cm", "900cm", "wide", "3 ells"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(click.BadParameter):
        Length().convert(text, None, None)


def test_a_file_that_is_not_there_is_refused() -> None:
    with pytest.raises(CannotRead, match="no such file"):
        load_file("nowhere/events.yaml")


def test_a_command_that_does_not_exist_is_answered_with_the_nearest() -> None:
    group = Group(name="chrono", commands={"check": click.Command("check")})
    with pytest.raises(click.UsageError, match='did you mean "check"'):
        group.resolve_command(click.Context(group), ["chekc"])


def completed(folder: Path, *words: str) -> list[str]:
    """What a shell is offered for the last of these words."""
    done = run(
        folder=folder,
        _CHRONO_COMPLETE="bash_complete",
        COMP_WORDS=" ".join(("chrono", *words)),
        COMP_CWORD=str(len(words)),
    )
    assert done.stderr == b""
    return [line.partition(",")[2] for line in done.stdout.decode().splitlines() if line]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("expl",), ["explain"]),
        (("ls",), ["lsp"]),
        (("explain", "pac"), ["pact"]),
        (("explain", "CH30"), ["CH301", "CH302", "CH303", "CH304", "CH305", "CH306", "CH307", "CH308", "CH309"]),
        (("explain", "date-t"), ["date-too-precise"]),
        (("check", "--select", "quote-t"), ["quote-truncated", "quote-thin"]),
        (("check", "--ignore", "CH801,quote-th"), ["CH801,quote-thin"]),
        (("quote", "words", "--into", "p"), ["pact"]),
        (("suggest", "a"), ["article"]),
        (("suggest", "--file", "gone.yaml", "a"), []),
    ],
)
def test_shell_completes_ids_rules_and_sources(tmp_path: Path, words: tuple[str, ...], offered: list[str]) -> None:
    text = "title: T\nsources:\n  article: {file: a.txt}\nevents:\n  - {id: pact, title: A pact, date: 2024}\n  - x\n"
    (tmp_path / "events.yaml").write_text(text, "utf-8")
    assert completed(tmp_path, *words) == offered


@pytest.mark.parametrize("text", ["", "[", "- a\n", "events: x\n", "events: {}\n"])
def test_shell_completes_nothing_of_a_file_that_is_no_chronology(tmp_path: Path, text: str) -> None:
    (tmp_path / "events.yaml").write_text(text, "utf-8")
    assert completed(tmp_path, "quote", "words", "--into", "p") == []
