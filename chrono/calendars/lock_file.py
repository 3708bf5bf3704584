"""A chronology's file to the calendar lock beside it, brought up to date."""

from pathlib import Path

from chrono.calendars.options import CalendarOptions
from chrono.calendars.sequence import CALENDAR_LOCK_NAME, Sequenced, lock_text, read_lock
from chrono.files import read_bytes, write_whole
from chrono.proof import Report


def update_lock(
    chronology: Path,
    report: Report,
    options: CalendarOptions = CalendarOptions(),
    *,
    create: bool,
    write: bool = True,
) -> dict[str, Sequenced] | None:
    """What the calendar lock says of every event now; None where there is no lock and none is to be made.

    It follows the whole chronology, whatever part of it is written, as the `options` write it. Without `write` the file
    stays as it is, for a trial.

    Raises CannotRead where the lock is damaged, CannotWrite where it cannot be written.
    """
    from chrono.calendars.calendar import sequenced

    path = chronology.parent / CALENDAR_LOCK_NAME
    if not path.exists() and not create:
        return None
    known = read_lock(read_bytes(path, str(path)).decode("utf-8", "replace"), str(path)) if path.exists() else {}
    now = known | sequenced(report.chronology, report, known, options)
    if now != known and write:
        write_whole(path, lock_text(now).encode("utf-8"))
    return now
