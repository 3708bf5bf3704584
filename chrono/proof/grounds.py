"""An event to all that its judgement rests on; what rests on the same things is judged alike.

An event is judged on its grounds alone: no rule that looks at one event sees another record than those named here, so
that nothing that changed can be missed. What rivals answer is beside them, for it rests on all events.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import is_
from typing import Any, NamedTuple

from chrono.dates import EdtfDate
from chrono.passages import Passage, Passages
from chrono.proof.coverage import is_record_lost
from chrono.records import RELATIONS, Chronology, Dismissal, Event, Source
from chrono.text import Match


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


class SourceGrounds(NamedTuple):
    """What the verdicts on a source's dated statements rest on: what was read of it, the passages that cite it with
    their events, what is dismissed, and whether a record is lost."""

    read: tuple[object, ...]
    dismissed: tuple[tuple[Dismissal, Match], ...]
    is_record_lost: bool

    @classmethod
    def of(cls, source: str, cited: Sequence[Passage], chronology: Chronology, passages: Passages) -> "SourceGrounds":
        """Those of a source whose passages are `cited`."""
        events = (chronology.event(passage.event) for passage in cited)
        read = (passages.articles[source], passages.readings[source], *cited, *events)
        dismissed = tuple(both for both in passages.dismissed if both[0].source == source)
        return cls(read, dismissed, is_record_lost(chronology))

    def are(self, before: "SourceGrounds") -> bool:
        """Are they what they were?"""
        return _are(self.read, before.read) and self[1:] == before[1:]


def _are(these: Iterable[object], those: Iterable[object]) -> bool:
    """Are they the same objects?"""
    these, those = tuple(these), tuple(those)
    return len(these) == len(those) and all(map(is_, these, those))
