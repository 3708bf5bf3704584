"""The words of a calendar's titles and descriptions that no record has, in the language of the reader."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CalendarWords:
    """What pages and pictures have no words for. `precisions` are keyed by the names of those of dates, `outcomes` and
    `stances` by theirs.

    Signs come last: what stands between a name and what it is, between parts, at the end of a sentence and before the
    next, and around what is said besides.

    Patterns take `a` and `b`; where the number of things would need a plural, it stands alone.
    """

    who: str
    local_time: str
    known_to: str
    precisions: Mapping[str, str]
    day_unknown: str
    each_day: str
    one_bound: str
    stances: Mapping[str, str]
    says: str
    draft: str
    draft_name: str
    approximate: str
    checked: str
    by: str
    planned_on: str
    counts: str
    outcomes: Mapping[str, str]
    missing: str
    colon: str = ": "
    comma: str = ", "
    semicolon: str = "; "
    stop: str = "."
    space: str = " "
    brackets: str = " ({a})"
