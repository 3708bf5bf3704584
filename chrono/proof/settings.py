"""A folder to the settings kept in it: which rules to run, and how much their findings weigh.

`chrono.toml`, or the table `[tool.chrono]` of `pyproject.toml`, in the chronology's folder or the nearest above it:

    select = ["CH3", "quote-thin"]     # only these rules
    ignore = ["CH801"]                 # all but these
    strict = true                      # also fail on notes and on what could not be checked
    severity = {quote-thin = "error", uncovered-statement = "warning"}
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from chrono.errors import CannotRead
from chrono.findings import Severity

FILES = ("chrono.toml", "pyproject.toml")
_FIELDS = ("select", "ignore", "strict", "severity")


class Settings(NamedTuple):
    """What a settings file says; `path` is the file, or empty."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False
    severity: Mapping[str, Severity] = {}
    path: str = ""

    def with_asked(self, select: Sequence[str], ignore: Sequence[str], *, strict: bool) -> "Settings":
        """The settings with what was asked for besides: chosen rules replace these, all else adds to them."""
        return self._replace(
            select=tuple(select or self.select), ignore=(*ignore, *self.ignore), strict=strict or self.strict
        )


def read_settings(folder: Path) -> Settings:
    """The nearest settings, from `folder` upwards. Raises CannotRead where they are damaged or not understood."""
    for place in (folder.resolve(), *folder.resolve().parents):
        for name in FILES:
            table = _table(place / name)
            if table is not None:
                return _settings(table, str(place / name))
    return Settings()


def _table(path: Path) -> Mapping[str, Any] | None:
    """The settings of a file; None where it is absent, or a pyproject.toml that says nothing of chrono."""
    if not path.is_file():
        return None
    try:
        text = path.read_text(encoding="utf-8")
        if path.name == "pyproject.toml" and not _NAMES_US.search(text):
            return None  # most say nothing of chrono, and to read one takes as long as to check a page
        if _LONG_KEY.search(text):  # which takes the reader time that grows with its square
            raise ValueError("a key in it is too long")
        import tomllib

        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        if path.name == "pyproject.toml":
            return None  # another program's to complain about
        raise CannotRead(str(path), f"is not TOML: {_why(error)}") from error
    if path.name != "pyproject.toml":
        return data
    tool = data.get("tool")
    table = tool.get("chrono") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


# `tool.chrono` in any table's head or key, or a table or key `tool`, in which it may stand.
_NAMES_US = re.compile(
    r"tool[\"']?[ \t]*\.[ \t]*[\"']?chrono|^[ \t]*(?:\[[ \t]*)?[\"']?tool[\"']?[ \t]*[\]=]", re.MULTILINE
)
_LONG_KEY = re.compile(r"^[^=#\n]{4000}", re.MULTILINE)


def _why(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deep"
    return "a number in it is too long" if "digits" in str(error) else str(error)


def _settings(table: Mapping[str, Any], path: str) -> Settings:
    unknown = [name for name in table if name not in _FIELDS]
    if unknown:
        raise CannotRead(path, f'"{unknown[0]}" is no setting (known: {", ".join(_FIELDS)})')
    weights = table.get("severity", {})
    try:
        severity = {str(name): Severity(value) for name, value in weights.items()}
    except (ValueError, AttributeError) as error:
        known = ", ".join(Severity)
        raise CannotRead(path, f"severity is a table of rules and what they weigh ({known})") from error
    strict = table.get("strict", False)
    if not isinstance(strict, bool):
        raise CannotRead(path, "strict is true or false")
    return Settings(_names(table, "select", path), _names(table, "ignore", path), strict, severity, path)


def _names(table: Mapping[str, Any], name: str, path: str) -> tuple[str, ...]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise CannotRead(path, f"{name} is a list of codes and slugs")
    return tuple(value)
