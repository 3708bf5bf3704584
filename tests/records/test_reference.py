"""The reference of the file format, and the descriptions and examples that it is made of."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from chrono.records.annotations import Annotation
from chrono.records.chronology import Chronology, Header
from chrono.records.eras import Era
from chrono.records.record import Record
from chrono.records.reference import to_reference

RECORDS = [model for model in Record.__subclasses__() if model.__module__.startswith("chrono.")]
MODELS = [Chronology, *(model for model in RECORDS if model is not Header)]
FIELDS = [(model, name) for model in MODELS for name in model.model_fields]


@pytest.mark.parametrize(("model", "name"), FIELDS)
def test_every_field_says_what_it_means_and_has_an_example_that_holds(model: type[Record], name: str) -> None:
    field = model.model_fields[name]
    assert field.description
    assert field.examples
    adapter: TypeAdapter[Any] = TypeAdapter(field.rebuild_annotation())
    rests_on_another = name == "context" and model in (Era, Annotation)
    for example in () if rests_on_another else field.examples:
        adapter.validate_python(example)
    assert f"| `{name}` | {field.description} |" in to_reference()


def test_values_of_a_closed_list_are_named() -> None:
    assert "| supports, disputes, context | no | `supports` |" in to_reference()


def test_fields_that_must_be_given_are_told() -> None:
    rows = [line for line in to_reference().splitlines() if line.startswith("| `quote`")]
    assert [row.split(" | ")[3] for row in rows] == ["yes", "yes"]
