"""What a date means, and how it is said."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.dates.date import DateForm, EdtfDate
    from chrono.dates.days import (
        Day,
        add_months,
        days_in_month,
        easter,
        from_number,
        in_week,
        shift,
        to_number,
        weekday,
        year_text,
    )
    from chrono.dates.edtf import SECONDS_A_DAY, Part, Precision
    from chrono.dates.parsing import parse_date
    from chrono.dates.phrasebook import phrasebook_in
    from chrono.dates.words import date_words, short_dated_months, year_in_date, year_words

__all__ = [
    "SECONDS_A_DAY",
    "DateForm",
    "Day",
    "EdtfDate",
    "Part",
    "Precision",
    "add_months",
    "date_words",
    "days_in_month",
    "easter",
    "from_number",
    "in_week",
    "parse_date",
    "phrasebook_in",
    "shift",
    "short_dated_months",
    "to_number",
    "weekday",
    "year_in_date",
    "year_text",
    "year_words",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "date": ("DateForm", "EdtfDate"),
        "days": (
            "Day",
            "add_months",
            "days_in_month",
            "easter",
            "from_number",
            "in_week",
            "shift",
            "to_number",
            "weekday",
            "year_text",
        ),
        "edtf": ("SECONDS_A_DAY", "Part", "Precision"),
        "parsing": ("parse_date",),
        "phrasebook": ("phrasebook_in",),
        "words": ("date_words", "short_dated_months", "year_in_date", "year_words"),
    },
)
