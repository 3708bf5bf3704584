"""What is told twice: articles and events."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.judgements.copies import (
    ALIKE_WITH_SAME_PARTICIPANTS,
    DuplicateOutcome,
    is_copy,
    judge_duplicates,
    prefix_length,
    runs_of_words,
    shared_of,
    supporting_sources,
)
from chrono.passages.passages import read_passages
from chrono.records import load_text

TEXT = """\
title: x
sources:
  a: {file: a.txt, published: 2025-02-14}
  b: {file: b.txt, published: 2025-02-14}
events:
  - id: e
    title: E
    date: 2024
    evidence:
      - {source: b, quote: x}
      - {source: a, quote: x}
      - {source: a, quote: y, stance: context}
"""
LONG = " ".join(f"word{number}" for number in range(40))


def runs(text: str) -> frozenset[int]:
    return runs_of_words(load_text(TEXT, {"a.txt": f" date 2025-02-14 {text}\n"}).chronology, "a")


@pytest.mark.parametrize(
    ("first", "second", "copy"),
    [
        (LONG, LONG, True),
        (LONG, f"{LONG} and a line that only one of them has", True),
        (LONG, LONG.replace("word2", "other2"), False),
        ("one two three four five six", "one two three four five seven", False),
    ],
)
def test_a_copy_is_told_by_its_words(first: str, second: str, *, copy: bool) -> None:
    assert is_copy(runs(first), runs(second)) is copy


def test_what_is_shared_is_measured_by_the_shorter_text() -> None:
    assert shared_of(frozenset({1, 2}), frozenset({2, 3, 4, 5})) == 0.5


def test_a_source_that_cannot_be_read_has_no_words() -> None:
    assert runs_of_words(load_text(TEXT, {}).chronology, "a") == frozenset()


def test_sources_that_support_an_event_are_sorted_and_named_once() -> None:
    chronology = load_text(TEXT, {}).chronology
    assert supporting_sources(chronology, chronology.events[0]) == ["a", "b"]


EVENTS = """\
title: x
sources: {a: {file: a.txt, published: 2025-02-14}, b: {file: b.txt, published: 2025-02-14}}
events:
  - {id: late, title: The ministers meet at Lima, date: 2025-02-02, evidence: [{source: a, quote: met in Lima}]}
  - {id: early, title: Ministers meet in Lima, date: 2025-02, evidence: [{source: a, quote: met in Lima}]}
  - {id: French, title: Le ministre est dans la ville avec les autres, date: 2025-02-03,
     evidence: [{source: a, quote: met in Lima}]}
  - {id: Malay, title: Mahkamah batal keputusan, date: 2025-02-04, evidence: [{source: b, quote: batal keputusan}]}
"""


def test_each_event_is_held_against_those_before_it() -> None:
    chronology = load_text(
        EVENTS, {"a.txt": " date 2025-02-14 The ministers met in Lima.\n", "b.txt": "Mahkamah batal keputusan.\n"}
    ).chronology
    found = judge_duplicates(chronology.events, read_passages(chronology))
    assert [(at.event, one.outcome) for at, one in found.items()] == [
        ("early", DuplicateOutcome.OWN),
        ("late", DuplicateOutcome.ALIKE),
        ("French", DuplicateOutcome.NOT_READ),
        ("Malay", DuplicateOutcome.NOT_READ),
    ]


_TITLES = st.sets(st.integers(0, 9), min_size=1)


@given(_TITLES, _TITLES)
def test_titles_that_are_alike_share_a_word_by_which_they_are_looked_for(one: set[int], other: set[int]) -> None:
    share = len(one & other) / len(one | other)
    asked, kept = sorted(one)[: prefix_length(len(one), len(other))], sorted(other)[: prefix_length(len(other), 0)]
    assert share < ALIKE_WITH_SAME_PARTICIPANTS or not set(asked).isdisjoint(kept)


def test_short_titles_with_one_word_of_two_in_common_are_not_looked_at() -> None:
    assert sorted({1, 2})[: prefix_length(2, 2)] == [1]
