"""chrono: chronologies that hold up. Read, prove, draw and schedule dated events.

Everything a script may import is in `__all__`; names are loaded when first used, so that importing chrono is
cheap and neither matplotlib nor icalendar is loaded before something is drawn or scheduled.
"""

from typing import TYPE_CHECKING, Any

from chrono.doors import open_late
from chrono.version import __version__ as __version__

if TYPE_CHECKING:
    from chrono.calendars import to_ics
    from chrono.dates import EdtfDate, parse_date
    from chrono.dossiers import rows
    from chrono.errors import CannotDraw, CannotRead, CannotWrite, ChronoError, InvalidDate, UnknownName
    from chrono.findings import Finding, Severity
    from chrono.pictures import draw, draw_pages
    from chrono.proof import Report, check
    from chrono.records import Chronology, Event, Evidence, Loaded, Source, load
    from chrono.timex import Timex, find_dates

__all__ = [
    "CannotDraw",
    "CannotRead",
    "CannotWrite",
    "ChronoError",
    "Chronology",
    "EdtfDate",
    "Event",
    "Evidence",
    "Finding",
    "InvalidDate",
    "Loaded",
    "Report",
    "Severity",
    "Source",
    "Timex",
    "UnknownName",
    "check",
    "draw",
    "draw_pages",
    "find_dates",
    "load",
    "parse_date",
    "rows",
    "to_ics",
]

_RECORDS = ("Chronology", "Event", "Evidence", "Loaded", "Source", "load")
_open, __dir__ = open_late(
    __name__,
    {
        "calendars": ("to_ics",),
        "dates": ("EdtfDate", "parse_date"),
        "dossiers": ("rows",),
        "errors": ("CannotDraw", "CannotRead", "CannotWrite", "ChronoError", "InvalidDate", "UnknownName"),
        "findings": ("Finding", "Severity"),
        "pictures": ("draw", "draw_pages"),
        "proof": ("Report", "check"),
        "records": _RECORDS,
        "timex": ("Timex", "find_dates"),
    },
)


def __getattr__(name: str) -> Any:
    if name in _RECORDS:
        _open("Chronology").picture = _picture
    return _open(name)


def _picture(chronology: "Chronology") -> str:
    """The picture that notebooks show; the records know nothing of drawing."""
    from chrono.outputs import chronology_svg

    return chronology_svg(chronology)
