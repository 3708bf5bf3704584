"""A chronology to the part of it that is wanted: some categories, actors, statuses or years; and its lanes anew.

What is left out is counted by whoever asks: a part never passes for the whole.
"""

from collections.abc import Callable, Iterable
from difflib import get_close_matches

from chrono.dates import EdtfDate
from chrono.errors import UnknownName
from chrono.model import Category, Chronology, Event, Status


def choose(
    chronology: Chronology,
    categories: Iterable[str] = (),
    actors: Iterable[str] = (),
    statuses: Iterable[str] = (),
    window: EdtfDate | None = None,
) -> Chronology:
    """The chronology with only the events of these categories, with these actors, of these statuses, that may lie in
    the window; all events where nothing is asked.

    Raises UnknownName for a category, actor or status that no event has.
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
    chosen = (_first(event, wanted[0]) for event in events if _is_wanted(event, *wanted, window))
    return _with(chronology, tuple(chosen), chronology.categories)


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


def _first(event: Event, categories: tuple[str, ...]) -> Event:
    """An event of several categories stands in the lane that was asked for."""
    order = sorted(event.category, key=lambda name: name not in categories) if categories else event.category
    return event.model_copy(update={"category": tuple(order)})


def split(chronology: Chronology, by: str) -> dict[str, Chronology]:
    """A part for each category, year or actor, by its name; an event of two stands in both, one of none in `other`.

    An event whose year is not known stands in every year it may lie in, up to ten.
    """
    if by not in SPLITS:
        raise UnknownName("way to split", by, SPLITS)
    parts: dict[str, list[Event]] = {}
    for event in chronology.events:
        for name in _PARTS[by](event) or ["other"]:
            parts.setdefault(name, []).append(event)
    return {name: _with(chronology, tuple(events), chronology.categories) for name, events in sorted(parts.items())}


def _years(event: Event) -> list[str]:
    first, last = event.date.earliest or event.date.latest, event.date.latest or event.date.earliest
    if first is None or last is None:
        return []
    return [str(year) for year in range(first.year, min(last.year, first.year + 9) + 1)]


_PARTS: dict[str, Callable[[Event], list[str]]] = {
    "category": lambda event: list(event.category),
    "year": _years,
    "actor": lambda event: list(event.participants),
}
SPLITS = tuple(_PARTS)


def regroup(chronology: Chronology, by: str) -> Chronology:
    """The chronology with its lanes by category, first actor, first source or status.

    Raises UnknownName for any other.
    """
    if by not in LANES:
        raise UnknownName("kind of lane", by, LANES)
    if by == "category":
        return chronology
    lane, label = _LANE_BY[by]
    events = tuple(event.model_copy(update={"category": (lane(event),)}) for event in chronology.events)
    names = dict.fromkeys(event.category[0] for event in events)
    ordered = [str(one) for one in Status if str(one) in names] if by == "status" else list(names)
    return _with(chronology, events, {name: Category(label=label(chronology, name)) for name in ordered})


def _actor(chronology: Chronology, name: str) -> str:
    return chronology.actors[name].name if name in chronology.actors else name


def _source(chronology: Chronology, name: str) -> str:
    source = chronology.sources.get(name)
    return (source.publisher or source.title or name) if source else name


_NONE = "–"
_LANE_BY: dict[str, tuple[Callable[[Event], str], Callable[[Chronology, str], str]]] = {
    "actor": (lambda event: event.participants[0] if event.participants else _NONE, _actor),
    "source": (lambda event: event.evidence[0].source if event.evidence else _NONE, _source),
    "status": (lambda event: str(event.status), lambda _, name: name),
}
LANES = ("category", *_LANE_BY)


def _with(chronology: Chronology, events: tuple[Event, ...], categories: dict[str, Category]) -> Chronology:
    chosen = chronology.model_copy(update={"events": events, "categories": categories})
    chosen.read_from(chronology.origin)
    chosen.forget()
    return chosen
