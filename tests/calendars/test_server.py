"""Publishing to a real CalDAV server on the loopback: exactly the chronology's own events, whatever else is there."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest
from click.testing import CliRunner, Result

from chrono.calendars import server as publishing
from chrono.calendars.calendar import uid_of
from chrono.calendars.options import CalendarOptions
from chrono.cli.main import chrono
from chrono.errors import CannotPublish
from tests.conftest import report_on

pytest.importorskip("caldav")
pytest.importorskip("radicale")
pytestmark = pytest.mark.filterwarnings("ignore")  # of the client and its server

EVENT = """  - id: {id}
    title: {title}
    date: {date}
    status: {status}
    evidence: []
"""
OTHER = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20240101T000000Z\r\n"
    "DTSTART;VALUE=DATE:20240105\r\nSUMMARY:{title}\r\n{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def chronology(*events: tuple[str, str, str], id_: str = "id: trial\n", status: str = "occurred") -> str:
    head = (
        f"title: Trial\n{id_}sources:\n  - id: s\n    title: S\n    published: 2030-01-01\n    path: s.txt\nevents:\n"
    )
    return head + "".join(EVENT.format(id=a, title=b, date=c, status=status) for a, b, c in events)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server whose calendars anyone may write."""
    folder = tmp_path_factory.mktemp("radicale")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = folder / "config"
    config.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = none\n[rights]\ntype = authenticated\n"
        f"[storage]\nfilesystem_folder = {folder / 'data'}\n[logging]\nlevel = error\n",
        encoding="utf-8",
    )
    with subprocess.Popen(
        [sys.executable, "-m", "radicale", "--config", str(config)], stderr=subprocess.DEVNULL
    ) as run:
        address = f"http://127.0.0.1:{port}"
        for _ in range(200):
            try:
                urlopen(address, timeout=5).close()
                break
            except (URLError, ConnectionError):
                time.sleep(0.1)
        yield address
        run.terminate()


