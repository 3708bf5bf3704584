"""The words of the line under a headline that says who wrote an article, and when it was published."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class BylineWords:
    """Patterns: `published` and `changed` stand before the day of either, `beside` begins what may stand beside a day
    (who wrote it, where it comes from), `behind` ends a day, `of` stands between its parts (`2 de mayo de 2024`),
    `weekdays` are those of a language whose dates are not read otherwise, and `months` its months, in small letters, to
    their numbers."""

    published: str
    changed: str
    beside: str = ""
    behind: str = ""
    of: str = ""
    weekdays: str = ""
    months: Mapping[str, int] = field(default_factory=dict)


def months_from(names: str) -> Mapping[str, int]:
    """The names of twelve months, parted by bars, several of one by spaces, to their numbers."""
    return {name: number for number, each in enumerate(names.split("|"), start=1) for name in each.split()}
