"""A chronology to its page on this machine, made anew whenever the file or an article changes."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.serving.live import LiveChronology
    from chrono.serving.server import PageServer, is_loopback, refuse_others

__all__ = ["LiveChronology", "PageServer", "is_loopback", "refuse_others"]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "live": ("LiveChronology",),
        "server": ("PageServer", "is_loopback", "refuse_others"),
    },
)
