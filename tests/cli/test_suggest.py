"""`chrono suggest` as users run it."""

from pathlib import Path

import pytest

from chrono.cli.main import main


def test_drafts_are_printed_and_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.txt").write_text("An agreement was signed in May 2023.\n", "utf-8")
    (folder / "events.yaml").write_text(
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-03-26, language: en}\nevents: []\n", "utf-8"
    )
    assert main(["suggest"]) == 0
    told = capsys.readouterr()
    assert told.out == (
        '# a.txt:1:1\n- id: agreement-was-signed\n  title: "An agreement was signed in May 2023"\n'
        '  date: "2023-05"\n  status: occurred\n  evidence:\n    - source: "a"\n'
        '      quote: "An agreement was signed in May 2023."\n'
    )
    assert told.err == "1 draft, 1 with every field proved\n"
    assert main(["suggest", "--window", "2024"]) == 0
    assert capsys.readouterr().err == "0 drafts, 0 with every field proved\n"


def test_a_source_that_is_none_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "events.yaml").write_text("title: x\nevents: []\n", "utf-8")
    assert main(["suggest", "b"]) == 2
    assert 'no source is called "b"' in capsys.readouterr().err
    assert main(["suggest", "--file", "-"]) == 2
    assert "standard input" in capsys.readouterr().err


def test_what_is_wrong_with_the_chronology_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "events.yaml").write_text("title: x\nevents: 5\n", "utf-8")
    main(["suggest"])
    assert "1 problem in events.yaml, which `chrono check` tells" in capsys.readouterr().err


def test_drafts_are_added_to_the_chronology_and_prove_themselves(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text("An agreement was signed in May 2023. It would be renewed on 3 June 2024.\n", "utf-8")
    (folder / "events.yaml").write_text(
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-07-26, language: en}\nevents: []\n", "utf-8"
    )
    assert main(["suggest", "--ready", "--write"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "2 drafts, 1 with every field proved; 1 added to events.yaml\n"
    assert main(["check"]) == 0
    assert main(["suggest", "--ready", "--write"]) == 0
    assert "1 draft, 0 with every field proved; 0 added" in capsys.readouterr().err


def test_sources_without_a_day_of_publication_are_told_with_what_to_do(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text("An agreement was signed on Monday.\n", "utf-8")
    (folder / "events.yaml").write_text(
        "title: x\nsources:\n  a: {file: a.txt}\n  b: {file: gone.txt}\n"
        "  c: {file: a.txt, published: 2024-03-26}\nevents: []\n",
        "utf-8",
    )
    main(["suggest"])
    assert capsys.readouterr().err.startswith(
        'no day of publication is known of "a": whether what they tell had happened by then is '
        "unchecked, and a weekday, or a day without its year, gives no draft; look it up and write it below each, "
        "such as published: 2024-03-26, or as much as is known of it, such as published: 1823\n"
    )


def test_a_chronology_without_sources_is_told_how_to_name_them(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "events.yaml").write_text("title: x\nevents: []\n", "utf-8")
    main(["suggest"])
    assert "events.yaml has no sources: chrono add ARTICLE… names the articles" in capsys.readouterr().err
