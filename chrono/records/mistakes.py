"""One of pydantic's errors to words about what a field of a record may be."""

from typing import Any


def error_in_words(error: Any) -> str:
    """What one of pydantic's errors says, in this project's words: what was expected."""
    context = error.get("ctx") or {}
    kind = error["type"]
    if kind in ("literal_error", "enum"):
        return f"expected one of {context['expected'].replace(chr(39), '')}"
    if kind == "string_pattern_mismatch":
        return _PATTERNS[context["pattern"]]
    return _SAID.get(kind) or str(error["msg"][:1].lower() + error["msg"][1:])


_PATTERNS = {
    r"^[\w.:-]+$": "an id is made of letters, digits and . : - _",
    r"^[0-9a-fA-F]{64}$": "expected a SHA-256 of 64 hexadecimal digits",
    r"^#[0-9a-fA-F]{6}$": 'expected a colour such as "#0072B2"',
}
_SAID = {
    "string_type": "expected a text",
    "string_too_short": "expected a text, nothing stands here",
    "tuple_type": "expected a list",
    "dict_type": "expected a mapping",
    "model_type": "expected a mapping of fields",
    "bool_parsing": "expected true or false",
    "bool_type": "expected true or false",
    "int_parsing": "expected a whole number",
    "int_type": "expected a whole number",
    "greater_than_equal": "expected a number from 1 on",
}
