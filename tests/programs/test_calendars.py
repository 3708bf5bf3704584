"""Every program at hand sees every event on its day, in four time zones; a second edition is taken over whole.

`.ci/programs` installs them into build/programs; libical is the system's.
"""

import ctypes
import ctypes.util
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from chrono.calendars.calendar import to_calendar, uid
from chrono.exchange.icalendar_file import read_calendar
from chrono.records.loader import load_text
from tests.calendars.test_readers import TEXT

PROGRAMS = Path(os.environ.get("CHRONO_PROGRAMS", Path(__file__).resolve().parents[2] / "build" / "programs"))
ZONES = ("UTC", "America/Los_Angeles", "Pacific/Auckland", "Asia/Almaty")
NODE = ("ical.js", "node-ical", "ts-ics")

Seen = dict[str, tuple[str, str | None, str]]
"""By UID: the start and end, days as 2024-03-28 and moments in UTC, and the title."""

DATES = {
    "cyr": ("2024-03-28", "2024-03-29"),
    "zho": ("2024-03-28", "2024-03-31"),
    "month": ("2023-05-01", "2023-06-01"),
    "year": ("2024-01-01", "2025-01-01"),
    "before": ("2024-02-29T09:00:00Z", "2024-02-29T09:01:00Z"),
    "after": ("2024-03-01T10:00:00Z", "2024-03-01T10:01:00Z"),
    "off": ("2024-05-05", "2024-05-06"),
    "far": ("2150-01-01", "2150-01-02"),
    "long": ("2024-06-01", "2024-06-02"),
    "open": ("2024-03-26", "2024-03-27"),
}
TITLES = {
    "cyr": "Переговоры; о железных дорогах, и не только",
    "zho": "Planned: 会谈，铁路 😀",
    "month": "≈ May 2023: A month",
    "year": "≈ 2024: A year",
    "off": "Cancelled: Called off",
    "open": "≈ by 26 Mar 2024: Open",
}


