"""Events written a second: chrono beside the plain use of icalendar, and of ics.py and vobject where they are at hand.

    python benchmarks/calendars.py [EVENTS]

Prints medians of interleaved runs and ratios; every writer gets the same days, titles and descriptions. Then the most
memory that chrono has in use while it writes, for so many events and ten times as many.
"""

import importlib.util
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import icalendar

from chrono.calendars.calendar import calendar_chunks, to_calendar, uid
from chrono.calendars.descriptions import description_of
from chrono.proof.checker import check
from chrono.records.chronology import Chronology
from chrono.records.loader import load_bytes

RUNS = 7
PLAIN = "icalendar, Event.new and to_ical"
FIRST = date(1990, 1, 1)
WORDS = "Переговоры о железных дорогах, полезных ископаемых; talks on railways and mineral resources \\ 会谈 "


class Said(NamedTuple):
    """What every writer gets of an event; `own` are properties of chrono's own."""

    uid: str
    day: date
    title: str
    text: str
    own: dict[str, str]


def chronology(count: int) -> Chronology:
    """A chronology of so many events, each on its day, without evidence."""
    lines = ["id: bench", "title: Bench", "categories: {d: {label: Diplomacy}}", "events:"]
    for number in range(count):
        day = FIRST + timedelta(days=number * 3)
        lines += [f"  - id: e{number}", f"    title: Meeting {number}, with delegation", f"    date: {day}"]
        lines += [f"    summary: '{WORDS * 3}'", "    category: d", "    location: Almaty"]
    return load_bytes("\n".join(lines).encode("utf-8"), "bench.yaml", Path()).chronology


def plain(said: list[Said], *, few: bool = False) -> bytes:
    """The same properties as chrono writes, or only the six that a calendar cannot do without."""
    calendar = icalendar.Calendar.new(prodid="-//x//y//EN")
    at = datetime(2024, 1, 1, tzinfo=UTC)
    for one in said:
        event = icalendar.Event.new(
            uid=one.uid,
            start=one.day,
            end=one.day + timedelta(days=1),
            summary=one.title,
            description=one.text,
            stamp=at,
            **({} if few else MORE | {"last_modified": at}),
        )
        if not few:
            for name, value in one.own.items():
                event.add(name, value)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


MORE = {
    "sequence": 0,
    "status": icalendar.STATUS.CONFIRMED,
    "transparency": icalendar.TRANSP.TRANSPARENT,
    "categories": ["Diplomacy"],
    "location": "Almaty",
}


def with_ics(said: list[Said]) -> bytes:
    import ics

    calendar = ics.Calendar()
    for one in said:
        event = ics.Event(name=one.title, begin=str(one.day), description=one.text, uid=one.uid)
        event.make_all_day()
        calendar.events.add(event)
    return str(calendar.serialize()).encode("utf-8")


def with_vobject(said: list[Said]) -> bytes:
    import vobject

    calendar = vobject.iCalendar()
    for one in said:
        event = calendar.add("vevent")
        for name, value in (("uid", one.uid), ("dtstart", one.day), ("summary", one.title), ("description", one.text)):
            event.add(name).value = value
    return str(calendar.serialize()).encode("utf-8")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    whole = chronology(count)
    said = [
        Said(
            uid(whole, event),
            date(*event.date.earliest),
            event.title,
            description_of(whole, event, None, False).text,
            {
                "X-CHRONO-ID": event.id,
                "X-CHRONO-TITLE": event.title,
                "X-CHRONO-DATE": str(event.date),
                "X-CHRONO-STATUS": str(event.status),
            },
        )
        for event in whole.events
        if event.date.earliest
    ]
    report = check(whole)
    writers: dict[str, Callable[[], bytes]] = {
        "chrono": lambda: to_calendar(whole),
        "  with what was proved": lambda: to_calendar(whole, report),
        PLAIN: lambda: plain(said),
        "  with six properties only": lambda: plain(said, few=True),
    }
    if importlib.util.find_spec("ics"):
        writers["ics.py"] = lambda: with_ics(said)
    if importlib.util.find_spec("vobject"):
        writers["vobject"] = lambda: with_vobject(said)
    taken: dict[str, list[float]] = {name: [] for name in writers}
    for _ in range(RUNS):
        for name, writer in writers.items():
            start = time.process_time()
            writer()
            taken[name].append(time.process_time() - start)
    base = statistics.median(taken[PLAIN])
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:34} {count / middle:9.0f} events/CPU-s   {base / middle:6.2f} times plain icalendar")
    for events in (count, 10 * count):
        print(f"{events} events, written one by one: {peak(chronology(events)) / 1024:.0f} KB at most")


def peak(whole: Chronology) -> int:
    """The most bytes in use at a time while the calendar is written piece by piece."""
    tracemalloc.start()
    for _ in calendar_chunks(whole):
        pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


if __name__ == "__main__":
    main()
