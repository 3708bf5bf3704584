"""A chronology to another one: a part of it, other lanes, one time zone; and what changed between two."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.editions.conditions import condition
    from chrono.editions.diff import Change, ChangeKind, EventSnapshot, changes, snapshots
    from chrono.editions.filters import keep_lanes, select, split_by
    from chrono.editions.lanes import by_field
    from chrono.editions.selection import Selection
    from chrono.editions.timezones import in_one_zone
    from chrono.editions.visible import with_visible_signs

__all__ = [
    "Change",
    "ChangeKind",
    "EventSnapshot",
    "Selection",
    "by_field",
    "changes",
    "condition",
    "in_one_zone",
    "keep_lanes",
    "select",
    "snapshots",
    "split_by",
    "with_visible_signs",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "selection": ("Selection",),
        "conditions": ("condition",),
        "diff": ("Change", "ChangeKind", "EventSnapshot", "changes", "snapshots"),
        "filters": ("keep_lanes", "select", "split_by"),
        "lanes": ("by_field",),
        "timezones": ("in_one_zone",),
        "visible": ("with_visible_signs",),
    },
)
