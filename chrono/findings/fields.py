"""Where something stands: in a chronology's data as a field, in a file as a location."""

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from chrono.findings.page_names import PageName

Path = tuple[str | int, ...]
"""The place of something in a chronology's data: `("events", 2, "evidence", 0, "quote")`."""


class Field(NamedTuple):
    """What a check is about: a field of a record, or the record itself where `name` is empty.

    `record` is the record's place in the file's data (`("events", 2)`; empty for what stands at the top of the
    file), `event` the id of the event whose record it is, `steps` the way into the field (`(0, "quote")`).
    """

    record: Path = ()
    name: str = ""
    steps: Path = ()
    event: str | None = None

    @classmethod
    def from_path(cls, path: Path, event: str | None = None) -> "Field":
        """The field at a path of the file's data."""
        depth = 2 if len(path) > 1 else 0
        return cls(path[:depth], str(path[depth]) if len(path) > depth else "", path[depth + 1 :], event)

    @property
    def path(self) -> Path:
        """The field's place in the file's data."""
        return (*self.record, *((self.name,) if self.name else ()), *self.steps)

    @property
    def within(self) -> str:
        """The field as it is called inside its record: `evidence[0].quote`; empty for the record itself."""
        return field_name(self.path[len(self.record) :])

    @property
    def called(self) -> str:
        """What the field is called wherever it lies: `title`, `quote`, `label`; `file` for the whole."""
        words = [step for step in (self.name, *self.steps) if isinstance(step, str) and step]
        return words[-1] if words else "file"

    def inner(self, *steps: str | int) -> "Field":
        """What lies further in."""
        if self.name or not steps:
            return Field(self.record, self.name, (*self.steps, *steps), self.event)
        return Field(self.record, str(steps[0]), steps[1:], self.event)

    def __str__(self) -> str:
        return field_name(self.path)


class Location(NamedTuple):
    """A stretch of a file. Prints as `path:line:column`, or as `path p. 2 (EXP-0000998)` where pages have names.

    `page` is what the page is called that the stretch begins on; `line` is then its number.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    page: PageName | None = None

    def __str__(self) -> str:
        if self.page:
            return f"{self.path} {self.page}"
        return f"{self.path}:{self.line}:{self.column}"


class Places(Protocol):
    """Whatever knows where in a file a piece of data is."""

    def locate(self, at: tuple[str | int, ...], focus: str | None = None) -> Location:
        """The place of the data at this path, narrowed to `focus` where that is in it once."""
        ...


class Nowhere(NamedTuple):
    """Data that came from no file: everything is at its first character."""

    path: str = "<memory>"

    def locate(self, at: tuple[str | int, ...], focus: str | None = None) -> Location:  # noqa: ARG002
        """The first character, whatever is asked for."""
        return Location(self.path)


def field_name(path: Iterable[str | int]) -> str:
    """A path as people write it: `events[2].evidence[0].quote`."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def value_at(data: object, path: Path) -> object:
    """What stands at a path of plain data; None where nothing does."""
    for step in path:
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data
