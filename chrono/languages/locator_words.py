"""The words of pin cites."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocatorWords:
    """Patterns of what stands before the number of a page, sheet or paragraph (`pages`), and of a line (`lines`)."""

    pages: str
    lines: str = ""
