"""`chrono publish` as a user runs it; the servers themselves stand in tests/calendars/test_server.py."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from chrono.calendars.publication import Publication
from chrono.calendars.server import PublishingPlan, PublishingStep
from chrono.cli.main import main
from chrono.errors import CannotPublish

URL = "https://nowhere.invalid/calendar/"


def test_nothing_is_published_while_there_is_an_error(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bad.exists()
    assert main(["publish", "events.yaml", URL]) == 1
    told = capsys.readouterr().err
    assert "CH304" in told
    assert told.endswith("nothing was published: mend the errors, or make a draft with --draft\n")


def test_an_event_that_cannot_be_read_stops_even_a_draft(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "events.yaml"
    path.write_text(path.read_text("utf-8").replace("    title: A visit to China\n", ""), encoding="utf-8")
    assert main(["publish", "events.yaml", URL, "--draft"]) == 1
    assert "nothing was published: an event that cannot be read would be removed" in capsys.readouterr().err


def test_a_chronology_without_events_removes_nothing_unless_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "events.yaml").write_text("id: c\ntitle: An example\nevents: []\n", encoding="utf-8")
    assert main(["publish", "events.yaml", URL]) == 2
    assert "say --empty" in capsys.readouterr().err


def test_refusals_for_one_reason_are_told_a_few_times(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = tuple(PublishingStep("create", f"e{number}", f"Event {number}", "2024-01-01") for number in range(7))
    found = Publication(SimpleNamespace(url="https://x.example/c/"), PublishingPlan(steps, 0, 0), None)
    refused = [(step, CannotPublish(f'"{step.title}"', "no room")) for step in steps]
    monkeypatch.setattr(Publication, "carry_out", lambda _: iter(refused))
    monkeypatch.setattr("chrono.calendars.plan_publication", lambda *_, **__: found)
    assert folder.exists()
    assert main(["publish", "events.yaml", URL]) == 2
    said = capsys.readouterr()
    assert said.err.count(": no room\n") == 6
    assert "refused likewise, 2 more: no room\n" in said.err
    assert "0 done, 7 refused" in said.out
