"""What was put off on its day did not take place on it."""

from pathlib import Path

import pytest

from chrono.drafting.suggesting import suggest_events
from chrono.records.loader import load


def status_of(folder: Path, text: str) -> tuple[str, str]:
    (folder / "a.txt").write_text(f" date 2024-07-05 {text}\n", "utf-8")
    path = folder / "events.yaml"
    path.write_text("title: x\nsources: {a: {file: a.txt}}\nevents: []\n", "utf-8")
    (draft,) = suggest_events(load(path).chronology, (), None)
    return draft.status, draft.date


@pytest.mark.parametrize(
    "text",
    [
        "The opening on 3 July 2024 was delayed by a week.",
        "Выставка 3 июля 2024 года была отложена.",
    ],
)
def test_what_the_date_belongs_to_is_postponed(tmp_path: Path, text: str) -> None:
    assert status_of(tmp_path, text) == ("postponed", "2024-07-03")


def test_what_the_date_belongs_to_is_cancelled(tmp_path: Path) -> None:
    assert status_of(tmp_path, "The match on 3 July 2024 was cancelled.") == ("cancelled", "2024-07-03")


@pytest.mark.parametrize(
    "text",
    [
        "The opening was delayed by a week on 3 July 2024.",
        "On 3 July 2024 the opening was delayed by a week.",
        "The opening on 3 July 2024 was not delayed by a week.",
    ],
)
def test_what_happened_on_the_day_occurred(tmp_path: Path, text: str) -> None:
    assert status_of(tmp_path, text) == ("occurred", "2024-07-03")
