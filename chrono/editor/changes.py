"""A text and what it became by typing, to where the rest of it went."""

from collections.abc import Callable
from typing import NamedTuple


class TextChange(NamedTuple):
    """The one stretch in which two texts differ: `start` in both, `before` and `after` its end in each."""

    start: int
    before: int
    after: int

    @classmethod
    def between(cls, before: str, after: str) -> "TextChange":
        """The shortest stretch outside of which the texts are equal."""
        shorter = min(len(before), len(after))
        start = _longest(shorter, lambda length: before.startswith(after[:length]))
        end = _longest(shorter - start, lambda length: before[len(before) - length :] == after[len(after) - length :])
        return cls(start, len(before) - end, len(after) - end)

    def moved(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of the text went; None where some of it changed."""
        if start < self.before and self.start < end:
            return None
        first, last = self.to_after(start), self.to_after(end)
        return None if first is None or last is None else (first, last)

    def to_after(self, offset: int) -> int | None:
        """Where a place of the text went; None where it lay in what changed."""
        return _moved(offset, self.start, self.before, self.after)

    def to_before(self, offset: int) -> int | None:
        """Where a place of the later text was; None where it lies in what changed."""
        return _moved(offset, self.start, self.after, self.before)


def _moved(offset: int, start: int, end: int, other_end: int) -> int | None:
    if offset <= start:
        return offset
    return offset - end + other_end if offset >= end else None


def _longest(most: int, holds: Callable[[int], bool]) -> int:
    """The greatest length up to `most` for which it holds, where it holds for every lesser one too."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low
