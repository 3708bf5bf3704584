"""The schema that editors complete from."""

import json

from chrono.records.chronology import Chronology
from chrono.records.model import Event
from chrono.records.schema import to_schema

SCHEMA = json.loads(to_schema())


def test_every_field_of_the_model_is_in_it() -> None:
    assert set(SCHEMA["properties"]) == set(Chronology.model_fields)
    assert set(SCHEMA["$defs"]["Event"]["properties"]) == set(Event.model_fields)


def test_dates_may_stand_without_quotes() -> None:
    assert SCHEMA["$defs"]["Event"]["properties"]["date"]["type"] == ["string", "integer"]


def test_status_is_completed_from_its_values() -> None:
    values = ["planned", "ongoing", "occurred", "postponed", "cancelled", "denied"]
    assert SCHEMA["$defs"]["Status"]["enum"] == values


def test_unknown_fields_are_refused() -> None:
    assert SCHEMA["$defs"]["Event"]["additionalProperties"] is False


def test_it_is_the_same_each_time() -> None:
    assert to_schema() == to_schema()
