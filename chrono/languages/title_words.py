"""The words that programs and people put before a title in a calendar."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TitleWords:
    """`statuses` are what stands before the title of what does not take place, in small letters, to its status.

    `passing` are words before such a word that say how the entry came, and nothing of what it is about (Updated:, FW:).
    """

    statuses: Mapping[str, str]
    passing: frozenset[str] = frozenset()
