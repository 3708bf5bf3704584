"""Two editions of a chronology, each from its own kind of file, side by side."""

import subprocess
from pathlib import Path
from typing import NamedTuple

from chrono.calendars import calendar_contents
from chrono.editions import EventSnapshot, snapshots
from chrono.errors import CannotRead
from chrono.exchange.icalendar_file import read_calendar
from chrono.files import read_bytes
from chrono.findings import Severity
from chrono.records import Chronology, load_bytes


class Edition(NamedTuple):
    """The events of one edition by id, and those that cannot be compared, each with the reason."""

    events: dict[str, EventSnapshot]
    left_out: tuple[str, ...] = ()


def read_editions(old: str, new: str) -> tuple[Edition, Edition]:
    """The two editions; where only one is a calendar, the events that no calendar can hold are left out of the other.

    Each name is a chronology, a calendar that chrono wrote, or a file in a git revision (`HEAD~1:events.yaml`).
    Raises CannotRead.
    """
    calendars = [name.lower().endswith(".ics") for name in (old, new)]
    held = any(calendars) and not all(calendars)
    return _edition(old, held=held), _edition(new, held=held)


def _edition(name: str, *, held: bool) -> Edition:
    raw, path = _content(name)
    if path.suffix.lower() == ".ics":
        drafts = read_calendar(raw, name).drafts
        return Edition({one.id: EventSnapshot(one.id, one.title, one.date, one.status) for one in drafts})
    chronology = _whole(raw, path, name)
    events = snapshots(chronology)
    excluded = calendar_contents(chronology).excluded if held else ()
    for event, _ in excluded:
        events.pop(event.id, None)
    return Edition(events, tuple(f'"{event.id}" ({event.date}): {reason}' for event, reason in excluded))


def _content(name: str) -> tuple[bytes, Path]:
    """The bytes of a file, or of a file as it was in a git revision, and its path."""
    path = Path(name)
    if path.exists() or ":" not in name:
        return read_bytes(path, name), path
    done = subprocess.run(["git", "show", name], capture_output=True, check=False)  # noqa: S603, S607
    if done.returncode:
        raise CannotRead(name, done.stderr.decode("utf-8", "replace").strip() or "git cannot show it")
    return done.stdout, Path(name.partition(":")[2])


def _whole(raw: bytes, path: Path, name: str) -> Chronology:
    """A chronology of which every event was read, each under an id of its own."""
    loaded = load_bytes(raw, str(path), path.parent)
    chronology = loaded.chronology
    if chronology.has_unread("events") or not chronology.events:
        first = next((f": {finding}" for finding in loaded.findings if finding.severity is Severity.ERROR), "")
        raise CannotRead(name, f"cannot be compared: not every event of it can be read{first}")
    twice = [event.id for event in chronology.events if chronology.event(event.id) is not event]
    if twice:
        raise CannotRead(name, f'cannot be compared: two events have the id "{twice[0]}"')
    return chronology
