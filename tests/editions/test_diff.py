"""What changed between two editions."""

import pytest

from chrono.editions.diff import ChangeKind, EventSnapshot, changes, snapshots
from chrono.records.loader import load_text

TEXT = """\
title: T
events:
  - {id: a, title: A, date: 2024-03-28}
  - {id: b, title: B, date: 2023-05, status: planned}
"""


def edition(text: str = TEXT) -> dict[str, EventSnapshot]:
    return snapshots(load_text(text, {}).chronology)


def kinds(after: str) -> list[tuple[ChangeKind, str]]:
    return [(one.kind, one.id) for one in changes(edition(), edition(after))]


def test_nothing_changed_between_equal_editions() -> None:
    assert changes(edition(), edition()) == ()


def test_the_order_of_records_is_no_change() -> None:
    head, one, two = TEXT.partition("  - {id: a")[0], *TEXT.splitlines(keepends=True)[2:]
    assert kinds(head + two + one) == []


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("2024-03-28", "2024-03-29", ChangeKind.MOVED),
        ("2024-03-28", "2024-03", ChangeKind.MOVED),
        ("title: A", "title: Aa", ChangeKind.RETITLED),
        ("date: 2024-03-28}", "date: 2024-03-28, status: cancelled}", ChangeKind.STATUS),
        ("date: 2024-03-28}", "date: 2024-03-28, location: Lima}", ChangeKind.CHANGED),
    ],
)
def test_one_change_is_told_by_its_kind(old: str, new: str, kind: ChangeKind) -> None:
    assert kinds(TEXT.replace(old, new, 1)) == [(kind, "a")]


def test_the_day_of_the_last_change_is_no_change() -> None:
    assert kinds(TEXT.replace("date: 2024-03-28}", "date: 2024-03-28, updated: 2025-01-01}")) == []


def test_added_and_removed_events_are_told() -> None:
    after = TEXT.replace("id: b", "id: c")
    assert kinds(after) == [(ChangeKind.ADDED, "c"), (ChangeKind.REMOVED, "b")]


def test_two_changes_of_one_event_are_both_told() -> None:
    after = TEXT.replace("title: A, date: 2024-03-28", "title: Aa, date: 2024-03-29")
    assert kinds(after) == [(ChangeKind.MOVED, "a"), (ChangeKind.RETITLED, "a")]
