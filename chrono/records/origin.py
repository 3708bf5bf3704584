"""Where a chronology came from: its file with every place in it, its articles, and what could not be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from chrono.articles import Article, Pin
from chrono.files import Lines
from chrono.findings import Field, Finding, Location, Nowhere, Path, Places
from chrono.records.frozen import FrozenDict


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a chronology came from: its file, its articles, what could not be read, and all ids it names.

    `pins` are the articles as the lock beside the file has them. `unread` counts the records of each kind that stand
    in the file and could not be read, so that none goes missing in silence. A record is known by its id, wherever in
    the file it stands; `positions` are where the records of lists stand, `("events", "visit")` to `("events", 2)`.
    """

    path: str = "<memory>"
    places: Places = field(default_factory=Nowhere)
    lines: Lines = field(default_factory=lambda: Lines(""))
    articles: Mapping[str, Article] = field(default_factory=dict)
    problems: Sequence[Finding] = ()
    declared: Mapping[str, frozenset[str]] = field(default_factory=dict)
    unread: Mapping[str, int] = field(default_factory=dict)
    pins: Mapping[str, Pin] = field(default_factory=dict)
    positions: Mapping[Path, Path] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("articles", "declared", "unread", "pins", "positions"):
            object.__setattr__(self, name, FrozenDict(getattr(self, name)))
        object.__setattr__(self, "problems", tuple(self.problems))

    def position(self, at: Field) -> Field:
        """A field of a record by where the record stands in the file: `events[2].date`."""
        return at._replace(record=self.positions.get(at.record, at.record))

    def locate(self, at: Field, focus: str | None = None) -> Location:
        """The place of a field in the file, narrowed to `focus` where that is in it once."""
        return self.places.locate(self.position(at).path, focus)
