"""Every claim of a chronology judged once, for the several rules that read the same judgement."""

from collections.abc import Mapping
from typing import NamedTuple

from chrono.findings import Field
from chrono.judgements.claim_case import ClaimJudgement
from chrono.judgements.claims import judge_claim
from chrono.judgements.date_judgement import DateJudgement
from chrono.judgements.dates import judge_date
from chrono.judgements.figures import FigureJudgement, judge_figure
from chrono.judgements.rivals import Rivals
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
    rivals = Rivals(chronology, passages.events)
    return Judgements(
        passages,
        {event.field("date"): judge_date(event, passages) for event in chronology.dated},
        {
            event.field("figures", index): judge_figure(figure, event, passages.of(event, "figures"))
            for event in chronology.events
            for index, figure in enumerate(event.figures)
        },
        {
            event.field(name): judge_claim(text, name, event, chronology, passages.of(event, name), rivals)
            for event in chronology.events
            for name, text in (("title", event.title), ("summary", event.summary))
            if text
        },
    )
