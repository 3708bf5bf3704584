"""A place in a text to the lines people see it in: the line, its number, and a marker under what counts."""

import difflib
import unicodedata
from collections.abc import Iterator

from chrono.files import Lines
from chrono.findings import Excerpt, Location
from chrono.reports.colours import visible

WIDTH = 100
"""Columns; a longer line is cut around the marker."""


def width_of(text: str) -> int:
    """Columns that a terminal gives the text: two for a wide character, none for a combining one."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def code_frame(lines: Lines, place: Location, before: int = 1) -> Iterator[str]:
    """The lines of a file around a place, the place underlined."""
    if not lines.text:
        return
    last = min(place.line, len(lines.starts))
    gutter = len(str(last))
    for number in range(max(1, last - before), last + 1):
        text = lines.line(number)
        end = place.end_column if place.end_line == place.line else len(text) + 1
        start, cut = _cut(text, place.column - 1 if number == last else 0)
        yield f"{number:>{gutter}} | {cut}".rstrip()
        if number == last:
            yield f"{'':>{gutter}} | {_marker(text, start, place.column - 1, max(end - 1, place.column), len(cut))}"


def _cut(text: str, at: int) -> tuple[int, str]:
    """The part of a long line that holds the column `at`."""
    text = visible(text.replace("\t", " "))
    if len(text) <= WIDTH:
        return 0, text
    start = max(0, min(at - 30, len(text) - WIDTH))
    return start, text[start : start + WIDTH]


def _marker(text: str, shift: int, start: int, end: int, length: int) -> str:
    first, last = max(start - shift, 0), max(min(end - shift, length), start - shift + 1)
    return " " * width_of(text[shift : shift + first]) + "^" * max(1, width_of(text[shift + first : shift + last]))


def passage_frame(excerpt: Excerpt) -> Iterator[str]:
    """A passage wrapped to `WIDTH`, the words that count underlined."""
    text, marked = _flatten(excerpt)
    for start, end in _wrapped(text):
        yield f"| {text[start:end]}".rstrip()
        under = "".join(("^" if marked[at] else " ") * width_of(text[at]) for at in range(start, end)).rstrip()
        if under:
            yield f"| {under}"


def _flatten(excerpt: Excerpt) -> tuple[str, list[bool]]:
    """Runs of white space become one space; for each character, whether it is marked."""
    chars: list[str] = []
    marked: list[bool] = []
    for at, char in enumerate(excerpt.text):
        inside = any(start <= at < end for start, end in excerpt.marks)
        if char.isspace():
            if chars and chars[-1] != " ":
                chars.append(" ")
                marked.append(inside and any(start <= at + 1 < end for start, end in excerpt.marks))
        else:
            chars.append(char)
            marked.append(inside)
    return visible("".join(chars)), marked


def _wrapped(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = start
        columns = 0
        space = -1
        while end < len(text) and columns < WIDTH:
            columns += width_of(text[end])
            if text[end] == " ":
                space = end
            end += 1
        if end < len(text) and space > start:
            end = space
        yield start, end
        start = end + 1 if text[end : end + 1] == " " else end


def difference(before: str, after: str, name: str) -> str:
    """Two versions of a file as a unified diff, which `patch` and `git apply` read; empty where they are equal."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{name}", f"b/{name}", n=2
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
