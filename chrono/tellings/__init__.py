"""Which words of a passage tell what a record's title does, and whose date a date of it is."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.tellings.comparison import Agreement, compare_dates, told_ends
    from chrono.tellings.counting import counting_words, listed_year, own_time
    from chrono.tellings.date_judgement import DateJudgement
    from chrono.tellings.doubts import why_unsure
    from chrono.tellings.predicates import is_day_of_saying, tells_nothing
    from chrono.tellings.quotations import (
        beside_another_date,
        not_of_the_title,
        said_absent,
        told_sentence,
        without_owner,
    )
    from chrono.tellings.quoted_years import in_quoted_year
    from chrono.tellings.shared_years import in_shared_year
    from chrono.tellings.statements import entry_head, is_only_a_date
    from chrono.tellings.telling import apart_from_the_title, of_another_clause
    from chrono.tellings.told_elsewhere import place_told_elsewhere, speech_told_elsewhere

__all__ = [
    "Agreement",
    "DateJudgement",
    "apart_from_the_title",
    "beside_another_date",
    "compare_dates",
    "counting_words",
    "entry_head",
    "in_quoted_year",
    "in_shared_year",
    "is_day_of_saying",
    "is_only_a_date",
    "listed_year",
    "not_of_the_title",
    "of_another_clause",
    "own_time",
    "place_told_elsewhere",
    "said_absent",
    "speech_told_elsewhere",
    "tells_nothing",
    "told_ends",
    "told_sentence",
    "why_unsure",
    "without_owner",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "comparison": (
            "Agreement",
            "compare_dates",
            "told_ends",
        ),
        "counting": ("counting_words", "listed_year", "own_time"),
        "date_judgement": ("DateJudgement",),
        "doubts": ("why_unsure",),
        "quoted_years": ("in_quoted_year",),
        "shared_years": ("in_shared_year",),
        "predicates": (
            "is_day_of_saying",
            "tells_nothing",
        ),
        "quotations": (
            "beside_another_date",
            "not_of_the_title",
            "said_absent",
            "told_sentence",
            "without_owner",
        ),
        "statements": (
            "entry_head",
            "is_only_a_date",
        ),
        "telling": (
            "apart_from_the_title",
            "of_another_clause",
        ),
        "told_elsewhere": (
            "place_told_elsewhere",
            "speech_told_elsewhere",
        ),
    },
)
