"""A statement in its parts: who did, what was done, to whom and where, and whether another says no more than it."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.clauses.datelines import dateline_end
    from chrono.clauses.forms import are_forms
    from chrono.clauses.grammar import Grammar
    from chrono.clauses.matching import says_no_more
    from chrono.clauses.statement import Statement, date_words, is_finite, is_told, owners_before, states_on_its_own

__all__ = [
    "Grammar",
    "Statement",
    "are_forms",
    "date_words",
    "dateline_end",
    "is_finite",
    "is_told",
    "owners_before",
    "says_no_more",
    "states_on_its_own",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "datelines": ("dateline_end",),
        "forms": ("are_forms",),
        "grammar": ("Grammar",),
        "matching": ("says_no_more",),
        "statement": (
            "Statement",
            "date_words",
            "is_finite",
            "is_told",
            "owners_before",
            "states_on_its_own",
        ),
    },
)
