"""The model to the JSON Schema (2020-12) that editors complete from."""

import json
from typing import Any

from chrono.records.chronology import Chronology


def to_schema() -> str:
    """The schema as text, the same bytes every time."""
    return json.dumps(model_schema(), ensure_ascii=False, indent=2) + "\n"


def model_schema() -> dict[str, Any]:
    """The schema as data: every record and field with what it means and an example."""
    schema = Chronology.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "A chronology"
    schema["required"] = ["title"]
    return schema
