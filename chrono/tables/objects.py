"""Events as JSON, those of TimelineJS or an object on each line, to a table with a row for each."""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from chrono.dates import parse_date
from chrono.errors import CannotRead, InvalidDate
from chrono.tables.slides import slide_dates
from chrono.tables.text import Row, Table, clean, decoded

JSON_SUFFIXES = (".json", ".jsonl", ".ndjson")

_PARTS = ("year", "month", "day", "hour", "minute", "second")


def read_objects(raw: bytes, shown: str) -> Table:
    """The table of a TimelineJS file (`events`), of a list of objects, or of one object on each line.

    Every row has the line where it begins, or its number where the file is one object. A line or entry that is no
    object is refused alone. Raises CannotRead where there is none.
    """
    text = decoded(raw, shown)
    try:
        whole = json.loads(text)
    except RecursionError as error:
        raise CannotRead(shown, "is nested too deeply") from error
    except ValueError:
        return _table(_lines(text), shown)
    if isinstance(whole, dict) and isinstance(whole.get("events"), list):
        return _table(enumerate(_slides(whole), start=1), shown)
    found = whole if isinstance(whole, list) else [whole]
    return _table(enumerate(found, start=1), shown)


def _lines(text: str) -> Iterator[tuple[int, Any]]:
    """What each line holds; of one that is no JSON the error."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError) as error:
                yield number, error


def _slides(whole: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The slides of TimelineJS, with the heads of its spreadsheets; what has no such head keeps its own name."""
    if whole.get("title"):
        yield {"Type": "title", **_slide(whole["title"])}
    for one in whole["events"]:
        yield _slide(one)
    eras = whole.get("eras")
    for one in eras if isinstance(eras, list) else ():
        yield {"Type": "era", **_slide(one)}


def _slide(one: Any) -> dict[str, Any]:
    if not isinstance(one, dict):
        return {"Headline": "", "not an object": one}
    known = {"text", "media", "group", "unique_id", "start_date", "end_date", *(["status"] if _has_status(one) else [])}
    exact = _exact_date(one)
    if exact:
        known |= {"edtf", "display_date", "autolink"}
    text, media = _object(one, "text"), _object(one, "media")
    start, end = _object(one, "start_date"), _object(one, "end_date")
    return {
        "Headline": _without_html(text.get("headline", "")),
        "Text": _without_html(text.get("text", "")),
        "Media": media.get("url", ""),
        "Group": one.get("group", ""),
        "Unique ID": one.get("unique_id", ""),
        **({"Date": exact} if exact else {**_moment(start, ""), **_moment(end, "End ")}),
        **({"Status": one["status"]} if _has_status(one) else {}),
        "media credit": media.get("credit", ""),
        "media caption": media.get("caption", ""),
        "display date": "" if exact else start.get("display_date") or one.get("display_date", ""),
        **{name: value for name, value in one.items() if name not in known},
    }


def _without_html(value: Any) -> Any:
    return without_html(value) if isinstance(value, str) else value


def without_html(value: str) -> str:
    """What a reader of the slide sees: TimelineJS takes its texts as HTML."""
    lines = _ENDS_LINE.sub("\n", value)
    return "\n".join(line.strip() for line in html.unescape(_TAG.sub("", lines)).split("\n") if line.strip())


_ENDS_LINE = re.compile(r"</?(?:p|div|li|ul|ol|blockquote|h[1-6]|br)\b[^<>]{0,500}>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]{0,2000}>", re.IGNORECASE)


def _exact_date(one: Mapping[str, Any]) -> str:
    """The date that chrono wrote beside those of TimelineJS, if they still are what it would write for it."""
    said = one.get("edtf")
    if not isinstance(said, str):
        return ""
    try:
        dates = slide_dates(parse_date(said))
    except InvalidDate:
        return ""
    return said if dates == {name: one[name] for name in ("start_date", "end_date") if name in one} else ""


def _has_status(one: Mapping[str, Any]) -> bool:
    return isinstance(one.get("status"), str)


def _object(one: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = one.get(name)
    return found if isinstance(found, dict) else {}


def _moment(date: Mapping[str, Any], before: str) -> dict[str, Any]:
    """The parts of a date as far as they are given; a time has its hour, minute and second in one."""
    year, month, day, *clock = (_text(date.get(part)) for part in _PARTS)
    time = ":".join(part.zfill(2) for part in (clock if any(clock) else ()) if part)
    return {f"{before}Year": year, f"{before}Month": month, f"{before}Day": day, f"{before}Time": time}


def _table(objects: Iterable[tuple[int, Any]], shown: str) -> Table:
    rows: list[tuple[int, dict[str, str]]] = []
    refused: list[tuple[int, str]] = []
    for number, one in objects:
        if isinstance(one, dict):
            rows.append((number, {str(name): _text(value) for name, value in one.items()}))
        else:
            told = f"it is no JSON: {one}" if isinstance(one, Exception) else "it is no object with fields"
            refused.append((number, told))
    heads = tuple(dict.fromkeys(name for _, row in rows for name in row))
    if not heads:
        raise CannotRead(
            shown, f"holds no event; line {refused[0][0]}: {refused[0][1]}" if refused else "holds no event"
        )
    cells = tuple(Row(number, tuple(row.get(head, "") for head in heads)) for number, row in rows)
    return Table(heads, cells, refused=tuple(refused))


def _text(value: Any) -> str:
    """A value as a cell: lists with semicolons, nothing as nothing."""
    if value is None:
        return ""
    if isinstance(value, list) and not any(isinstance(one, (dict, list)) for one in value):
        return ";".join(_text(one) for one in value)
    return clean(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
