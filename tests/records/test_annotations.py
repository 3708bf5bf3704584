"""Annotations: what may stand in one, what may not, and what the rules take one for."""

import pytest

from chrono.records.annotations import Annotation, as_cited
from chrono.records.loader import Loaded, load_text

HEAD = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-06-26}
events: [{id: visit, title: A visit, date: 2023}]
"""


def loaded(*annotations: str) -> Loaded:
    return load_text(
        HEAD + "annotations:\n" + "".join(f"  - {{{one}}}\n" for one in annotations), {"a.txt": "Nothing.\n"}
    )


def said(annotation: str) -> list[str]:
    return [
        f"{one.location.line}:{one.location.column} {one.code} {one.message}" for one in loaded(annotation).findings
    ]


def test_an_annotation_has_a_text_and_a_date_or_an_event() -> None:
    dated, beside = loaded(
        "text: Border opens, date: 2023-01-08", "text: The first, event: visit"
    ).chronology.annotations
    assert (dated.text, str(dated.date), dated.event, dated.path) == (
        "Border opens",
        "2023-01-08",
        None,
        ("annotations", 0),
    )
    assert (beside.text, beside.date, beside.event, beside.context) == ("The first", None, "visit", False)


@pytest.mark.parametrize("more", ["", ", date: 2023, event: visit"])
def test_an_annotation_stands_at_one_thing(more: str) -> None:
    (message,) = said("text: Border opens" + more)
    assert message.endswith("an annotation stands at a date or at an event; give one")


@pytest.mark.parametrize("date", ["2023-01/..", "../2023", "[2022,2024]", "2023/"])
def test_a_date_without_an_end_or_of_several_is_none(date: str) -> None:
    (message,) = said(f'text: x, date: "{date}"')
    assert message.endswith("date: an annotation stands at one date, such as 2022-02-14 or 2022-02")


def test_an_annotation_that_cites_something_is_no_context() -> None:
    (message,) = said("text: x, date: 2022, evidence: [{source: a, quote: Nothing}], context: true")
    assert message.endswith("context: an annotation with evidence is proved by it and is no context; give one")


def test_a_bad_annotation_hides_no_other_and_is_counted() -> None:
    found = loaded("text: First, date: 2022", "text: Second", "text: Third, date: 2023").chronology
    assert [one.text for one in found.annotations] == ["First", "Third"]
    assert found.origin.unread == {"annotations": 1}


def test_only_what_cites_something_is_a_claim_and_only_with_a_date_a_dated_one() -> None:
    cites = "evidence: [{source: a, quote: Nothing}]"
    chronology = loaded(
        "text: Own, date: 2022", f"text: Dated, date: 2022, {cites}", f"text: Beside, event: visit, {cites}"
    )
    assert [one.id for one in chronology.chronology.cited] == ["visit", "annotations[1]", "annotations[2]"]
    assert [one.id for one in chronology.chronology.dated] == ["visit", "annotations[1]"]
    assert chronology.chronology.event("annotations[2]") is not None


def test_the_fields_of_a_cited_annotation_are_those_of_the_annotation() -> None:
    cited = as_cited(Annotation.model_validate({"text": "First", "date": "2022", "gist": True}), 3)
    assert str(cited.field("title")) == "annotations[3].text"
    assert str(cited.field("date")) == "annotations[3].date"
    assert cited.gist
    assert cited.field("date").event is None
