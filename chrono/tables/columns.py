"""The heads of a table to what its columns mean."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from chrono.errors import CannotRead, UnknownName
from chrono.languages import TableWords, every_part
from chrono.text import spaced

FIELDS = tuple(
    """id title date end year month day time end_year end_month end_day end_time status category participants location
    country summary quote source url type figures""".split()
)
"""What a column may hold."""


def field_of(head: str) -> str:
    """What a column with this head means; the empty text where no name is known.

    Of `Date (UTC)` the words before the brackets count, of `Дата / Date` those on either side of the stroke.
    """
    known = every_part(TableWords).heads
    shorter = re.split("[(（]", head, maxsplit=1)[0]
    sides = {known.get(_plain(side), "") for side in shorter.split("/")}
    return known.get(_plain(head)) or known.get(_plain(shorter)) or (sides.pop() if len(sides) == 1 else "")


def is_known(head: str) -> bool:
    return bool(field_of(head))


def names_figures(label: str) -> bool:
    """Does a head without its unit say that the column counts something, or says what it cost?"""
    return field_of(label) == "figures"


def _plain(head: str) -> str:
    return spaced(re.sub(r"[_\-:.*]+", " ", head).casefold())


class Looks(NamedTuple):
    """What the cells of a column look like, by its number: dates; statuses; days of a month; and whether it is filled
    in most rows.

    `named` are the columns as a question names them.
    """

    dated: Callable[[int], bool]
    status: Callable[[int], bool]
    days: Callable[[int], bool]
    full: Callable[[int], bool]
    named: Sequence[str]


def guess_columns(heads: Sequence[str], given: Mapping[str, str], shown: str, looks: Looks) -> dict[str, int]:
    """The number of the column of each field: as `given`, else by its head, else by what its cells look like.

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
        if field == "figures":  # there may be several, and what they hold tells
            continue
        exactly = field == "id" == _plain(head) and "id" not in given  # and not the number of a row
        if field and (field not in found or exactly) and number not in found.values():
            found[field] = number
    if "month" in found and "day" not in found and "category" in found and looks.days(found["category"]):
        found["day"] = found.pop("category")  # "Tag" is a day in German
    if "type" in found and "category" not in found and "year" not in found:  # the sheets of TimelineJS have years
        found["category"] = found.pop("type")
    if "country" in found:  # a place where no other is told
        country = found.pop("country")
        found.setdefault("location", country)
    _guess_by_cells(found, len(heads), looks, shown)
    for field in ("title", "date"):
        if field not in found and not (field == "date" and "year" in found):
            named = ", ".join(looks.named)
            raise CannotRead(shown, f"no column is the {field}: name it with --map {field}=COLUMN (columns: {named})")
    return found


def _guess_by_cells(found: dict[str, int], columns: int, looks: Looks, shown: str) -> None:
    """Add the columns of the date, the status and the title where no head tells of them.

    Raises CannotRead where several look like the date.
    """

    def such(is_such: Callable[[int], bool]) -> list[int]:
        return [number for number in range(columns) if number not in found.values() and is_such(number)]

    if "date" not in found and "year" not in found:
        if "day" in found and looks.dated(found["day"]):
            found["date"] = found.pop("day")
        elif len(dated := such(looks.dated)) > 1:
            named = ", ".join(looks.named[number] for number in dated)
            raise CannotRead(shown, f"several columns hold dates: name one with --map date=COLUMN (columns: {named})")
        elif dated:
            found["date"] = dated[0]
    if "status" not in found and (statuses := such(looks.status)):
        found["status"] = statuses[0]
    if "title" not in found and "summary" in found and looks.full(found["summary"]):
        found["title"] = found.pop("summary")
