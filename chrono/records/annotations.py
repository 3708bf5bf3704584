"""An annotation: the curator's own words at a date or an event, proved by passages, or the curator's own context."""

from typing import Annotated

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from chrono import findings
from chrono.dates import DateForm, EdtfDate, parse_date
from chrono.findings import Path, field_name
from chrono.records.fields import Date, Text, Truth, without_evidence
from chrono.records.model import Event, Evidence
from chrono.records.record import Record
from chrono.records.states import Basis

_UNKNOWN = parse_date("XXXX")
"""The date of an annotation that has none of its own, for it stands at an event."""


def _known(date: EdtfDate) -> EdtfDate:
    """Raises where the date is a choice of several, or has an open end."""
    if date.kind in (DateForm.DATE, DateForm.INTERVAL) and date.earliest and date.latest:
        return date
    raise PydanticCustomError("annotation_date", "an annotation stands at one date, such as 2022-02-14 or 2022-02")


class Annotation(Record):
    """A text that pictures show at a date or an event; proved by its evidence, or marked as the curator's context."""

    text: Text = Field(description="What it says, in one line.", examples=["The price of oil fell below $30"])
    date: Annotated[Date, AfterValidator(_known)] | None = Field(
        None, description="When, as precisely as the passages say; or give an event.", examples=["2016-01-12", "2016"]
    )
    event: Text | None = Field(None, description="The id of the event that it explains.", examples=["signing"])
    basis: Basis = Field(
        Basis.STATED,
        description="What its own date rests on: stated, reported (the report's own day) or inferred.",
        examples=["inferred"],
    )
    gist: Truth = Field(False, description="True where it is meant in the curator's own words.", examples=[True])
    evidence: tuple[Evidence, ...] = Field(
        (),
        description="The passages that its text and its own date rest on.",
        examples=[[{"source": "visit-preview", "quote": "the first since 1998"}]],
    )
    context: Annotated[Truth, AfterValidator(without_evidence("an annotation"))] = Field(
        False,
        description="True where no source proves it: it is the curator's own, and every output says so.",
        examples=[True],
    )

    @model_validator(mode="after")
    def _at_one_thing(self) -> "Annotation":
        if (self.date is None) is (self.event is None):
            raise PydanticCustomError("annotation_place", "an annotation stands at a date or at an event; give one")
        return self


class CitedAnnotation(Event):
    """An annotation as the rules on titles, dates and quotations take it; its fields are those of the annotation, and
    it is no event."""

    id: Text = Field(description="How findings name it.", examples=["annotations[0]"])

    def field(self, name: str = "", *index: str | int) -> findings.Field:
        """One of the annotation's fields, or what lies further in."""
        return findings.Field(self.path, "text" if name == "title" else name, index)


def as_cited(annotation: Annotation, number: int) -> CitedAnnotation:
    """The annotation as a claim with its evidence; `number` is its place among the annotations where it came from no
    file. One that stands at an event has no date that is known."""
    path: Path = annotation.path or ("annotations", number)
    same = {name: getattr(annotation, name) for name in ("basis", "gist", "evidence")}
    parts = {"id": field_name(path), "title": annotation.text, "date": annotation.date or _UNKNOWN, **same}
    return CitedAnnotation.read(parts, path)
