"""What an event rests on, and nothing else."""

from chrono.passages.passages import read_passages
from chrono.proof.grounds import Grounds, SharedGrounds
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text

TEXT = """\
title: T
as_of: 2024-12-01
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-03-27}
actors:
  envoy: {name: The envoy}
events:
  - {id: talks, title: Talks, date: 2024-03-20, evidence: [{source: b, quote: talks were held}]}
  - id: visit
    title: A visit
    date: 2024-03-22
    after: [talks]
    follows: plan
    participants: [envoy]
    evidence: [{source: a, quote: the envoy came}]
  - {id: plan, title: A plan, date: 2024-03}
  - {id: other, title: Another, date: 2024-01-01}
"""
ARTICLES = {"a.txt": "Then the envoy came.\n", "b.txt": "There talks were held.\n"}


def of_visit(text: str = TEXT) -> tuple[Grounds, Chronology]:
    chronology = load_text(text, ARTICLES).chronology
    return Grounds.of(chronology.events[1], chronology, read_passages(chronology)), chronology


def test_records_that_are_referred_to_and_sources_that_are_cited_are_grounds() -> None:
    grounds, _ = of_visit()
    assert [event.id for event in grounds.others] == ["talks", "plan"]
    assert list(grounds.sources) == ["a"]


def test_narrowed_chronology_has_nothing_else() -> None:
    grounds, chronology = of_visit()
    narrowed = grounds.narrowed(chronology, SharedGrounds.of(chronology))
    assert [event.id for event in narrowed.events] == ["talks", "plan", "visit"]
    assert (list(narrowed.sources), list(narrowed.articles), list(narrowed.actors)) == (["a"], ["a"], ["envoy"])
    assert narrowed.current_date == chronology.current_date
    assert narrowed.title == ""


def test_what_was_read_for_it_alone_has_nothing_of_other_sources() -> None:
    grounds, chronology = of_visit()
    alone = grounds.passages_alone(read_passages(chronology))
    assert (list(alone.events), list(alone.readings), list(alone.names)) == (["visit"], ["a"], ["a"])


def test_grounds_are_what_they_were_only_where_their_records_are() -> None:
    grounds, chronology = of_visit()
    passages = read_passages(chronology)
    same = Grounds.of(chronology.events[1], chronology, passages)
    assert same.are(Grounds.of(chronology.events[1], chronology, passages))
    assert not grounds.are(same)  # it was read anew


def test_day_of_the_file_is_that_of_its_newest_source_where_it_names_none() -> None:
    chronology = load_text(TEXT.replace("as_of: 2024-12-01\n", ""), ARTICLES).chronology
    assert str(SharedGrounds.of(chronology).current) == "2024-03-27"


def test_grounds_of_another_event_are_others_though_they_read_the_same() -> None:
    grounds, _ = of_visit()
    again = load_text(TEXT, ARTICLES).chronology.events[1]
    assert not grounds._replace(event=again).are(grounds)
    assert grounds.are(grounds)
