"""Texts of a record to the values of its fields: dates, counts, names, figures, zones; each with its schema.

Every scalar arrives as the text that was written, so that these types, not YAML, decide what it means: `0476` stays
a year, `NO` stays Norway, `1.10` keeps its nought.
"""

import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainSerializer,
    PlainValidator,
    ValidationInfo,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from chrono.dates import EdtfDate, parse_date
from chrono.errors import InvalidDate
from chrono.records.claimed_figures import parse_figure


def _date(value: Any) -> EdtfDate:
    if isinstance(value, EdtfDate):
        return value
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise PydanticCustomError(
            "invalid_date", "{reason}", {"reason": _no_date(value), "start": 0, "end": 0, "meant": None}
        )
    try:
        return parse_date(str(value))
    except InvalidDate as error:
        context = {"reason": error.message, "start": error.start, "end": error.end, "meant": error.suggestion}
        raise PydanticCustomError("invalid_date", "{reason}", context) from error


def _no_date(value: Any) -> str:
    hint = "; dates with [ ] or { } need quotation marks" if isinstance(value, list | dict) else ""
    return f"expected a date in EDTF{hint}"


def _zone(name: str) -> str:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # only a file that names a zone needs it

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise PydanticCustomError("zone", "expected an IANA time zone such as Asia/Almaty") from error
    return name


def _truth(value: Any) -> Any:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


def _count(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.isdecimal() and value.isascii() else value


def _listed(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Date = Annotated[
    EdtfDate,
    PlainValidator(_date),
    PlainSerializer(str),
    WithJsonSchema({"type": ["string", "integer"], "description": "a date in EDTF (ISO 8601-2): 2024-03-28, 2023-05"}),
]
Text = Annotated[str, Field(min_length=1)]
_DIGITS = 6  # of the number of a page
Zone = Annotated[str, AfterValidator(_zone)]
Truth = Annotated[bool, BeforeValidator(_truth)]
PositiveInt = Annotated[int, BeforeValidator(_count), Field(ge=1, strict=True)]
Names = Annotated[
    tuple[Text, ...],
    BeforeValidator(_listed),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]


def _page_range(value: Any) -> str:
    first, between, last = str(value).replace("–", "-").partition("-")
    numbers = [one.strip() for one in ((first, last) if between else (first,))]
    if not all(one.isascii() and one.isdecimal() and len(one) <= _DIGITS and int(one) for one in numbers):
        raise PydanticCustomError("page_range", "expected pages counted from 1, such as 12 or 12-18")
    if int(numbers[0]) > int(numbers[-1]):
        raise PydanticCustomError("page_range", "the first page stands after the last")
    return "-".join(numbers)


def _figure(value: Any) -> str:
    text = str(value)
    if parse_figure(text, None) is None:
        raise PydanticCustomError("figure", "expected one number or range, such as 30.1 billion or 40-50")
    return text


def without_evidence(record: str) -> Callable[[bool, ValidationInfo], bool]:
    """A check of `context`, which raises where the record, named with its article, has evidence before it."""

    def check(context: bool, info: ValidationInfo) -> bool:
        if context and info.data.get("evidence"):
            said = "{record} with evidence is proved by it and is no context; give one"
            raise PydanticCustomError("context", said, {"record": record})
        return context

    return check


def _coordinates(value: Any) -> str:
    found = _COORDINATES.fullmatch(str(value).strip())
    if found is None:
        raise PydanticCustomError(
            "coordinates", "expected a latitude and a longitude in degrees, such as 39.9042, 116.4074 or -4.32, 15.31"
        )
    for name, degrees, most in (("latitude", found[1], 90), ("longitude", found[2], 180)):
        if abs(float(degrees)) > most:
            hint = "; it comes first" if name == "latitude" and abs(float(found[2])) <= most else ""
            context = {"name": name, "degrees": degrees, "most": most, "hint": hint}
            raise PydanticCustomError(
                "coordinates", "the {name} {degrees} lies outside -{most} to {most}{hint}", context
            )
    return f"{found[1]}, {found[2]}"


_COORDINATES = re.compile(r"\+?(-?\d{1,3}(?:\.\d{1,15})?)\s*,\s*\+?(-?\d{1,3}(?:\.\d{1,15})?)", re.ASCII)
Coordinates = Annotated[str, BeforeValidator(_coordinates), WithJsonSchema({"type": "string"})]
Value = Annotated[str, BeforeValidator(_figure), WithJsonSchema({"type": ["string", "number"]})]
PageRange = Annotated[str, BeforeValidator(_page_range), WithJsonSchema({"type": ["string", "integer"]})]
