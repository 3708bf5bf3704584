"""A chronology to the same one with its lanes anew: by category, actor, source or status."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from chrono.errors import UnknownName
from chrono.records import OTHERS, Category, Chronology, Event, MergedLanes, Status


def by_field(chronology: Chronology, by: str, colours: Mapping[str, str] | None = None) -> Chronology:
    """The chronology with its lanes by category, actor, source or status; an event may be in several.

    Lanes are in the order of `colours`, which also gives theirs, then of the file. Of more than `MOST_LANES` those
    with the fewest events become one, OTHERS. Raises UnknownName for any other kind of lane.
    """
    if by not in LANES:
        raise UnknownName("kind of lane", by, LANES)
    lanes_of, label = _LANE_BY[by]
    lanes = {event.id: tuple(dict.fromkeys(lanes_of(event))) or _NO_LANE[by] for event in chronology.events}
    counts = Counter(name for names in lanes.values() for name in names)
    given_colours = colours or {}
    filed = [*given_colours, *_IN_FILE[by](chronology), *counts]
    kept = {name for name, _ in counts.most_common(MOST_LANES - 1)} if len(counts) > MOST_LANES else set(counts)
    ordered = [name for name in dict.fromkeys(filed) if name in kept]
    found = {name: _category(chronology, by, name, label, given_colours) for name in ordered}
    if kept != set(counts):
        merged = [name for name in dict.fromkeys(filed) if name in counts and name not in kept]
        found[OTHERS] = MergedLanes(label=OTHERS, names=tuple(label(chronology, name) for name in merged))
    events = tuple(
        event.model_copy(
            update={"category": tuple(dict.fromkeys(name if name in kept else OTHERS for name in lanes[event.id]))}
        )
        for event in chronology.events
    )
    return chronology.with_events(events, found)


def _category(
    chronology: Chronology, by: str, name: str, label: Callable[[Chronology, str], str], colours: Mapping[str, str]
) -> Category:
    own = chronology.categories.get(name) if by == "category" else None
    return Category(label=label(chronology, name), color=colours.get(name) or (own.color if own else None))


def _named(chronology: Chronology, name: str) -> str:
    return chronology.categories[name].label if name in chronology.categories else name


def _actor(chronology: Chronology, name: str) -> str:
    return chronology.names_of(name)[0]


def _source(chronology: Chronology, name: str) -> str:
    source = chronology.sources.get(name)
    return (source.publisher or source.title or name) if source else name


MOST_LANES = 12
_NONE = "–"
_LANE_BY: dict[str, tuple[Callable[[Event], Iterable[str]], Callable[[Chronology, str], str]]] = {
    "category": (lambda event: event.category, _named),
    "actor": (lambda event: event.participants, _actor),
    "source": (lambda event: (evidence.source for evidence in event.evidence), _source),
    "status": (lambda event: (str(event.status),), lambda _, name: name),
}
_NO_LANE = {"category": (), "actor": (_NONE,), "source": (_NONE,), "status": ()}
_IN_FILE: dict[str, Callable[[Chronology], Iterable[str]]] = {
    "category": lambda chronology: chronology.categories,
    "actor": lambda chronology: chronology.actors,
    "source": lambda chronology: chronology.sources,
    "status": lambda _: [str(Statu) for Statu in Status],
}
LANES = tuple(_LANE_BY)
