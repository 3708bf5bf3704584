"""A chronology to the part of it that is wanted: some categories, actors, statuses or years; and its lanes anew.

What is left out is counted by whoever asks: a part never passes for the whole.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches

from chrono.dates.date import EdtfDate
from chrono.editions.conditions import condition
from chrono.errors import UnknownName
from chrono.layout.view import OTHERS
from chrono.records.model import Category, Chronology, Event, Status


def choose(
    chronology: Chronology,
    categories: Iterable[str] = (),
    actors: Iterable[str] = (),
    statuses: Iterable[str] = (),
    window: EdtfDate | None = None,
    where: Iterable[str] = (),
) -> Chronology:
    """The chronology with only the events of these categories, with these actors, of these statuses, that may lie in
    the window and meet every condition (see `conditions`); all events where nothing is asked.

    Raises UnknownName for a category, actor or status that no event has, and for a field that is none.
    """
    wanted = tuple(categories), tuple(actors), tuple(statuses)
    events = chronology.events
    known = (
        ("category", wanted[0], [*chronology.categories, *(name for event in events for name in event.category)]),
        ("actor", wanted[1], [*chronology.actors, *(name for event in events for name in event.participants)]),
        ("status", wanted[2], [str(status) for status in Status]),
    )
    for what, names, there in known:
        for name in names:
            if name not in there:
                near = get_close_matches(name, there, 1)
                raise UnknownName(what, name, tuple(dict.fromkeys(there)), near[0] if near else None)
    conditions = [condition(text, chronology) for text in where]
    chosen = (
        _among(event, wanted[0])
        for event in events
        if _is_wanted(event, *wanted, window) and all(meets(event) for meets in conditions)
    )
    return chronology.with_events(tuple(chosen))


def _is_wanted(
    event: Event,
    categories: tuple[str, ...],
    actors: tuple[str, ...],
    statuses: tuple[str, ...],
    window: EdtfDate | None,
) -> bool:
    return (
        (not categories or bool({*categories} & {*event.category}))
        and (not actors or bool({*actors} & {*event.participants}))
        and (not statuses or str(event.status) in statuses)
        and (window is None or event.date.meets(window))
    )


def _among(event: Event, categories: tuple[str, ...]) -> Event:
    """Where categories were asked for, an event stands in their lanes alone."""
    kept = tuple(name for name in event.category if not categories or name in categories)
    return event.model_copy(update={"category": kept})


def part_of(whole: Chronology, chosen: Chronology, *, by_category: bool) -> Chronology:
    """The chosen events in the lanes of the whole, which keep their places; by category, in those alone that were asked
    for."""
    lanes = {event.id: {*event.category, OTHERS} for event in chosen.events}
    events = (event for event in whole.events if event.id in lanes)
    if by_category:
        events = (
            event.model_copy(update={"category": tuple(name for name in event.category if name in lanes[event.id])})
            for event in events
        )
    return whole.with_events(tuple(events))


def split(chronology: Chronology, by: str) -> dict[str, Chronology]:
    """A part for each category, year or actor, by its name; an event of two stands in both, one of none in `other`.

    An event stands in every year it lasted in or may lie in; where these are more than a hundred, in `other`.
    """
    if by not in SPLITS:
        raise UnknownName("way to split", by, SPLITS)
    parts: dict[str, list[Event]] = {}
    for event in chronology.events:
        for name in _PARTS[by](event) or ["other"]:
            parts.setdefault(name, []).append(event)
    return {name: chronology.with_events(tuple(events)) for name, events in sorted(parts.items())}


_MOST_YEARS = 100


def _years(event: Event) -> list[str]:
    first, last = event.date.earliest or event.date.latest, event.date.latest or event.date.earliest
    if first is None or last is None:
        return []
    years = range(first.year, last.year + 1)
    return [str(year) if year > 0 else f"{1 - year}-bc" for year in years] if len(years) <= _MOST_YEARS else []


_PARTS: dict[str, Callable[[Event], list[str]]] = {
    "category": lambda event: list(event.category),
    "year": _years,
    "actor": lambda event: list(event.participants),
}
SPLITS = tuple(_PARTS)


def regroup(chronology: Chronology, by: str, colours: Mapping[str, str] | None = None) -> Chronology:
    """The chronology with its lanes by category, actor, source or status; an event may stand in several.

    Lanes stand in the order of `colours`, which also gives theirs, then of the file. Of more than `MOST_LANES` those
    with the fewest events become one, OTHERS. Raises UnknownName for any other kind of lane.
    """
    if by not in LANES:
        raise UnknownName("kind of lane", by, LANES)
    lanes_of, label = _LANE_BY[by]
    lanes = {event.id: tuple(dict.fromkeys(lanes_of(event))) or _NO_LANE[by] for event in chronology.events}
    counts = Counter(name for names in lanes.values() for name in names)
    wanted = colours or {}
    filed = [*wanted, *_IN_FILE[by](chronology), *counts]
    kept = {name for name, _ in counts.most_common(MOST_LANES - 1)} if len(counts) > MOST_LANES else set(counts)
    ordered = [name for name in dict.fromkeys(filed) if name in kept]
    found = {name: _category(chronology, by, name, label, wanted) for name in ordered}
    if kept != set(counts):
        found[OTHERS] = Category(label=OTHERS)
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
    return chronology.actors[name].name if name in chronology.actors else name


def _source(chronology: Chronology, name: str) -> str:
    source = chronology.sources.get(name)
    return (source.publisher or source.title or name) if source else name


MOST_LANES = 12
_NONE = "–"
_LANE_BY: dict[str, tuple[Callable[[Event], Iterable[str]], Callable[[Chronology, str], str]]] = {
    "category": (lambda event: event.category, _named),
    "actor": (lambda event: event.participants, _actor),
    "source": (lambda event: (one.source for one in event.evidence), _source),
    "status": (lambda event: (str(event.status),), lambda _, name: name),
}
_NO_LANE = {"category": (), "actor": (_NONE,), "source": (_NONE,), "status": ()}
_IN_FILE: dict[str, Callable[[Chronology], Iterable[str]]] = {
    "category": lambda chronology: chronology.categories,
    "actor": lambda chronology: chronology.actors,
    "source": lambda chronology: chronology.sources,
    "status": lambda _: [str(one) for one in Status],
}
LANES = tuple(_LANE_BY)
