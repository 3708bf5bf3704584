"""What is done on a server, and what the lock keeps of it. The servers themselves stand in test_server.py."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from chrono.calendars import publication
from chrono.calendars.publication import Publication
from chrono.calendars.server import PublishingPlan, PublishingStep
from chrono.errors import CannotPublish

STEPS = (PublishingStep("create", "u", "A", "2024"), PublishingStep("remove", "v", "B", "2024"))
PLACE = SimpleNamespace(url="https://x.example/c/")


class Lock:
    """A lock that counts how often it is written."""

    def __init__(self) -> None:
        self.saved = 0

    def save(self) -> None:
        self.saved += 1


def told(monkeypatch: pytest.MonkeyPatch, refused: CannotPublish | None, lock: Any) -> list[str]:
    """The actions that were answered, where the server refuses the second step for this reason."""

    def answers(calendar: Any, plan: PublishingPlan) -> Iterator[tuple[PublishingStep, CannotPublish | None]]:
        assert calendar is PLACE
        yield from zip(plan.steps, (None, refused), strict=True)

    monkeypatch.setattr(publication, "carry_out", answers)
    found = Publication(PLACE, PublishingPlan(STEPS, 0, 0), lock)
    return [f"{step.action}{f': {error}' if error else ''}" for step, error in found.carry_out()]


def test_the_lock_is_written_once_everything_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = Lock()
    assert told(monkeypatch, None, lock) == ["create", "remove"]
    assert lock.saved == 1


def test_the_lock_stays_as_it_was_where_a_step_was_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    lock = Lock()
    assert told(monkeypatch, CannotPublish("u", "no"), lock) == ["create", "remove: u: no"]
    assert lock.saved == 0


def test_only_a_calendar_with_a_new_name_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    monkeypatch.setattr(publication, "create_calendar", lambda place, name: made.append(f"{place.url} {name}"))
    plan = PublishingPlan((), 0, 0)
    Publication(PLACE, plan, None).make_calendar()
    Publication(PLACE, plan, None, "News").make_calendar()
    assert made == ["https://x.example/c/ News"]


def test_where_nobody_answers_nothing_is_planned(tmp_path: Path) -> None:
    from chrono.calendars.options import CalendarOptions

    report: Any = None
    with pytest.raises(CannotPublish, match="is no address of a calendar"):
        publication.plan_publication("nowhere", report, CalendarOptions(), {}, file=tmp_path / "events.yaml")
