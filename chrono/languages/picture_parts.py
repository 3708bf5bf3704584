"""The words of pictures that no record has, in the language of the reader."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Captions:
    """A picture's own words, which no record has.

    `statuses` and `shapes` are keyed by their values, `left_out` by units of time, whose words stand in each number
    that the language has: one for all, one and several, or as in Slavic languages. Patterns take `a`, a date, list or
    number, and `b`, the number of pages or a title. `offsets` are keyed by units of time, `zero` for the day itself;
    their patterns take a number with its sign. `minute` is said of dots for clock times, `day_or_minute` where others
    stand for days.
    """

    timeline: str
    draft: str
    page: str
    planned_as_of: str
    disputed: str
    statuses: Mapping[str, str]
    shapes: Mapping[str, str]
    minute: str
    day_or_minute: str
    times: str
    crowded: str
    planned: str
    sources: str
    as_of: str
    broken: str
    rescaled: str
    density: str
    focus: str
    left_out: Mapping[str, tuple[str, ...]]
    paged: str
    carried: str
    faded: str
    faded_minute: str
    cut: str
    today: str
    today_is: str
    more: str
    shown: str
    cited: str
    highlighted: str
    others: str
    merged: str
    undated: str
    eras: str
    era: str
    context: str
    context_eras: str
    annotations: str
    context_annotations: str
    dotted: str
    beyond: str
    zero: str
    arrows: str
    offsets: Mapping[str, str]
