"""The records of a chronology: Event, Evidence, Source, Actor, Category, Dismissal, Chronology; all frozen.

`record.md` in the documentation is this file in prose. Every scalar arrives as the text that was written, so the
types here, not YAML, decide what it means: `0476` stays a year, `NO` stays Norway, `1.10` keeps its nought.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from chrono.articles import Article
from chrono.dates import EdtfDate
from chrono.findings import Path
from chrono.records.fields import Date, Names, PositiveInt, Text, Truth, Value, Zone
from chrono.records.origin import Origin

OTHERS = "others"
"""The lane of events whose own would be one too many."""


class Basis(StrEnum):
    """What a date rests on: the passage states it, the report's own day, or a conclusion."""

    STATED = "stated"
    REPORTED = "reported"
    INFERRED = "inferred"


class Status(StrEnum):
    """What is known of an event: still to come, going on, over, put off, called off, or said not to have been."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    OCCURRED = "occurred"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    DENIED = "denied"


class Stance(StrEnum):
    """What a piece of evidence does to its record: support it, dispute it, or give background."""

    SUPPORTS = "supports"
    DISPUTES = "disputes"
    CONTEXT = "context"


Field_ = Literal["title", "date", "status", "location", "participants", "figures", "summary"]


class Record(BaseModel):
    """Frozen, with no field beyond those named; `path` is its place in the file's data."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)
    _path: Path = PrivateAttr(default=())

    @property
    def path(self) -> Path:
        """Where the record stands in its file's data; empty where it came from no file."""
        return self._path

    def set_path(self, path: Path) -> None:
        """Say where the record stands in its file. For the loader, once, while the record is new."""
        self._path = path


class FigureClaim(Record):
    """A number that the record claims: `value` as written (`30.1 billion`, `40-50`), `unit` a code or word."""

    label: Text
    value: Value
    unit: Text | None = None


class Says(Record):
    """What one source says where sources differ."""

    date: Date | None = None
    figures: tuple[FigureClaim, ...] = ()


class Evidence(Record):
    """The words of a source that bear on the record."""

    source: Text
    quote: Text
    prefix: Text | None = None
    suffix: Text | None = None
    occurrence: PositiveInt | None = None
    locator: Text | None = None
    supports: tuple[Field_, ...] | None = None
    stance: Stance = Stance.SUPPORTS
    says: Says | None = None

    @property
    def other_date(self) -> EdtfDate | None:
        """The date that this source alone is said to give."""
        return self.says.date if self.says else None

    @property
    def names_place(self) -> bool:
        """Does it say which place is meant, where its words stand in several?"""
        return bool(self.prefix or self.suffix or self.occurrence)

    def supports_field(self, field_: str) -> bool:
        """Does it support this field of its event?"""
        return self.stance is Stance.SUPPORTS and (self.supports is None or field_ in self.supports)


class Event(Record):
    """One dated event, with its evidence. `id` is stable for ever: never derived from date or title."""

    id: Annotated[Text, Field(pattern=r"^[\w.:-]+$")]
    title: Text
    date: Date
    basis: Basis = Basis.STATED
    status: Status = Status.OCCURRED
    category: Names = ()
    order: PositiveInt | None = None
    location: Text | None = None
    participants: tuple[Text, ...] = ()
    figures: tuple[FigureClaim, ...] = ()
    summary: Text | None = None
    url: Text | None = None
    before: Names = ()
    after: Names = ()
    during: Names = ()
    same_day: Names = ()
    follows: Text | None = None
    updated: Date | None = None
    evidence: tuple[Evidence, ...] = ()
    waive: dict[str, str | None] = Field(default_factory=dict)

    def stated_fields(self) -> tuple[str, ...]:
        """The fields that the record gives, in the order of the format, `id` left out."""
        return tuple(name for name in type(self).model_fields if name != "id" and name in self.model_fields_set)

    @property
    def disputed(self) -> bool:
        """Does a source dispute it, or say another date? Nobody has to write that down."""
        return any(
            evidence.stance is Stance.DISPUTES or evidence.other_date not in (None, self.date)
            for evidence in self.evidence
        )

    @property
    def claims(self) -> dict[EdtfDate, tuple[str, ...]]:
        """Every date that is claimed for it, its own first, each with the sources that give it."""
        found: dict[EdtfDate, tuple[str, ...]] = {self.date: ()}
        for evidence in self.evidence:
            date = evidence.other_date or (self.date if evidence.supports_field("date") else None)
            if date and evidence.source not in found.get(date, ()):
                found[date] = (*found.get(date, ()), evidence.source)
        return found

    @property
    def sort_key(self) -> tuple[int, int, int, str]:
        """By time, then `order`, then id."""
        return (self.date.first_second, self.date.last_second, self.order or 0, self.id)


