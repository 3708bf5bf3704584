"""`before`, `after`, `during` and `same_day` over uncertain dates to whether all can hold, and if not, why.

A simple temporal network (Dechter, Meiri, Pearl 1991): every event has a first and a last moment, every date and
relation bounds a difference of two of them, and the whole is inconsistent exactly if some cycle of bounds sums to
less than nothing.
"""

from collections.abc import Iterator
from typing import NamedTuple

from chrono.dates import SECONDS_A_DAY, DateForm, Day, EdtfDate, Part, from_number
from chrono.findings import Field, Listed, Message, listed, worded
from chrono.proof.cycles import Bound, Node, shortest_cycle, some_cycle
from chrono.records import RELATIONS, Chronology, Event, related

_ORIGIN = ("", "")


class Contradiction(NamedTuple):
    """Bounds that cannot all hold, in the order of the cycle; the first relation in it is the one to blame."""

    cycle: tuple[Bound, ...]

    @property
    def at(self) -> Field:
        """The first relation of the cycle, which the finding points at."""
        return next(bound.at for bound in self.cycle if bound.at.name in RELATIONS)

    @property
    def said(self) -> Listed:
        """The relations, then the dates that they contradict, each once."""
        ordered = sorted(self.cycle, key=lambda bound: bound.at.name == "date")
        return listed((bound.said for bound in ordered if bound.said), "; ")


def contradictions(chronology: Chronology, *, doubtful: bool = False) -> Iterator[Contradiction]:
    """Every set of relations that cannot all hold, shortest cycle first, one for each group of linked events.

    A date written with `~`, `?` or `%` bounds nothing, since nobody says how far off it may be; with `doubtful` it
    counts as if it were known.
    """
    events = {event.id: event for event in chronology.events}
    apart = {contradiction.at: contradiction for contradiction in _days_apart(events, doubtful)}
    yield from apart.values()
    for group in _groups(chronology, events):
        bounds = [bound for event_id in sorted(group) for bound in _bounds(events[event_id], events, doubtful)]
        bounds = [bound for bound in bounds if bound.at not in apart]
        while some := some_cycle(bounds):
            found = Contradiction(shortest_cycle(bounds) or some)
            yield found
            bounds = [bound for bound in bounds if bound.at != found.at]  # look for others without it


class Narrowed(NamedTuple):
    """The days that relations leave to an event where its own date leaves more; None where they change nothing.

    `because` are the relations and dates that do it.
    """

    earliest: Day | None
    latest: Day | None
    because: Listed


def narrowed(chronology: Chronology) -> dict[str, Narrowed]:
    """How relations narrow uncertain dates, by event id. Nothing where they cannot all hold."""
    events = {event.id: event for event in chronology.events}
    found: dict[str, Narrowed] = {}
    for group in _groups(chronology, events):
        bounds = [bound for event_id in sorted(group) for bound in _bounds(events[event_id], events)]
        if some_cycle(bounds):
            continue
        until = _reaches(bounds)
        since = _reaches([Bound(bound.later, bound.earlier, bound.seconds, bound.at, bound.said) for bound in bounds])
        for event_id in group:
            if tighter := _tighter(events[event_id], until, since):
                found[event_id] = tighter
    return found


_Reach = dict[Node, tuple[int, tuple[Bound, ...]]]


def _reaches(bounds: list[Bound]) -> _Reach:
    """How far each moment can be from the beginning of the count, and the bounds that keep it there."""
    reach: _Reach = {_ORIGIN: (0, ())}
    for _ in range(len({node for bound in bounds for node in (bound.earlier, bound.later)})):
        before = dict(reach)
        for bound in bounds:
            if bound.earlier in reach:
                total, path = reach[bound.earlier]
                known = reach.get(bound.later)
                if known is None or total + bound.seconds < known[0]:
                    reach[bound.later] = (total + bound.seconds, (*path, bound))
        if reach == before:
            break
    return reach


