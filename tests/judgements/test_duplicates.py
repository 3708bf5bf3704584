"""Events that tell much the same."""

from hypothesis import given
from hypothesis import strategies as st

from chrono.judgements.duplicates import ALIKE_WITH_SAME_PARTICIPANTS, DuplicateOutcome, judge_duplicates, prefix_length
from chrono.passages.passages import read_passages
from chrono.records import load_text

TEXT = """\
title: x
sources: {a: {file: a.txt, published: 2025-02-14}}
events:
  - {id: late, title: The ministers meet at Lima, date: 2025-02-02, evidence: [{source: a, quote: met in Lima}]}
  - {id: early, title: Ministers meet in Lima, date: 2025-02, evidence: [{source: a, quote: met in Lima}]}
  - {id: French, title: Le ministre est dans la ville avec les autres, date: 2025-02-03,
     evidence: [{source: a, quote: met in Lima}]}
"""


def test_each_event_is_held_against_those_before_it() -> None:
    chronology = load_text(TEXT, {"a.txt": " date 2025-02-14 The ministers met in Lima.\n"}).chronology
    found = judge_duplicates(chronology.events, read_passages(chronology))
    assert [(at.event, one.outcome) for at, one in found.items()] == [
        ("early", DuplicateOutcome.OWN),
        ("late", DuplicateOutcome.ALIKE),
        ("French", DuplicateOutcome.NOT_READ),
    ]


_TITLES = st.sets(st.integers(0, 9), min_size=1)


@given(_TITLES, _TITLES)
def test_titles_that_are_alike_share_a_word_by_which_they_are_looked_for(one: set[int], other: set[int]) -> None:
    share = len(one & other) / len(one | other)
    asked, kept = sorted(one)[: prefix_length(len(one), len(other))], sorted(other)[: prefix_length(len(other), 0)]
    assert share < ALIKE_WITH_SAME_PARTICIPANTS or not set(asked).isdisjoint(kept)


def test_short_titles_with_one_word_of_two_in_common_are_not_looked_at() -> None:
    assert sorted({1, 2})[: prefix_length(2, 2)] == [1]
