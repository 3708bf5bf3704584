"""The whole of a file: a Chronology of records, with what it says of itself and where it was read from."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar
from zoneinfo import ZoneInfo

from pydantic import Field, PrivateAttr, WrapValidator

from chrono.articles import Article
from chrono.dates import EdtfDate, parse_date
from chrono.findings import amount
from chrono.records.annotations import Annotation, CitedAnnotation, as_cited
from chrono.records.eras import DatedEra, Era, as_dated
from chrono.records.fields import Date, Text, Zone
from chrono.records.frozen import FrozenDict, frozen
from chrono.records.model import Actor, Category, Dismissal, Event, Source
from chrono.records.origin import Origin
from chrono.records.record import Record

_LEADING = re.compile("(?:https?|mailto):", re.IGNORECASE)
_MIDDAY = range(5, 19)  # hours of universal time at which most of the world has the same day


def _days_of(moment: datetime) -> tuple[EdtfDate, ...]:
    """The days that a moment is, from one end of the world to the other."""
    days = dict.fromkeys(str((moment + timedelta(hours=hours)).date()) for hours in (-12, 0, 14))
    return tuple(map(parse_date, days))


class Header(Record):
    """What a chronology says of itself."""

    id: Annotated[Text, Field(pattern=r"^[\w.:-]+$")] | None = Field(
        None, description="Its name for ever, by which calendars know it.", examples=["kazakhstan-china"]
    )
    title: Text = Field(description="What the chronology is about.", examples=["Kazakhstan–China relations, 2023–2025"])
    description: Text | None = Field(
        None, description="More about it, in Markdown.", examples=["Compiled from two articles."]
    )
    timezone: Zone | None = Field(
        None, description="The time zone of clock times without one of their own.", examples=["Asia/Almaty"]
    )
    as_of: Date | None = Field(
        None,
        description="The day that the file speaks from; by default the newest day of publication.",
        examples=["2025-02-14"],
    )


class Chronology(Header):
    """A whole file of dated events with its sources."""

    picture: ClassVar[Callable[["Chronology"], str] | None] = None
    """What draws it for notebooks, as SVG. Drawing lies above the records, so the package's front door hands it in."""
    title: str = Field(
        "", description="What the chronology is about.", examples=["Kazakhstan–China relations, 2023–2025"]
    )
    sources: Annotated[Mapping[str, Source], WrapValidator(frozen)] = Field(
        default_factory=FrozenDict,
        description="The articles, by an id of your choice.",
        examples=[{"visit-preview": {"file": "sources/visit.html"}}],
    )
    actors: Annotated[Mapping[str, Actor], WrapValidator(frozen)] = Field(
        default_factory=FrozenDict,
        description="Who takes part, by an id of your choice.",
        examples=[{"koshanov": {"name": "Yerlan Koshanov"}}],
    )
    categories: Annotated[Mapping[str, Category], WrapValidator(frozen)] = Field(
        default_factory=FrozenDict,
        description="The lanes of the timeline, drawn in this order.",
        examples=[{"diplomacy": {"label": "Diplomacy"}}],
    )
    events: tuple[Event, ...] = Field(
        (),
        description="The events, in any order.",
        examples=[[{"id": "visit", "title": "A visit", "date": "2024-03-28"}]],
    )
    eras: tuple[Era, ...] = Field(
        (),
        description="Named stretches of time that are drawn behind the events.",
        examples=[[{"name": "First term", "date": "2022-02/2024-05", "context": True}]],
    )
    annotations: tuple[Annotation, ...] = Field(
        (),
        description="Texts that pictures show at a date or an event.",
        examples=[[{"text": "The border opens", "date": "2023-01-08", "context": True}]],
    )
    dismissed: tuple[Dismissal, ...] = Field(
        (),
        description="Dated statements of the articles that are rightly no events.",
        examples=[[{"source": "mazhilis-meeting", "quote": "in 2024", "reason": "the year of a statistic"}]],
    )
    _origin: Origin = PrivateAttr(default_factory=Origin)
    _by_id: Mapping[str, Event] = PrivateAttr(default_factory=FrozenDict)
    _cited_eras: tuple[DatedEra, ...] = PrivateAttr(default=())
    _cited_annotations: tuple[CitedAnnotation, ...] = PrivateAttr(default=())

    def __repr__(self) -> str:
        """On one line, as a notebook shows it."""
        counted = f"{amount(len(self.events), 'event')}, {amount(len(self.sources), 'source')}"
        return f"<Chronology {self._origin.path}: {self.title}, {counted}>"

    @property
    def origin(self) -> Origin:
        """The file, articles and problems that it was read with."""
        return self._origin

    @classmethod
    def of_parts(cls, parts: Mapping[str, Any], origin: Origin) -> "Chronology":
        """A chronology of records that were read, with where they came from. Raises pydantic's ValidationError."""
        return cls.model_validate(parts, context={Origin: origin})

    def model_post_init(self, context: Any, /) -> None:
        """The origin is given with the records, and never afterwards."""
        super().model_post_init(context)
        self._give("_origin", (context or {}).get(Origin, Origin()))
        self._give("_cited_eras", tuple(as_dated(era, at) for at, era in enumerate(self.eras) if era.evidence))
        annotations = enumerate(self.annotations)
        self._give("_cited_annotations", tuple(as_cited(one, at) for at, one in annotations if one.evidence))
        beside = (*self._cited_eras, *self._cited_annotations)
        self._give("_by_id", FrozenDict({event.id: event for event in (*beside, *reversed(self.events))}))

    def with_events(self, events: tuple[Event, ...], categories: Mapping[str, Category] | None = None) -> "Chronology":
        """The same chronology, read from the same place, with other events and, where they are given, categories."""
        return self.with_parts(events=events, categories=self.categories if categories is None else categories)

    def with_parts(self, **parts: Any) -> "Chronology":
        """The same chronology, read from the same place, with other parts: events, eras, a title."""
        same = {name: getattr(self, name) for name in self.model_fields_set}
        return self.of_parts(same | parts, self._origin)

    @property
    def cited_eras(self) -> tuple[DatedEra, ...]:
        """The eras that cite something, in the order of the file."""
        return self._cited_eras

    @property
    def cited_annotations(self) -> tuple[CitedAnnotation, ...]:
        """The annotations that cite something, in the order of the file."""
        return self._cited_annotations

    @property
    def dated(self) -> tuple[Event, ...]:
        """What has a date that its passages prove: the events, then the eras and annotations that cite something."""
        own = {one.path or ("annotations", at) for at, one in enumerate(self.annotations) if one.date}
        return (*self.events, *self._cited_eras, *(one for one in self._cited_annotations if one.path in own))

    @property
    def cited(self) -> tuple[Event, ...]:
        """What cites passages: the events, then the eras and annotations that cite something."""
        return (*self.events, *self._cited_eras, *self._cited_annotations)

    @property
    def articles(self) -> Mapping[str, Article]:
        """The articles by the id of their source."""
        return self._origin.articles

    @property
    def current_date(self) -> EdtfDate | None:
        """The day the chronology speaks from: `as_of`, else the newest date of publication; never the clock."""
        dates = [date for source in self.sources if (date := self.published(source))]
        return self.as_of or max(dates, default=None, key=lambda date: date.last_second)

    def article_date(self, source: str) -> EdtfDate | None:
        """The day of publication that a source's article states itself.

        A moment in universal time is a day of the chronology's time zone; without one it is the curator's where it may
        be, and else its own day only in the middle of it.
        """
        return self._date_of(source, self.articles.get(source))

    def _date_of(self, source: str, article: Article | None) -> EdtfDate | None:
        if article is None or article.moment is None:
            return article.published if article else None
        if self.timezone:
            return parse_date(str(article.moment.astimezone(ZoneInfo(self.timezone)).date()))
        if article.moment.utcoffset():
            return article.published
        record = self.sources.get(source)
        mine, days = (record.published if record else None), _days_of(article.moment)
        if mine is not None and any(day.within(mine) for day in days):
            return mine
        return article.published if len(days) == 1 or article.moment.hour in _MIDDAY else None

    def told_date(self, source: str) -> EdtfDate | None:
        """The day from which a source tells ("yesterday"): its article's own; the curator's where it has none, or only
        names another and does not say that it was published then."""
        article, record = self.articles.get(source), self.sources.get(source)
        own, mine = self._date_of(source, article), record.published if record else None
        if own is None or mine is None or article is None or article.published_surely:
            return own or mine
        return own if own.within(mine) or mine.within(own) else mine

    def article_dates(self, source: str) -> tuple[EdtfDate, ...]:
        """Every day of publication that what a source's article states may be, wherever it was written."""
        article = self.articles.get(source)
        if article is None or article.published is None:
            return ()
        if article.moment is not None and not article.moment.utcoffset() and not self.timezone:
            return _days_of(article.moment)
        known = self.article_date(source)
        return (known,) if known else ()

    def published(self, source: str) -> EdtfDate | None:
        """A source's date of publication: the curator's, else the article's own."""
        record = self.sources.get(source)
        return (record.published if record else None) or self.article_date(source)

    def reported(self, event: Event) -> EdtfDate | None:
        """When the newest article that the event cites was published: the day as of which a plan is one."""
        dates = [date for evidence in event.evidence if (date := self.published(evidence.source))]
        return max(dates, default=None, key=lambda date: date.last_second)

    def link(self, event: Event) -> str | None:
        """Where an event leads: its own address, else that of the first of its sources that has one.

        An address that is neither a page's nor a mailbox leads nowhere: `javascript:` would run, `file:` open a file.
        """
        cited = (self.sources.get(evidence.source) for evidence in event.evidence)
        addresses = (event.url, *(source.url for source in cited if source))
        return next((one for one in addresses if one and _LEADING.match(one)), None)

    def has_unread(self, *fields: str) -> bool:
        """Does the file hold records of these kinds that could not be read?"""
        origin = self._origin
        return any(
            origin.unread.get(name) or any(problem.at.path == (name,) for problem in origin.problems) for name in fields
        )

    def event(self, event_id: str) -> Event | None:
        """The event with this id, the first where two have it; what cites something beside them by its place,
        `eras[0]`."""
        return self._by_id.get(event_id)

    def _repr_svg_(self) -> str | None:
        """Its picture, which notebooks show."""
        draw = type(self).picture
        return draw(self) if draw else None

    def coordinates(self, event: Event) -> tuple[str, str] | None:
        """The latitude and longitude of the place of an event, in degrees as they are written."""
        place = self.actors.get(event.location or "")
        if place is None or place.coordinates is None:
            return None
        latitude, longitude = place.coordinates.split(", ")
        return latitude, longitude

    def names_of(self, participant: str) -> tuple[str, ...]:
        """Every name of an actor's id; a plain name is its own only one."""
        actor = self.actors.get(participant)
        return actor.names if actor else (participant,)
