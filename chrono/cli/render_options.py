"""The options of `chrono render`, made from those of pictures and calendars."""

from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar

import click

from chrono.calendars import CalendarOptions
from chrono.cli.options import Length
from chrono.pictures import PictureOptions

LANE_CHOICES = ("category", "actor", "source", "status")
SPLIT_CHOICES = ("category", "year", "actor")

Command = TypeVar("Command", bound=Callable[..., Any])
_Option = Callable[[Command], Command]


def derived_options(kind: type, only: tuple[str, ...] = ()) -> Iterator[tuple[str, _Option[Any]]]:
    """For each field of an options value that has help, its name and the option of the command line."""
    for field_ in fields(kind):
        if "help" in field_.metadata and (not only or field_.name in only):
            yield field_.name, click.option(f"--{_flag(field_)}", field_.name, **_attributes(field_))


def _flag(field_: Field[Any]) -> str:
    return str(field_.metadata.get("name", field_.name)).replace("_", "-")


def _attributes(field_: Field[Any]) -> dict[str, Any]:
    """How click is to read the option: its type and default by what the field's metadata say of it."""
    said = field_.metadata
    found: dict[str, Any] = {"help": said["help"], "metavar": said.get("metavar")}
    default = None if field_.default is MISSING or said.get("optional") else field_.default
    if isinstance(default, bool):
        return found | {"is_flag": True}
    if default == ():
        return found | {"multiple": True}
    if "length" in said:
        return found | {"type": Length(), "default": said["length"], "show_default": said["length"] is not None}
    if "range" in said:  # eager, for lengths in pixels go by it
        return found | {"type": click.IntRange(*said["range"]), "default": default, "show_default": True,
                        "is_eager": True}  # fmt: skip
    if "fraction" in said:
        return found | {"type": click.FloatRange(*said["fraction"]), "default": default}
    if "choices" in said:
        return found | {"type": click.Choice(said["choices"]), "default": default, "show_default": default is not None}
    return found


_BESIDE: dict[str, tuple[_Option[Any], ...]] = {
    "theme": (click.option("--style", metavar="FILE", help="A house style: colours, fonts and lanes in a YAML file."),),
    "real_text": (
        click.option(
            "--lanes", type=click.Choice(LANE_CHOICES), default="category", show_default=True, help="What a lane is."
        ),
    ),
    "highlight": (
        click.option(
            "--annotate", multiple=True, metavar="WHEN=TEXT",
            help="Say something at a date or at an event, by its id; it is told as context, which no source proves.",
        ),
    ),
    "shown": (
        click.option("--from", "start", metavar="DATE", help="Where the axis begins; earlier events are left out."),
        click.option("--to", "end", metavar="DATE", help="Where the axis ends; later events are left out."),
    ),
}  # fmt: skip
"""Options of what a picture shows, each behind the field of PictureOptions that it belongs to."""
_SELECTION = (
    click.option("--category", "categories", multiple=True, metavar="ID", help="Only events of this category."),
    click.option("--actor", "actors", multiple=True, metavar="ID", help="Only events with this participant."),
    click.option("--status", "statuses", multiple=True, metavar="STATUS", help="Only events of this status."),
    click.option(
        "--where", multiple=True, metavar="CONDITION",
        help="Only events that meet it: FIELD=VALUE, FIELD!=VALUE, FIELD~WORDS, or a place.",
    ),
    click.option("--window", metavar="DATES", help="Only events that may lie in these dates (2023/2025)."),
)  # fmt: skip


_DOCUMENT = (
    click.option(
        "--columns", metavar="NAMES",
        help="Columns of the table in a .docx, with commas between: number, date, event, source, quotation, status, "
        "verdict, participants, place, figures, category, agreed.",
    ),
    click.option("--template", metavar="FILE", help="A .docx whose styles and page a Word document takes."),
)  # fmt: skip


def render_options(command: Command) -> Command:
    """Give a command the options, as keyword arguments that `asked_for` takes."""
    found: list[_Option[Any]] = []
    for name, option in derived_options(PictureOptions):
        found += (option, *_BESIDE.get(name, ()))
    found += (*_SELECTION, *_DOCUMENT, *(option for _, option in derived_options(CalendarOptions)))
    for option in reversed(found):
        command = option(command)
    return command
