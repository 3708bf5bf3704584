"""A recurrence rule to its times: as another program gives them, and never for ever."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import islice
from time import process_time

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.errors import NoRecord
from chrono.exchange.recurrence_rule import read_rule
from chrono.exchange.recurrence_times import Work, dates_of, even_dates

START = datetime(2023, 1, 31, 9, 30)
SPAN = (datetime(2024, 1, 1), datetime(2025, 1, 1))


def times(text: str, start: datetime = START, span: tuple[datetime, datetime] = SPAN) -> list[str]:
    return [f"{when:%Y-%m-%d %H:%M}" for when in dates_of(read_rule(text, None), start, span, Work())]


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        ("FREQ=MONTHLY;COUNT=9", ["2024-01-31 09:30", "2024-03-31 09:30"]),
        ("FREQ=YEARLY", ["2024-01-31 09:30"]),
        ("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", ["2024-10-27 09:30"]),
        ("FREQ=MONTHLY;INTERVAL=6;BYDAY=1MO,-1FR;BYSETPOS=1", ["2024-01-01 09:30", "2024-07-01 09:30"]),
        ("FREQ=HOURLY;INTERVAL=5000", ["2024-03-23 01:30", "2024-10-17 09:30"]),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", []),
        ("FREQ=DAILY;UNTIL=20240102", ["2024-01-01 09:30", "2024-01-02 09:30"]),
    ],
)
def test_a_rule_gives_its_times_within_the_span(rule: str, found: list[str]) -> None:
    assert times(rule) == found


numbers = {
    "BYMONTH": st.integers(1, 12),
    "BYMONTHDAY": st.integers(1, 31) | st.integers(-31, -1),
    "BYYEARDAY": st.integers(1, 366) | st.integers(-366, -1),
    "BYWEEKNO": st.integers(1, 53),
    "BYHOUR": st.integers(0, 23),
    "BYMINUTE": st.integers(0, 59),
}
weekdays = st.sampled_from(["MO", "TU", "FR", "SU"])


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.sampled_from([1, 1, 2, 3, 7, 25]))}"]
    parts += [f"WKST={draw(weekdays)}"] if draw(st.booleans()) else []
    for name in draw(st.lists(st.sampled_from(sorted(numbers)), unique=True, max_size=2)):
        if (name != "BYWEEKNO" or frequency == "YEARLY") and (name != "BYHOUR" or frequency != "HOURLY"):
            parts.append(f"{name}={','.join(map(str, draw(st.lists(numbers[name], min_size=1, max_size=3))))}")
    if draw(st.booleans()):
        days = draw(st.lists(weekdays, min_size=1, max_size=3))
        counted = ("", "1", "2", "-1") if frequency in ("YEARLY", "MONTHLY") else ("",)
        number = draw(st.sampled_from(counted))
        parts.append(f"BYDAY={','.join(number + day for day in days)}")
    parts += [f"BYSETPOS={draw(st.sampled_from([1, 2, -1]))}"] if frequency != "WEEKLY" and draw(st.booleans()) else []
    parts += [f"COUNT={draw(st.integers(1, 30))}"] if draw(st.booleans()) else []
    return ";".join(parts)


# The other program looks at all times up to the year 9999 where nothing fits, so that is not far off here.
LATE = (datetime(9996, 1, 1), datetime(9997, 12, 31))


def by_another(rule: str, start: datetime) -> Iterator[datetime]:
    with suppress(ValueError):  # behind the year 9999
        yield from rrulestr(rule, dtstart=start)


@settings(max_examples=60)
@given(rules(), st.datetimes(datetime(9995, 1, 1), datetime(9996, 6, 1)))
def test_a_rule_gives_the_times_that_another_program_gives(rule: str, start: datetime) -> None:
    start = start.replace(second=0, microsecond=0)
    other = islice((when for when in by_another(rule, start) if LATE[0] <= when <= LATE[1]), 20)
    own = dates_of(read_rule(rule, None), start, LATE, Work(10**6, 10**9))
    assert list(islice(own, 20)) == list(other)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYSETPOS=5",
        "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
        "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;INTERVAL=1000000",
    ],
)
def test_what_nothing_fits_ends_with_the_span(rule: str) -> None:
    began = process_time()
    assert times(rule, datetime(1, 1, 1)) == []
    assert process_time() - began < 2


def test_what_would_take_too_long_is_refused() -> None:
    rule = read_rule("FREQ=SECONDLY;COUNT=5;BYHOUR=3;BYSECOND=1;BYSETPOS=2", UTC)
    with pytest.raises(NoRecord, match="its recurrence would take too long to work out"):
        list(dates_of(rule, datetime(1970, 1, 1), SPAN, Work()))


def test_the_work_of_a_file_is_bounded_as_a_whole() -> None:
    work, rule = Work(), read_rule("FREQ=DAILY", None)
    work.left = 40
    assert len(list(dates_of(rule, START, (START, START + timedelta(days=30)), work))) == 31
    with pytest.raises(NoRecord, match="its recurrence would take too long to work out"):
        list(dates_of(rule, START, (START, START + timedelta(days=30)), work))


@pytest.mark.parametrize(
    ("rule", "steps"),
    [
        ("FREQ=DAILY;INTERVAL=100", range(4, 8)),
        ("FREQ=DAILY;INTERVAL=100;COUNT=5", range(4, 5)),
        ("FREQ=DAILY;INTERVAL=100;UNTIL=20240401", range(4, 5)),
        ("FREQ=DAILY;BYHOUR=9", None),
        ("FREQ=WEEKLY;BYDAY=TU", None),
        ("FREQ=MONTHLY", None),
    ],
)
def test_even_dates_are_counted_without_being_worked_out(rule: str, steps: range | None) -> None:
    assert even_dates(read_rule(rule, None), START, SPAN) == steps
