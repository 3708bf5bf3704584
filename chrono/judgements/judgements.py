"""Every claim of a chronology judged once, for the several rules that read the same judgement."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from chrono.claims import ClaimJudgement, Rivals, RoleJudgement, judge_actor_roles, judge_claim
from chrono.findings import Field
from chrono.judgements.calling_off import StatusJudgement, judge_status_of
from chrono.judgements.copies import DuplicateJudgement, judge_duplicates
from chrono.judgements.dates import judge_date, judge_date_by_source
from chrono.judgements.figures import (
    FigureJudgement,
    LabelJudgement,
    ProseFigure,
    QualifierJudgement,
    judge_figure,
    judge_labels,
    judge_prose_figures,
    judge_qualifier,
)
from chrono.judgements.names import NameJudgement, judge_names_of
from chrono.judgements.reserves import ReserveJudgement, judge_reserve
from chrono.judgements.speaking import SpeakerJudgement, judge_speaker
from chrono.passages import Passages
from chrono.records import Chronology, Event
from chrono.tellings import DateJudgement


class Judgements(NamedTuple):
    """What was read for a chronology, and how its fields compare with it.

    `by_source` are dates against each of several sources, by its name; `names` are those of participants, places and
    speakers, `labels` and `qualifiers` those of figures that a passage has. `statuses` and `reserves` are of an event's
    status: whether its passages call it off, and with what reserve they tell of it; `prose` are the numbers of titles
    and summaries; `duplicates` are titles, in the order of time, against events before theirs.
    """

    passages: Passages
    dates: Mapping[Field, DateJudgement]
    by_source: Mapping[Field, Mapping[str, DateJudgement]]
    figures: Mapping[Field, FigureJudgement]
    labels: Mapping[Field, LabelJudgement]
    qualifiers: Mapping[Field, QualifierJudgement]
    names: Mapping[Field, NameJudgement]
    claims: Mapping[Field, ClaimJudgement]
    statuses: Mapping[Field, tuple[StatusJudgement, ...]]
    reserves: Mapping[Field, ReserveJudgement]
    prose: Mapping[Field, tuple[ProseFigure, ...]]
    speakers: Mapping[Field, SpeakerJudgement]
    roles: Mapping[Field, RoleJudgement]
    duplicates: Mapping[Field, DuplicateJudgement]

    def date(self, event: Event) -> DateJudgement:
        """How the event's own date compares with the evidence that supports it and does not say another."""
        return self.dates[event.field("date")]

    def figure(self, event: Event, index: int) -> FigureJudgement:
        """How one of the event's figures compares with the evidence that supports it."""
        return self.figures[event.field("figures", index)]


def judge(chronology: Chronology, passages: Passages) -> Judgements:
    """Judge every field of the chronology's events that words bear, and the roles of its actors, by what was read."""
    judged = judge_events(chronology.events, chronology, passages, Rivals(chronology, passages.events))
    return with_shared(judged, chronology)


def with_shared(judged: Judgements, chronology: Chronology) -> Judgements:
    """The same judgements, and those of no one event: the dates of eras and annotations that cite something, the texts
    of annotations, actors' roles, and events that tell the same."""
    passages, none = judged.passages, Rivals(chronology.with_events(()), {})
    beside = chronology.dated[len(chronology.events) :]
    dates = {one.field("date"): judge_date(one, passages) for one in beside}
    texts = {
        one.field("title"): judge_claim(one.title, "text", one, chronology, passages.of(one, "title"), none)
        for one in chronology.cited_annotations
    }
    roles = judge_actor_roles(chronology, passages)
    duplicates = judge_duplicates(chronology.events, passages)
    return judged._replace(
        dates={**judged.dates, **dates}, claims={**judged.claims, **texts}, roles=roles, duplicates=duplicates
    )


def judge_events(events: Iterable[Event], chronology: Chronology, passages: Passages, rivals: Rivals) -> Judgements:
    """Judge only these events; `rivals` are all whose passages may bear their titles better."""
    return join_judgements(passages, [_judge(event, chronology, passages, rivals) for event in events])


def _judge(event: Event, chronology: Chronology, passages: Passages, rivals: Rivals) -> Judgements:
    figures = [judge_figure(figure, event, passages) for figure in event.figures]
    qualifiers = [judge_qualifier(*both) for both in zip(event.figures, figures, strict=True)]
    labels, names = judge_labels(event, figures), judge_names_of(event, chronology, passages)
    texts = {name: text for name, text in (("title", event.title), ("summary", event.summary)) if text}
    status, speaker = event.field("status"), event.field("attributed_to")
    reserve = judge_reserve(event, passages)
    return Judgements(
        passages,
        {event.field("date"): judge_date(event, passages)},
        {event.field("date"): judge_date_by_source(event, passages)},
        {event.field("figures", index): judged for index, judged in enumerate(figures)},
        {event.field("figures", index, "label"): judged for index, judged in labels.items()},
        {event.field("figures", index, "value"): judged for index, judged in enumerate(qualifiers) if judged},
        names,
        {
            event.field(name): judge_claim(text, name, event, chronology, passages.of(event, name), rivals)
            for name, text in texts.items()
        },
        {status: judge_status_of(event, passages)},
        {status: reserve} if reserve else {},
        {event.field(name): judge_prose_figures(name, event, passages) for name in texts},
        {speaker: judge_speaker(event, event.attributed_to, names[speaker].verdict.outcome, chronology, passages)}
        if event.attributed_to
        else {},
        {},
        {},
    )


def join_judgements(passages: Passages, parts: Iterable[Judgements]) -> Judgements:
    """Judgements of parts of a chronology as those of the whole, with what was read of it."""
    by_kind = zip(*(one[1:] for one in parts), strict=True)
    joined = [{at: judged for one in kind for at, judged in one.items()} for kind in by_kind]
    return Judgements(passages, *(joined or [{} for _ in Judgements._fields[1:]]))
