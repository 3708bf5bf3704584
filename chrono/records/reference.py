"""The model to the reference of the file format, in Markdown: every field with what it means and an example."""

import json
from collections.abc import Iterator
from typing import Any

from chrono.records.schema import model_schema

_HEAD = """\
# The record

One YAML file is one chronology, beside a folder of articles. This page is generated from the model
(`chrono schema --format markdown`); a field that is not listed here is an error. Dates are EDTF (ISO 8601-2).
"""
_ORDER = (
    "Event",
    "Evidence",
    "Says",
    "FigureClaim",
    "Source",
    "Actor",
    "Role",
    "Category",
    "Era",
    "Annotation",
    "Dismissal",
)


def to_reference() -> str:
    """The reference as text, the same bytes every time."""
    schema = model_schema()
    parts = [_HEAD, *_record("Chronology", schema, schema["$defs"])]
    for name in _ORDER:
        parts += _record(name, schema["$defs"][name], schema["$defs"])
    return "\n".join(parts) + "\n"


def _record(name: str, schema: dict[str, Any], defs: dict[str, Any]) -> Iterator[str]:
    yield f"## {name}\n"
    yield f"{schema['description']}\n"
    yield "| field | what it says | values | needed | example |"
    yield "|---|---|---|---|---|"
    required = schema.get("required", ())
    for field, told in schema["properties"].items():
        needed = "yes" if field in required else "no"
        examples = "<br>".join(f"`{_example(example)}`" for example in told["examples"])
        yield f"| `{field}` | {told['description']} | {_values(told, defs)} | {needed} | {examples} |"
    yield ""


def _example(example: Any) -> str:
    """An example as it is written in the file: text as it is, lists and mappings in YAML's flow style."""
    text = example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)
    return text.replace("|", "\\|")


def _values(told: dict[str, Any], defs: dict[str, Any]) -> str:
    """What may stand there, in words."""
    if "$ref" in told:
        named = told["$ref"].rpartition("/")[2]
        values = defs[named].get("enum")
        return ", ".join(values) if values else f"a [{named}](#{named.lower()})"
    if "anyOf" in told:
        said = [_values(one, defs) for one in told["anyOf"] if one.get("type") != "null"]
        return " or ".join(dict.fromkeys(said))
    if told.get("type") == "array":
        return f"a list of {_values(told['items'], defs).removeprefix('a ')}"
    if told.get("type") == "object":
        inner = told["additionalProperties"]
        return f"a mapping to {_values(inner, defs).removeprefix('a ')}"
    if "enum" in told:
        return ", ".join(told["enum"])
    return _KINDS[str(told.get("type"))]


_KINDS = {
    "string": "text",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "nothing",
    "['string', 'integer']": "a date",
    "['string', 'number']": "a number",
}
