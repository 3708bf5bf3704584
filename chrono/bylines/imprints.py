"""The title page of a book to the year in which it says that it was published."""

import re
from collections.abc import Sequence

from chrono.documents import PageDate
from chrono.languages import CAPITAL

_LONGEST = 120  # characters of a line
_PLACE = rf"{CAPITAL}[\w.’'-]+(?: \w[\w.’'-]*){{0,2}}"
_IMPRINT = re.compile(rf"{_PLACE} ?: [^:]{{2,60}}, ?(1[5-9]\d\d|20\d\d)")


def imprint_year(lines: Sequence[str]) -> PageDate:
    """The year of the one imprint below the first of some lines: `London: Methuen & Co., 1911`. A place and a year
    alone tell as well of what took place there."""
    short = (line.strip(" .") for line in lines[1:] if len(line) <= _LONGEST)
    years = [found[1] for line in short if (found := _IMPRINT.fullmatch(line))]
    return PageDate(years[0]) if len(years) == 1 else PageDate()
