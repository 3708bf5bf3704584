"""The records of a chronology: Event, Evidence, Source, Actor, Category, Dismissal, Chronology; all frozen.

`record.md` in the documentation is this file in prose. Every scalar arrives as the text that was written, so the
types here, not YAML, decide what it means: `0476` stays a year, `NO` stays Norway, `1.10` keeps its nought.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, WrapValidator

from chrono.dates import EdtfDate
from chrono.findings import Field as FieldOf
from chrono.records.fields import Coordinates, Date, Names, PageRange, PositiveInt, Text, Truth, Value
from chrono.records.frozen import FrozenDict, frozen
from chrono.records.record import Record
from chrono.records.states import Basis, Stance, Status

OTHERS = "others"
"""The lane of events whose own would be one too many."""


Field_ = Literal["title", "date", "status", "location", "participants", "figures", "summary"]


class FigureClaim(Record):
    """A number that the record claims: `value` as written (`30.1 billion`, `40-50`), `unit` a code or word."""

    label: Text = Field(description="What the number counts.", examples=["trade turnover"])
    value: Value = Field(description="The number as written, or a range.", examples=["30.1 billion", "40-50"])
    unit: Text | None = Field(
        None, description="Its unit: a currency code, a sign or a word.", examples=["USD", "flights"]
    )


class Says(Record):
    """What one source says where sources differ."""

    date: Date | None = Field(None, description="The date that this source gives.", examples=["2024-03-29"])
    figures: tuple[FigureClaim, ...] = Field(
        (),
        description="The figures that this source gives.",
        examples=[[{"label": "trade turnover", "value": "29.8 billion", "unit": "USD"}]],
    )


class Evidence(Record):
    """The words of a source that bear on the record."""

    source: Text = Field(description="The id of the source.", examples=["visit-preview"])
    quote: Text = Field(
        description="Its words, exactly; [...] leaves words out.",
        examples=["is scheduled to visit China from March 28 to 30"],
    )
    prefix: Text | None = Field(
        None,
        description="Words right before the quotation, where it stands in several places.",
        examples=["the Kazakh Foreign Minister"],
    )
    suffix: Text | None = Field(
        None, description="Words right after it, where it stands in several places.", examples=["as part of his tour"]
    )
    occurrence: PositiveInt | None = Field(
        None, description="Which of several places is meant, counted from 1.", examples=[2]
    )
    locator: Text | None = Field(
        None, description="Where in the source: a page, a paragraph, an exhibit's number.", examples=["p. 12"]
    )
    supports: tuple[Field_, ...] | None = Field(
        None, description="The fields that it supports; by default all of them.", examples=[["date", "status"]]
    )
    stance: Stance = Field(
        Stance.SUPPORTS, description="What it does to the record: supports, disputes or context.", examples=["supports"]
    )
    says: Says | None = Field(
        None, description="What this source says where sources differ.", examples=[{"date": "2024-03-29"}]
    )

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

    id: Annotated[Text, Field(pattern=r"^[\w.:-]+$")] = Field(
        description="Its name for ever, never derived from date or title.", examples=["foreign-minister-visit"]
    )
    title: Text = Field(description="What happened, in one line.", examples=["Kazakh Foreign Minister visits China"])
    date: Date = Field(
        description="When, as precisely as the passage says and no more.", examples=["2024-03-28/2024-03-30", "2023-05"]
    )
    basis: Basis = Field(
        Basis.STATED,
        description="What the date rests on: stated, reported (the report's own day) or inferred.",
        examples=["stated"],
    )
    status: Status = Field(
        Status.OCCURRED,
        description="What is known of it: planned, ongoing, occurred, postponed, cancelled or denied.",
        examples=["planned"],
    )
    category: Names = Field(
        (), description="The lane it stands in, or several.", examples=["diplomacy", ["diplomacy", "trade"]]
    )
    order: PositiveInt | None = Field(
        None, description="Its place among the events of one day, counted from 1.", examples=[1]
    )
    location: Text | None = Field(None, description="Where: a place's name or an actor's id.", examples=["Beijing"])
    participants: tuple[Text, ...] = Field(
        (), description="Who takes part: ids of actors or plain names.", examples=[["koshanov", "China"]]
    )
    figures: tuple[FigureClaim, ...] = Field(
        (),
        description="The numbers that the record claims.",
        examples=[[{"label": "trade turnover", "value": "30.1 billion", "unit": "USD"}]],
    )
    summary: Text | None = Field(
        None, description="More about it, in Markdown.", examples=["The visit was the first since the agreement."]
    )
    highlight: Truth = Field(
        False, description="True where pictures draw it in colour and the others in grey.", examples=[True]
    )
    gist: Truth = Field(
        False, description="True where title and summary are meant in the curator's own words.", examples=[True]
    )
    attributed_to: Text | None = Field(
        None,
        description="Who says so, where the sources give it as somebody's word: an actor's id or a plain name.",
        examples=["koshanov"],
    )
    url: Text | None = Field(None, description="Where a reader is led.", examples=["https://example.org/visit"])
    before: Names = Field((), description="The ids of events that it ends before.", examples=["signing"])
    after: Names = Field((), description="The ids of events that it begins after.", examples=["talks"])
    during: Names = Field((), description="The ids of events that it lies within.", examples=["state-visit"])
    same_day: Names = Field((), description="The ids of events of the same day.", examples=["press-conference"])
    follows: Text | None = Field(
        None, description="The id of the planned event of which this is the outcome.", examples=["visit-planned"]
    )
    updated: Date | None = Field(None, description="When the record was last changed.", examples=["2024-03-27"])
    evidence: tuple[Evidence, ...] = Field(
        (),
        description="The passages that it rests on.",
        examples=[[{"source": "visit-preview", "quote": "is scheduled to visit China from March 28 to 30"}]],
    )
    waive: Annotated[Mapping[str, str | None], WrapValidator(frozen)] = Field(
        default_factory=FrozenDict,
        description="Findings that are accepted: a rule's code or slug, and why.",
        examples=[{"date-is-report-date": "the article gives no other day"}],
    )

    def field(self, name: str = "", *index: str | int) -> FieldOf:
        """One of the event's fields, or what lies further in; the event itself where none is named."""
        return FieldOf(self.path, name, index, self.id)

    def __repr__(self) -> str:
        """On one line, as a notebook shows it."""
        return f"<Event {self.id}: {self.date}, {self.title}>"

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


