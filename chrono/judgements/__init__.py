"""A claim and its passages to a judgement, which several rules use."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.judgements.calling_off import StatusFinding, StatusJudgement
    from chrono.judgements.copies import (
        DuplicateOutcome,
        independent_sources,
        is_copy,
        runs_of_words,
        shared_of,
        supporting_sources,
    )
    from chrono.judgements.dates import judge_claimed_date
    from chrono.judgements.figures import (
        FigureJudgement,
        FigureOutcome,
        LabelOutcome,
        ProseFigure,
        ProseOutcome,
        QualifierOutcome,
    )
    from chrono.judgements.judgements import Judgements, join_judgements, judge, judge_events, with_shared
    from chrono.judgements.name_places import is_named_nearby
    from chrono.judgements.reserves import ReserveOutcome
    from chrono.judgements.speaking import SpeakerOutcome

__all__ = [
    "DuplicateOutcome",
    "FigureJudgement",
    "FigureOutcome",
    "Judgements",
    "LabelOutcome",
    "ProseFigure",
    "ProseOutcome",
    "QualifierOutcome",
    "ReserveOutcome",
    "SpeakerOutcome",
    "StatusFinding",
    "StatusJudgement",
    "independent_sources",
    "is_copy",
    "is_named_nearby",
    "join_judgements",
    "judge",
    "judge_claimed_date",
    "judge_events",
    "runs_of_words",
    "shared_of",
    "supporting_sources",
    "with_shared",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "calling_off": (
            "StatusFinding",
            "StatusJudgement",
        ),
        "copies": (
            "DuplicateOutcome",
            "independent_sources",
            "is_copy",
            "runs_of_words",
            "shared_of",
            "supporting_sources",
        ),
        "dates": ("judge_claimed_date",),
        "figures": (
            "FigureJudgement",
            "FigureOutcome",
            "LabelOutcome",
            "ProseFigure",
            "ProseOutcome",
            "QualifierOutcome",
        ),
        "judgements": (
            "Judgements",
            "join_judgements",
            "judge",
            "judge_events",
            "with_shared",
        ),
        "name_places": ("is_named_nearby",),
        "reserves": ("ReserveOutcome",),
        "speaking": ("SpeakerOutcome",),
    },
)
