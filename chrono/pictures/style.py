"""A house style: a YAML file with colours, fonts and lanes, held to what can be read.

theme: light                  # what is not said here is taken from it
colors: {paper: "#fffaf0", ink: "#101010"}
palette: ["#00437a", "#a3260b"]       # of lanes that have no colour of their own, in their order
lanes: {china: "#a3260b", kazakhstan: "#00437a"}    # by id, drawn in this order
fonts: [Georgia, fonts/House.ttf]     # files are relative to this one
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from chrono.errors import CannotRead
from chrono.files import Marked, read_bytes, read_marks
from chrono.findings import Path as Path_
from chrono.pictures.theme import MARKS, TEXT, THEMES, Theme, contrast

Colour = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]


@dataclass(frozen=True, slots=True)
class Style:
    """A theme, fonts, and the lanes that have a place and a colour of their own."""

    theme: Theme
    fonts: tuple[str, ...] = ()
    lanes: Mapping[str, str] = field(default_factory=dict)


class _Colours(BaseModel):
    model_config = ConfigDict(extra="forbid")
    paper: Colour | None = None
    ink: Colour | None = None
    grey: Colour | None = None
    rule: Colour | None = None
    grid: Colour | None = None
    leader: Colour | None = None
    alert: Colour | None = None


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")
    theme: Literal["light", "dark", "print"] = "light"
    colors: _Colours = _Colours()
    palette: tuple[Colour, ...] = ()
    lanes: dict[str, Colour] = Field(default_factory=dict)
    fonts: tuple[str, ...] = ()


def read_style(path: Path) -> Style:
    """Raises CannotRead with the place where the file says what is not understood, or what nobody could read."""
    marked = read_marks(read_bytes(path, str(path)), str(path))
    if marked.problems:
        place = marked.problems[0].location
        raise CannotRead(f"{path}:{place.line}:{place.column}", marked.problems[0].message)
    if not isinstance(marked.data, dict):
        raise CannotRead(str(path), "a style is a mapping with theme, colors, palette, lanes and fonts")
    try:
        file = _File.model_validate(marked.data)
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        known = problem["type"] != "extra_forbidden"
        raise _refusal(marked, problem["loc"], _say(problem), known=known) from error
    base = THEMES[file.theme]
    theme = replace(base, **file.colors.model_dump(exclude_none=True))
    if file.palette or file.lanes:
        theme = replace(theme, lanes=(), palette=file.palette or base.lanes or base.palette)
    for at, reason in _unreadable(file, theme):
        raise _refusal(marked, at, reason)
    fonts = tuple(str(path.parent / name) if (path.parent / name).is_file() else name for name in file.fonts)
    return Style(theme, fonts, file.lanes)


def _unreadable(file: _File, theme: Theme) -> Iterator[tuple[Path_, str]]:
    """Colours that stand out too little from the paper."""
    said = file.colors.model_dump(exclude_none=True)
    for name in ("ink", "grey", "alert"):
        at: Path_ = ("colors", name if name in said else "paper")
        yield from _too_faint(at, f"{name} {getattr(theme, name)}", getattr(theme, name), theme, TEXT, "text")
    for number, colour in enumerate(file.palette):
        yield from _too_faint(("palette", number), colour, colour, theme, MARKS, "a mark")
    for lane, colour in file.lanes.items():
        yield from _too_faint(("lanes", lane), colour, colour, theme, MARKS, "a mark")


def _too_faint(
    at: Path_, shown: str, colour: str, theme: Theme, least: float, what: str
) -> Iterator[tuple[Path_, str]]:
    found = contrast(colour, theme.paper)
    if found < least:
        yield at, f"{shown} on {theme.paper} has a contrast of {found:.1f}:1; {what} needs {least:g}:1"


def _refusal(marked: Marked, at: Path_, reason: str, *, known: bool = True) -> CannotRead:
    place = marked.locate(at) if known else marked.locate_key(at)
    return CannotRead(f"{marked.path}:{place.line}:{place.column}", reason)


def _say(problem: ErrorDetails) -> str:
    name = problem["loc"][-1]
    if problem["type"] == "extra_forbidden":
        known = _Colours.model_fields if len(problem["loc"]) > 1 else _File.model_fields
        return f'unknown field "{name}"; known are {", ".join(known)}'
    if problem["type"] == "string_pattern_mismatch":
        return f'{name}: "{problem["input"]}" is not a colour such as #0072B2'
    return f"{name}: {problem['msg'][:1].lower()}{problem['msg'][1:]}"
