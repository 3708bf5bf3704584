"""Events written a second: chrono beside the plain use of icalendar, and of ics.py and vobject where they are at hand.

    python benchmarks/calendars.py [EVENTS [SOURCES]]

Prints medians of interleaved runs and ratios; every writer gets the same days, titles and descriptions: of events
without evidence, else with a passage of each of so many sources and what was proved by them, which is asked of the
report once and timed apart. Then the most memory that chrono has in use while it writes, for so many events and ten
times as many.
"""

import importlib.util
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import icalendar

from chrono.calendars.calendar import calendar_chunks, to_calendar, uid
from chrono.calendars.descriptions import Checked, description_of
from chrono.proof.checker import check
from chrono.proof.confidence import confidence_of
from chrono.proof.report import Report
from chrono.records.chronology import Chronology
from chrono.records.loader import load_bytes, load_text

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


_A_PIECE = 50
"""Events that one article tells of."""


def cited(count: int, sources: int) -> Chronology:
    """A chronology of so many events, each on its day, with a passage of each of so many sources."""
    lines, articles = ["id: bench", "title: Bench", "categories: {d: {label: Diplomacy}}", "sources:"], {}
    pieces = -(-count // _A_PIECE)
    for piece in range(pieces):
        numbers = range(piece * _A_PIECE, min(count, (piece + 1) * _A_PIECE))
        for source in range(sources):
            name = f"a{piece}-{source}"
            lines += [f"  {name}: {{file: {name}.txt, publisher: Paper {source}, published: 2050-01-01}}"]
            articles[f"{name}.txt"] = "\n\n".join(f"{_ledes[source % 2]}{quoted(one)}." for one in numbers) + "\n"
    lines += ["events:"]
    for number in range(count):
        lines += [f"  - id: e{number}", f"    title: Delegation {number} signed an agreement on railways"]
        lines += [f"    date: {FIRST + timedelta(days=number * 3)}", "    category: d", "    evidence:"]
        lines += [
            f"      - {{source: a{number // _A_PIECE}-{source}, quote: '{quoted(number)}'}}"
            for source in range(sources)
        ]
    return load_text("\n".join(lines) + "\n", articles).chronology


_ledes = ("Reported from the palace: ", "As the ministry said in a note of its own, ")


def quoted(number: int) -> str:
    """What every source says of an event."""
    day = FIRST + timedelta(days=number * 3)
    return f"delegation {number} signed an agreement on railways on {day.day} {day:%B} {day.year}"


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
    sources = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    whole = cited(count, sources) if sources else chronology(count)
    report = check(whole)
    start = time.process_time()
    said = list(said_of(report))
    asked = time.process_time() - start
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
    for _ in range(RUNS if count < 10_000 else 3):
        for name, writer in writers.items():
            start = time.process_time()
            writer()
            taken[name].append(time.process_time() - start)
    base = statistics.median(taken[PLAIN])
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:34} {count / middle:9.0f} events/CPU-s   {base / middle:6.2f} times plain icalendar")
    print(f"{'asking how many sources say so':34} {count / asked:9.0f} events/CPU-s")
    for events in (count, 10 * count) if not sources else ():
        print(f"{events} events, written one by one: {peak(chronology(events)) / 1024:.0f} KB at most")


def said_of(report: Report) -> Iterator[Said]:
    """What every writer gets, with what was proved where anything is cited."""
    whole, judged = report.chronology, report.by_event()
    for event in whole.events:
        mine = judged.get(event.id, [])
        checked = Checked(mine, confidence_of(report, event, mine)) if event.evidence else None
        own = {
            "X-CHRONO-ID": event.id,
            "X-CHRONO-TITLE": event.title,
            "X-CHRONO-DATE": str(event.date),
            "X-CHRONO-STATUS": str(event.status),
        }
        if event.date.earliest:
            text = description_of(whole, event, checked, False).text
            yield Said(uid(whole, event), date(*event.date.earliest), event.title, text, own)


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
