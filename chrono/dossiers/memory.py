"""Entries and sheets of a dossier that stand when it is made again, so that only those that changed are made."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from chrono.dossiers.dossier import Entry, SourceSheet
from chrono.dossiers.naming import ReaderNames
from chrono.findings import Path
from chrono.passages import NamesFound, Passage
from chrono.proof import Judged
from chrono.records import Event


class MadeOf(NamedTuple):
    """What an entry is made of, but for the titles of other events.

    `names` are those found in the source of each passage, `shared` is what all entries are made of alike.
    """

    event: Event
    judged: Sequence[Judged]
    passages: tuple[Passage, ...]
    names: tuple[NamesFound | None, ...]
    shared: tuple[Any, ...]


class _Kept(NamedTuple):
    made_of: MadeOf
    titles: Mapping[str, str]
    entry: Entry


class EntryMemory:
    """The entries and sheets of the dossier made last; what one dossier does not have is forgotten with the next."""

    def __init__(self) -> None:
        self._before: dict[Path, _Kept] = {}
        self._now: dict[Path, _Kept] = {}
        self._sheets_before: dict[str, tuple[tuple[Any, ...], SourceSheet]] = {}
        self._sheets: dict[str, tuple[tuple[Any, ...], SourceSheet]] = {}

    def begin(self) -> None:
        """Begin to make the dossier again."""
        self._before, self._now = self._now, {}
        self._sheets_before, self._sheets = self._sheets, {}

    def sheet(self, name: str, made_of: tuple[Any, ...], make: Callable[[], SourceSheet]) -> SourceSheet:
        """The sheet of a source as it was made before of the same, or made now."""
        kept = self._sheets_before.get(name)
        if kept is None or kept[0] != made_of:
            kept = made_of, make()
        self._sheets[name] = kept
        return kept[1]

    def entry(self, made_of: MadeOf, names: ReaderNames, number: int, note: int, make: Callable[[], Entry]) -> Entry:
        """The entry as it was made before, or made now; `number` is its own, `note` that of its first note."""
        path = made_of.event.path
        kept = self._before.get(path) if path else None
        if (
            kept is None
            or kept.made_of != made_of
            or any(names.event(one) != told for one, told in kept.titles.items())
        ):
            names.asked.clear()
            entry = make()
            kept = _Kept(made_of, {one: names.event(one) for one in tuple(names.asked)}, entry)
        kept = kept._replace(entry=_numbered(kept.entry, number, note))
        self._now[path] = kept
        return kept.entry


def _numbered(entry: Entry, number: int, note: int) -> Entry:
    """The entry with its number, and its notes with theirs; the same one where it has them."""
    if entry.number == number and all(one.number == note + at for at, one in enumerate(entry.notes)):
        return entry
    notes = tuple(one._replace(number=note + at) for at, one in enumerate(entry.notes))
    return entry._replace(number=number, notes=notes)
