"""What is asked to be said at a date or an event (`2023-01-08=The border opens`) to annotations, as context."""

from collections.abc import Iterable

from chrono.dates import parse_date
from chrono.errors import CannotDraw
from chrono.records import Annotation, Chronology


def asked_annotations(asked: Iterable[str], chronology: Chronology) -> tuple[Annotation, ...]:
    """An annotation for each text: before its first `=` the id of an event or a date, behind it what is said.

    Nothing proves them, so that each is the curator's own context. Raises CannotDraw where a part is missing, or the
    date has an open end, InvalidDate where the first part is neither.
    """
    return tuple(_annotation(text, chronology) for text in asked)


def _annotation(asked: str, chronology: Chronology) -> Annotation:
    when, _, text = (part.strip() for part in asked.partition("="))
    if not when or not text:
        raise CannotDraw(f'"{asked}" is no annotation; write a date or the id of an event, "=", and the text')
    if any(event.id == when for event in chronology.events):
        return Annotation.model_validate({"text": text, "event": when, "context": True})
    date = parse_date(when)
    if not (date.earliest and date.latest):
        raise CannotDraw(f'"{when}" has an open end; an annotation stands at one date, such as 2022-02-14 or 2022-02')
    return Annotation.model_validate({"text": text, "date": date, "context": True})