class Source(Record):
    """An article: a file beside the chronology, and what the curator knows of it."""

    file: Text = Field(
        description="The article, beside the chronology and never outside its folder.", examples=["sources/visit.html"]
    )
    published: Date | None = Field(
        None, description="The day of publication, checked against the article's own.", examples=["2024-03-26"]
    )
    title: Text | None = Field(None, description="The article's title.", examples=["Foreign Minister to visit China"])
    publisher: Text | None = Field(None, description="Who published it.", examples=["The Astana Times"])
    author: Text | None = Field(None, description="Who wrote it.", examples=["A. Reporter"])
    url: Text | None = Field(None, description="Its address.", examples=["https://example.org/visit"])
    archived: Text | None = Field(
        None, description="The address of an archived copy.", examples=["https://archive.example.org/visit"]
    )
    language: Text | None = Field(None, description="The language of its text, as a two-letter code.", examples=["ru"])
    encoding: Text | None = Field(
        None, description="The encoding of a page that does not say it itself.", examples=["windows-1251"]
    )
    pages: PageRange | None = Field(
        None, description="The pages of a longer document that are the article, from 1.", examples=["12-18"]
    )
    text: Text | None = Field(
        None,
        description="The text of a scan, in a file beside it: UTF-8, a form feed between pages.",
        examples=["sources/exhibit-4.txt"],
    )
    sha256: Annotated[str, Field(pattern=r"^[0-9a-fA-F]{64}$")] | None = Field(
        None,
        description="The hash of the file that was read, which it must still have.",
        examples=["0000000000000000000000000000000000000000000000000000000000000000"],
    )
    complete: Truth = Field(
        True,
        description="False where only an excerpt is held, so that what is not in it is unchecked.",
        examples=[False],
    )


class Role(Record):
    """An office, and when it was held."""

    title: Text = Field(description="The office.", examples=["Ambassador of China"])
    term: Date | None = Field(None, description="When it was held.", examples=["2025-01/.."])


class Actor(Record):
    """Who takes part, with every form the name takes in the articles."""

    name: Text = Field(description="The name as readers know it.", examples=["Yerlan Koshanov"])
    aliases: Names = Field((), description="Every other form that the articles use.", examples=["Ерлан Қошанов"])
    role: Text | None = Field(None, description="What the actor is.", examples=["Chairman of the Mazhilis"])
    roles: tuple[Role, ...] = Field(
        (),
        description="Offices with the time they were held, against which events are checked.",
        examples=[[{"title": "Ambassador of China", "term": "2025-01/.."}]],
    )
    coordinates: Coordinates | None = Field(
        None,
        description="Where it lies, of a place at which events are: latitude and longitude in degrees, south and west "
        "with a minus; the curator's own, which no passage proves. Only calendars show them.",
        examples=["39.9042, 116.4074"],
    )

    @property
    def names(self) -> tuple[str, ...]:
        """The name, then its other forms."""
        return (self.name, *self.aliases)


class Category(Record):
    """A lane of the timeline; lanes are drawn in the order of the file."""

    label: Text = Field(description="The lane's name in pictures.", examples=["Diplomacy"])
    color: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")] | None = Field(
        None, description="The lane's colour.", examples=["#0072B2"]
    )


class MergedLanes(Category):
    """The one lane of all events for which a picture has none of their own: what these lanes are called."""

    names: tuple[str, ...]


class Dismissal(Record):
    """A dated statement of an article that is rightly not an event."""

    source: Text = Field(description="The id of the source.", examples=["mazhilis-meeting"])
    quote: Text = Field(description="The words of the dated statement.", examples=["in 2024"])
    reason: Text = Field(description="Why it is no event.", examples=["the year of a statistic"])
