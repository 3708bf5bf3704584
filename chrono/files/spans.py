"""Paths to stretches of a text, each kept as one number: a file of 100,000 events has millions of them."""

from collections.abc import Iterator, Mapping

from chrono.findings import Path

_BITS = 40


class Spans(Mapping[Path, tuple[int, int]]):
    """Where keys or values stand, by path: their first place and the one behind their last, as offsets."""

    __slots__ = ("_numbers",)

    def __init__(self) -> None:
        self._numbers: dict[Path, int] = {}

    def put(self, at: Path, start: int, end: int) -> None:
        """Say where what has this path stands."""
        self._numbers[at] = start << _BITS | end

    def __getitem__(self, at: Path) -> tuple[int, int]:
        return divmod(self._numbers[at], 1 << _BITS)

    def __contains__(self, at: object) -> bool:
        return at in self._numbers

    def __iter__(self) -> Iterator[Path]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)