def expected() -> Seen:
    chronology = load_text(TEXT, {}).chronology
    return {
        uid(chronology, event): (*DATES[event.id], TITLES.get(event.id, event.title)) for event in chronology.events
    }


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    path = tmp_path / "events.ics"
    path.write_bytes(to_calendar(load_text(TEXT, {}).chronology))
    return path


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("reader", NODE)
def test_javascript_readers_see_every_event_on_its_day(reader: str, zone: str, calendar: Path) -> None:
    if not shutil.which("node") or not (PROGRAMS / "node_modules" / reader).is_dir():
        pytest.skip(f"{reader} is not installed")
    script = Path(__file__).with_name("read.mjs")
    call = ["node", str(script), str(PROGRAMS), reader, str(calendar)]
    done = subprocess.run(call, env=os.environ | {"TZ": zone}, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    seen = {
        name: (start.replace(".000Z", "Z"), end and end.replace(".000Z", "Z"), title)
        for name, start, end, title, _ in json.loads(done.stdout)
    }
    assert seen == expected()
    told = {name: text for name, _, _, _, text in json.loads(done.stdout)}
    assert all(text.startswith("Date: ") and "\n" in text for text in told.values())


class Time(ctypes.Structure):
    """libical's icaltimetype, whose fields of 3.0 these are."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date")),
        ("is_daylight", ctypes.c_int),
        ("zone", ctypes.c_void_p),
    )  # fmt: skip

    def told(self) -> str | None:
        if not self.year:
            return None
        day = f"{self.year:04}-{self.month:02}-{self.day:02}"
        return day if self.is_date else f"{day}T{self.hour:02}:{self.minute:02}:{self.second:02}Z"


def test_libical_sees_every_event_on_its_day_and_finds_no_error(calendar: Path) -> None:
    name = ctypes.util.find_library("ical")
    if not name or not name.endswith(".so.3"):
        pytest.skip("libical 3 is not installed")
    ical = ctypes.CDLL(name)
    ical.icalparser_parse_string.restype = ctypes.c_void_p
    for function, gives in (("get_uid", ctypes.c_char_p), ("get_summary", ctypes.c_char_p),
                            ("get_dtstart", Time), ("get_dtend", Time), ("count_errors", ctypes.c_int),
                            ("get_first_component", ctypes.c_void_p), ("get_next_component", ctypes.c_void_p),
                            ("free", None)):  # fmt: skip
        getattr(ical, f"icalcomponent_{function}").restype = gives
        getattr(ical, f"icalcomponent_{function}").argtypes = [ctypes.c_void_p] + (
            [ctypes.c_int] if function.endswith("component") else []
        )
    whole = ical.icalparser_parse_string(calendar.read_bytes())
    assert ical.icalcomponent_count_errors(whole) == 0
    event = 4  # ICAL_VEVENT_COMPONENT
    seen: Seen = {}
    item = ical.icalcomponent_get_first_component(whole, event)
    while item:
        end = ical.icalcomponent_get_dtend(item).told()
        start = ical.icalcomponent_get_dtstart(item).told()
        title = ical.icalcomponent_get_summary(item).decode("utf-8")
        seen[ical.icalcomponent_get_uid(item).decode()] = (start, None if end == start else end, title)
        item = ical.icalcomponent_get_next_component(whole, event)
    ical.icalcomponent_free(whole)
    assert seen == expected()


def program(name: str) -> str:
    found = PROGRAMS / "venv" / "bin" / name
    if not found.exists():
        pytest.skip(f"{name} is not installed")
    return str(found)


@pytest.mark.parametrize("zone", ZONES)
def test_khal_lists_every_event_on_its_days(zone: str, calendar: Path, tmp_path: Path) -> None:
    khal = program("khal")
    (tmp_path / "calendar").mkdir()
    (tmp_path / "khal.conf").write_text(
        f"[calendars]\n[[one]]\npath = {tmp_path / 'calendar'}\n[sqlite]\npath = {tmp_path / 'khal.db'}\n"
        f"[locale]\nlocal_timezone = {zone}\ndefault_timezone = {zone}\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
        "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n",
        encoding="utf-8",
    )

    def run(*arguments: str) -> str:
        call = [khal, "-c", str(tmp_path / "khal.conf"), *arguments]
        home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
        done = subprocess.run(call, env=os.environ | home, capture_output=True, text=True, encoding="utf-8")
        assert done.returncode == 0, done.stderr
        return done.stdout

    run("import", "--batch", str(calendar))
    days = {"2024-03-28": {"cyr", "zho", "year"}, "2024-03-30": {"zho", "year"}, "2024-03-31": {"year"},
            "2023-05-01": {"month"}, "2023-05-31": {"month"}, "2023-06-01": set(), "2024-06-01": {"long", "year"},
            "2024-06-02": {"year"}, "2150-01-01": {"far"}, "2150-01-02": set()}  # fmt: skip
    chronology = load_text(TEXT, {}).chronology
    names = {uid(chronology, event): event.id for event in chronology.events}
    for day, there in days.items():
        listed = run("list", "--day-format", "", "--format", "{uid}", day, "1d").split()
        assert {names[one] for one in listed} == there, day
    at = run("list", "--day-format", "", "--format", "{start-time-full} {end-time-full} {title}", "2024-02-29", "2d")
    local = [datetime.fromisoformat(when).astimezone(ZoneInfo(zone)) for when in MOMENTS]
    assert {one[:11] for one in at.splitlines() if "the change" in one} == {
        f"{moment:%H:%M} {moment + timedelta(minutes=1):%H:%M}" for moment in local
    }


@pytest.mark.parametrize("zone", ZONES)
def test_calcurse_lists_every_event_on_its_days(zone: str, calendar: Path, tmp_path: Path) -> None:
    calcurse = shutil.which("calcurse")
    if not calcurse:
        pytest.skip("calcurse is not installed")

    def run(*arguments: str) -> str:
        call = [calcurse, "-q", "-D", str(tmp_path / "calcurse"), *arguments]
        local = {"TZ": zone, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "HOME": str(tmp_path)}
        done = subprocess.run(call, env=os.environ | local, capture_output=True, text=True, encoding="utf-8")
        assert done.returncode == 0, done.stderr
        return done.stdout

    def listed(day: str) -> set[str]:
        at = datetime.fromisoformat(day).strftime("%m/%d/%Y")
        whole = ("--format-event", "%m\\n", "--format-recur-event", "%m\\n")
        timed = ("--format-apt", "%(start:%H:%M)-%(end:%H:%M) %m\\n", "--format-recur-apt", "%m\\n")
        return set(run("-Q", "--from", at, "--days", "1", *whole, *timed).splitlines()[1:])

    (tmp_path / "calcurse").mkdir()
    run("-i", str(calendar))
    year, titles = "≈ 2024: A year", TITLES
    assert listed("2024-03-28") == {titles["cyr"], titles["zho"], year}
    assert listed("2024-03-30") == {titles["zho"], year}
    assert listed("2023-05-31") == {titles["month"]}
    assert listed("2023-06-01") == set()
    assert listed("2024-05-05") == {titles["off"], year}
    for when, title in zip(MOMENTS, ("Before the change", "After the change"), strict=True):
        local = datetime.fromisoformat(when).astimezone(ZoneInfo(zone))
        until = local + timedelta(minutes=1)
        assert listed(f"{local:%Y-%m-%d}") == {year, f"{local:%H:%M}-{until:%H:%M} {title}"}


MOMENTS = ("2024-02-29T09:00+00:00", "2024-03-01T10:00+00:00")


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder that is served on loopback, and its address."""
    folder = tmp_path / "served"
    folder.mkdir()

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield folder, f"http://127.0.0.1:{server.server_port}/feed.ics"
    server.shutdown()
    server.server_close()
    thread.join()


FIRST = """\
id: feed
title: Feed
events:
  - {id: moved, title: Moved, date: 2024-03-28}
  - {id: renamed, title: Old name, date: 2024-03-29}
  - {id: removed, title: Removed, date: 2024-03-30}
  - {id: same, title: "Same; as, ever", date: 2023-05}
"""
SECOND = """\
id: feed
title: Feed
events:
  - {id: added, title: Added, date: 2024-05-01}
  - {id: same, title: "Same; as, ever", date: 2023-05}
  - {id: renamed, title: New name, date: 2024-03-29, updated: 2024-04-02}
  - {id: moved, title: Moved, date: 2024-04-28, updated: 2024-04-02}
"""


def test_a_subscriber_ends_with_exactly_the_new_edition(served: tuple[Path, str], tmp_path: Path) -> None:
    vdirsyncer = program("vdirsyncer")
    folder, address = served
    (tmp_path / "local").mkdir()
    (tmp_path / "config").write_text(
        f'[general]\nstatus_path = "{tmp_path / "status"}"\n'
        '[pair feed]\na = "remote"\nb = "local"\ncollections = null\nconflict_resolution = "a wins"\n'
        f'[storage remote]\ntype = "http"\nurl = "{address}"\n'
        f'[storage local]\ntype = "filesystem"\npath = "{tmp_path / "local"}"\nfileext = ".ics"\n',
        encoding="utf-8",
    )
    kept: dict[str, bytes] = {}
    for edition in (FIRST, SECOND):
        chronology = load_text(edition, {}).chronology
        (folder / "feed.ics").write_bytes(to_calendar(chronology))
        for command in (["discover", "feed"], ["sync", "--force-delete"]):
            call = [vdirsyncer, "-c", str(tmp_path / "config"), *command]
            done = subprocess.run(call, input="y\n", capture_output=True, text=True, encoding="utf-8")
            assert done.returncode == 0, done.stderr
        there = {path.read_text(encoding="utf-8").partition("X-CHRONO-ID:")[2].split()[0]: path.read_bytes()
                 for path in (tmp_path / "local").glob("*.ics")}  # fmt: skip
        assert set(there) == {event.id for event in chronology.events}
        if kept:
            assert there["same"] == kept["same"]
            assert b"20240428" in there["moved"]
            assert b"New name" in there["renamed"]
        kept = there


def test_edits_in_the_library_of_thunderbird_come_back_as_edits(calendar: Path) -> None:
    if not shutil.which("node") or not (PROGRAMS / "node_modules" / "ical.js").is_dir():
        pytest.skip("ical.js is not installed")
    call = ["node", str(Path(__file__).with_name("edit.mjs")), str(PROGRAMS), str(calendar)]
    done = subprocess.run(call, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    before = {one.id: one for one in read_calendar(calendar.read_bytes(), "x.ics").drafts}
    edited = {one.id: one for one in read_calendar(done.stdout.encode("utf-8"), "x.ics").drafts}
    assert edited == before | {
        "month": before["month"]._replace(date="2023-05-09"),
        "far": before["far"]._replace(title="Farther"),
        "long": before["long"]._replace(summary=f"{before['long'].summary} \nIn room 5."),
        "before": before["before"]._replace(status="cancelled"),
    }


@pytest.mark.parametrize("zone", ZONES)
def test_edits_in_the_calendar_server_of_gnome_come_back_as_edits(zone: str, calendar: Path, tmp_path: Path) -> None:
    python = shutil.which("python3", path="/usr/bin")
    if not python or not shutil.which("dbus-run-session"):
        pytest.skip("GNOME's calendar server is not installed")
    folders = {f"XDG_{name}": str(tmp_path) for name in ("DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "RUNTIME_DIR")}
    local = {"HOME": str(tmp_path), "TZ": zone, "LC_ALL": "C.UTF-8", "GSETTINGS_BACKEND": "memory"}
    without = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    call = ["dbus-run-session", "--", python, str(Path(__file__).with_name("gnome.py")), str(calendar)]
    done = subprocess.run(call, env=without | folders | local, capture_output=True, text=True, encoding="utf-8")
    if "not available" in done.stderr or "No module named 'gi'" in done.stderr:
        pytest.skip("GNOME's calendar server is not installed")
    assert done.returncode == 0, done.stderr
    before = {one.id: one for one in read_calendar(calendar.read_bytes(), "x.ics").drafts}
    edited = {one.id: one for one in read_calendar(done.stdout.encode("utf-8"), "x.ics").drafts}
    assert edited == before | {
        "month": before["month"]._replace(date="2023-05-01/2023-05-09"),
        "off": before["off"]._replace(date="2024-05-04/2024-05-05"),
        "far": before["far"]._replace(title="Farther"),
        "long": before["long"]._replace(summary=f"{before['long'].summary}\nIn room 5."),
        "before": before["before"]._replace(status="cancelled"),
    }
