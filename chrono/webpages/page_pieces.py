"""The text of a page as it is put together, piece by piece with their places, and what is cut out of it afterwards:
words that something else lies over or strikes out, and those of which it is not known whether they are seen."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from chrono.documents import DOUBT
from chrono.files import Offsets


class Cut(IntEnum):
    """Why words are cut out, the surest last."""

    DOUBTFUL = 1
    STRUCK = 2
    HIDDEN = 3


class _Stretch(NamedTuple):
    """A stretch of the text that is kept (`cut` None) or cut out, and where it begins in what is left."""

    start: int
    end: int
    cut: Cut | None
    left: int


class PagePieces:
    """Words with their places in the source, to which more are put, and stretches of them that are cut out."""

    def __init__(self) -> None:
        self.length = 0
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._places: list[int] = []
        self._cuts: list[tuple[int, int, Cut]] = []
        self._stretches: list[_Stretch] | None = None

    def put(self, text: str, place: int) -> None:
        """Add words that begin at a place of the source."""
        self._starts.append(self.length)
        self._places.append(place)
        self._parts.append(text)
        self.length += len(text)

    def cut(self, why: Cut, start: int, end: int) -> None:
        """Cut a stretch of the text out."""
        if start < end:
            self._cuts.append((start, end, why))

    def between(self, start: int, end: int) -> str:
        """The text from one place to another."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_right(self._starts, end)
        text = "".join(self._parts[first:last])
        begun = self._starts[first] if first < len(self._starts) else 0
        return text[max(0, start - begun) : max(0, end - begun)]

    def ends_with(self, text: str) -> bool:
        return bool(self._parts) and self._parts[-1].endswith(text)

    def last_words(self) -> str:
        """The last piece but brackets and spaces."""
        return next((part for part in reversed(self._parts) if part.strip("[]")), "")

    def finished(self) -> tuple[str, Offsets]:
        """The text without what was cut out, a mark where it is not known whether anything is, and its places."""
        kept: list[str] = []
        derived, original, length = [], [], 0
        for text, place, cut in self._pieces():
            if cut in (Cut.HIDDEN, Cut.STRUCK) or (cut is Cut.DOUBTFUL and kept and kept[-1] == DOUBT):
                continue
            written = DOUBT if cut else text
            derived.append(length)
            original.append(place)
            kept.append(written)
            length += len(written)
        return "".join(kept), Offsets(tuple(derived or [0]), tuple(original or [0]))

    def whole(self) -> str:
        """The text with the words of which it is not known whether they are seen; empty where there are none."""
        if not any(cut is Cut.DOUBTFUL for *_, cut in self._cuts):
            return ""
        return "".join(text for text, _, cut in self._pieces() if cut in (None, Cut.DOUBTFUL))

    def cut_out(self, why: Cut) -> Iterator[tuple[str, int]]:
        """The words that were cut out for a reason, each piece with its place."""
        if any(one is why for *_, one in self._cuts):
            yield from ((text, place) for text, place, cut in self._pieces() if cut is why)

    def moved(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the text is after all cuts."""
        return self._left_of(start), self._left_of(end)

    def _left_of(self, at: int) -> int:
        stretches = self._parted()
        found = stretches[max(0, bisect_right(stretches, at, key=lambda one: one.start) - 1)] if stretches else None
        if found is None:
            return at
        inside = min(at, found.end) - found.start
        return found.left + (inside if found.cut is None else len(DOUBT) * (found.cut is Cut.DOUBTFUL and inside > 0))

    def _pieces(self) -> Iterator[tuple[str, int, Cut | None]]:
        """Every piece, parted where a cut begins or ends."""
        stretches, number = self._parted(), 0
        for text, start, place in zip(self._parts, self._starts, self._places, strict=True):
            at, end = start, start + len(text)
            while at < end:
                while number < len(stretches) and stretches[number].end <= at:
                    number += 1
                one = stretches[number] if number < len(stretches) else _Stretch(at, end, None, 0)
                stop = min(end, one.end)
                yield text[at - start : stop - start], place + at - start, one.cut
                at = stop

    def _parted(self) -> list[_Stretch]:
        """The text as stretches that are kept and cut, one behind the other; none where nothing is cut."""
        if self._stretches is not None or not self._cuts:
            return self._stretches or []
        edges = sorted(
            [(start, 1, why) for start, _, why in self._cuts] + [(end, -1, why) for _, end, why in self._cuts]
        )
        found: list[_Stretch] = []
        open_now: Counter[Cut] = Counter()
        at = left = 0
        for place, step, why in [*edges, (self.length, 0, Cut.HIDDEN)]:
            if place > at:
                cut = max((one for one in Cut if open_now[one]), default=None)
                if cut is Cut.DOUBTFUL and found and found[-1].cut is cut:
                    found[-1] = found[-1]._replace(end=place)
                else:
                    found.append(_Stretch(at, place, cut, left))
                    left += place - at if cut is None else len(DOUBT) * (cut is Cut.DOUBTFUL)
                at = place
            open_now[why] += step
        self._stretches = found
        return found
