"""A chronology's articles and the evidence citing them to Passages: where each quotation is, and the dates,
figures and names in and beside it.

Each article is read once, in `reading`, with everything that is asked of it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from chrono.articles import Article
from chrono.dates import Day, EdtfDate
from chrono.findings import Excerpt, Field, Message, Said, field_name, worded
from chrono.languages import Cues, is_read_with
from chrono.passages.doubts import why_doubtful
from chrono.passages.elsewhere import SourceWords, quoted_elsewhere
from chrono.passages.memory import PassageMemory, ReadAll
from chrono.passages.reading import ArticleReading, NamesFound, Placement, QuoteQuery, figures_within, timexes_within
from chrono.passages.recased import place_as_shown
from chrono.records import Chronology, Dismissal, Event, Evidence
from chrono.text import (
    UNDETERMINED,
    Figure,
    Match,
    MatchKind,
    cues_in,
    language_of,
    language_of_words,
    sentence_around,
)
from chrono.timex import DATELINE, Timex, has_language

_LONGEST_EXCERPT = 320


class Passage(NamedTuple):
    """One piece of evidence with what was read of it. `problem` is why nothing could be, or empty.

    `language` is the code of the language that its sentence is in; empty where the article could not be read.
    """

    at: Field
    evidence: Evidence
    article: Article | None
    placement: Placement
    timexes: tuple[Timex, ...] = ()
    problem: str = ""
    language_read: bool = True
    elsewhere: str | None = None
    language: str = ""

    @property
    def event(self) -> str:
        """The id of the event that it bears on; of an era or annotation its place, `eras[0]`."""
        return self.at.event or field_name(self.at.record)

    def field(self, *steps: str | int) -> Field:
        """One of the fields of the evidence."""
        return self.at.inner(*steps)

    @property
    def match(self) -> Match:
        return self.placement.match

    @property
    def text(self) -> str:
        """The text of its article; empty where that could not be read."""
        return self.article.text if self.article else ""

    @property
    def sentence(self) -> str:
        """The words of the sentence that it stands in; empty where the article could not be read."""
        return self.text[slice(*self.placement.sentence)]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The numbers of its sentence; none where the quotation has no place."""
        if self.article is None or not self.match.spans:
            return ()
        return figures_within(self.article.text, self.placement.sentence, self.timexes, self.article.language)

    @property
    def cues(self) -> Cues | None:
        """The words that turn a sense in the passage's language; None where none are known."""
        return cues_in(self.language)

    @property
    def located(self) -> bool:
        """Is there a passage to judge by: the quotation, or the one most like it, unless another source has it?"""
        return bool(self.match.spans) and not self.problem and self.elsewhere is None

    def within(self, stretch: tuple[int, int]) -> tuple[Timex, ...]:
        """The dated expressions that lie in a stretch of the article, at least in part."""
        return timexes_within(self.timexes, stretch)

    def sentence_of(self, at: int) -> tuple[int, int]:
        """The sentence of a quotation that has a place, where the quotation runs through several."""
        return sentence_around(self.text, self.placement.sentence, (at, at + 1))

    @property
    def quoted(self) -> tuple[Timex, ...]:
        """Those in the quotation's own words."""
        return tuple(dict.fromkeys(timex for span in self.match.spans for timex in self.within(span)))

    def date_of(self, figure: Figure) -> Timex | None:
        """The date that a figure of the sentence has to itself: the first behind it, before a comma or the next one."""
        first, last = self.placement.sentence
        dated = [one for one in self.within((first, last)) if one.start >= figure.end]
        own = dated[0] if dated else None
        if own is None or not own.dates_event or _PARTED.search(self.text, figure.end, own.start):
            return None
        others = (one for one in self.figures if figure.end <= one.start < own.start)
        return None if any(one.end <= own.start for one in others) else own

    def excerpt(self, marks: Iterable[tuple[int, int]] | None = None) -> Excerpt | None:
        """The passage to show, `marks` (offsets in the article) being what counts in it; the quotation by default."""
        if self.article is None or not self.match.spans:
            return None
        marked = tuple(sorted(marks)) if marks is not None else self.match.spans
        return excerpt(self.article, self.placement.sentence, marked or self.match.spans)


