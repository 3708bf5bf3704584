"""No false record of the corpus passes, no true one is accused, but those that are known; the lists may only shrink."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from chrono.findings import Outcome, Severity
from chrono.passages import PassageMemory, read_passages
from chrono.proof import Judged, check
from chrono.records import load_text
from tests.corpus.entries import CorpusEntry, as_text, chronology_of, entries

_ASIDE = {"unused", "uncovered-statement", "single-source", "unmined-source"}
KNOWN_TO_PASS = {
    "en-10 f16": "the other counsel says it, in words that are his by the sentence before",
    "en-16 f10": "another return is called off than the one that is told of",
    "en-17 f13": "the copies are of another book, by a sentence far from the quotation",
    "zh-09 f16": "who adds something stands behind who announced it, in one sentence",
}
"""False records of which nothing is found in the field that is false, with the reason."""

KNOWN_TO_BE_ACCUSED = {
    "en-10 t1": "the sign of the naira is not read",
    "en-10 t2": "who charges somebody tells no mere word of others",
    "en-12 t7": "that it was not held since denies what came later",
    "en-13 t7": "the condition may be of another clause",
    "en-14 t3": "a number of shops and one of chains in one sentence",
    "en-16 t8": "a dollar sign is the record's own country's",
    "kk-03 t4": "a day after the weekday of another clause",
    "kk-05 t5": "the new day of what was put off stands beside the old one",
    "zh-07 t8": "a term in signs of Han is not read as a figure",
    "zh-08 t5": "what is called off is of another clause",
    "zh-09 t5": "what is denied is of another clause",
}
"""True records of which something is found, with the reason."""


def told(entry: CorpusEntry, false: Mapping[str, Any], memory: PassageMemory) -> Iterator[Judged]:
    """What is said of the field in which a false record is false."""
    chronology = chronology_of(entry, [entry.record_of(false)], entry.actors_of(false))
    concerned = false.get("concerns") or ([false["field"]] if false["field"] != "quote" else ["evidence", "status"])
    for judged in check(chronology, passages=read_passages(chronology, memory=memory)).verdicts:
        at = judged.verdict.at
        name = "role" if at.record[:1] == ("actors",) and at.name == "role" else at.name if at.event else ""
        of_other_actor = name == "role" and at.record[-1] not in false.get("actors", {})
        if name in concerned and not of_other_actor and judged.rule.name not in _ASIDE:
            yield judged


def passes(entry: CorpusEntry, false: Mapping[str, Any], memory: PassageMemory) -> bool:
    """Is nothing found wrong or left open in the field that is false?"""
    ends = [one.verdict.outcome for one in told(entry, false, memory) if not _is_note(one)]
    return set(ends) <= {Outcome.PASSED}


def _is_note(judged: Judged) -> bool:
    return judged.verdict.outcome is Outcome.FAILED and judged.rule.severity is Severity.INFO


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.name)
def test_no_false_record_passes(entry: CorpusEntry) -> None:
    memory = PassageMemory()
    passing = {f"{entry.name} {one['id']}": one["why"] for one in entry.false if passes(entry, one, memory)}
    known = {name for name in KNOWN_TO_PASS if name.startswith(entry.name)}
    assert {name: why for name, why in passing.items() if name not in known} == {}
    assert known == set(passing), "what passes no longer is to be taken from the list"


def accused(entry: CorpusEntry) -> Mapping[str, str]:
    """The true records of which something is found, with what is."""
    failed = (one for one in check(chronology_of(entry, entry.true)).verdicts if one.verdict.outcome is Outcome.FAILED)
    return {
        f"{entry.name} {one.verdict.event}": f"{one.rule.name}: {one.verdict.message}"
        for one in failed
        if one.verdict.event and one.rule.severity is not Severity.INFO and one.rule.name not in _ASIDE
    }


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.name)
def test_no_true_record_is_accused(entry: CorpusEntry) -> None:
    known = {name for name in KNOWN_TO_BE_ACCUSED if name.startswith(entry.name)}
    found = accused(entry)
    assert {name: said for name, said in found.items() if name not in known} == {}
    assert known == set(found), "what is accused no longer is to be taken from the list"


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.name)
def test_every_record_can_be_read(entry: CorpusEntry) -> None:
    records = (*entry.true, *map(entry.record_of, entry.false))
    loaded = load_text(as_text(entry, records), {entry.file: entry.raw})
    assert [str(one) for one in loaded.findings] == []
