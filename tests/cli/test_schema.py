"""`chrono schema` as a user runs it."""

import json

from tests.cli.running import run


def test_schema_prints_json_schema() -> None:
    schema = json.loads(run("schema").stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$defs"]["Event"]["required"] == ["id", "title", "date"]


def test_schema_prints_the_reference_when_asked_for_markdown() -> None:
    assert b"| `quote` |" in run("schema", "--format", "markdown").stdout