_PARTED = re.compile(r"[,;:()，；：（）]")


def of_language(language: str) -> Message:
    """A language that is not read, as messages name it; `language` is its code, or `und` where it could not be told."""
    if language == UNDETERMINED:
        return worded("a language that could not be told", language=UNDETERMINED)
    return worded('the language "{language}"', language=language)


def why_incomplete(chronology: Chronology, passage: Passage) -> Said:
    """Why words that are not in a passage's article may be in its source: only a part of it is held, or read."""
    if passage.article is not None and passage.article.unread:
        return worded(
            '{pages} of "{source}" is a picture, whose words are not read; lay its text beside it (text)',
            pages=passage.article.unread,
            source=passage.evidence.source,
        )
    source = chronology.sources.get(passage.evidence.source)
    if source is None or source.complete:
        return ""
    return worded('only an excerpt of "{source}" is held', source=passage.evidence.source)


def unread_cues(language: str) -> Message:
    """Why a statement in this language (a two-letter code) cannot be judged by its words."""
    return worded('words such as "not" and "cancelled" are not read in {language}', language=of_language(language))


def excerpt(article: Article, stretch: tuple[int, int], marks: tuple[tuple[int, int], ...]) -> Excerpt:
    """A stretch of an article, widened to hold the marks and cut to be read at a glance."""
    start = min(stretch[0], *(first for first, _ in marks))
    end = max(stretch[1], *(last for _, last in marks))
    if end - start > _LONGEST_EXCERPT:
        start = max(start, marks[0][0] - 80)
        end = min(end, max(marks[-1][1] + 60, start + _LONGEST_EXCERPT))
    shown = tuple((first - start, last - start) for first, last in marks)
    return Excerpt(article.source, article.location(marks[0][0], marks[0][1]), article.text[start:end], shown)


class Passages(NamedTuple):
    """All that was read for a chronology, by event id and by source; `days` are those from which each source tells."""

    events: Mapping[str, tuple[Passage, ...]]
    dismissed: tuple[tuple[Dismissal, Match], ...]
    readings: Mapping[str, ArticleReading]
    names: Mapping[str, NamesFound]
    articles: Mapping[str, Article]
    published: Mapping[str, EdtfDate]
    datelines: Mapping[str, EdtfDate]
    days: Mapping[str, Day | None]

    def of(self, event: Event, field_: str | None = None) -> tuple[Passage, ...]:
        """An event's passages in the order of its evidence; only those that support a field, where one is named."""
        place = event.path  # two events of a file may have one id, and each its own evidence; one from no file has none
        return tuple(
            one
            for one in self.events.get(event.id, ())
            if (not place or one.at.record == place) and (field_ is None or one.evidence.supports_field(field_))
        )

    def by_source(self) -> dict[str, list[Passage]]:
        """All passages by the source they cite, or that has their words instead."""
        found: dict[str, list[Passage]] = defaultdict(list)
        for passage in self.all():
            for source in {passage.evidence.source, passage.elsewhere or passage.evidence.source}:
                found[source].append(passage)
        return found

    def all(self) -> Iterator[Passage]:
        """Every passage, event by event, in the order of the file."""
        for cited in self.events.values():
            yield from cited

    def named(self, source: str, names: Iterable[str]) -> tuple[tuple[int, int], ...]:
        """Where any of these names is in a source's article, in order."""
        found = self.names[source].places if source in self.names else {}
        return tuple(sorted(span for name in names for span in found.get(name, ())))

    def variant_of(self, source: str, names: tuple[str, ...]) -> str:
        """What is in a source's article that is spelled otherwise than any of these names, none of which is there."""
        return self.names[source].variants.get(names, "") if source in self.names else ""


