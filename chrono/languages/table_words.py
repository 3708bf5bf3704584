"""The words of spreadsheets."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TableWords:
    """`heads` are those of columns, in small letters, to the field that they hold; several may hold the same.

    A `country` is the place where no column of places stands beside it.

    `statuses` are words of cells, in small letters and without hyphens, to the status that they name.

    `about`, `before` and `after` are patterns of what stands before a date in a cell and makes it a rough one or a
    bound, `not_after` and `not_before` those of one that may be the day itself; `before_christ` stands behind a year;
    `hour` one of what stands between the hour and the minutes of a clock time, or behind both; `week` one of
    what stands before the number of an ISO week; `between` one of what stands before two dates and makes one unknown
    time of them; `behind` one of what stands behind a date and adds nothing (г.). `with_year` are
    the orders in which a date without a year has one, which takes the names `date` and `year`.
    `part` is a pattern of words before a date, or in brackets behind it, that name a part of it (late 1914),
    `part_behind` one of signs right behind it; `either` one of a word between two dates of which one is meant, with its
    spaces; `centuries` are patterns of short words behind a number, each to the word in full, with its space.
    `undated` is a pattern of a cell that says that no date is known, `range_from` one of a word before the first of two
    dates. `forenoon` and `afternoon` are what stands behind a clock time of twelve hours.
    """

    heads: Mapping[str, str]
    about: str = ""
    before: str = ""
    after: str = ""
    not_after: str = ""
    not_before: str = ""
    before_christ: str = ""
    hour: str = ""
    statuses: Mapping[str, str] = field(default_factory=dict)
    week: str = ""
    between: str = ""
    behind: str = ""
    with_year: tuple[str, ...] = ()
    forenoon: str = ""
    afternoon: str = ""
    part: str = ""
    part_behind: str = ""
    either: str = ""
    undated: str = ""
    range_from: str = ""
    centuries: Mapping[str, str] = field(default_factory=dict)
