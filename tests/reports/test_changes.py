"""Changes for people, programs and change logs."""

import json

from chrono.editions.diff import Change, ChangeKind, EventSnapshot
from chrono.reports.changes import changes_json, changes_markdown, changes_text

A = EventSnapshot("a", "They meet", "2024-03-28", "planned")
CHANGES = (
    Change(ChangeKind.ADDED, "n", None, EventSnapshot("n", "New *thing*", "2023-05", "occurred")),
    Change(ChangeKind.MOVED, "a", A, A._replace(date="2024-03-29")),
    Change(ChangeKind.STATUS, "a", A, A._replace(status="cancelled")),
    Change(ChangeKind.RETITLED, "a", A, A._replace(title="They met")),
    Change(ChangeKind.CHANGED, "a", A, A),
    Change(ChangeKind.REMOVED, "g", EventSnapshot("g", "Gone", "2024", "occurred"), None),
)


def test_a_change_is_a_line() -> None:
    assert changes_text(CHANGES).splitlines() == [
        "added    n: New *thing* (May 2023)",
        "moved    a: They meet: 28 March 2024 → 29 March 2024",
        "status   a: They meet: planned → cancelled",
        "retitled a: They meet → They met",
        "changed  a: They meet: other fields",
        "removed  g: Gone (2024)",
    ]


def test_markdown_has_a_heading_for_each_kind_and_escapes() -> None:
    text = changes_markdown(CHANGES)
    assert text.startswith("### Added\n\n- New \\*thing\\* (May 2023)\n")
    assert [line for line in text.splitlines() if line.startswith("###")] == [
        "### Added", "### Moved", "### Status", "### Retitled", "### Changed", "### Removed",
    ]  # fmt: skip


def test_json_has_the_event_before_and_after() -> None:
    data = json.loads(changes_json(CHANGES))
    assert data[0]["before"] is None
    assert data[1]["after"]["date"] == "2024-03-29"
    assert [one["kind"] for one in data] == ["added", "moved", "status", "retitled", "changed", "removed"]


def test_nothing_is_said_to_be_nothing() -> None:
    assert (changes_text(()), changes_markdown(()), changes_json(())) == (
        "nothing changed\n",
        "Nothing changed.\n",
        "[]\n",
    )
