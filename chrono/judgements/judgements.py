"""Every claim of a chronology judged once, for the several rules that read the same judgement."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from chrono.claims import ClaimJudgement, Rivals, judge_claim
from chrono.findings import Field
from chrono.judgements.date_judgement import DateJudgement
from chrono.judgements.dates import judge_date
from chrono.judgements.figures import FigureJudgement, judge_figure
from chrono.passages import Passages
from chrono.records import Chronology, Event


class Judgements(NamedTuple):
    """What was read for a chronology, and how its dates, figures and titles compare with it."""

    passages: Passages
    dates: Mapping[Field, DateJudgement]
    figures: Mapping[Field, FigureJudgement]
    claims: Mapping[Field, ClaimJudgement]

    def date(self, event: Event) -> DateJudgement:
        """How the event's own date compares with the evidence that supports it and does not say another."""
        return self.dates[event.field("date")]

    def figure(self, event: Event, index: int) -> FigureJudgement:
        """How one of the event's figures compares with the evidence that supports it."""
        return self.figures[event.field("figures", index)]


def judge(chronology: Chronology, passages: Passages) -> Judgements:
    """Judge every date, figure, title and summary of the chronology's events by what was read."""
    judged = judge_events(chronology.events, chronology, passages, Rivals(chronology, passages.events))
    return with_eras(judged, chronology)


def with_eras(judged: Judgements, chronology: Chronology) -> Judgements:
    """The same judgements, and those of the dates of the eras that cite something."""
    dates = {era.field("date"): judge_date(era, judged.passages) for era in chronology.cited_eras}
    return judged._replace(dates={**judged.dates, **dates})


def judge_events(events: Iterable[Event], chronology: Chronology, passages: Passages, rivals: Rivals) -> Judgements:
    """Judge only these events; `rivals` are all whose passages may bear their titles better."""
    events = tuple(events)
    return Judgements(
        passages,
        {event.field("date"): judge_date(event, passages) for event in events},
        {
            event.field("figures", index): judge_figure(figure, event, passages)
            for event in events
            for index, figure in enumerate(event.figures)
        },
        {
            event.field(name): judge_claim(text, name, event, chronology, passages.of(event, name), rivals)
            for event in events
            for name, text in (("title", event.title), ("summary", event.summary))
            if text
        },
    )


def join_judgements(passages: Passages, parts: Iterable[Judgements]) -> Judgements:
    """Judgements of parts of a chronology as those of the whole, with what was read of it."""
    dates: dict[Field, DateJudgement] = {}
    figures: dict[Field, FigureJudgement] = {}
    claims: dict[Field, ClaimJudgement] = {}
    for one in parts:
        dates.update(one.dates)
        figures.update(one.figures)
        claims.update(one.claims)
    return Judgements(passages, dates, figures, claims)
