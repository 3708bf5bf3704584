"""The ids of a file to what a reader knows: a source by who published it, an event by its title."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from chrono.dates import date_words
from chrono.findings import Listed, Message, Said
from chrono.records import Chronology, Event
from chrono.text import one_line

_SOURCES = ("source", "sources", "elsewhere")
_EVENTS = ("event", "other_event")
"""The names of values of messages that are ids."""


class ReaderNames:
    """What readers call the sources and events of a chronology; dates in a language (a two-letter code).

    `whole` are all events where the chronology has only those that were chosen. `asked` are the events that were asked
    for.
    """

    def __init__(self, chronology: Chronology, language: str, whole: Iterable[Event] = ()) -> None:
        self._chronology, self._language = chronology, language
        self.asked: set[str] = set()
        self._titles = {event.id: one_line(event.title) for event in (*reversed(tuple(whole)), *chronology.events)}
        self.called = tuple(map(self._short, chronology.sources))
        """What each source is called for short, in their order."""
        self._often = Counter(self.called)

    def _short(self, source: str) -> str:
        record, article = self._chronology.sources[source], self._chronology.articles.get(source)
        return one_line(record.publisher or record.title or (article and article.title) or record.author or source)

    def source(self, name: str) -> str:
        """Who published it, with the day where several are called alike, with the id where the day is alike too."""
        if name not in self._chronology.sources:
            return name
        short = self._short(name)
        if self._often[short] < 2:
            return short
        others = [one for one in self._chronology.sources if one != name and self._short(one) == short]
        published = self._chronology.published(name)
        if published is None or published in map(self._chronology.published, others):
            return f"{short} ({name})"
        return f"{short}, {date_words(published, self._language)}"

    def event(self, name: str) -> str:
        """Its title."""
        self.asked.add(name)
        return self._titles.get(name, name)

    def said(self, said: Said) -> str:
        """The words of a message, with every id in them as readers know it, on one line."""
        return one_line(str(self._named(said)))

    def _named(self, said: Any) -> Any:
        if isinstance(said, Message):
            return said._replace(values=tuple((name, self._value(name, value)) for name, value in said.values))
        source, parted, problem = str(said).partition(": ")
        return f"{self.source(source)}: {problem}" if parted and source in self._chronology.sources else said

    def _value(self, name: str, value: Any) -> Any:
        if isinstance(value, Message):
            return self._named(value)
        if isinstance(value, Listed):
            return value._replace(values=tuple(self._value(name, one) for one in value.values))
        if name in _SOURCES:
            return self.source(str(value))
        if name in _EVENTS:
            return self.event(str(value))
        return value
