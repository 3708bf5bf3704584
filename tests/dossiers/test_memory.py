"""Entries that stand are the same ones, and what is made with them is what is made without."""

from collections.abc import Callable

import pytest

from chrono.dossiers.dossier import Dossier
from chrono.dossiers.making import make_dossier
from chrono.dossiers.memory import EntryMemory
from tests.conftest import report_on

TEXT = """\
title: Treaties
as_of: 2024-02-01
sources:
  paper: {file: paper.txt, published: 2024-01-01, publisher: The Paper}
actors:
  peru: {name: Peru}
categories:
  trade: {label: Trade}
events:
  - id: treaty
    title: Peru and Chile signed a treaty
    date: 2023-05-09
    participants: [peru]
    category: trade
    evidence: [{source: paper, quote: Peru and Chile signed a treaty on 9 May 2023}]
  - id: visit
    title: The envoy visited Quito
    date: 2023-06-03
    after: [treaty]
    evidence: [{source: paper, quote: The envoy visited Quito on 3 June 2023}]
"""
ARTICLE = " date 2024-01-01 Peru and Chile signed a treaty on 9 May 2023. The envoy visited Quito on 3 June 2023.\n"


@pytest.fixture
def made() -> Callable[[str], Dossier]:
    """A dossier that is made again and again, and each time is what it would be without a memory."""
    memory = EntryMemory()

    def make(text: str) -> Dossier:
        report = report_on(text, {"paper.txt": ARTICLE})
        dossier = make_dossier(report, memory=memory)
        assert dossier == make_dossier(report)
        return dossier

    return make


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: Peru and Chile signed", "title: Chile and Peru signed"),
        ("name: Peru}", "name: Republic of Peru}"),
        ("label: Trade", "label: Commerce"),
        ("publisher: The Paper", "publisher: The Gazette"),
        ("date: 2023-06-03", "date: 2023-06-04"),
        ("date: 2023-05-09", "date: 2023-07-09"),
        ("quote: Peru and Chile signed", "quote: Peru signed"),
        ("    evidence: [{source: paper, quote: Peru and Chile signed a treaty on 9 May 2023}]\n", ""),
        ("published: 2024-01-01", "published: 2024-01-02"),
        ("events:\n", "dismissed: [{source: paper, quote: on 3 June 2023, reason: x}]\nevents:\n"),
        ("    evidence: [{source: paper, quote: The envoy visited Quito on 3 June 2023}]\n", ""),
    ],
)
def test_dossier_after_a_change_is_what_it_is_from_the_beginning(
    made: Callable[[str], Dossier], before: str, after: str
) -> None:
    made(TEXT)
    made(TEXT.replace(before, after))
    made(TEXT)


def test_entry_that_nothing_changed_of_is_the_same_one(made: Callable[[str], Dossier]) -> None:
    before, after = made(TEXT), made(TEXT.replace("date: 2023-06-03", "date: 2023-06-04"))
    assert after.entries[0] is before.entries[0]
    assert after.entries[1] is not before.entries[1]


def test_sheet_that_nothing_changed_of_is_the_same_one(made: Callable[[str], Dossier]) -> None:
    before, after = made(TEXT), made(TEXT.replace("name: Peru}", "name: Republic of Peru}"))
    assert after.sources[0] is before.sources[0]
    assert made(TEXT.replace("quote: Peru and Chile signed", "quote: Peru signed")).sources[0] is not before.sources[0]