@pytest.fixture
def calendar(server: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv(publishing.USER, "editor")
    monkeypatch.setenv(publishing.PASSWORD, "any")
    url = f"{server}/editor/{abs(hash(request.node.name))}/"
    _ask(url, "MKCALENDAR")
    return url


def _ask(url: str, method: str, body: str = "") -> str:
    head = {"Authorization": "Basic ZWRpdG9yOmFueQ==", "Content-Type": "text/calendar"}
    with urlopen(Request(url, body.encode() or None, head, method=method), timeout=20) as answer:  # noqa: S310
        return str(answer.read().decode("utf-8"))


def publish(folder: Path, text: str, url: str, *options: str) -> Result:
    (folder / "s.txt").write_text("Words.", encoding="utf-8")
    (folder / "c.yaml").write_text(text, encoding="utf-8")
    return CliRunner().invoke(chrono, ["publish", str(folder / "c.yaml"), url, "--draft", *options])


FIRST = (("a", "Алматы talks, first; round", "2024-01-05"), ("b", "A month", "2023-05"), ("c", "A third", "2024-02-01"))


def test_a_calendar_ends_with_exactly_the_new_edition(calendar: str, tmp_path: Path) -> None:
    _ask(calendar + "mine.ics", "PUT", OTHER.format(uid="mine", title="Dentist", more=""))
    foreign = uid_of("another", "a")
    _ask(calendar + "f.ics", "PUT", OTHER.format(uid=foreign, title="Theirs", more="X-CHRONO-ID:a\r\n"))
    first = publish(tmp_path, chronology(*FIRST), calendar)
    assert first.exit_code == 0, first.output
    assert (
        "3 to create, 0 to change, 0 to remove, 0 as they are, 2 of others left alone; 3 done, 0 refused"
        in first.output
    )
    before = _ask(f"{calendar}{uid_of('trial', 'c')}.ics", "GET")
    moved = (
        ("c", "A third", "2024-02-01"),
        ("d", "New", "2024-03-01"),
        ("a", "Алматы talks, first; round", "2024-01-06"),
    )
    second = publish(tmp_path, chronology(*moved), calendar)
    assert "1 to create, 1 to change, 1 to remove, 1 as they are, 2 of others left alone" in second.output
    held = _ask(calendar, "GET")
    assert held.count("BEGIN:VEVENT") == 5
    assert "Dentist" in held
    assert "Theirs" in held
    assert "A month" not in held
    assert "20240106" in _ask(f"{calendar}{uid_of('trial', 'a')}.ics", "GET")
    assert "SEQUENCE:1" in _ask(f"{calendar}{uid_of('trial', 'a')}.ics", "GET")
    assert _ask(f"{calendar}{uid_of('trial', 'c')}.ics", "GET") == before


def test_running_again_does_nothing(calendar: str, tmp_path: Path) -> None:
    publish(tmp_path, chronology(*FIRST), calendar)
    again = publish(tmp_path, chronology(*FIRST), calendar)
    assert "0 to create, 0 to change, 0 to remove, 3 as they are" in again.output


def test_a_dry_run_shows_and_does_nothing(calendar: str, tmp_path: Path) -> None:
    shown = publish(tmp_path, chronology(*FIRST), calendar, "--dry-run")
    assert "would create 2023-05 A month" in shown.output
    assert (
        "3 to create, 0 to change, 0 to remove, 0 as they are, 0 of others left alone; nothing was done" in shown.output
    )
    assert "VEVENT" not in _ask(calendar, "GET")


def test_a_run_that_was_stopped_is_finished_by_the_next(
    calendar: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = []
    real = publishing.carry_out_step

    def stopping(where: object, step: publishing.PublishingStep) -> None:
        if done:
            raise KeyboardInterrupt
        done.append(step)
        real(where, step)

    with monkeypatch.context() as patch:
        patch.setattr(publishing, "carry_out_step", stopping)
        assert publish(tmp_path, chronology(*FIRST), calendar).exit_code != 0
    rest = publish(tmp_path, chronology(*FIRST), calendar)
    assert "2 to create, 0 to change, 0 to remove, 1 as they are" in rest.output
    assert _ask(calendar, "GET").count("BEGIN:VEVENT") == 3


def test_what_changed_on_the_server_meanwhile_is_left_alone(calendar: str, tmp_path: Path) -> None:
    from chrono.proof.checker import check
    from chrono.records.loader import load

    publish(tmp_path, chronology(*FIRST), calendar)
    (tmp_path / "c.yaml").write_text(chronology(("a", "Retitled", "2024-01-05")), encoding="utf-8")
    there = publishing.connect_to_calendar(calendar, os.environ)
    found = publishing.plan_publishing(
        there, check(load(str(tmp_path / "c.yaml")).chronology), CalendarOptions(draft=True)
    )
    address = f"{calendar}{uid_of('trial', 'a')}.ics"
    _ask(address, "PUT", _ask(address, "GET").replace("talks", "TALKS"))
    change = next(step for step in found.steps if step.action == "change")
    with pytest.raises(CannotPublish, match="changed on the server meanwhile; run again"):
        publishing.carry_out_step(there, change)
    assert "TALKS" in _ask(address, "GET")


def test_a_chronology_without_an_id_is_refused(calendar: str, tmp_path: Path) -> None:
    refused = publish(tmp_path, chronology(*FIRST, id_=""), calendar)
    assert isinstance(refused.exception, CannotPublish)
    assert "give it one" in str(refused.exception)
    assert "VEVENT" not in _ask(calendar, "GET")


def test_errors_keep_a_chronology_from_being_published(calendar: str, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text(chronology(*FIRST), encoding="utf-8")
    done = CliRunner().invoke(chrono, ["publish", str(tmp_path / "c.yaml"), calendar])
    assert "nothing was published" in done.output
    assert "VEVENT" not in _ask(calendar, "GET")


def test_no_calendar_at_the_address(server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(publishing.USER, "editor")
    monkeypatch.setenv(publishing.PASSWORD, "any")
    gone = publish(tmp_path, chronology(*FIRST), f"{server}/editor/none/")
    assert isinstance(gone.exception, CannotPublish)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("calendar.example/x", "expected https://"),
        ("https://me:secret@calendar.example/x", "credentials do not belong in an address"),
        ("http://calendar.example/x", "would be sent unencrypted"),
    ],
)
def test_addresses_that_are_refused(url: str, reason: str) -> None:
    with pytest.raises(CannotPublish, match=reason) as caught:
        publishing.connect_to_calendar(url, {publishing.USER: "me", publishing.PASSWORD: "secret"})
    assert "secret" not in str(caught.value)


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    calendar = publishing.connect_to_calendar(f"http://127.0.0.1:{port}/x/", {})
    with pytest.raises(CannotPublish, match="cannot be reached"):
        publishing._standing(calendar, "x", {})


def test_an_event_that_cannot_be_read_is_never_removed(calendar: str, tmp_path: Path) -> None:
    assert publish(tmp_path, chronology(*FIRST), calendar).exit_code == 0
    broken = chronology(*FIRST).replace("2024-01-05", "05.01.2024", 1)
    refused = publish(tmp_path, broken, calendar)
    assert "nothing was published: an event that cannot be read would be removed" in refused.output
    assert "SUMMARY" in _ask(f"{calendar}{uid_of('trial', 'a')}.ics", "GET")


def test_a_calendar_is_emptied_only_where_that_is_said(calendar: str, tmp_path: Path) -> None:
    assert publish(tmp_path, chronology(*FIRST), calendar).exit_code == 0
    empty = chronology().replace("events:\n", "events: []\n")
    refused = publish(tmp_path, empty, calendar)
    assert isinstance(refused.exception, CannotPublish)
    assert "--empty" in str(refused.exception)
    assert "3 to remove" in publish(tmp_path, empty, calendar, "--empty").output


def test_an_event_of_ours_that_lost_its_own_properties_is_brought_back(calendar: str, tmp_path: Path) -> None:
    name = uid_of("trial", "c")
    _ask(f"{calendar}{name}.ics", "PUT", OTHER.format(uid=name, title="Stripped", more=""))
    assert "2 to create, 1 to change" in publish(tmp_path, chronology(*FIRST), calendar).output
    assert "SUMMARY:[draft\\, not verified] A third" in _ask(f"{calendar}{name}.ics", "GET")


def test_the_server_has_the_sequence_of_the_lock(calendar: str, tmp_path: Path) -> None:
    (tmp_path / "s.txt").write_text("Words.", encoding="utf-8")
    for date in ("2024-01-05", "2024-01-06", "2024-01-07"):
        (tmp_path / "c.yaml").write_text(chronology(("a", "Talks", date)), encoding="utf-8")
        arguments = [str(tmp_path / "c.yaml"), "--draft", "--track", "-o", str(tmp_path / "c.ics")]
        assert CliRunner().invoke(chrono, ["render", *arguments]).exit_code == 0
    publish(tmp_path, chronology(("a", "Talks", "2024-01-07")), calendar)
    assert "SEQUENCE:2" in _ask(f"{calendar}{uid_of('trial', 'a')}.ics", "GET")


@pytest.mark.parametrize(
    ("draft", "reason"),
    [(False, "nothing was published: mend the errors, or make a draft with --draft"), (True, "")],
)
def test_what_may_be_published_is_told_by_the_report(draft: bool, reason: str) -> None:
    assert publishing.publishing_refusal(report_on(chronology(*FIRST), {}), draft=draft) == reason


def test_an_event_that_cannot_be_read_keeps_all_from_being_published() -> None:
    text = chronology(("a", "A", "soon"))
    assert "cannot be read" in publishing.publishing_refusal(report_on(text, {}), draft=True)


def test_address_of_a_folder_of_calendars_is_refused_with_their_names(
    calendar: str, server: str, tmp_path: Path
) -> None:
    above = f"{server}/editor/"
    refused = publish(tmp_path, chronology(*FIRST), above)
    assert isinstance(refused.exception, CannotPublish)
    assert "is not the address of a calendar; calendars there: /editor/" in str(refused.exception)
    assert "VEVENT" not in _ask(calendar, "GET")


def test_address_far_above_is_refused_with_the_calendars_of_the_user(
    calendar: str, server: str, tmp_path: Path
) -> None:
    refused = publish(tmp_path, chronology(*FIRST), f"{server}/")
    assert "is not the address of a calendar; none lies below it; calendars of this user: /editor/" in str(
        refused.exception
    )
    assert "VEVENT" not in _ask(calendar, "GET")


@pytest.mark.usefixtures("calendar")
def test_address_of_an_address_book_is_refused(server: str, tmp_path: Path) -> None:
    book = f"{server}/editor/book/"
    kind = '<resourcetype><collection/><a:addressbook xmlns:a="urn:ietf:params:xml:ns:carddav"/></resourcetype>'
    body = f'<?xml version="1.0"?><mkcol xmlns="DAV:"><set><prop>{kind}</prop></set></mkcol>'
    _ask(book, "MKCOL", body)
    refused = publish(tmp_path, chronology(*FIRST), book)
    assert "is not the address of a calendar; none lies below it" in str(refused.exception)


SET = "{2024-03-04,2024-03-11,2024-03-18}"


def test_later_days_of_a_set_are_removed_with_it(calendar: str, tmp_path: Path) -> None:
    first = ("a", "Talks", "2024-01-05")
    assert publish(tmp_path, chronology(first, ("b", "Hearings", f'"{SET}"')), calendar).exit_code == 0
    shorter = publish(tmp_path, chronology(first, ("b", "Hearings", '"{2024-03-04,2024-03-11}"')), calendar)
    assert "0 to create, 2 to change, 1 to remove, 1 as they are, 0 of others left alone" in shorter.output
    gone = publish(tmp_path, chronology(first), calendar)
    assert "0 to create, 0 to change, 2 to remove, 1 as they are, 0 of others left alone" in gone.output
    assert _ask(calendar, "GET").count("BEGIN:VEVENT") == 1


def test_a_run_that_failed_leaves_the_lock_as_it_was(
    calendar: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "calendar.lock").write_text('{"version": 1, "events": {}}\n', encoding="utf-8")
    before = (tmp_path / "calendar.lock").read_bytes()
    assert isinstance(publish(tmp_path, chronology(*FIRST), f"{calendar}none/").exception, CannotPublish)
    assert (tmp_path / "calendar.lock").read_bytes() == before

    def refusing(_: object, step: publishing.PublishingStep) -> None:
        raise CannotPublish(step.title, "no")

    with monkeypatch.context() as patch:
        patch.setattr(publishing, "carry_out_step", refusing)
        assert "0 done, 3 refused" in publish(tmp_path, chronology(*FIRST), calendar).output
    assert (tmp_path / "calendar.lock").read_bytes() == before
    assert publish(tmp_path, chronology(*FIRST), calendar).exit_code == 0
    assert (tmp_path / "calendar.lock").read_bytes().count(b'"published ') == 3


class Answer:
    """What a server answers."""

    def __init__(self, status: int, raw: str = "", reason: str = "") -> None:
        self.status, self.raw, self.reason = status, raw, reason


class There:
    """A server that has an entry under a weak ETag, and answers as it is told."""

    url = "https://x.example/c/"
    etag = 'W/"1"'

    def __init__(self, data: str, now: str, put: Answer) -> None:
        self.data, self.now, self.answer, self.asked = data, now, put, list[str]()

    @property
    def client(self) -> "There":
        return self

    def request(self, _: str, method: str = "GET", *__: object) -> Answer:
        self.asked.append(method)
        return Answer(200, self.now) if method == "GET" else self.answer

    def put(self, *_: object) -> Answer:
        self.asked.append("PUT")
        return self.answer


def carried_out(there: There, action: str = "change") -> None:
    publishing.carry_out_step(there, publishing.PublishingStep(action, "u", "Talks", "2024", "new", there))


def test_what_has_a_weak_etag_is_looked_at_again_before_it_is_written_over() -> None:
    same = There("A\r\nB", "A\nB", Answer(204))
    carried_out(same)
    assert same.asked == ["GET", "PUT"]
    other = There("A\r\nB", "A\nC", Answer(204))
    with pytest.raises(CannotPublish, match="has changed on the server meanwhile; run again"):
        carried_out(other)
    assert other.asked == ["GET"]


def test_what_the_server_says_of_a_refusal_is_told() -> None:
    with pytest.raises(CannotPublish, match=r"no room left for this user \(507 Full: 3 MB too many\)"):
        carried_out(There("A", "A", Answer(507, "<b>3 MB too many</b>", "Full")))


@pytest.mark.usefixtures("calendar")
def test_a_calendar_is_made_where_it_is_asked_for(server: str, tmp_path: Path) -> None:
    home, made = f"{server}/editor/", f"{server}/editor/trial-news/"
    tried = publish(tmp_path, chronology(*FIRST), home, "--create", "Trial & news", "--dry-run")
    assert f"would make the calendar {made}" in tried.output
    assert "3 to create" in tried.output
    with pytest.raises(URLError, match="Not Found"):
        _ask(made, "GET")
    done = publish(tmp_path, chronology(*FIRST), home, "--create", "Trial & news")
    assert f"made the calendar {made}" in done.output
    assert f"{made}: 3 to create, 0 to change, 0 to remove" in done.output
    assert _ask(made, "GET").count("BEGIN:VEVENT") == 3
    again = publish(tmp_path, chronology(*FIRST), home, "--create", "Trial & news")
    assert "is there already: publish to it without --create" in str(again.exception)
    inside = publish(tmp_path, chronology(*FIRST), made, "--create", "X")
    assert "is a calendar itself: name it without --create" in str(inside.exception)


def test_words_and_alarms_are_published_as_asked(calendar: str, tmp_path: Path) -> None:
    text = chronology(("a", "Talks", "2031-01-05"), status="planned")
    assert publish(tmp_path, text, calendar, "--language", "ru", "--remind", "1d").exit_code == 0
    held = _ask(calendar, "GET")
    assert "Планируется: Talks" in held
    assert "TRIGGER:-P1D" in held


def test_another_alarm_is_a_change_and_the_same_one_is_none(calendar: str, tmp_path: Path) -> None:
    text = chronology(("a", "Talks", "2031-01-05"), status="planned")
    publish(tmp_path, text, calendar)
    assert "1 to change" in publish(tmp_path, text, calendar, "--remind", "1d").output
    assert "0 to change" in publish(tmp_path, text, calendar, "--remind", "1d").output
    assert "1 to change" in publish(tmp_path, text, calendar, "--remind", "2d").output
    assert "TRIGGER:-P2D" in _ask(calendar, "GET")


@pytest.mark.usefixtures("calendar")
def test_a_calendar_that_the_server_does_not_make_is_told_with_its_words(server: str, tmp_path: Path) -> None:
    refused = publish(tmp_path, chronology(*FIRST), f"{server}/editor/no/such/", "--create", "News")
    assert isinstance(refused.exception, CannotPublish)
    assert re.search(r"/editor/no/such/news/: .* \(4\d\d \w+: .+\)$", str(refused.exception))
