"""An era: a named stretch of time behind the events, proved by passages as an event's date is, or the curator's own."""

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from chrono import findings
from chrono.dates import DateForm, EdtfDate
from chrono.findings import Path, field_name
from chrono.records.fields import Date, Text, Truth, without_evidence
from chrono.records.model import Event, Evidence
from chrono.records.record import Record
from chrono.records.states import Basis


def _one_stretch(date: EdtfDate) -> EdtfDate:
    """Raises where the date is a choice of several, or nothing but a bound of one."""
    if date.kind in (DateForm.DATE, DateForm.INTERVAL) and (date.earliest or date.latest):
        return date
    raise PydanticCustomError("era_date", "an era is one stretch of time, such as 2022-02/2024-05 or 2022-02/..")


class Era(Record):
    """A named stretch of time, drawn behind the events; proved by its evidence, or marked as the curator's context."""

    name: Text = Field(description="What it is called in pictures, in the curator's words.", examples=["First term"])
    date: Annotated[Date, AfterValidator(_one_stretch)] = Field(
        description="From when to when, as precisely as the passages say; an open end fades out.",
        examples=["2022-02/2024-05", "2024-05/.."],
    )
    basis: Basis = Field(
        Basis.STATED,
        description="What the date rests on: stated, reported (the report's own day) or inferred.",
        examples=["inferred"],
    )
    evidence: tuple[Evidence, ...] = Field(
        (),
        description="The passages that its date rests on.",
        examples=[[{"source": "visit-preview", "quote": "in office from February 2022 to May 2024"}]],
    )
    context: Annotated[Truth, AfterValidator(without_evidence("an era"))] = Field(
        False,
        description="True where no source proves it: it is the curator's own, and every output says so.",
        examples=[True],
    )


class DatedEra(Event):
    """An era as the rules on dates and quotations take it; its fields are those of the era, and it is no event."""

    id: Text = Field(description="How findings name it.", examples=["eras[0]"])

    def field(self, name: str = "", *index: str | int) -> findings.Field:
        """One of the era's fields, or what lies further in."""
        return findings.Field(self.path, "name" if name == "title" else name, index)


def as_dated(era: Era, number: int) -> DatedEra:
    """The era as a dated claim with its evidence; `number` is its place among the eras where it came from no file."""
    path: Path = era.path or ("eras", number)
    parts = {"id": field_name(path), "title": era.name, "date": era.date, "basis": era.basis, "evidence": era.evidence}
    return DatedEra.read(parts, path)
