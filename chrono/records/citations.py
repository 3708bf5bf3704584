"""Files that changed to the chronologies that they change: themselves, and those whose sources they are."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from chrono.errors import CannotRead
from chrono.files import read_bytes, read_marks

CHRONOLOGY_NAME = re.compile(r"events\.ya?ml|.*\.chrono\.ya?ml", re.IGNORECASE)
"""How files that are chronologies are called; others are known by what is in them."""
LOCKS = frozenset(("chronology.lock",))
"""Files beside a chronology that its check rests on."""


def chronologies_citing(changed: Iterable[Path]) -> list[Path]:
    """The chronologies that these files are, or that cite them, each once; only folders above a file are looked in."""
    found: dict[Path, None] = {}
    for path in changed:
        if _is_chronology(path):
            found[path] = None
            continue
        for folder in path.parents:
            for chronology in _in(folder):
                if path.name in LOCKS or _cites(chronology, path):
                    found[chronology] = None
    return list(found)


def _in(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if path.is_file() and _is_chronology(path))


def _is_chronology(path: Path) -> bool:
    """Is it one by its name, or a YAML file that has both sources and events?"""
    if CHRONOLOGY_NAME.fullmatch(path.name):
        return True
    if path.suffix.lower() not in (".yaml", ".yml"):
        return False
    try:
        raw = path.read_bytes()
    except OSError:
        return False
    return len({found[1] for found in _TOP.finditer(raw)}) > 1


_TOP = re.compile(rb"^(?:\xef\xbb\xbf)?[\"']?(events|sources)[\"']?[ \t]*:", re.MULTILINE)


def _cites(chronology: Path, path: Path) -> bool:
    """Is the path the file of one of its sources? A chronology that cannot be read may cite anything."""
    try:
        data = read_marks(read_bytes(chronology, str(chronology)), str(chronology)).data
    except CannotRead:
        return True
    sources = data.get("sources") if isinstance(data, dict) else None
    if not isinstance(sources, dict):
        return data is None
    files = [one.get(name) for one in sources.values() if isinstance(one, dict) for name in ("file", "text")]
    return any(isinstance(file, str) and (chronology.parent / file).resolve() == path.resolve() for file in files)
