"""The order in which the lines of a page are read where a document draws them straight across its columns."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple


class PrintedLine(NamedTuple):
    """A line, or a piece of one, as it is set on a page: its box in points, to the right and upwards."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How high it is, which is some two thirds of its type."""
        return self.top - self.bottom

    def is_beside(self, other: "PrintedLine") -> bool:
        """Do they stand in one line?"""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > min(self.height, other.height) / 2

    def joined(self, other: "PrintedLine") -> "PrintedLine":
        """The box around both."""
        return PrintedLine(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


_FEWEST_ROWS = 3  # that are drawn across a gutter before a page counts as set in columns
_FEW_ROWS = 5  # of which fewer must be filled as those of a column are, but for the last
_PROSE_WIDTH = 0.6  # how much of its column a line of prose fills
_FILLED = 0.85  # the same of one that goes on below
_MOST = 0.75  # of the rows must be prose on both sides, and of the lines beside them stay clear of the gutter


def across_columns(pieces: Sequence[PrintedLine]) -> list[PrintedLine] | None:
    """The lines of a page in the order they are read, column by column; None where they are drawn in that order.

    A page is set in columns where row after row has a gap at one place with lines of prose on both sides. Rows of a
    table, whose cells are short, stay rows.
    """
    lines = _lines(pieces)
    gutter = _gutter(lines)
    return None if gutter is None else _read_down(lines, gutter)


def _lines(pieces: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Pieces drawn one after the other in one line without a gap, as one each."""
    lines: list[PrintedLine] = []
    for piece in pieces:
        if lines and lines[-1].is_beside(piece) and abs(piece.left - lines[-1].right) < _gap(piece):
            lines[-1] = lines[-1].joined(piece)
        else:
            lines.append(piece)
    return lines


def _gap(piece: PrintedLine) -> float:
    """The least room between two columns."""
    return piece.height


def _gutter(lines: Sequence[PrintedLine]) -> float | None:
    """Where the right one of the two leftmost columns begins whose rows are drawn from one to the other."""
    rows = [
        (one, other) for one, other in pairwise(lines) if one.is_beside(other) and other.left - one.right >= _gap(other)
    ]
    rows.sort(key=lambda row: row[1].left)
    for (_, right), (_, last) in zip(rows, rows[_FEWEST_ROWS - 1 :], strict=False):
        if last.left - right.left < 2 * _gap(right):
            there = [row for row in rows if 0 <= row[1].left - right.left < 2 * _gap(right)]
            return right.left if _are_columns(there, right.left, lines) else None
    return None


def _are_columns(rows: Sequence[tuple[PrintedLine, PrintedLine]], gutter: float, lines: Sequence[PrintedLine]) -> bool:
    """Are most rows prose on both sides, and few lines beside them set over the gutter?"""
    if len(rows) < _FEW_ROWS and not (_is_filled([left for left, _ in rows]) and _is_filled([one for _, one in rows])):
        return False
    prose = set(_prose([left for left, _ in rows])) & set(_prose([right for _, right in rows]))
    top, bottom = max(right.top for _, right in rows), min(right.bottom for _, right in rows)
    over = sum(line.left < gutter - 1 < gutter + 1 < line.right and bottom < line.top <= top for line in lines)
    enough = _MOST * len(rows) if len(rows) >= _FEW_ROWS else len(rows) - 1
    return len(prose) >= enough and over <= (1 - _MOST) * len(rows)


def _prose(cells: Sequence[PrintedLine]) -> list[int]:
    """Which lines of a column are filled as those of prose are."""
    widest = max((cell.right - cell.left for cell in cells), default=0)
    if not cells or widest < _SHORTEST_PROSE * median(cell.height for cell in cells):
        return []
    return [at for at, cell in enumerate(cells) if cell.right - cell.left >= _PROSE_WIDTH * widest]


def _is_filled(cells: Sequence[PrintedLine]) -> bool:
    """Does each line of a few go as far as the widest, but for the last?"""
    widest = max(cell.right - cell.left for cell in cells)
    down = sorted(cells, key=lambda cell: -cell.top)
    return all(cell.right - cell.left >= _FILLED * widest for cell in down[:-1])


_SHORTEST_PROSE = 14  # times its height: some twenty letters


def _read_down(lines: Sequence[PrintedLine], gutter: float) -> list[PrintedLine]:
    """Lines over both columns part the page; between them the left column is read first, then what is right of it."""
    found: list[PrintedLine] = []
    left: list[PrintedLine] = []
    right: list[PrintedLine] = []
    for line in lines:
        if line.left < gutter - 1 < gutter + 1 < line.right:
            found += left + _in_order(right)
            left, right = [], []
            found.append(line)
        else:
            (right if line.left >= gutter - 1 else left).append(line)
    return found + left + _in_order(right)


def _in_order(lines: list[PrintedLine]) -> list[PrintedLine]:
    gutter = _gutter(lines)
    return lines if gutter is None else _read_down(lines, gutter)
