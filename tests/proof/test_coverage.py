"""What accounts for each dated statement of a source."""

import pytest

from chrono.passages.passages import read_passages
from chrono.proof.coverage import Coverage, dated_statements
from chrono.proof.examples import VISIT
from chrono.records.loader import load_text


def states(chronology: str, article: str) -> list[tuple[str, str, tuple[str, ...]]]:
    read = load_text(chronology, {"a.txt": article}).chronology
    passages = read_passages(read)
    return [
        (read.articles["a"].text[one.timex.start : one.timex.end], str(one.coverage), one.by)
        for one in dated_statements(read, passages, "a", passages.by_source().get("a", []))
    ]


def test_a_quotation_covers_and_a_dismissal_dismisses() -> None:
    assert states(VISIT.chronology, VISIT.articles["a.txt"]) == [
        ("March 28 to 30", "covered", ("visit",)),
        ("May 2023", "dismissed", ("background",)),
    ]


def test_what_neither_accounts_for_is_open() -> None:
    more = VISIT.articles["a.txt"].strip() + " Trade began in 1999.\n"
    assert states(VISIT.chronology, more)[-1] == ("1999", "open", ())


def test_a_date_that_repeats_the_event_s_is_covered() -> None:
    more = VISIT.articles["a.txt"].strip() + " He comes again. The days from March 28 to 30 are busy.\n"
    assert states(VISIT.chronology, more)[-1] == ("March 28 to 30", "covered", ("visit",))


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("The minister visits China from March 28 to 30 and Peru on April 9, 2024.", "open"),
        ("The minister visits China from March 28 to 30, not on April 9, 2024.", "covered"),
        ("The minister visits China on April 9, 2024.", "covered"),
    ],
)
def test_beside_the_date_of_its_event_another_of_the_quotation_is_open_unless_it_is_denied(
    said: str, state: str
) -> None:
    chronology = f"""\
title: x
sources: {{a: {{file: a.txt, published: 2024-03-26}}}}
events:
  - {{id: visit, title: A visit, date: 2024-03-28/2024-03-30, evidence: [{{source: a, quote: "{said}"}}]}}
"""
    assert states(chronology, said)[-1][:2] == ("April 9, 2024", state)


@pytest.mark.parametrize("words", ["At 18:00 GMT he left.", "LIMA, March 26. He left."])
def test_clock_times_and_datelines_state_nothing(words: str) -> None:
    article = f" date 2024-03-26 {words}\nThe minister is scheduled to visit China from March 28 to 30. In May 2023.\n"
    assert all(state != str(Coverage.OPEN) for _, state, _ in states(VISIT.chronology, article))
