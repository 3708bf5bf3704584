"""Events written a second: chrono beside the plain use of icalendar, and of ics.py and vobject where they are at hand.

    python benchmarks/calendars.py [EVENTS]

Prints medians of interleaved runs and ratios; every writer gets the same days, titles and descriptions.
"""

import importlib.util
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar

from chrono.loader import load_bytes
from chrono.model import Chronology
from chrono.render.ics import to_calendar

RUNS = 7
FIRST = date(1990, 1, 1)
WORDS = "Переговоры о железных дорогах, полезных ископаемых; talks on railways and mineral resources \\ 会谈 "


def chronology(count: int) -> Chronology:
    """A chronology of so many events, each on its day, without evidence."""
    lines = ["id: bench", "title: Bench", "events:"]
    for number in range(count):
        day = FIRST + timedelta(days=number * 3)
        lines += [f"  - id: e{number}", f"    title: Meeting {number}, with delegation", f"    date: {day}"]
        lines += [f"    summary: '{WORDS * 3}'"]
    return load_bytes("\n".join(lines).encode("utf-8"), "bench.yaml", Path()).chronology


def plain(said: list[tuple[date, str, str]]) -> bytes:
    calendar = icalendar.Calendar.new(prodid="-//x//y//EN")
    for day, title, text in said:
        calendar.add_component(
            icalendar.Event.new(
                uid=f"{day}@x",
                start=day,
                end=day + timedelta(days=1),
                summary=title,
                description=text,
                stamp=datetime(2024, 1, 1, tzinfo=UTC),
            )
        )
    return bytes(calendar.to_ical())


def with_ics(said: list[tuple[date, str, str]]) -> bytes:
    import ics

    calendar = ics.Calendar()
    for day, title, text in said:
        event = ics.Event(name=title, begin=str(day), description=text, uid=f"{day}@x")
        event.make_all_day()
        calendar.events.add(event)
    return str(calendar.serialize()).encode("utf-8")


def with_vobject(said: list[tuple[date, str, str]]) -> bytes:
    import vobject

    calendar = vobject.iCalendar()
    for day, title, text in said:
        event = calendar.add("vevent")
        for name, value in (("uid", f"{day}@x"), ("dtstart", day), ("summary", title), ("description", text)):
            event.add(name).value = value
    return str(calendar.serialize()).encode("utf-8")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    whole = chronology(count)
    said = [
        (date(*event.date.earliest), event.title, event.summary or "") for event in whole.events if event.date.earliest
    ]
    writers: dict[str, Callable[[], bytes]] = {
        "chrono": lambda: to_calendar(whole),
        "icalendar, Event.new and to_ical": lambda: plain(said),
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
    base = statistics.median(taken["icalendar, Event.new and to_ical"])
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:34} {count / middle:9.0f} events/CPU-s   {base / middle:6.2f} times plain icalendar")


if __name__ == "__main__":
    main()
