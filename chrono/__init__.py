"""chrono: chronologies that hold up. Read, prove, draw and schedule dated events.

Everything a script may import stands in `__all__`; names are loaded when first used, so that importing chrono is
cheap and neither matplotlib nor icalendar is loaded before something is drawn or scheduled.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from chrono.version import __version__ as __version__

if TYPE_CHECKING:
    from chrono.calendars.calendar import to_ics
    from chrono.dates.date import EdtfDate, parse_date
    from chrono.errors import CannotDraw, CannotRead, CannotWrite, ChronoError, InvalidDate, UnknownName
    from chrono.findings import Finding, Severity
    from chrono.pictures.drawing import draw, draw_pages
    from chrono.proof.checker import check
    from chrono.proof.report import Report
    from chrono.records.loader import Loaded, load
    from chrono.records.model import Chronology, Event, Evidence, Source
    from chrono.timex.tagger import find_dates
    from chrono.timex.timex import Timex

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
    "to_ics",
]

_HOMES = {
    "chrono.proof.checker": ("check",),
    "chrono.proof.report": ("Report",),
    "chrono.dates.date": ("EdtfDate", "parse_date"),
    "chrono.errors": ("CannotDraw", "CannotRead", "CannotWrite", "ChronoError", "InvalidDate", "UnknownName"),
    "chrono.findings": ("Finding", "Severity"),
    "chrono.records.loader": ("Loaded", "load"),
    "chrono.records.model": ("Chronology", "Event", "Evidence", "Source"),
    "chrono.calendars.calendar": ("to_ics",),
    "chrono.pictures.drawing": ("draw", "draw_pages"),
    "chrono.timex.tagger": ("find_dates",),
    "chrono.timex.timex": ("Timex",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if _HOME_OF[name].startswith("chrono.records."):
        import_module("chrono.records.model").Chronology.picture = _picture
    return getattr(import_module(_HOME_OF[name]), name)


def _picture(chronology: "Chronology") -> str:
    """The picture that notebooks show; the records know nothing of drawing."""
    from chrono.outputs import chronology_svg

    return chronology_svg(chronology)


def __dir__() -> list[str]:
    return __all__
