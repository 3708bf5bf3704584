"""Draft events into a chronology, and nothing else of it touched."""

from pathlib import Path

import pytest

from chrono.drafting.inserting import insert_events, insert_evidence
from chrono.errors import CannotRead, CannotWrite, UnknownName

DRAFT = '# a.txt:1:1\n- id: b\n  title: "B"\n  date: "2023"\n  evidence:\n    - source: a\n      quote: "B"'
NEXT = "- id: c\n  title: C\n  date: 2024"


def inserted(text: str, *drafts: str) -> str:
    return insert_events(Path("events.yaml"), text.encode("utf-8"), drafts or (DRAFT,)).decode("utf-8")


def test_drafts_stand_after_the_last_event_as_far_in_as_it() -> None:
    before = "title: x\nevents:\n    - id: a\n      title: A\n      date: 2022\n"
    assert inserted(before, NEXT, NEXT.replace("c", "d")) == (
        before + "\n    - id: c\n      title: C\n      date: 2024\n\n    - id: d\n      title: C\n      date: 2024\n"
    )


def test_what_follows_the_events_stays_there() -> None:
    before = "events:\n- {id: a, title: A, date: 2022}  # first\n\ndismissed:\n  - {source: a, quote: q, reason: r}\n"
    assert inserted(before, NEXT) == (
        "events:\n- {id: a, title: A, date: 2022}  # first\n\n- id: c\n  title: C\n  date: 2024\n\n"
        "dismissed:\n  - {source: a, quote: q, reason: r}\n"
    )


@pytest.mark.parametrize("events", ["events: []\n", "events:\n", "events: [ ]\n", ""])
def test_first_event_is_put_where_there_is_none(events: str) -> None:
    assert inserted(f"title: x\n{events}", NEXT) == "title: x\nevents:\n  - id: c\n    title: C\n    date: 2024\n"


def test_line_ends_and_the_mark_of_the_encoding_are_kept() -> None:
    raw = "\ufefftitle: x\r\nevents:\r\n  - {id: a, title: A, date: 2022}\r\n".encode()
    after = insert_events(Path("events.yaml"), raw, [NEXT])
    assert after.startswith(raw)
    assert after[len(raw) :] == b"\r\n  - id: c\r\n    title: C\r\n    date: 2024\r\n"


def test_file_without_a_last_line_end_gets_one() -> None:
    assert inserted("events:\n  - {id: a, title: A, date: 2022}", NEXT).startswith(
        "events:\n  - {id: a, title: A, date: 2022}\n\n  - id: c\n"
    )


def test_block_of_text_at_the_end_stays_whole() -> None:
    before = "events:\n  - id: a\n    title: A\n    date: 2022\n    summary: >-\n      one\n      two\n"
    assert inserted(before, NEXT) == before + "\n  - id: c\n    title: C\n    date: 2024\n"


def test_events_in_brackets_are_refused() -> None:
    with pytest.raises(CannotWrite, match="paste what is to be added by hand"):
        inserted("events: [{id: a, title: A, date: 2022}]\n")


@pytest.mark.parametrize("text", ["events: [", "5", "events: 5\n"])
def test_what_is_no_chronology_is_refused(text: str) -> None:
    with pytest.raises((CannotRead, CannotWrite)):
        inserted(text)


ENTRY = '- source: a\n  quote: "More words"'


def given(text: str, event: str = "a") -> str:
    return insert_evidence(Path("events.yaml"), text.encode("utf-8"), event, ENTRY).decode("utf-8")


def test_evidence_stands_after_the_last_of_its_event() -> None:
    before = "events:\n  - id: a\n    title: A\n    evidence:\n      - source: a\n        quote: one\n"
    after = "  - {id: b, title: B}\n"
    assert given(before + after) == before + '      - source: a\n        quote: "More words"\n' + after


@pytest.mark.parametrize("evidence", ["", "    evidence: []\n", "    evidence:\n"])
def test_first_evidence_of_an_event_is_put_into_it(evidence: str) -> None:
    before = f"events:\n  - id: a\n    title: A\n{evidence}"
    assert given(before + "\n  - {id: b, title: B}\n") == (
        "events:\n  - id: a\n    title: A\n    evidence:\n      - source: a\n"
        '        quote: "More words"\n\n  - {id: b, title: B}\n'
    )


@pytest.mark.parametrize("event", ["  - {id: a, title: A}\n", "  - id: a\n    evidence: [{source: a, quote: b}]\n"])
def test_evidence_in_brackets_is_refused(event: str) -> None:
    with pytest.raises(CannotWrite, match="paste what is to be added by hand"):
        given(f"events:\n{event}")


def test_event_that_there_is_not_is_told() -> None:
    with pytest.raises(UnknownName, match='no event is called "b"'):
        given("events:\n  - id: a\n    title: A\n", "b")
