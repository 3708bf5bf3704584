"""The title page of a book to the year in which it says that it was published."""

import re
from collections.abc import Sequence

from chrono.documents import PageDate
from chrono.languages import CAPITAL

_PLACE = rf"{CAPITAL}[\w.’'-]+(?:[ -]\w[\w.’'-]+){{0,2}}"
_IMPRINT = re.compile(rf"{_PLACE}(?: ?: [^:]{{2,60}})?, ?(1[5-9]\d\d|20\d\d)")


def imprint_year(lines: Sequence[str]) -> PageDate:
    """The year of the one imprint below the first of some lines: `London: Methuen & Co., 1911`."""
    years = [found[1] for line in lines[1:] if (found := _IMPRINT.fullmatch(line.strip(" .")))]
    return PageDate(years[0]) if len(years) == 1 else PageDate()