def read_passages(chronology: Chronology, read: ReadAll | None = None, memory: PassageMemory | None = None) -> Passages:
    """Read every article, and find in it all that the chronology asks of it.

    `read` makes readings of what `read_source` takes, in their order, where that is not to be done here and now: from
    what was read before, or in several processes. With the `memory` of an earlier reading only what changed is read.
    """
    memory = memory or PassageMemory(read)
    days = {source: published_day(chronology, source) for source in chronology.articles}
    readings = memory.begin(chronology.articles, days, chronology.origin.declared.get("sources", frozenset()))
    cited: dict[str, tuple[Passage, ...]] = {}
    for event in chronology.cited:
        found = memory.of_event(event, partial(_passages_of, chronology, event, memory.words))
        cited[event.id] = (*cited.get(event.id, ()), *found)
    dismissed = tuple(
        (one, place_as_shown(readings[one.source], QuoteQuery(one.quote), chronology.articles[one.source]).match)
        for one in chronology.dismissed
        if one.source in readings
    )
    dated = filter(chronology.article_date, chronology.articles)
    published = {source: date for source in dated if (date := chronology.told_date(source))}
    asked = _asked_names(chronology)
    names = {source: memory.names_in(source, reading, tuple(asked[source])) for source, reading in readings.items()}
    return Passages(cited, dismissed, readings, names, chronology.articles, published, _datelines(readings), days)


def _datelines(readings: Mapping[str, ArticleReading]) -> dict[str, EdtfDate]:
    """The day of each source's report by its dateline, of those that have one."""
    return {
        source: timex.date
        for source, reading in readings.items()
        if (timex := next((one for one in reading.timexes if one.form == DATELINE), None)) is not None
    }


def published_day(chronology: Chronology, source: str) -> Day | None:
    """A source's day of publication, where it is known to the day; as in `Chronology.told_date`."""
    date = chronology.told_date(source)
    return date.earliest if date and date.earliest == date.latest else None


def _asked_names(chronology: Chronology) -> dict[str, dict[tuple[str, ...], None]]:
    """By source the names of whoever takes part in what cites it, each with all of its forms."""
    names: dict[str, dict[tuple[str, ...], None]] = defaultdict(dict)
    for event in chronology.cited:
        asked = [chronology.names_of(participant) for participant in event.participants]
        asked += [chronology.names_of(name) for name in (event.location, event.attributed_to) if name]
        for evidence in event.evidence:
            names[evidence.source].update(dict.fromkeys(asked))
    return names


def _passages_of(chronology: Chronology, event: Event, words: SourceWords) -> tuple[Passage, ...]:
    return tuple(_passage(chronology, event, number, words) for number in range(len(event.evidence)))


def _passage(chronology: Chronology, event: Event, number: int, words: SourceWords) -> Passage:
    at, evidence = event.field("evidence", number), event.evidence[number]
    article = chronology.articles.get(evidence.source)
    reading = words.readings.get(evidence.source)
    if article is None or reading is None:
        declared = evidence.source in chronology.origin.declared.get("sources", ())
        undefined = "its record could not be read" if declared else "the source is not defined"
        reason = article.problem if article else undefined
        return Passage(at, evidence, article, Placement(_ABSENT), problem=f"{evidence.source}: {reason}")
    asked = QuoteQuery(evidence.quote, evidence.prefix, evidence.suffix, evidence.occurrence)
    standing = place_as_shown(reading, asked, article)
    if doubt := why_doubtful(article, standing, evidence.quote):
        return Passage(at, evidence, article, Placement(_ABSENT), problem=f"{evidence.source}: {doubt}")
    elsewhere = None if standing.match.found or standing.match.places else quoted_elsewhere(evidence, words)
    start, end = standing.sentence
    spoken = article.language  # of one that is not read nothing is, whatever a sentence is in
    if has_language(spoken):
        spoken = language_of(article.text[start:end], spoken)
    for first, last in standing.match.spans if has_language(spoken) else ():
        # What is quoted may be somebody's words in another language than the sentence that frames them.
        if (own := language_of_words(article.text[first:last], spoken)) != spoken:
            spoken = own
    return Passage(
        at,
        evidence,
        article,
        standing,
        reading.timexes,
        language_read=has_language(article.language) and is_read_with(article.language, spoken),
        elsewhere=elsewhere,
        language=spoken,
    )


_ABSENT = Match(MatchKind.ABSENT, score=0.0, places=0)
