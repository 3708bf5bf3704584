"""A statement in its parts: who did, what was done, to whom and where, and whether another says no more than it."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.clauses.comments import unreal_in
    from chrono.clauses.datelines import dateline_end
    from chrono.clauses.forms import are_forms
    from chrono.clauses.grammar import Grammar, is_number
    from chrono.clauses.limits import is_limited_behind
    from chrono.clauses.matching import says_no_more
    from chrono.clauses.statement import Statement, is_finite, is_told, owners_before, states_on_its_own, words_of_dates

__all__ = [
    "Grammar",
    "Statement",
    "are_forms",
    "dateline_end",
    "is_finite",
    "is_limited_behind",
    "is_number",
    "is_told",
    "owners_before",
    "says_no_more",
    "states_on_its_own",
    "unreal_in",
    "words_of_dates",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "comments": ("unreal_in",),
        "datelines": ("dateline_end",),
        "forms": ("are_forms",),
        "grammar": ("Grammar", "is_number"),
        "limits": ("is_limited_behind",),
        "matching": ("says_no_more",),
        "statement": (
            "Statement",
            "is_finite",
            "is_told",
            "owners_before",
            "states_on_its_own",
            "words_of_dates",
        ),
    },
)
