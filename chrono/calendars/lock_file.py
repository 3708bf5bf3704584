"""A chronology's file to the calendar lock beside it, brought up to date."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from chrono.calendars.options import CalendarOptions
from chrono.calendars.sequence import CALENDAR_LOCK_NAME, PUBLISHED, Sequenced, lock_text, read_lock
from chrono.files import read_bytes, write_whole
from chrono.proof import Report


class CalendarLock(NamedTuple):
    """A calendar lock as it is to be: what it says of every event by UID, and whether its file is to be changed."""

    path: Path
    sequences: Mapping[str, Sequenced]
    whole: Mapping[str, Sequenced]
    is_new: bool

    def save(self) -> None:
        """Write it, where anything of it changed. Raises CannotWrite."""
        if self.is_new:
            write_whole(self.path, lock_text(self.whole).encode("utf-8"))


def next_lock(
    chronology: Path,
    report: Report,
    options: CalendarOptions = CalendarOptions(),
    *,
    create: bool,
    published: bool = False,
) -> CalendarLock | None:
    """What the calendar lock is to say of every event now; None where there is no lock and none is to be made.

    It follows the whole chronology, whatever part of it is written, as the `options` write it. What is `published` on a
    server has entries of its own, which begin as those of the file. Nothing is written.

    Raises CannotRead where the lock is damaged.
    """
    from chrono.calendars.calendar import sequenced

    path = chronology.parent / CALENDAR_LOCK_NAME
    if not path.exists() and not create:
        return None
    known = read_lock(read_bytes(path, str(path)).decode("utf-8", "replace"), str(path)) if path.exists() else {}
    prefix = PUBLISHED if published else ""
    before = known | {uid.removeprefix(prefix): one for uid, one in known.items() if uid.startswith(prefix)}
    own = sequenced(report.chronology, report, before, options)
    whole = known | {f"{prefix}{uid}": one for uid, one in own.items()}
    return CalendarLock(path, before | own, whole, whole != known)


def update_lock(
    chronology: Path, report: Report, options: CalendarOptions = CalendarOptions(), *, create: bool
) -> dict[str, Sequenced] | None:
    """The same, written, for a calendar file: what the lock says of every event now.

    Raises CannotRead where the lock is damaged, CannotWrite where it cannot be written.
    """
    found = next_lock(chronology, report, options, create=create)
    if found is None:
        return None
    found.save()
    return dict(found.sequences)
