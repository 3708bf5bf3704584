"""Names of files as people give them, folders and patterns among them, to the chronologies that are meant."""

import re
from collections.abc import Iterable
from glob import glob
from pathlib import Path

from chrono.errors import CannotRead
from chrono.records.refusals import DEFAULT_FILE

_PATTERN = re.compile(r"[*?[]")


def chronology_at(name: str) -> str:
    """The file that is meant: of a folder its events.yaml."""
    return str(Path(name) / DEFAULT_FILE) if Path(name).is_dir() else name


def chronologies_at(names: Iterable[str]) -> list[str]:
    """The files that are meant, each once: of patterns such as `corpus/**/events.yaml` all that fit, in order.

    Raises CannotRead for a pattern that nothing fits.
    """
    found: dict[str, None] = {}
    for name in names:
        if not _PATTERN.search(name) or Path(name).exists():
            found[chronology_at(name)] = None
            continue
        fits = sorted(glob(name, recursive=True))  # noqa: PTH207 (a pattern may begin at a root)
        if not fits:
            raise CannotRead(name, "no file fits")
        found.update(dict.fromkeys(fits))
    return list(found)
