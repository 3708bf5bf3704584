"""A claim and its passages to a judgement, which several rules use."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.judgements.comparison import Agreement
    from chrono.judgements.copies import independent_sources, is_copy, runs_of_words, shared_of, supporting_sources
    from chrono.judgements.date_judgement import DateJudgement
    from chrono.judgements.dates import judge_claimed_date
    from chrono.judgements.days_of_saying import is_day_of_saying, tells_nothing
    from chrono.judgements.figures import FigureJudgement, FigureOutcome, same_value
    from chrono.judgements.judgements import Judgements, join_judgements, judge, judge_events, with_asides
    from chrono.judgements.labels import LabelOutcome
    from chrono.judgements.name_places import is_named_nearby, spans_in_sentence
    from chrono.judgements.speaking import cue_of_speaking
    from chrono.judgements.told_elsewhere import speech_told_elsewhere
    from chrono.judgements.told_status import (
        clause_that_tells,
        has_words_of,
        is_negated,
        not_so,
        tells_denial,
    )

__all__ = [
    "Agreement",
    "DateJudgement",
    "FigureJudgement",
    "FigureOutcome",
    "Judgements",
    "LabelOutcome",
    "clause_that_tells",
    "cue_of_speaking",
    "has_words_of",
    "independent_sources",
    "is_copy",
    "is_day_of_saying",
    "is_named_nearby",
    "is_negated",
    "join_judgements",
    "judge",
    "judge_claimed_date",
    "judge_events",
    "not_so",
    "runs_of_words",
    "same_value",
    "shared_of",
    "spans_in_sentence",
    "speech_told_elsewhere",
    "supporting_sources",
    "tells_denial",
    "tells_nothing",
    "with_asides",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "comparison": ("Agreement",),
        "copies": (
            "independent_sources",
            "is_copy",
            "runs_of_words",
            "shared_of",
            "supporting_sources",
        ),
        "date_judgement": ("DateJudgement",),
        "dates": ("judge_claimed_date",),
        "days_of_saying": ("is_day_of_saying", "tells_nothing"),
        "figures": (
            "FigureJudgement",
            "FigureOutcome",
            "same_value",
        ),
        "judgements": (
            "Judgements",
            "join_judgements",
            "judge",
            "judge_events",
            "with_asides",
        ),
        "labels": ("LabelOutcome",),
        "name_places": ("is_named_nearby", "spans_in_sentence"),
        "speaking": ("cue_of_speaking",),
        "told_elsewhere": ("speech_told_elsewhere",),
        "told_status": (
            "clause_that_tells",
            "has_words_of",
            "is_negated",
            "not_so",
            "tells_denial",
        ),
    },
)
