"""An event to all that its judgement rests on; what rests on the same things is judged alike.

An event is judged on its grounds alone: no rule that looks at one event sees another record than those named here, so
that nothing that changed can be missed. What rivals answer is beside them, for it rests on all events.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from operator import is_
from typing import Any, NamedTuple

from chrono.dates import EdtfDate
from chrono.passages import Passage, Passages
from chrono.records import RELATIONS, Chronology, Event, Source


class SharedGrounds(NamedTuple):
    """What all events rest on alike: the actors, the time zone of clock times, the day the file speaks from."""

    actors: Mapping[str, Any]
    timezone: str | None
    current: EdtfDate | None

    @classmethod
    def of(cls, chronology: Chronology) -> "SharedGrounds":
        """That of a chronology."""
        return cls(chronology.actors, chronology.timezone, chronology.current_date)


class Grounds(NamedTuple):
    """An event; the records it refers to; what was read for it, with its sources and the names found in them.

    `read` are objects that are the same ones where nothing of them changed.
    """

    event: Event
    others: tuple[Event, ...]
    passages: tuple[Passage, ...]
    sources: Mapping[str, Source | None]
    read: tuple[object, ...]

    @classmethod
    def of(cls, event: Event, chronology: Chronology, passages: Passages) -> "Grounds":
        """Those of an event of a chronology whose articles were read."""
        mine = passages.of(event)
        names = (*(getattr(event, relation) for relation in RELATIONS), (event.follows,) if event.follows else ())
        ids = dict.fromkeys((event.id, *(name for listed in names for name in listed)))
        found = (chronology.event(one) for one in ids)
        cited = [name for one in mine for name in (one.evidence.source, one.elsewhere) if name]
        sources = {name: chronology.sources.get(name) for name in cited}
        read = (passages.names.get(name) for name in sources)
        return cls(event, tuple(one for one in found if one and one is not event), mine, sources, (*mine, *read))

    def are(self, before: "Grounds") -> bool:
        """Are they what they were?"""
        return (
            self.event is before.event
            and _are(self.others, before.others)
            and _are(self.read, before.read)
            and self.sources == before.sources
        )

    def narrowed(self, chronology: Chronology, shared: SharedGrounds) -> Chronology:
        """The chronology without all that the event does not rest on."""
        origin = chronology.origin
        parts = {
            "events": (*self.others, self.event),
            "sources": {name: source for name, source in self.sources.items() if source},
            "actors": shared.actors,
            "timezone": shared.timezone,
            "as_of": shared.current,
        }
        articles = {name: article for name, article in origin.articles.items() if name in self.sources}
        return Chronology.of_parts(parts, replace(origin, articles=articles))

    def passages_alone(self, passages: Passages) -> Passages:
        """What was read for the event, and nothing else."""
        of_sources = ("readings", "names", "articles", "published", "datelines")
        mine = {
            part: {name: getattr(passages, part)[name] for name in self.sources if name in getattr(passages, part)}
            for part in of_sources
        }
        return passages._replace(events={self.event.id: self.passages}, dismissed=(), **mine)


def _are(these: Iterable[object], those: Iterable[object]) -> bool:
    """Are they the same objects?"""
    these, those = tuple(these), tuple(those)
    return len(these) == len(those) and all(map(is_, these, those))
