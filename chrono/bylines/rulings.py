"""The lines about the name of a judgment to the day on which it was given, which is not that on which it was heard."""

import re
from collections.abc import Iterable
from functools import cache

from chrono.bylines.byline import said_in_line
from chrono.bylines.written_days import USUAL_ORDER, NumberOrder
from chrono.documents import PageDate
from chrono.languages import BylineWords, every_part

_LONGEST = 140  # characters of a line


def ruling_day(lines: Iterable[str], *, order: NumberOrder = USUAL_ORDER) -> PageDate | None:
    """The day of a judgment: where a line says when it was heard, the one that is called its date or that of its
    publication. None where no line says so, and where several days are called that."""
    was_heard, days = False, set()
    for line in lines:
        for piece in _PARTED.split(line) if len(line) <= _LONGEST else ():
            if _heard().match(piece):
                was_heard = True
            elif (said := said_in_line(piece, order)) and (said.named or _dated().match(piece)):
                days.add(said.day)
    return PageDate(days.pop()) if was_heard and len(days) == 1 else None


_PARTED = re.compile(r"\s*[—–;|]\s*")


@cache
def _heard() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{every_part(BylineWords).heard})(?=[\s:：])", re.IGNORECASE)


@cache
def _dated() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{every_part(BylineWords).dated})\s*[:：]", re.IGNORECASE)
