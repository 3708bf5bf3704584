"""Whether two dates alone settle a relation of their events."""

import pytest

from chrono.proof.settled import settled
from chrono.records.loader import load_text


def holds(mine: str, relation: str, theirs: str) -> bool:
    text = f"title: x\nevents:\n  - {{id: a, title: A, date: '{mine}'}}\n  - {{id: b, title: B, date: '{theirs}'}}\n"
    first, second = load_text(text, {}).chronology.events
    return settled(first, relation, second)


@pytest.mark.parametrize(
    ("mine", "relation", "theirs"),
    [
        ("2024-03-20", "before", "2024-03-21"),
        ("2024-03", "before", "2024-04"),
        ("[..2024-03-26]", "before", "2024-03-28/2024-03-30"),
        ("2024-03-20T15:00", "after", "2024-03-20T14:00"),
        ("2024-03-20T15:00+05:00", "after", "2024-03-20T14:00+05:00"),
        ("2024-03-21T15:00+05:00", "after", "2024-03-20"),
        ("2024-03-18", "during", "2024-03-18/2024-03-20"),
        ("2024-03-18", "during", "2024-03-18"),
        ("2024-03-18", "same_day", "2024-03-18T10:00"),
        ("2024-03-18/2024-03-20", "same_day", "2024-03-18/2024-03-20"),
        ("2024-03-19/2024-03-20", "during", "2024-03-18/2024-03-20"),
        ("2024-03-18/2024-03-20", "during", "2024-03-18/2024-03-20"),
        ("2024-03-18/2024-03-20", "before", "2024-03-21/.."),
        ("2024-03-21/..", "after", "2024-03-18/2024-03-20"),
    ],
)
def test_dates_settle_what_holds_for_every_day_that_they_may_mean(mine: str, relation: str, theirs: str) -> None:
    assert holds(mine, relation, theirs)


@pytest.mark.parametrize(
    ("mine", "relation", "theirs"),
    [
        ("2021", "same_day", "2021"),
        ("2024-03", "same_day", "2024-03-20"),
        ("2024-03-20", "before", "2024-03-20"),
        ("2024-03-20", "before", "2024-03"),
        ("2024-03-20", "during", "2024-03"),
        ("2024-03", "during", "2024-03/2024-04"),
        ("2024-03-20~", "before", "2024-03-25"),
        ("[..2024-03-26]", "after", "2024-03-01"),
        ("2024-03-20/..", "before", "2025"),
        ("2024-03-18/2024-03-20", "same_day", "2024-03-18"),
        ("2024-03-18/2024-03-21", "during", "2024-03-18/2024-03-20"),
        ("2024-03-17/2024-03-20", "during", "2024-03-18/2024-03-20"),
        ("2024-03-18/..", "during", "2024-03-18/2024-03-20"),
        ("2024-03-19", "during", "2024-03-18/.."),
        ("2024-03-20", "before", "2024-03-25?"),
        ("2024-03-20T20:00", "before", "2024-03-20T21:00-08:00"),
    ],
)
def test_dates_leave_open_what_some_of_the_days_that_they_may_mean_break(mine: str, relation: str, theirs: str) -> None:
    assert not holds(mine, relation, theirs)
