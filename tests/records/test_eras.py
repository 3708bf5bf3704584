"""Eras: what may stand in one, what may not, and what the rules take one for."""

import pytest

from chrono.records.chronology import Chronology
from chrono.records.eras import Era, as_dated
from chrono.records.loader import Loaded, load_text
from chrono.records.states import Basis

HEAD = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-06-26}
"""


def loaded(*eras: str) -> Loaded:
    return load_text(HEAD + "eras:\n" + "".join(f"  - {{{era}}}\n" for era in eras), {"a.txt": "Nothing.\n"})


def said(*eras: str) -> list[str]:
    """What is wrong with the eras, each with its place."""
    return [f"{one.location.line}:{one.location.column} {one.code} {one.message}" for one in loaded(*eras).findings]


def test_an_era_has_a_name_and_a_date() -> None:
    (era,) = loaded("name: First term, date: 2022-02/2024-05, context: true").chronology.eras
    assert (era.name, str(era.date), era.basis, era.evidence, era.context) == (
        "First term",
        "2022-02/2024-05",
        Basis.STATED,
        (),
        True,
    )
    assert era.path == ("eras", 0)


@pytest.mark.parametrize("date", ["2022", "2022-02-14", "2022~", "2022-02/..", "../2024", "2022/", "-0430/-0403"])
def test_one_stretch_of_time_is_an_era(date: str) -> None:
    assert said(f'name: First, date: "{date}", context: true') == []


@pytest.mark.parametrize("date", ["[2022,2024]", "{2022,2023}", "[..2024]", "[2022..]", "[2022..2024]"])
def test_a_choice_of_dates_or_a_mere_bound_is_none(date: str) -> None:
    assert said(f'name: First, date: "{date}", context: true') == [
        "5:25 CH003 date: an era is one stretch of time, such as 2022-02/2024-05 or 2022-02/.."
    ]


def test_an_era_that_cites_something_is_no_context() -> None:
    assert said("name: First, date: 2022, evidence: [{source: a, quote: Nothing}], context: true") == [
        "5:81 CH003 context: an era with evidence is proved by it and is no context; give one"
    ]


@pytest.mark.parametrize(
    ("era", "message"),
    [
        ("date: 2022", '5:5 CH003 "name" is missing'),
        ("name: First", '5:5 CH003 "date" is missing'),
        ("name: First, date: 2022, dates: 2023", '5:31 CH003 unknown field "dates", did you mean "date"'),
        ("name: First, date: 2022, context: perhaps", "5:40 CH003 context: expected true or false"),
        ("name: '', date: 2022", "5:12 CH003 name: expected a text, nothing stands here"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(era: str, message: str) -> None:
    assert said(era) == [message]


def test_a_date_that_is_none_is_said_as_of_an_event() -> None:
    (finding,) = loaded("name: First, date: 2022-13").findings
    assert finding.code == "CH301"
    assert str(finding.location) == "events.yaml:5:30"


def test_a_bad_era_hides_no_other_and_is_counted() -> None:
    found = loaded("name: First, date: 2022", "name: Second", "name: Third, date: 2023")
    assert [era.name for era in found.chronology.eras] == ["First", "Third"]
    assert found.chronology.origin.unread == {"eras": 1}
    assert found.chronology.has_unread("eras")
    assert [era.path for era in found.chronology.eras] == [("eras", 0), ("eras", 2)]


def test_eras_are_a_list() -> None:
    found = load_text("title: x\neras: {name: First}\n", {})
    assert [one.message for one in found.findings] == ["eras is a list, not a mapping"]
    assert found.chronology.eras == ()


def test_only_eras_that_cite_something_are_dated_claims() -> None:
    chronology = load_text(
        HEAD
        + "events: [{id: visit, title: A visit, date: 2023}]\n"
        + "eras:\n  - {name: Own, date: 2022, context: true}\n"
        + "  - {name: Cited, date: 2023/2024, evidence: [{source: a, quote: Nothing}]}\n",
        {"a.txt": "Nothing.\n"},
    ).chronology
    assert [one.id for one in chronology.dated] == ["visit", "eras[1]"]
    assert [one.id for one in chronology.events] == ["visit"]
    found = chronology.event("eras[1]")
    assert found is not None
    assert found.title == "Cited"
    assert chronology.event("eras[0]") is None


def test_the_fields_of_a_dated_era_are_those_of_the_era() -> None:
    dated = as_dated(Era.model_validate({"name": "First", "date": "2022", "basis": "inferred"}), 3)
    assert str(dated.field("date")) == "eras[3].date"
    assert str(dated.field("title")) == "eras[3].name"
    assert str(dated.field("evidence", 0, "quote")) == "eras[3].evidence[0].quote"
    assert dated.field("date").event is None
    assert dated.basis is Basis.INFERRED


def test_a_part_of_a_chronology_keeps_the_eras() -> None:
    chronology = loaded("name: First, date: 2022, context: true").chronology
    assert chronology.with_events(()).eras == chronology.eras


def test_a_chronology_made_in_memory_may_have_eras() -> None:
    era = Era.model_validate({"name": "First", "date": "2022/2024", "evidence": ({"source": "a", "quote": "x"},)})
    chronology = Chronology(title="x", eras=(era, era))
    assert [one.id for one in chronology.dated] == ["eras[0]", "eras[1]"]
