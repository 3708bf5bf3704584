"""Articles and passages that are as they were are not read again, and come out as if they were."""

from pathlib import Path

import pytest

from chrono.passages.memory import PassageMemory
from chrono.passages.passages import Passages, read_passages
from chrono.records.chronology import Chronology
from chrono.records.loader import load_bytes
from chrono.records.memory import Memory

TEXT = """\
title: T
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-03-26}
actors:
  minister: {name: The minister}
events:
  - id: one
    title: One
    date: 2024-03-28
    participants: [minister]
    evidence: [{source: a, quote: The minister is scheduled to visit on March 28}]
  - id: two
    title: Two
    date: 2023-05
    evidence: [{source: b, quote: both countries signed an agreement in May 2023}]
dismissed:
  - {source: a, quote: in 2022, reason: background}
"""


class Reading:
    """A chronology that is read again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.memory, self.passages = folder, Memory(), PassageMemory()

    def chronology(self, text: str) -> Chronology:
        return load_bytes(text.encode("utf-8"), "events.yaml", self.folder, memory=self.memory).chronology

    def read(self, text: str = TEXT) -> Passages:
        """The passages, which are the same as without any memory."""
        chronology = self.chronology(text)
        found = read_passages(chronology, memory=self.passages)
        anew = read_passages(chronology)
        assert found.events == anew.events
        assert (found.names, found.datelines, found.published) == (anew.names, anew.datelines, anew.published)
        assert found.dismissed == anew.dismissed
        return found


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    (tmp_path / "a.txt").write_text("The minister is scheduled to visit on March 28, as in 2022.\n", "utf-8")
    (tmp_path / "b.txt").write_text("Here both countries signed an agreement in May 2023.\n", "utf-8")
    return Reading(tmp_path)


def test_what_is_as_it_was_is_the_same(reading: Reading) -> None:
    before, after = reading.read(), reading.read()
    assert all(after.readings[source] is before.readings[source] for source in "ab")
    assert all(after.events[event][0] is before.events[event][0] for event in ("one", "two"))
    assert after.names["a"] is before.names["a"]


def test_event_that_changed_is_read_alone(reading: Reading) -> None:
    before = reading.read()
    after = reading.read(TEXT.replace("title: One", "title: Uno"))
    assert after.events["one"][0] is not before.events["one"][0]
    assert after.events["two"][0] is before.events["two"][0]


def test_article_that_changed_is_read_alone_and_only_passages_of_it_anew(reading: Reading) -> None:
    before = reading.read()
    (reading.folder / "b.txt").write_text("Here both countries signed an agreement in May 2023 at last.\n", "utf-8")
    after = reading.read()
    assert after.readings["a"] is before.readings["a"]
    assert after.readings["b"] is not before.readings["b"]
    assert after.events["one"][0] is before.events["one"][0]
    assert after.events["two"][0] is not before.events["two"][0]


def test_words_that_now_stand_elsewhere_are_found_there(reading: Reading) -> None:
    text = TEXT.replace("source: a, quote: The", "source: b, quote: The")
    assert reading.read(text).events["one"][0].elsewhere == "a"
    (reading.folder / "a.txt").write_text("Nothing of the kind.\n", "utf-8")
    assert reading.read(text).events["one"][0].elsewhere is None


def test_day_of_publication_that_changed_is_heeded(reading: Reading) -> None:
    before = reading.read()
    after = reading.read(TEXT.replace("a.txt, published: 2024-03-26", "a.txt, published: 2023-03-26"))
    assert after.readings["a"] is not before.readings["a"]
    assert after.readings["a"].timexes != before.readings["a"].timexes


def test_names_that_are_asked_for_anew_are_looked_for(reading: Reading) -> None:
    before = reading.read()
    after = reading.read(TEXT.replace("name: The minister", "name: minister"))
    assert after.names["a"] is not before.names["a"]
    assert after.named("a", ("minister",)) == ((4, 12),)


def test_source_that_is_added_or_goes_is_heeded(reading: Reading) -> None:
    reading.read()
    without = TEXT.replace("  b: {file: b.txt, published: 2024-03-26}\n", "")
    assert reading.read(without).events["two"][0].problem == "b: the source is not defined"
    assert reading.read().events["two"][0].problem == ""


def test_source_that_can_no_longer_be_read_is_told_apart_from_none(reading: Reading) -> None:
    reading.read()
    broken = TEXT.replace("b: {file: b.txt,", "b: {file: b.txt, typo: x,")
    assert reading.read(broken).events["two"][0].problem == "b: its record could not be read"


def test_article_that_is_missing_stays_missing_and_is_read_when_it_comes(reading: Reading) -> None:
    (reading.folder / "b.txt").unlink()
    first, second = reading.read(), reading.read()
    assert second.events["one"][0] is first.events["one"][0]
    (reading.folder / "b.txt").write_text("Here both countries signed an agreement in May 2023.\n", "utf-8")
    assert reading.read().events["two"][0].match.found


def test_event_that_went_and_came_is_read_again(reading: Reading) -> None:
    before = reading.read()
    reading.read(TEXT.partition("  - id: two")[0])
    assert reading.read().events["two"][0] is not before.events["two"][0]
