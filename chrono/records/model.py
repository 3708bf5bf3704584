"""The records of a chronology: Event, Evidence, Source, Actor, Category, Dismissal, Chronology; all frozen.

`record.md` in the documentation is this file in prose. Every scalar arrives as the text that was written, so the
types here, not YAML, decide what it means: `0476` stays a year, `NO` stays Norway, `1.10` keeps its nought.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from chrono.dates import EdtfDate
from chrono.findings import Path
from chrono.records.fields import Date, Names, PositiveInt, Text, Truth, Value

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
        """Where the record is in its file's data; empty where it came from no file."""
        return self._path

    def set_path(self, path: Path) -> None:
        """Say where the record is in its file. For the loader, once, while the record is new."""
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
        """Does it say which place is meant, where its words are in several?"""
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
