"""`chrono save` as users run it, against a real server on this machine."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from chrono.cli.main import main
from tests.web.site import PAGE, Site, redirect, reply, served


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as found:
        yield found


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "events.yaml").write_text("title: x\nsources: {}\nevents: []\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_page_is_saved_and_told(empty: Path, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.answers["/old"] = redirect("/a")
    assert main(["save", f"{site.url}/old", "--allow-private", "--warc", "--archive", "https://archive.example/1"]) == 0
    said = capsys.readouterr().out.replace("\\", "/").splitlines()
    assert said[0] == f"wrote sources/envoy-in-lima.html ({len(PAGE)} bytes)"
    assert re.fullmatch(r"wrote sources/envoy-in-lima\.warc \(\d+ bytes\)", said[1])
    way = re.escape(f"{site.url}/a, to which {site.url}/old leads")
    assert re.fullmatch(rf"fetched \d{{4}}-\d\d-\d\d \d\d:\d\d UTC from {way}", said[2])
    assert said[3:] == ["source envoy-in-lima: Envoy in Lima, published 2024-03-26, language en"]
    assert (empty / "sources" / "envoy-in-lima.html").read_bytes() == PAGE
    assert 'archived: "https://archive.example/1"' in (empty / "events.yaml").read_text("utf-8")
    assert main(["check", "--select", "CH001"]) == 0


def test_a_second_time_adds_nothing_and_says_so(empty: Path, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    main(["save", f"{site.url}/a", "--allow-private"])
    before = {path: path.read_bytes() for path in empty.rglob("*.*")}
    capsys.readouterr()
    assert main(["save", f"{site.url}/a", "--allow-private", "--warc"]) == 0
    said = "has not changed since it was saved as source envoy-in-lima; nothing was added"
    assert capsys.readouterr().out == f"{site.url}/a: {said}\n"
    assert {path: path.read_bytes() for path in empty.rglob("*.*")} == before
    site.answers["/a"] = reply(PAGE + b" ")
    assert main(["save", f"{site.url}/a", "--allow-private"]) == 0
    assert "source envoy-in-lima is of the same address, with other bytes" in capsys.readouterr().out


def test_of_several_those_that_can_be_had_are_saved(
    empty: Path, site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.answers["/b"] = reply(PAGE.replace(b"Envoy in Lima", b"Second"))
    assert main(["save", *(f"{site.url}/{name}" for name in ("a", "none", "b")), "--allow-private"]) == 2
    said = capsys.readouterr()
    assert said.err == f"chrono: {site.url}/none: there is no page at this address (404)\n"
    assert "source second: Second" in said.out
    assert sorted(path.name for path in (empty / "sources").iterdir()) == ["envoy-in-lima.html", "second.html"]


def test_without_leave_nothing_private_is_asked_and_nothing_written(
    empty: Path, site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["save", f"{site.url}/a"]) == 2
    said = "127.0.0.1 is no public address; --allow-private fetches from servers of your own"
    assert capsys.readouterr().err == f"chrono: {site.url}/a: {said}\n"
    assert site.asked == []
    assert [path.name for path in empty.iterdir()] == ["events.yaml"]


def test_limits_are_obeyed(empty: Path, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.answers["/a"] = reply(b"a" * (2**20 + 1))
    assert main(["save", f"{site.url}/a", "--allow-private", "--limit", "1"]) == 2
    assert capsys.readouterr().err == f"chrono: {site.url}/a: is larger than 1 MiB\n"
    site.answers["/a"] = lambda _: time.sleep(1)
    assert main(["save", f"{site.url}/a", "--allow-private", "--timeout", "0.3"]) == 2
    assert "/a: the answer did not come within 0.3 seconds" in capsys.readouterr().err
    assert [path.name for path in empty.iterdir()] == ["events.yaml"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["a.html"], "a.html: is no address of a page; expected http://... or https://..."),
        (["http://127.0.0.1:1/", "--archive", "x"], "x: is no address of a page; expected http://... or https://..."),
        (
            ["http://a/", "http://b/", "--archive", "http://c/"],
            "--archive is the address of one copy; save its page alone",
        ),
        (["http://a/", "--file", "none.yaml"], "none.yaml: no such file; `chrono init` begins a chronology"),
        (["http://a/", "--limit", "65"], "65 is not in the range 1<=x<=64"),
        (["http://a/", "--timeout", "0"], "0.0 is not in the range 0<x<=3600"),
        ([], "Missing argument 'URL...'"),
    ],
)
@pytest.mark.usefixtures("empty")
def test_what_cannot_be_asked_is_told(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["save", *arguments]) == 2
    assert said in capsys.readouterr().err
