"""Stretches of a text to whether a place is in any of them, without a look at each."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Covered:
    """Stretches from a place to another, the end exclusive, in any order."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def have(self, place: int) -> bool:
        """Is a place in one of them?"""
        begun = bisect_right(self._starts, place)
        return begun > 0 and self._reach[begun - 1] > place
