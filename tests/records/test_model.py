"""The records of a chronology."""

from typing import Any

import pytest
from pydantic import ValidationError

from chrono.records.model import Actor, Category, Event, Evidence, FigureClaim, Source
from chrono.records.states import Basis, Stance, Status

EVENT: dict[str, Any] = {"id": "visit", "title": "A visit", "date": "2024-03-28"}


def event(**fields: Any) -> Event:
    return Event.model_validate(EVENT | fields)


def test_event_has_its_defaults_when_short() -> None:
    one = event()
    assert (one.basis, one.status, one.category, one.evidence) == (Basis.STATED, Status.OCCURRED, (), ())


@pytest.mark.parametrize("date", ["2024-03-28", "0476", "-0043", "2024-03-28/2024-03-30", "[..2024]", "2025-02-14~"])
def test_date_keeps_its_text_when_valid(date: str) -> None:
    assert str(event(date=date).date) == date


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("date", "28.03.2024"),
        ("date", None),
        ("date", True),
        ("date", ["2024"]),
        ("title", ""),
        ("title", None),
        ("id", ""),
        ("id", "a b"),
        ("id", "a/b"),
        ("status", "done"),
        ("basis", "guessed"),
        ("order", "0"),
        ("order", "-1"),
        ("order", "١"),
        ("category", [""]),
        ("participants", "China"),
        ("unknown", "x"),
        ("updated", "yesterday"),
        ("evidence", {"source": "a", "quote": "b"}),
        ("evidence", [{"source": "a"}]),
        ("evidence", [{"source": "a", "quote": "b", "stance": "denies"}]),
        ("evidence", [{"source": "a", "quote": "b", "supports": ["colour"]}]),
        ("figures", [{"label": "x", "value": "many"}]),
        ("waive", ["CH101"]),
    ],
)
def test_event_is_refused_when_a_field_is_wrong(field: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        event(**{field: value})


@pytest.mark.parametrize("field", sorted(EVENT))
def test_event_is_refused_when_a_field_is_missing(field: str) -> None:
    with pytest.raises(ValidationError):
        Event.model_validate({name: value for name, value in EVENT.items() if name != field})


@pytest.mark.parametrize("text", ["a", "foreign-minister-visit", "a.b:c_1", "визит", "訪問"])
def test_id_is_taken_when_of_letters_and_marks(text: str) -> None:
    assert event(id=text).id == text


@pytest.mark.parametrize(("value", "names"), [("x", ("x",)), (["x", "y"], ("x", "y")), ([], ())])
def test_names_are_listed_when_one_or_several(value: Any, names: tuple[str, ...]) -> None:
    one = event(category=value, after=value, before=value, during=value, same_day=value)
    assert {one.category, one.after, one.before, one.during, one.same_day} == {names}


def test_order_is_a_number_when_written_in_digits() -> None:
    assert event(order="12").order == 12


def test_event_is_frozen_when_made() -> None:
    with pytest.raises(ValidationError):
        event().title = "other"  # type: ignore[misc]


@pytest.mark.parametrize("name", ["_path", "_origin", "_anything"])
def test_what_a_record_was_made_with_is_frozen_too(name: str) -> None:
    event = Event.read(EVENT, ("events", "e"))
    with pytest.raises(AttributeError, match=f"Event is frozen: {name} is given when it is made"):
        setattr(event, name, ("events", 9))
    assert event.path == ("events", "e")


def test_stated_fields_are_those_written_when_some_are() -> None:
    assert event(status="planned", location="China").stated_fields() == (
        "title",
        "date",
        "status",
        "location",
    )


@pytest.mark.parametrize(
    ("fields", "field", "bears"),
    [
        ({}, "date", True),
        ({"supports": ["date"]}, "date", True),
        ({"supports": ["date"]}, "location", False),
        ({"stance": "disputes"}, "date", False),
        ({"stance": "context", "supports": ["date"]}, "date", False),
    ],
)
def test_evidence_bears_on_a_field_when_it_supports_it(fields: dict[str, Any], field: str, bears: bool) -> None:
    assert Evidence.model_validate({"source": "a", "quote": "b"} | fields).supports_field(field) is bears


def test_evidence_supports_when_nothing_else_is_said() -> None:
    assert Evidence(source="a", quote="b").stance is Stance.SUPPORTS


@pytest.mark.parametrize("value", ["30.1 billion", "40-50", "1.10", "12%", "about 5 million"])
def test_figure_keeps_its_text_when_one_number_or_range(value: str) -> None:
    assert FigureClaim(label="x", value=value).value == value


@pytest.mark.parametrize(("text", "complete"), [("true", True), ("false", False)])
def test_truth_is_read_when_written(text: str, complete: bool) -> None:
    assert Source.model_validate({"file": "a.txt", "complete": text}).complete is complete


@pytest.mark.parametrize(
    "fields",
    [
        {"sha256": "ab"},
        {"sha256": "g" * 64},
        {"file": ""},
        {"published": "soon"},
        {"complete": "maybe"},
        {"x": "y"},
    ],
)
def test_source_is_refused_when_a_field_is_wrong(fields: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Source.model_validate({"file": "a.txt"} | fields)


@pytest.mark.parametrize(("color", "right"), [("#0072B2", True), ("#abc", False), ("red", False), ("#0072B2FF", False)])
def test_colour_is_taken_when_of_six_digits(color: str, right: bool) -> None:
    if right:
        assert Category.model_validate({"label": "x", "color": color}).color == color
    else:
        with pytest.raises(ValidationError):
            Category.model_validate({"label": "x", "color": color})


def test_actor_has_all_names_when_there_are_aliases() -> None:
    assert Actor(name="Yerlan Koshanov", aliases=("Ерлан Қошанов",)).names == (
        "Yerlan Koshanov",
        "Ерлан Қошанов",
    )


def test_record_has_its_path_when_placed() -> None:
    one = Event.read(EVENT, ("events", 3))
    assert one.path == ("events", 3)


def test_event_is_shown_on_one_line() -> None:
    assert repr(event()) == "<Event visit: 2024-03-28, A visit>"


def test_every_date_that_is_claimed_has_the_sources_that_give_it() -> None:
    evidence: list[dict[str, Any]] = [
        {"source": "a", "quote": "q"},
        {"source": "a", "quote": "again"},
        {"source": "b", "quote": "q", "says": {"date": "2024-03-29"}},
        {"source": "c", "quote": "q", "supports": ["title"]},
        {"source": "d", "quote": "q", "stance": "disputes"},
    ]
    found = event(evidence=evidence).claims
    assert {str(date): sources for date, sources in found.items()} == {"2024-03-28": ("a",), "2024-03-29": ("b",)}
