"""The words of the line under a headline that says who wrote an article, and when it was published."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class BylineWords:
    """Patterns: `published` and `changed` stand before the day of either, `beside` begins what may stand beside a day
    (who wrote it, where it comes from), `behind` ends a day."""

    published: str
    changed: str
    beside: str = ""
    behind: str = ""
