"""The head of a Markdown text to what it says: YAML between `---`, TOML between `+++` (Hugo), or a JSON object."""

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from chrono.files import read_marks

_YAML = re.compile(r"---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\+\+\+[ \t]*\r?\n(.*?\r?\n)?\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_LINE_END = re.compile(r"[ \t]*(?:\r?\n|\Z)")


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """What the front matter says, keyed in small letters, and where the text begins after it.

    Of a head that cannot be read, or that is no mapping, nothing is said.
    """
    for shape, read in _HEADS:
        if found := shape.match(text):
            return _words(read(found[1] or "")), found.end()
    if re.match(r"\{\s*[\"}]", text):
        try:
            data, end = json.JSONDecoder().raw_decode(text)
        except (ValueError, RecursionError):
            return {}, 0
        if after := _LINE_END.match(text, end):
            return _words(data), after.end()
    return {}, 0


def _words(data: Any) -> dict[str, str]:
    said = data.items() if isinstance(data, Mapping) else ()
    written = ((key, value.isoformat() if isinstance(value, date) else value) for key, value in said)
    return {str(key).lower(): value for key, value in written if isinstance(value, str)}


def _yaml(head: str) -> Any:
    return read_marks(head.encode("utf-8"), "").data


def _toml(head: str) -> Any:
    try:
        return tomllib.loads(head.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return None


_HEADS: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = ((_YAML, _yaml), (_TOML, _toml))
