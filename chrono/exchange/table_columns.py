"""The heads of a table to what its columns mean."""

import re
from collections.abc import Callable, Mapping, Sequence

from chrono.errors import CannotRead, UnknownName
from chrono.languages import TableWords, every_part
from chrono.text import spaced

FIELDS = tuple(
    """id title date end year month day time end_year end_month end_day end_time status category participants location
    summary quote source url type""".split()
)
"""What a column may hold."""


def field_of(head: str) -> str:
    """What a column with this head means; the empty text where no name is known."""
    return every_part(TableWords).heads.get(_plain(head), "")


def is_known(head: str) -> bool:
    return bool(field_of(head))


def _plain(head: str) -> str:
    return spaced(re.sub(r"[_\-:.*]+", " ", head).casefold())


def guess_columns(
    heads: Sequence[str], given: Mapping[str, str], shown: str, dated: Callable[[int], bool]
) -> dict[str, int]:
    """The number of the column of each field: as `given`, else by its head, else the first that is `dated`.

    Raises UnknownName for a field or column that is none; CannotRead where no column is the title, or none the date.
    """
    found: dict[str, int] = {}
    for field, head in given.items():
        if field not in FIELDS:
            raise UnknownName("field", field, FIELDS)
        if head not in heads:
            raise UnknownName("column", head, tuple(heads))
        found[field] = heads.index(head)
    for number, head in enumerate(heads):
        field = field_of(head)
        exactly = field == "id" == _plain(head) and "id" not in given  # and not the number of a row
        if field and (field not in found or exactly) and number not in found.values():
            found[field] = number
    if "date" not in found and "year" not in found:
        if "day" in found and dated(found["day"]):
            found["date"] = found.pop("day")
        else:
            unknown = (number for number in range(len(heads)) if number not in found.values())
            date = next((number for number in unknown if dated(number)), None)
            found.update({} if date is None else {"date": date})
    if "title" not in found and "summary" in found:
        found["title"] = found.pop("summary")
    named = ", ".join(f'"{head}"' for head in heads)
    for field in ("title", "date"):
        if field not in found and not (field == "date" and "year" in found):
            raise CannotRead(shown, f"no column is the {field}: name it with --map {field}=COLUMN (columns: {named})")
    return found
