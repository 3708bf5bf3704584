"""What is asked of a picture, by name and in words, to how it is drawn."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from chrono.pictures.lengths import parse_size, to_inches
from chrono.pictures.options import DPI, PictureOptions
from chrono.pictures.periods import parse_day, parse_period
from chrono.pictures.style import Style


def asked_picture(given: Mapping[str, Any], style: Style | None = None) -> PictureOptions:
    """How a picture is drawn; what is not given, or None, is as the house style or the default has it.

    Keys are the fields of PictureOptions, with `start` and `end` for the period; others are not looked at. Lengths are
    in inches, or texts with a unit; a size and days may be texts.

    Raises CannotDraw where a text is no length, size or day, InvalidDate where it is no date.
    """
    asked = {field.name: given[field.name] for field in fields(PictureOptions) if given.get(field.name) is not None}
    dpi = asked.get("dpi", DPI)
    readers: dict[str, Callable[[Any], Any]] = {
        "width": to_inches,
        "page_height": to_inches,
        "size": lambda size: parse_size(size, dpi) if isinstance(size, str) else size,
        "today": parse_day,
    }
    read = {name: reader(asked[name]) if asked[name] else None for name, reader in readers.items() if name in asked}
    styled: dict[str, Any] = {"theme": style.theme} if style else {}
    fonts = (*asked.get("fonts", ()), *(style.fonts if style else ()))
    period = parse_period(given.get("start"), given.get("end"))
    return PictureOptions(**styled | asked | read | {"fonts": fonts, "period": period})
