"""A Timex: a dated expression of a text, with the dates it may mean."""

from enum import StrEnum
from typing import Any, NamedTuple

from chrono.dates import DateForm, EdtfDate, parse_date, shift

DATELINE = "dateline"
"""The form of the day in an article's dateline: the day of the report, and of nothing else."""


EMBARGO = "embargo"
"""The form of a date in a line that tells when a text may be published."""


WEEKDAY = "weekday"
"""The form of a day that its name alone tells."""


CLOCK = "clock"
"""The form of a clock time that stands for itself: on the day the text spoke of last."""


OFFSET = "offset"
"""The form of a date that is counted from another: `three days before 11 March`. Without a count it dates nothing."""


OTHER_CALENDAR = "other_calendar"
"""The form of a date in another calendar, which is recognised and not read."""


RANGE = "range"
"""The form of a lasting time whose ends are told apart: `from the spring of 2009 to the autumn of 2010`."""


EITHER = "either"
"""The form of two dates of which it was one or the other: `in April or May 2023`."""


ABOUT = "about"
"""The hedge of a date that is only near the right one."""


BEFORE = "before"
"""The hedge of a date that bounds what happened, and is not itself the day."""


DENIED = "not"
"""The hedge of a date that the words deny: "on 9 May, not 8 May"."""


class DateDoubt(StrEnum):
    """Why the words beside a date leave it open.

    It shares its sentence with another in a way that is not read, is in a clause that denies or doubts something, or
    holds for a plan and not for what came of it, whose date follows.
    """

    NONE = ""
    UNREAD_LINK = "unread_link"
    DOUBTED = "doubted"
    PLANNED_ONLY = "planned_only"


class Timex(NamedTuple):
    """A dated expression at `start` to `end` (code points, exclusive).

    `date` is its likeliest reading, `alternatives` the others; `form` names the pattern that read it; `hedge` is a
    word such as about, early, by or since that goes with it; `relative` says that the day of publication was used;
    `clock` is the time of day that is beside it, as in `10:30`, `10:30Z` or `10:30+05:00`; `weekday` is "right" or
    "wrong" where a weekday belongs to the date; `is_period` says that it names a period, in which an event lies on one
    unknown day; `dates_event` says that it dates an event, which a dateline, an embargo or a clock time alone do not;
    `is_decisive` that the words leave no other reading: where they do, as days without a year may, none proves;
    `doubt` says why where it is the words beside it that leave it open; `is_counted` says that it counts from a day
    that it does not name (yesterday, two days before), `either_order` that its day and month may be exchanged
    (03/04/2024), `is_vague` that its first and last day are a matter of opinion (the summer of 2009).
    """

    start: int
    end: int
    date: EdtfDate
    alternatives: tuple[EdtfDate, ...] = ()
    form: str = ""
    hedge: str = ""
    relative: bool = False
    clock: str = ""
    weekday: str = ""
    is_period: bool = False
    dates_event: bool = True
    is_decisive: bool = True
    doubt: DateDoubt = DateDoubt.NONE
    is_counted: bool = False
    either_order: bool = False
    is_vague: bool = False

    def counted(self, **changes: Any) -> "Timex":
        """The expression as one that is counted from the date that it was so far."""
        return self._replace(form=OFFSET, hedge="", is_counted=True, **changes)

    @property
    def meaning(self) -> EdtfDate:
        """What the date says of an event: "last week" is one unknown day of that week, "before May" a day before."""
        if self.hedge == BEFORE and self.date.earliest:
            return parse_date(f"[..{shift(self.date.earliest, -1)}]")
        if not self.is_period or not self.date.earliest or self.date.earliest == self.date.latest:
            return self.date
        return (
            parse_date(f"[{self.date.earliest}..{self.date.latest}]")
            if self.date.kind is DateForm.INTERVAL
            else self.date
        )

    @property
    def rule(self) -> str:
        """The form, by the name that it had before 0.2."""
        return self.form

    @property
    def readings(self) -> tuple[EdtfDate, ...]:
        """Every date it may mean, the likeliest first."""
        return (self.date, *self.alternatives)

    @property
    def is_of_each_year(self) -> bool:
        """Do its readings differ in nothing but their year: `11 January`?"""
        return len({str(one)[_YEAR_LONG:] for one in self.readings}) == 1

    @property
    def is_affirmed(self) -> bool:
        """Does it date an event, and is not denied ("not on 4 May")?"""
        return self.dates_event and self.hedge != DENIED

    def meets(self, date: EdtfDate) -> bool:
        """May any of its readings and a date be about one moment?"""
        return any(map(date.meets, self.readings))


_YEAR_LONG = 4
