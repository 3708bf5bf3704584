"""A report and the address of a calendar to what is to be done there, and doing it: the calendar, its events, the lock.

The lock follows only what was done whole: a run that failed is told as one change when it is finished.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from chrono.calendars.lock_file import CalendarLock, next_lock
from chrono.calendars.options import CalendarOptions
from chrono.calendars.server import PublishingPlan, PublishingStep, carry_out, connect_to_calendar, plan_publishing
from chrono.calendars.server_homes import create_calendar, place_of_new
from chrono.errors import CannotPublish
from chrono.proof import Report


class Publication(NamedTuple):
    """What is to be done: `plan` in `calendar`, which is to be made first where it has a `new_name`."""

    calendar: Any
    plan: PublishingPlan
    lock: CalendarLock | None
    new_name: str = ""

    @property
    def url(self) -> str:
        """The address of the calendar."""
        return str(self.calendar.url)

    def make_calendar(self) -> None:
        """Make the calendar, where it is to be new. Raises CannotPublish where the server refuses."""
        if self.new_name:
            create_calendar(self.calendar, self.new_name)

    def carry_out(self) -> Iterator[tuple[PublishingStep, CannotPublish | None]]:
        """Do it step by step, each with what the server refused, if it did; write the lock where it refused none.

        Raises CannotWrite where the lock cannot be written.
        """
        failed = False
        for step, error in carry_out(self.calendar, self.plan):
            failed = failed or error is not None
            yield step, error
        if self.lock and not failed:
            self.lock.save()


def plan_publication(
    url: str,
    report: Report,
    options: CalendarOptions,
    environment: Mapping[str, str],
    *,
    file: Path | None = None,
    new_name: str = "",
    empty: bool = False,
) -> Publication:
    """Compare the calendar at `url` with a report; nothing is done yet.

    With a `new_name` a calendar is to be made at `url`, which is a place with calendars. The lock beside the
    chronology's `file` follows what is published. Raises CannotPublish as what it calls, CannotRead for a damaged lock.
    """
    calendar = connect_to_calendar(url, environment)
    calendar = place_of_new(calendar, new_name) if new_name else calendar
    lock = next_lock(file, report, options, create=False, published=True) if file else None
    options = replace(options, sequences=lock.sequences) if lock else options
    plan = plan_publishing(None if new_name else calendar, report, options, empty=empty)
    return Publication(calendar, plan, lock, new_name)