class Source(Record):
    """An article: a file beside the chronology, and what the curator knows of it."""

    file: Text
    published: Date | None = None
    title: Text | None = None
    publisher: Text | None = None
    author: Text | None = None
    url: Text | None = None
    archived: Text | None = None
    language: Text | None = None
    sha256: Annotated[str, Field(pattern=r"^[0-9a-fA-F]{64}$")] | None = None
    complete: Truth = True


class Role(Record):
    """An office, and when it was held."""

    title: Text
    term: Date | None = None


class Actor(Record):
    """Who takes part, with every form the name takes in the articles."""

    name: Text
    aliases: Names = ()
    role: Text | None = None
    roles: tuple[Role, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The name, then its other forms."""
        return (self.name, *self.aliases)


class Category(Record):
    """A lane of the timeline; lanes are drawn in the order of the file."""

    label: Text
    color: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")] | None = None


class Dismissal(Record):
    """A dated statement of an article that is rightly not an event."""

    source: Text
    quote: Text
    reason: Text


class Header(Record):
    """What a chronology says of itself."""

    id: Annotated[Text, Field(pattern=r"^[\w.:-]+$")] | None = None
    title: Text
    description: Text | None = None
    timezone: Zone | None = None
    as_of: Date | None = None


class Chronology(Header):
    """A whole file of dated events with its sources; `origin` is where it was read from."""

    picture: ClassVar[Callable[["Chronology"], str] | None] = None
    """What draws it for notebooks, as SVG. Drawing lies above the records, so the package's front door hands it in."""
    title: str = ""
    sources: dict[str, Source] = Field(default_factory=dict)
    actors: dict[str, Actor] = Field(default_factory=dict)
    categories: dict[str, Category] = Field(default_factory=dict)
    events: tuple[Event, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()
    _origin: Origin = PrivateAttr(default_factory=Origin)
    _by_id: dict[str, Event] = PrivateAttr(default_factory=dict)

    @property
    def origin(self) -> Origin:
        """The file, articles and problems that it was read with."""
        return self._origin

    def set_origin(self, origin: Origin) -> None:
        """Say where the chronology came from. For the loader, once."""
        self._origin = origin

    def with_events(self, events: tuple[Event, ...], categories: dict[str, Category] | None = None) -> "Chronology":
        """The same chronology, read from the same place, with other events and, where they are given, categories."""
        lanes = self.categories if categories is None else categories
        made = self.model_copy(update={"events": events, "categories": lanes})
        made._by_id = {}
        return made

    @property
    def articles(self) -> Mapping[str, Article]:
        """The articles by the id of their source."""
        return self._origin.articles

    @property
    def current_date(self) -> EdtfDate | None:
        """The day the chronology speaks from: `as_of`, else the newest date of publication; never the clock."""
        dates = [date for source in self.sources if (date := self.published(source))]
        return self.as_of or max(dates, default=None, key=lambda date: date.last_second)

    def published(self, source: str) -> EdtfDate | None:
        """A source's date of publication: the curator's, else the article's own."""
        record = self.sources.get(source)
        article = self.articles.get(source)
        return (record.published if record else None) or (article.published if article else None)

    def reported(self, event: Event) -> EdtfDate | None:
        """When the newest article that the event cites was published: the day as of which a plan is one."""
        dates = [date for evidence in event.evidence if (date := self.published(evidence.source))]
        return max(dates, default=None, key=lambda date: date.last_second)

    def link(self, event: Event) -> str | None:
        """Where an event leads: its own address, else that of the first of its sources that has one."""
        cited = (self.sources.get(evidence.source) for evidence in event.evidence)
        return event.url or next((source.url for source in cited if source and source.url), None)

    def has_unread(self, *fields: str) -> bool:
        """Does the file hold records of these kinds that could not be read?"""
        origin = self._origin
        return any(
            origin.record_counts.get(name, 0) > len(getattr(self, name))
            or any(problem.at == (name,) for problem in origin.problems)
            for name in fields
        )

    def event(self, event_id: str) -> Event | None:
        """The event with this id, the first where two have it."""
        if not self._by_id:
            self._by_id = {event.id: event for event in reversed(self.events)}
        return self._by_id.get(event_id)

    def _repr_svg_(self) -> str | None:
        """Its picture, which notebooks show."""
        draw = type(self).picture
        return draw(self) if draw else None

    def names_of(self, participant: str) -> tuple[str, ...]:
        """Every name of an actor's id; a plain name is its own only one."""
        actor = self.actors.get(participant)
        return actor.names if actor else (participant,)
