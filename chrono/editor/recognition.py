"""A YAML text to whether it is a chronology: by its name, or by what is in it; other YAML is none of our business."""

import re
from pathlib import PurePath
from typing import Any

from chrono.records import CHRONOLOGY_NAME, Chronology

_TOP = re.compile(r"^(?:events|sources)[ \t]*:", re.MULTILINE)


def is_chronology(path: PurePath, text: str, data: Any) -> bool:
    """Is a text a chronology? `data` are what it was read to, None where it could not be.

    One called events.yaml is, unless it holds something else altogether; any other one has both events and sources.
    """
    named = CHRONOLOGY_NAME.fullmatch(path.name) is not None
    if isinstance(data, dict):
        return {"events", "sources"} <= data.keys() or (named and (not data or bool(_FIELDS & data.keys())))
    if data is not None:
        return False
    return named or len({found[0].rstrip(" \t:") for found in _TOP.finditer(text)}) > 1


_FIELDS = frozenset(Chronology.model_fields)
