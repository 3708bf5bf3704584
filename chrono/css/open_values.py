"""Values of declarations that hang on variables, the window or an attribute, filled in for one element."""

import re
from collections.abc import Callable, Mapping

_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)")
_SURROUNDING = re.compile(r"env\(\s*([\w-]+)[\w\s-]*(?:,\s*([^()]*))?\)")
_UNITS = "px|em|rem|%|vw|vh|deg|s|ms"
_ATTRIBUTE = re.compile(
    rf"attr\(\s*([\w-]+)\s*(?:(?:type\([^()]*\)|raw-string|string|number|({_UNITS}))\s*)?(?:,\s*([^()]*))?\)"
)
_MOST_FILLINGS = 20


def is_open(name: str, value: str) -> bool:
    """Does a value hang on variables, the window or an attribute, so that it is known only for an element?"""
    return "var(" in value or "env(" in value or ("attr(" in value and name != "content")


def filled(value: str, set_here: Callable[[str], str], given: Mapping[str, str | None]) -> str:
    """A value with variables as `set_here` has them and attributes as they are `given`, else what stands for them."""
    for _ in range(_MOST_FILLINGS):
        found = _VARIABLE.search(value)
        if found is None:
            break
        value = value[: found.start()] + (set_here(found[1]) or found[2] or "") + value[found.end() :]
    value = _SURROUNDING.sub(lambda one: one[2] if one[2] is not None else "0px", value)
    return _ATTRIBUTE.sub(lambda one: f"{given.get(one[1]) or one[3] or ''}{one[2] or ''}", value).strip()