def _tighter(event: Event, until: _Reach, since: _Reach) -> Narrowed | None:
    """The event's first and last day where other dates bound them more than its own."""
    last = until.get((event.id, "end"))
    first = since.get((event.id, "start"))
    latest = from_number(last[0] // SECONDS_A_DAY) if last else None
    earliest = from_number(-first[0] // SECONDS_A_DAY) if first else None
    own_latest, own_earliest = event.date.latest, event.date.earliest
    later = latest if latest and (own_latest is None or latest < own_latest) else None
    sooner = earliest if earliest and (own_earliest is None or earliest > own_earliest) else None
    if later is None and sooner is None:
        return None
    used = [*(last[1] if later and last else ()), *(first[1] if sooner and first else ())]
    told = [bound.said for bound in used if bound.said and (bound.at.event != event.id or bound.at.name != "date")]
    return Narrowed(sooner, later, listed(told, "; "))


def _groups(chronology: Chronology, events: dict[str, Event]) -> Iterator[set[str]]:
    """Events linked by relations, directly or through others."""
    links: dict[str, set[str]] = {}
    for event in chronology.events:
        for _, _, other in related(event):
            if other in events:
                links.setdefault(event.id, set()).add(other)
                links.setdefault(other, set()).add(event.id)
    seen: set[str] = set()
    for start in links:
        group, todo = set(), [start]
        while todo:
            node = todo.pop()
            if node not in seen:
                seen.add(node)
                group.add(node)
                todo.extend(links[node])
        if group:
            yield group


def _bounds(event: Event, events: dict[str, Event], doubtful: bool = False) -> Iterator[Bound]:
    yield from _date_bounds(event, doubtful)
    start, end = (event.id, "start"), (event.id, "end")
    for name, index, other in related(event):
        if other not in events:
            continue
        at = event.field(name, index) if index is not None else event.field(name)
        said = _related(name, event.id, other)
        other_start, other_end = (other, "start"), (other, "end")
        if name == "before":
            yield Bound(other_start, end, -1, at, said)
        elif name == "after":
            yield Bound(start, other_end, -1, at, said)
        elif name == "during":
            yield Bound(start, other_start, 0, at, said)
            yield Bound(other_end, end, 0, at, said)
        else:
            for first, second in ((start, other_start), (end, other_end)):
                yield Bound(first, second, SECONDS_A_DAY - 1, at, said)
                yield Bound(second, first, SECONDS_A_DAY - 1, at, said)


_SAID = {
    "before": '"{event}" is before "{other_event}"',
    "after": '"{event}" is after "{other_event}"',
    "during": '"{event}" is during "{other_event}"',
    "same_day": '"{event}" is same day as "{other_event}"',
}


def _related(relation: str, event: str, other: str) -> Message:
    return worded(_SAID[relation], event=event, other_event=other, relation=relation)


def _dated(event: Event) -> Message:
    return worded('"{event}" is dated {date}', event=event.id, date=event.date)


def _date_bounds(event: Event, doubtful: bool) -> Iterator[Bound]:
    """What the date says: of a lasting time, of both ends; of one unknown day, that both ends are the same."""
    start, end, at = (event.id, "start"), (event.id, "end"), event.field("date")
    said = _dated(event)
    known = doubtful or not _is_doubtful(event.date)
    first, last = _ends(event.date) if known else ((None, None), (None, None))
    for node, part in ((start, first), (end, last)):
        if part[0] is not None:
            yield Bound(node, _ORIGIN, -part[0], at, said)
        if part[1] is not None:
            yield Bound(_ORIGIN, node, part[1], at, said)
    yield Bound(end, start, 0, at, "")
    if event.date.kind is not DateForm.INTERVAL:
        yield Bound(start, end, 0, at, "")


def has_doubt(chronology: Chronology) -> bool:
    """Has any event a date that counts only as `doubtful`?"""
    return any(_is_doubtful(event.date) for event in chronology.events)


def _is_doubtful(date: EdtfDate) -> bool:
    return date.approximate or date.uncertain


def _ends(date: EdtfDate) -> tuple[tuple[int | None, int | None], tuple[int | None, int | None]]:
    """First and last second at which it may have begun, and at which it may have ended; None for an open bound."""
    if date.kind is DateForm.INTERVAL:
        return _part_seconds(date.spans[0].start), _part_seconds(date.spans[0].end)
    both = (
        date.first_second if date.earliest else None,
        date.last_second if date.latest else None,
    )
    return both, both


def _part_seconds(part: Part | None) -> tuple[int | None, int | None]:
    return (part.first_second, part.last_second) if part else (None, None)


def _days_apart(events: dict[str, Event], doubtful: bool) -> Iterator[Contradiction]:
    """Two events of one day whose dates share none."""
    for event in events.values():
        for index, other_id in enumerate(event.same_day):
            other = events.get(other_id)
            if other is None or event.date.meets(other.date):
                continue
            if doubtful or not (_is_doubtful(event.date) or _is_doubtful(other.date)):
                at = event.field("same_day", index)
                said = _related("same_day", event.id, other_id)
                dated = [Bound(_ORIGIN, _ORIGIN, 0, one.field("date"), _dated(one)) for one in (event, other)]
                yield Contradiction((Bound(_ORIGIN, _ORIGIN, -1, at, said), *dated))
