"""A rule to its manual page, and an event to its fields, each with its verdict and the passage that proves it."""

import inspect
from collections.abc import Iterator

from chrono.claims import Layer, borne_words
from chrono.dates import date_words, parse_date
from chrono.findings import Outcome, amount
from chrono.languages import PageWords, part_or_english
from chrono.passages import Passages
from chrono.proof import (
    NO_CLAIMS,
    Example,
    Judged,
    Narrowed,
    Report,
    Rule,
    confidence_of,
    narrowed,
    telling,
    waiver_of,
)
from chrono.records import RELATIONS, Event
from chrono.reports.colours import BLUE, BOLD, DIM, GREEN, RED, YELLOW, paint
from chrono.reports.frames import passage_frame
from chrono.text import spaced

_COLOURS = {Outcome.PASSED: GREEN, Outcome.FAILED: RED, Outcome.WAIVED: YELLOW, Outcome.UNCHECKED: YELLOW}


def explain_rule(rule: Rule) -> str:
    """A rule's page: what it finds and why, an example that fails, the same one mended."""
    page = inspect.cleandoc(rule.__doc__ or "")
    head = paint(f"{rule.CODE} {rule.NAME}", BOLD)
    return (
        f"{head} ({rule.SEVERITY})\n\n{page}\n\n{paint('To do:', BOLD)} {rule.TO_DO}.\n\n"
        f"{paint('Fails:', BOLD)}\n{_example(rule.BAD)}\n{paint('Passes:', BOLD)}\n{_example(rule.GOOD)}"
    )


def _example(example: Example) -> str:
    parts = [_indented(example.chronology)]
    parts += [f"    {paint(name, DIM)}:\n{_indented(text, 6)}" for name, text in example.articles.items()]
    return "\n".join(parts)


def _indented(text: str, by: int = 4) -> str:
    return "".join(f"{' ' * by}{line}\n" if line else "\n" for line in text.strip("\n").split("\n"))


def explain_event(report: Report, event: Event, passages: Passages | None = None) -> str:
    """An event field by field: its value, the verdict, and the passage with the words that prove it underlined.

    With the `passages` that were read, a title and a summary are shown word by word.
    """
    place = report.chronology.origin.locate(event.field())
    lines = [f"{paint(event.id, BOLD)}  {place}", ""]
    judged = list(report.of_event(event.id))
    for field in event.stated_fields():
        lines += [*_field(event, field, telling(judged, event, field))]
        if field in ("title", "summary") and passages is not None:
            lines += _words(field, event, report, passages)
        if field == "evidence":
            confidence = confidence_of(report, event, judged).said(part_or_english("en", PageWords))
            lines += [f"  {paint('sources  ', BLUE)}  {confidence}"]
        if field == "date" and (tighter := narrowed(report.chronology).get(event.id)):
            lines += [_narrowed(tighter)]
        lines += [""]
    return "\n".join(lines)


def _words(field: str, event: Event, report: Report, passages: Passages) -> Iterator[str]:
    """Where the passages have each word, a line a place: "quoted: visits, China"."""
    words = borne_words(field, event, report.chronology, passages)
    for layer in Layer:
        there = [word.written for word in words if word.layer is layer]
        if there:
            yield f"  {paint('words    ', BLUE)}  {layer}: {', '.join(there)}"


def _narrowed(tighter: Narrowed) -> str:
    """How relations narrow the date: "no later than 25 March 2024, because it precedes …"."""
    days = [f"no earlier than {date_words(parse_date(str(tighter.earliest)))}"] if tighter.earliest else []
    days += [f"no later than {date_words(parse_date(str(tighter.latest)))}"] if tighter.latest else []
    return f"  {paint('narrowed ', BLUE)}  {' and '.join(days)}, because {tighter.because}"


def _field(event: Event, field: str, judged: list[Judged]) -> Iterator[str]:
    yield f"{paint(field, BOLD)}: {_value(event, field)}"
    if not judged and field not in NO_CLAIMS:
        yield f"  {paint('unchecked', YELLOW)}  no rule proves this field"
    for item in judged:
        yield from _verdict(event, item)


def _verdict(event: Event, judged: Judged) -> Iterator[str]:
    verdict = judged.verdict
    word = paint(f"{verdict.outcome:<9}", _COLOURS[verdict.outcome])
    rule = "" if verdict.outcome is Outcome.PASSED else f" ({judged.rule.code} {judged.rule.name})"
    rule += f"; waived: {reason}" if (reason := waiver_of(event, judged)) else ""
    yield f"  {word}  {_about(event, judged)}{verdict.message}{rule}".rstrip()
    if verdict.excerpt:
        yield paint(f"             {verdict.excerpt.location}", DIM)
        for line in passage_frame(verdict.excerpt):
            under = not line[2:].strip(" ^")
            yield "             " + (line[:2] + paint(line[2:], BLUE) if under else line)


def _about(event: Event, judged: Judged) -> str:
    """Which entry of a list a verdict is about."""
    field, inner = judged.verdict.at.name, judged.verdict.at.steps
    if not inner:
        return ""
    index = inner[0]
    if field == "participants" and isinstance(index, int):
        return f"{event.participants[index]}: "
    if field == "figures" and isinstance(index, int):
        return f"{event.figures[index].label}: "
    if field == "evidence" and isinstance(index, int):
        return f"{event.evidence[index].source}: "
    if field in RELATIONS and isinstance(index, int):
        return f"{getattr(event, field)[index]}: "
    return f"{index}: "


def _value(event: Event, field: str) -> str:
    value = getattr(event, field)
    if field == "date":
        return f"{value} ({date_words(value)})"
    if field in ("participants", "category", "before", "after", "during", "same_day"):
        return ", ".join(value)
    if field == "figures":
        return "; ".join(f"{item.label} {item.value} {item.unit or ''}".strip() for item in value)
    if field == "evidence":
        return amount(len(value), "passage")
    if field == "waive":
        return ", ".join(value)
    return spaced(str(value))
