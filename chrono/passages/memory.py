"""What was read of articles and for events, so that passages read again after a change read only what changed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from chrono.articles import Article
from chrono.dates import Day
from chrono.findings import Path
from chrono.passages.elsewhere import SourceWords
from chrono.passages.reading import ArticleReading, NamesFound, find_names, read_source
from chrono.records import Event

ReadAll = Callable[[Sequence[tuple[str, str, Day | None]]], Iterable[ArticleReading]]
"""What reads texts, each with its language and day of publication, in their order."""


def _read_here(asked: Sequence[tuple[str, str, Day | None]]) -> Iterable[ArticleReading]:
    return (read_source(*one) for one in asked)


class PassageMemory:
    """Readings of articles that are the same objects as before, and passages of events that are.

    `read` reads articles, where that is not to be done here and now. `words` are the words of all articles. An event's
    passages are forgotten where an article that it cites changed; or any at all, where one of its quotations was not
    found, as its words may stand in another one.
    """

    def __init__(self, read: ReadAll | None = None) -> None:
        self._read = read or _read_here
        self.words = SourceWords({})
        self._articles: dict[str, tuple[Article, Day | None]] = {}
        self._declared: frozenset[str] = frozenset()
        self._events: dict[Path, tuple[Event, tuple[Any, ...]]] = {}
        self._events_before = self._events
        self._same: frozenset[str] | None = None
        """The articles that are as they were; None where all are."""
        self._names: dict[str, tuple[ArticleReading, tuple[tuple[str, ...], ...], NamesFound]] = {}

    def begin(
        self, articles: Mapping[str, Article], days: Mapping[str, Day | None], declared: frozenset[str]
    ) -> Mapping[str, ArticleReading]:
        """Read the articles that changed, each with its day of publication; `declared` are the ids of all sources."""
        given = {source: (article, days[source]) for source, article in articles.items()}
        same = frozenset(source for source, one in given.items() if _is_same(self._articles.get(source), one))
        self._events_before, self._events, self._same = self._events, {}, None
        if len(same) != len(given) or len(given) != len(self._articles) or declared != self._declared:
            self._same = same
            before = self.words.readings
            new = {source: one for source, one in given.items() if source not in same and not one[0].problem}
            made = self._read([(article.text, article.language, day) for article, day in new.values()])
            read = dict(zip(new, made, strict=True))
            sound = (source for source, (article, _) in given.items() if not article.problem)
            self.words = SourceWords({source: read.get(source) or before[source] for source in sound})
            self._names = {source: one for source, one in self._names.items() if source in same}
        self._articles, self._declared = given, declared
        return self.words.readings

    def of_event(self, event: Event, read: Callable[[], tuple[Any, ...]]) -> tuple[Any, ...]:
        """The passages of an event, read unless it is the one that was read before."""
        before = self._events_before.get(event.path)
        holds = event.path and before is not None and before[0] is event and self._stand(before[1])
        found = before[1] if holds and before is not None else read()
        self._events[event.path] = (event, found)
        return found

    def _stand(self, passages: Iterable[Any]) -> bool:
        """Are passages what they were? What was not found may stand elsewhere by now."""
        same = self._same
        return same is None or all(
            one.evidence.source in same and (one.match.found or one.match.places) for one in passages
        )

    def names_in(self, source: str, reading: ArticleReading, asked: tuple[tuple[str, ...], ...]) -> NamesFound:
        """Where names are in an article, looked for unless the same ones were."""
        before = self._names.get(source)
        if before is None or before[0] is not reading or before[1] != asked:
            before = self._names[source] = (reading, asked, find_names(reading, asked))
        return before[2]


def _is_same(before: tuple[Article, Day | None] | None, now: tuple[Article, Day | None]) -> bool:
    """Is it the same article of the same day? One that cannot be read is made anew each time."""
    if before is None or before[1] != now[1]:
        return False
    return before[0] is now[0] or (bool(now[0].problem) and before[0] == now[0])
