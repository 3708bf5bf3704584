"""Drafts as the YAML of a chronology."""

import pytest

from chrono.exchange.drafts import Draft, to_records
from chrono.records.loader import load_text


def test_every_text_stays_a_text() -> None:
    draft = Draft("a", "NO: # yes", "2024", "occurred", summary='x\ny "z"', location="- on", url="http://e.x/?a=1")
    loaded = load_text(to_records("1.10", [draft]), {})
    (event,) = loaded.chronology.events
    assert loaded.findings == ()
    assert loaded.chronology.title == "1.10"
    assert (event.title, event.summary, event.location) == ("NO: # yes", 'x\ny "z"', "- on")


def test_a_calendar_without_events_is_a_chronology_without_events() -> None:
    assert load_text(to_records("T", []), {}).chronology.events == ()


def test_figures_are_those_of_the_record() -> None:
    draft = Draft("a", "A", "2024", "occurred", figures=(("Cost: all", "1.5 bn", "USD"), ("Killed", "12", "")))
    (event,) = load_text(to_records("T", [draft]), {}).chronology.events
    assert [(one.label, one.value, one.unit) for one in event.figures] == [
        ("Cost: all", "1.5 bn", "USD"),
        ("Killed", "12", None),
    ]


@pytest.mark.parametrize("labels", [("Talks", "talks"), ("!", "?"), ("Переговоры", "会谈")])
def test_categories_have_ids_of_their_own(labels: tuple[str, ...]) -> None:
    chronology = load_text(to_records("T", [Draft("a", "A", "2024", "occurred", categories=labels)]), {}).chronology
    assert [one.label for one in chronology.categories.values()] == list(labels)
    assert len(chronology.events[0].category) == 2


def test_places_with_coordinates_are_actors_of_their_own() -> None:
    drafts = [
        Draft("a", "A", "2024", "occurred", location="Paris", coordinates="48.85, 2.35", participants=("paris",)),
        Draft("b", "B", "2024", "occurred", location="Paris", coordinates="33.66, -95.55"),
        Draft("c", "C", "2024", "occurred", location="Paris", coordinates="48.85, 2.35"),
        Draft("d", "D", "2024", "occurred", location="Paris"),
    ]
    chronology = load_text(to_records("T", drafts), {}).chronology
    assert [event.location for event in chronology.events] == ["paris-2", "paris-3", "paris-2", "Paris"]
    assert [chronology.coordinates(event) for event in chronology.events] == [
        ("48.85", "2.35"), ("33.66", "-95.55"), ("48.85", "2.35"), None,
    ]  # fmt: skip
    assert [actor.name for actor in chronology.actors.values()] == ["Paris", "Paris"]
