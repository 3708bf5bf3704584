"""The words of pin cites."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class LocatorWords:
    """Patterns of what stands before the number of a page, of a sheet (which is counted from the first), of a paragraph
    and of a line, and of what stands `_behind` it, there after an `ordinal` before it or none; `following` stands
    behind a number and means those after it too, `next` is what of it means only one more. `and_` stands between two
    numbers, `to` between the ends of a range, `stamped` before a number that was stamped on a page, and one of
    `whole` before or behind that of the document itself (exhibit, volume)."""

    pages: str = ""
    lines: str = ""
    paragraphs: str = ""
    sheets: str = ""
    following: str = ""
    and_: str = ""
    next: str = ""
    to: str = ""
    stamped: str = ""
    pages_behind: str = ""
    lines_behind: str = ""
    paragraphs_behind: str = ""
    sheets_behind: str = ""
    ordinal: str = ""
    whole: str = ""
