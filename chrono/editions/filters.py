"""A chronology to a part of it: some categories, actors, statuses or years.

What is left out is counted by whoever asks: a part never passes for the whole.
"""

from collections.abc import Callable, Iterable

from chrono.dates import EdtfDate
from chrono.editions.conditions import condition
from chrono.errors import UnknownName
from chrono.records import OTHERS, Chronology, Event, Status


def select(
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
    chosen_names = tuple(categories), tuple(actors), tuple(statuses)
    events = chronology.events
    known = (
        ("category", chosen_names[0], [*chronology.categories, *(name for event in events for name in event.category)]),
        ("actor", chosen_names[1], [*chronology.actors, *(name for event in events for name in event.participants)]),
        ("status", chosen_names[2], [str(status) for status in Status]),
    )
    for what, names, there in known:
        for name in names:
            if name not in there:
                raise UnknownName(what, name, tuple(dict.fromkeys(there)))
    conditions = [condition(text, chronology) for text in where]
    chosen = (
        _among(event, chosen_names[0])
        for event in events
        if _is_wanted(event, *chosen_names, window) and all(meets(event) for meets in conditions)
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
    """Where categories were asked for, an event is in those lanes alone."""
    kept = tuple(name for name in event.category if not categories or name in categories)
    return event.model_copy(update={"category": kept})


def keep_lanes(whole: Chronology, chosen: Chronology, *, by_category: bool) -> Chronology:
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


def split_by(chronology: Chronology, by: str) -> dict[str, Chronology]:
    """A part for each category, year or actor, by its name; an event of two is in both, one of none in `other`.

    An event is in every year it lasted in or may lie in; where these are more than a hundred, in `other`.
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
