"""Titles word by word."""

from chrono.claims.bearings import Layer, borne_words
from chrono.passages.passages import read_passages
from chrono.records.loader import load_text

TEXT = """\
title: x
actors:
  otten: {name: Maria Otten, role: mayor}
sources:
  a: {file: a.txt, published: 2025-02-14%s}
events:
  - id: e
    title: Mayor Otten opens the old Chinese bridge in rain and storm
    date: 2025-02-14
    participants: [otten]
    evidence: [{source: a, quote: "opened the bridge from China on 14 February 2025"}]
"""
ARTICLE = " date 2025-02-14 She opened the bridge from China on 14 February 2025 in the rain. The old men sang.\n"


def layers(language: str = "") -> dict[str, str]:
    chronology = load_text(TEXT % language, {"a.txt": ARTICLE}).chronology
    words = borne_words("title", chronology.events[0], chronology, read_passages(chronology))
    return {word.written: word.layer for word in words}


def test_each_word_is_found_at_the_nearest_place() -> None:
    assert layers() == {
        "Mayor": Layer.RECORD,
        "Otten": Layer.RECORD,
        "opens": Layer.QUOTED,
        "Chinese": Layer.QUOTED,
        "bridge": Layer.QUOTED,
        "rain": Layer.SENTENCE,
        "storm": Layer.NOWHERE,
    }


def test_words_of_a_language_that_is_not_compared_have_no_place() -> None:
    assert layers(", language: de") == {}
