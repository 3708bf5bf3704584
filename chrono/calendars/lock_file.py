"""A chronology's file to the calendar lock beside it, brought up to date; and how long before an alarm rings."""

import re
from datetime import timedelta
from pathlib import Path

from chrono.articles.reading import read_bytes
from chrono.calendars.sequence import LOCK_NAME, Tracked, read_tracked, tracked_text
from chrono.errors import CannotDraw
from chrono.outputs import write_whole
from chrono.proof.checker import Report


def update_lock(chronology: Path, report: Report, *, create: bool) -> dict[str, Tracked] | None:
    """What the calendar lock says of every event now; None where there is no lock and none is wanted.

    It follows the whole chronology, whatever part of it and in whatever way is written.

    Raises CannotRead where the lock is damaged, CannotWrite where it cannot be written.
    """
    from chrono.calendars.calendar import track

    path = chronology.parent / LOCK_NAME
    if not path.exists() and not create:
        return None
    known = read_tracked(read_bytes(path, str(path)).decode("utf-8", "replace"), str(path)) if path.exists() else {}
    now = known | track(report.chronology, report, known)
    if now != known:
        write_whole(path, tracked_text(now).encode("utf-8"))
    return now


_UNITS = {"d": "days", "h": "hours", "m": "minutes", "w": "weeks"}


def duration(text: str) -> timedelta:
    """`1d`, `12h`, `30m`, `2w`. Raises CannotDraw where it is none."""
    found = re.fullmatch(r"(\d{1,4})\s*([dhmw])", text.strip().lower())
    if found is None:
        raise CannotDraw(f'"{text}" is no length of time such as 1d, 12h or 30m')
    return timedelta(**{_UNITS[found[2]]: int(found[1])})
