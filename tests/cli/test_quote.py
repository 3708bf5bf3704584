"""`chrono quote` as users run it."""

from pathlib import Path

import pytest

from chrono.cli.main import main


@pytest.fixture
def file(tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_text(" date 2024-03-26 The minister visited China on 20 March 2024.\n", "utf-8")
    (tmp_path / "events.yaml").write_text("title: x\nsources: {a: {file: a.txt}}\n", "utf-8")
    return str(tmp_path / "events.yaml")


def test_an_entry_of_evidence_is_printed_below_its_place(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quote", "minister", "visit", "--file", file]) == 0
    comment, source, quote = capsys.readouterr().out.splitlines()
    assert comment.endswith('a.txt:1:18; dates: "20 March 2024" (2024-03-20)')
    assert (source, quote) == ("- source: a", '  quote: "The minister visited China on 20 March 2024."')


def test_nothing_found_is_said(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quote", "submarine", "--file", file]) == 1
    assert "no sentence of the sources has at least half of the words" in capsys.readouterr().err


def test_what_is_wrong_with_the_chronology_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "events.yaml").write_text("title: x\nevents: 5\n", "utf-8")
    main(["quote", "x"])
    assert "1 problem in events.yaml, which `chrono check` tells" in capsys.readouterr().err


def test_the_best_sentence_is_added_to_an_event(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.txt").write_text("The envoys met in Bern. Nobody else met them. A pact was signed in Bern.\n", "utf-8")
    head = "title: x\nsources:\n  a: {file: a.txt}\nevents:\n  - id: pact\n    title: A pact\n    date: 2024\n"
    (folder / "events.yaml").write_text(head, "utf-8")
    assert main(["quote", "pact", "signed", "Bern", "--into", "pact"]) == 0
    assert "added the first to pact" in capsys.readouterr().err
    added = '    evidence:\n      - source: a\n        quote: "A pact was signed in Bern."\n'
    assert (folder / "events.yaml").read_text("utf-8") == head + added
    once = (folder / "events.yaml").read_bytes()
    assert main(["quote", "pact", "signed", "Bern", "--into", "pact"]) == 1
    assert "nothing was added to pact: it has this quotation already" in capsys.readouterr().err
    assert (folder / "events.yaml").read_bytes() == once
    assert main(["quote", "met", "--into", "pact"]) == 1
    assert "several sentences have all of the words; give more of them" in capsys.readouterr().err


def test_sentence_that_lacks_a_word_is_not_added(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.txt").write_text("A pact was signed in Bern.\n", "utf-8")
    text = "title: x\nsources:\n  a: {file: a.txt}\nevents:\n  - {id: pact, title: A pact, date: 2024}\n"
    (folder / "events.yaml").write_text(text, "utf-8")
    assert main(["quote", "pact", "signed", "Lima", "--into", "pact"]) == 1
    assert "nothing was added to pact: no sentence has all of the words: the best one lacks Lima" in (
        capsys.readouterr().err
    )
    assert (folder / "events.yaml").read_text("utf-8") == text


def test_events_without_evidence_are_given_it_and_the_others_named(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(file)
    events = (
        "events:\n  - id: visit\n    title: The minister visited China\n    date: 2024-03-20\n"
        "  - id: trade\n    title: Trade grew\n    date: 2024\n"
    )
    path.write_text(path.read_text("utf-8") + events, "utf-8")
    assert main(["quote", "--missing", "--file", file]) == 1
    assert capsys.readouterr().err == (
        "nothing was added to trade: no sentence has all words of its title and a date that meets its own\n"
        f"1 of 2 events without evidence have a quotation now; chrono check {file} proves it\n"
    )
    assert "The minister visited China on 20 March 2024." in path.read_text("utf-8")


@pytest.mark.parametrize("given", [[], ["--missing", "visit"], ["--missing", "--into", "visit"]])
def test_words_or_missing_alone_are_wanted(file: str, given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quote", "--file", file, *given]) == 2
    assert "say which WORDS are sought, or --missing alone" in capsys.readouterr().err


def test_an_event_that_there_is_not_is_told_with_those_that_there_are(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text("The envoys met in Bern.\n", "utf-8")
    head = "title: x\nsources:\n  a: {file: a.txt}\nevents:\n  - id: pact\n    title: A pact\n    date: 2024\n"
    (folder / "events.yaml").write_text(head, "utf-8")
    assert main(["quote", "envoys", "--into", "pacts"]) == 2
    assert 'no event is called "pacts", did you mean "pact"' in capsys.readouterr().err


def test_events_left_for_one_reason_are_told_together_and_the_nearest_sentence_is_offered(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(file)
    events = "".join(f"  - id: e{number}\n    title: Nothing\n    date: 2024\n" for number in range(3))
    near = "  - id: near\n    title: The minister visited Peru\n    date: 2024-03-20\n"
    path.write_text(f"{path.read_text('utf-8')}events:\n{events}{near}", "utf-8")
    main(["quote", "--missing", "--file", file])
    told = capsys.readouterr().err
    assert "nothing was added to 3 events (e0, e1, e2): no sentence" in told
    assert "lacks Peru; take it by: chrono quote The minister visited China on 20 March 2024 --into near" in told
