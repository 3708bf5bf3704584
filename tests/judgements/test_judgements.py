"""Every claim judged once."""

import pickle

from chrono.findings import Outcome
from chrono.judgements.figures.labels import LabelOutcome
from chrono.judgements.figures.values import FigureOutcome
from chrono.judgements.judgements import join_judgements, judge
from chrono.passages.passages import read_passages
from chrono.records import load_text
from chrono.tellings.comparison import Agreement

TEXT = """\
title: x
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: first
    title: E
    date: 2024-05-03
    figures: [{label: n, value: "12", unit: ships}, {label: m, value: "13", unit: ships}]
    evidence: [{source: a, quote: "On 3 May 2024 the port counted 12 ships"}]
  - id: second
    title: E
    date: 2024-05-04
    evidence: [{source: a, quote: "On 3 May 2024 the port counted 12 ships"}]
"""
CHRONOLOGY = load_text(TEXT, {"a.txt": " date 2025-02-14 On 3 May 2024 the port counted 12 ships.\n"}).chronology
JUDGED = judge(CHRONOLOGY, read_passages(CHRONOLOGY))


def test_each_date_is_judged_as_its_own_event_claims() -> None:
    found = [JUDGED.date(event).agreement for event in CHRONOLOGY.events]
    assert found == [Agreement.CONFIRMED, Agreement.CONTRADICTED]


def test_each_figure_is_judged_by_its_place() -> None:
    first = CHRONOLOGY.events[0]
    assert [JUDGED.figure(first, index).outcome for index in (0, 1)] == [FigureOutcome.CONFIRMED, FigureOutcome.ABSENT]


def test_events_that_came_from_no_file_are_told_apart() -> None:
    made = CHRONOLOGY.model_copy(
        update={
            "events": tuple(type(one).model_validate(one.model_dump(exclude_unset=True)) for one in CHRONOLOGY.events)
        }
    )
    judged = judge(made, JUDGED.passages)
    assert judged.date(made.events[1]).agreement is Agreement.CONTRADICTED


def test_what_was_read_and_judged_is_equal_after_a_way_through_another_process() -> None:
    assert pickle.loads(pickle.dumps(JUDGED)) == JUDGED  # noqa: S301


NAMED = """\
title: x
sources: {a: {file: a.txt, published: 2024-03-26}, b: {file: b.txt, published: 2024-03-26}}
events:
  - id: e
    title: E
    date: 2024-03-25
    participants: [Yerlan Koshanov]
    location: Astana
    figures: [{label: ships, value: "12"}, {label: m, value: "13"}]
    evidence:
      - {source: a, quote: "Erlan Koshanov counted 12 ships in Astana on 25 March 2024"}
      - {source: b, quote: "Erlan Koshanov came on 24 March 2024"}
"""
QUOTED = {
    "a.txt": " date 2024-03-26 Erlan Koshanov counted 12 ships in Astana on 25 March 2024.\n",
    "b.txt": " date 2024-03-26 Erlan Koshanov came on 24 March 2024.\n",
}
ONE = load_text(NAMED, QUOTED).chronology
(EVENT,) = ONE.events
FOUND = judge(ONE, read_passages(ONE))


def test_names_are_judged_with_the_spelling_that_stands_in_their_place() -> None:
    assert {at.name: (one.verdict.outcome, one.variant) for at, one in FOUND.names.items()} == {
        "participants": (Outcome.UNCHECKED, "Erlan Koshanov"),
        "location": (Outcome.PASSED, ""),
    }


def test_labels_are_judged_of_figures_that_a_passage_has() -> None:
    assert {at: one.outcome for at, one in FOUND.labels.items()} == {
        EVENT.field("figures", 0, "label"): LabelOutcome.BESIDE
    }


def test_a_date_is_judged_by_each_of_several_sources() -> None:
    assert {source: one.agreement for source, one in FOUND.by_source[EVENT.field("date")].items()} == {
        "a": Agreement.CONFIRMED,
        "b": Agreement.CONTRADICTED,
    }


def test_nothing_is_judged_where_there_is_no_event() -> None:
    assert judge(ONE.with_events(()), FOUND.passages) == join_judgements(FOUND.passages, ())
