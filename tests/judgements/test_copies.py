"""Copies of one text."""

import pytest

from chrono.judgements.copies import is_copy, runs_of_words, shared_of, supporting_sources
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
