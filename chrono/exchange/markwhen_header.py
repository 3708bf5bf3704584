"""The header of a markwhen page: what it says of the whole, of its tags and of the order of day and month."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from chrono.errors import CannotRead
from chrono.tables import DAY_FIRST, MONTH_FIRST

_KEY = re.compile(r"(#?[^\s:][^:]*?):(?:\s+(.*))?\Z")
_BLOCK = ("", "|", ">", "|-", ">-", "|+", ">+")
_DAY_ORDER = re.compile(r"(?:(d+)/L*M+|M+/(d+))(?:/y+)?\Z")


@dataclass(slots=True)
class MarkwhenHeader:
    """What a header says. `labels` are the categories that chrono wrote, by their ids."""

    title: str = ""
    id: str = ""
    description: str = ""
    timezone: str = ""
    order: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    tag_zones: dict[str, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()


def read_header(lines: Sequence[str], shown: str) -> MarkwhenHeader:
    """The header of these lines. Raises CannotRead where it defines dates in a way of its own."""
    values = _values(lines)
    header = MarkwhenHeader(
        title=plain_value(values.pop("title", "")),
        id=plain_value(values.pop("id", "")),
        description=plain_value(values.pop("description", "")),
        timezone=plain_value(values.pop("timezone", "") or values.pop("tz", "")),
        order=_order(values.pop("dateFormat", ""), shown),
        labels=_labels(values.pop("categories", "")),
    )
    for key in [key for key in values if key.startswith("#")]:
        if zone := re.search(r"\b(?:timezone|tz):\s*(\S+)", values.pop(key)):
            header.tag_zones[key[1:]] = plain_value(zone[1].rstrip(",}"))
    header.others = tuple(values)
    return header


def plain_value(text: str) -> str:
    """A value without the quotation marks around it."""
    text = text.strip()
    if text[:1] == '"' and text[-1:] == '"':
        try:
            return str(json.loads(text))
        except ValueError:
            return text[1:-1]
    return text[1:-1].replace("''", "'") if len(text) > 1 and text[0] == text[-1] == "'" else text


def several_values(text: str) -> tuple[str, ...]:
    """The values of a list in brackets, or of one with commas or semicolons in between."""
    try:
        found = json.loads(text)
    except ValueError:
        bare = text.strip().removeprefix("[").removesuffix("]")
        found = [plain_value(one) for one in re.split("[;,]", bare)]
    names = found if isinstance(found, list) else [text]
    return tuple(dict.fromkeys(name for one in names if (name := str(one).strip())))


def _values(lines: Sequence[str]) -> dict[str, str]:
    """The text of each key; what is indented below a key is of its value."""
    values: dict[str, str] = {}
    key = ""
    for line in lines:
        found = _KEY.match(line)
        if found and not line[:1].isspace():
            key = found[1].strip()
            values[key] = (found[2] or "").strip()
            if values[key] in _BLOCK:
                values[key] = ""
        elif key and line.strip():
            values[key] = f"{values[key]}\n{line.strip()}".strip()
    return values


def _order(said: str, shown: str) -> str:
    """The order of day and month that `dateFormat` says; empty where it says none."""
    said = plain_value(said)
    if not said:
        return ""
    if found := _DAY_ORDER.match(said):
        return DAY_FIRST if found[1] else MONTH_FIRST
    raise CannotRead(
        shown, f'its dateFormat "{said.splitlines()[0]}" is not read, only d/M/y and M/d/y: write dates so'
    )


def _labels(said: str) -> dict[str, str]:
    try:
        found = json.loads(said)
    except ValueError:
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}
