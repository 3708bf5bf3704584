"""The relations that an event states."""

from chrono.records import load_text, related

EVENT = """\
title: x
sources: {a: {file: a.txt, published: 2025-02-14}}
events:
  - {id: x, title: X, date: 2025-02-01, after: [y, z], same_day: [w], follows: v, evidence: [{source: a, quote: x}]}
"""


def test_each_relation_has_its_name_and_its_place_and_a_consequence_is_none() -> None:
    event = load_text(EVENT, {"a.txt": "x"}).chronology.events[0]
    assert list(related(event)) == [("after", 0, "y"), ("after", 1, "z"), ("same_day", 0, "w")]
