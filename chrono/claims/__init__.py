"""A title, summary, place or role held against the words of its passages: what is borne, lacking or against it."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.claims.actor_roles import RoleJudgement, RoleOutcome, judge_actor_roles, roles_of
    from chrono.claims.bearings import BorneWord, Layer, borne_words
    from chrono.claims.called_off import calls_off, says_untrue, taken_back, unreal_verbs
    from chrono.claims.case import ClaimJudgement, ClaimOutcome, capitalised_within, stretch, written_small
    from chrono.claims.edges import QuotationEdges, judge_edges
    from chrono.claims.judging import judge_claim
    from chrono.claims.known_actors import KnownActors
    from chrono.claims.retelling import in_signs_of, in_words_of
    from chrono.claims.rivals import RivalAnswer, Rivals
    from chrono.claims.roles import mutual_verbs

__all__ = [
    "BorneWord",
    "ClaimJudgement",
    "ClaimOutcome",
    "KnownActors",
    "Layer",
    "QuotationEdges",
    "RivalAnswer",
    "Rivals",
    "RoleJudgement",
    "RoleOutcome",
    "borne_words",
    "calls_off",
    "capitalised_within",
    "in_signs_of",
    "in_words_of",
    "judge_actor_roles",
    "judge_claim",
    "judge_edges",
    "mutual_verbs",
    "roles_of",
    "says_untrue",
    "stretch",
    "taken_back",
    "unreal_verbs",
    "written_small",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "actor_roles": (
            "RoleJudgement",
            "RoleOutcome",
            "judge_actor_roles",
            "roles_of",
        ),
        "bearings": (
            "BorneWord",
            "Layer",
            "borne_words",
        ),
        "called_off": (
            "calls_off",
            "says_untrue",
            "taken_back",
            "unreal_verbs",
        ),
        "case": (
            "ClaimJudgement",
            "ClaimOutcome",
            "capitalised_within",
            "stretch",
            "written_small",
        ),
        "edges": (
            "QuotationEdges",
            "judge_edges",
        ),
        "judging": ("judge_claim",),
        "known_actors": ("KnownActors",),
        "retelling": (
            "in_signs_of",
            "in_words_of",
        ),
        "rivals": (
            "RivalAnswer",
            "Rivals",
        ),
        "roles": ("mutual_verbs",),
    },
)
