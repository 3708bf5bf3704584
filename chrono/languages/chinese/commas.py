"""Commas and semicolons of both widths: many write `,` and `;` between Chinese signs, where `，` and `；` are meant."""

import re
from dataclasses import fields, replace
from typing import Any, TypeVar

_Part = TypeVar("_Part")
_NARROW = {"，": ",", "；": ";"}
_CLASS_OR_MARK = re.compile(r"\[(?P<not>\^?)(?P<members>[^\]]*)\]|[，；]")


def with_narrow(part: _Part, names: tuple[str, ...] = ()) -> _Part:
    """A part of a language whose patterns take the narrow marks as well, but for those between digits: all of its
    patterns, or those of the fields with these names."""
    written: Any = part
    chosen = [one.name for one in fields(written) if not names or one.name in names]
    values = {name: getattr(part, name) for name in chosen}
    made: _Part = replace(
        written, **{name: _both(value) for name, value in values.items() if isinstance(value, str | tuple)}
    )
    return made


def _both(value: Any) -> Any:
    if isinstance(value, str):
        return _CLASS_OR_MARK.sub(_with_narrow_marks, value)
    return tuple(map(_both, value)) if isinstance(value, tuple) else value


def _with_narrow_marks(found: re.Match[str]) -> str:
    written = found["members"] if found["members"] is not None else found[0]
    marks = "".join(narrow for wide, narrow in _NARROW.items() if wide in written and narrow not in written)
    if not marks:
        return found[0]
    if found["not"]:
        return f"[^{written}{marks}]"
    wide = f"[{written}]" if found["members"] is not None else written
    return rf"(?:{wide}|(?<!\d)[{marks}](?!\d))"
