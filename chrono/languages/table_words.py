"""The words of spreadsheets."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TableWords:
    """`heads` are those of columns, in small letters, to the field that they hold; several may hold the same.

    `about`, `before` and `after` are patterns of what stands before a date in a cell and makes it a rough one or a
    bound; `hour` one of what stands between the hour and the minutes of a clock time, or behind both.
    """

    heads: Mapping[str, str]
    about: str = ""
    before: str = ""
    after: str = ""
    hour: str = ""
