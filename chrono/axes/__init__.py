"""Dates to their places on an axis: stretches and breaks, bursts, and the marks of events."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.axes.axis import Axis, Tick, ticks
    from chrono.axes.breaks import GAP, BrokenAxis, breaks_of, is_crowded, lane_lines, signs, to_one_scale, widened
    from chrono.axes.clusters import burst_of
    from chrono.axes.displacement import displace
    from chrono.axes.marks import anchor_day, bounds, domain, edges, extent, limits, mark_of, mark_shape, off_status
    from chrono.axes.nearness import AIR, nearest_axis
    from chrono.axes.relative import Zero, relative_ticks, zero_of
    from chrono.axes.totals import is_total

__all__ = [
    "AIR",
    "GAP",
    "Axis",
    "BrokenAxis",
    "Tick",
    "Zero",
    "anchor_day",
    "bounds",
    "breaks_of",
    "burst_of",
    "displace",
    "domain",
    "edges",
    "extent",
    "is_crowded",
    "is_total",
    "lane_lines",
    "limits",
    "mark_of",
    "mark_shape",
    "nearest_axis",
    "off_status",
    "relative_ticks",
    "signs",
    "ticks",
    "to_one_scale",
    "widened",
    "zero_of",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "axis": ("Axis", "Tick", "ticks"),
        "breaks": ("GAP", "BrokenAxis", "breaks_of", "is_crowded", "lane_lines", "signs", "to_one_scale", "widened"),
        "clusters": ("burst_of",),
        "displacement": ("displace",),
        "marks": ("anchor_day", "bounds", "domain", "edges", "extent", "limits", "mark_of", "off_status", "mark_shape"),
        "nearness": ("AIR", "nearest_axis"),
        "relative": ("Zero", "relative_ticks", "zero_of"),
        "totals": ("is_total",),
    },
)
