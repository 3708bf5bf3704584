"""A calendar's lock: for every event what it said last, how often it has changed, and as of which day.

Subscribers take a change for one only where SEQUENCE rises and the stamp moves, and should be left in peace where
nothing changed. Neither may come from the clock. So `calendar.lock`, kept beside the chronology and under version
control, has a line for each event: a hash of what the calendar says of it, its SEQUENCE, and the day the chronology
spoke from when that was new. What `chrono publish` keeps on a server has lines of its own, for it may be made with
other options than the file. Without a lock the stamp is the record's `updated`, else the day of its newest source.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from chrono.dates import Day
from chrono.errors import CannotRead

CALENDAR_LOCK_NAME = "calendar.lock"
PUBLISHED = "published "
"""What the lines of entries on a server begin with, before the UID."""
_VERSION = 1
_LAST_SEQUENCE = 2**31 - 1  # what an INTEGER of iCalendar can hold


class Sequenced(NamedTuple):
    """An event as the calendar had it last."""

    digest: str
    sequence: int
    day: Day


def read_lock(text: str, shown: str) -> dict[str, Sequenced]:
    """A lock's events by UID. Raises CannotRead where it is damaged, or has a merge conflict."""
    if re.search("^(?:<{7}|>{7})", text, re.MULTILINE):
        raise CannotRead(shown, "has a merge conflict: settle it with `chrono lock --merge`")
    try:
        data = json.loads(text)
        if data["version"] != _VERSION:
            raise CannotRead(shown, "is a calendar lock of another version of chrono")
        return {uid: _read_entry(entry) for uid, entry in data["events"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CannotRead(shown, "is no calendar lock, or a damaged one") from error


def _read_entry(entry: Mapping[str, Any]) -> Sequenced:
    """Raises ValueError where no calendar could have said so."""
    day, sequence = date.fromisoformat(entry["day"]), int(entry["sequence"])
    if not 0 <= sequence <= _LAST_SEQUENCE:
        raise ValueError(f"there is no SEQUENCE {sequence}")
    return Sequenced(str(entry["sha256"]), sequence, Day(day.year, day.month, day.day))


def lock_text(events: Mapping[str, Sequenced]) -> str:
    """The lock as JSON, an event a line, in the order of the UIDs."""
    lines = [
        f"    {json.dumps(uid)}: "
        + json.dumps({"sha256": event.digest, "sequence": event.sequence, "day": str(event.day)}, ensure_ascii=False)
        for uid, event in sorted(events.items())
    ]
    return f'{{\n  "version": {_VERSION},\n  "events": {{\n' + ",\n".join(lines) + "\n  }\n}\n"


def next_sequence(known: Mapping[str, Sequenced], uid: str, says: str, today: Day) -> Sequenced:
    """An event as the calendar has it now: as before where it says the same, else one SEQUENCE on and of `today`."""
    digest = hashlib.sha256(says.encode("utf-8", "replace")).hexdigest()
    before = known.get(uid)
    if before is None:
        return Sequenced(digest, 0, today)
    if before.digest == digest:
        return before
    return Sequenced(digest, before.sequence + 1, max(today, before.day))
