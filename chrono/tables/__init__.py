"""The bytes of a table (CSV, TSV, JSON, a workbook) to its rows, and what heads and cells say."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.tables.cell_dates import (
        DAY_FIRST,
        MONTH_FIRST,
        DayOrder,
        days_of_week,
        is_date,
        order_of,
        part_left_out,
        to_edtf,
    )
    from chrono.tables.clocks import clock_of
    from chrono.tables.columns import Looks, guess_columns, is_known, names_figures
    from chrono.tables.objects import JSON_SUFFIXES, read_objects, without_html
    from chrono.tables.shape import DATED_SHARE, tables_on, without_remarks
    from chrono.tables.slides import slide_dates
    from chrono.tables.statuses import says_status, to_status
    from chrono.tables.text import Row, Table, decoded, in_utf8, read_text
    from chrono.tables.workbook import WORKBOOK_SUFFIXES, read_workbook

__all__ = [
    "DATED_SHARE",
    "DAY_FIRST",
    "JSON_SUFFIXES",
    "MONTH_FIRST",
    "WORKBOOK_SUFFIXES",
    "DayOrder",
    "Looks",
    "Row",
    "Table",
    "clock_of",
    "days_of_week",
    "decoded",
    "guess_columns",
    "in_utf8",
    "is_date",
    "is_known",
    "names_figures",
    "order_of",
    "part_left_out",
    "read_objects",
    "read_text",
    "read_workbook",
    "says_status",
    "slide_dates",
    "tables_on",
    "to_edtf",
    "to_status",
    "without_html",
    "without_remarks",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "cell_dates": (
            "DAY_FIRST",
            "MONTH_FIRST",
            "DayOrder",
            "days_of_week",
            "is_date",
            "order_of",
            "part_left_out",
            "to_edtf",
        ),
        "clocks": ("clock_of",),
        "columns": ("Looks", "guess_columns", "is_known", "names_figures"),
        "objects": ("JSON_SUFFIXES", "read_objects", "without_html"),
        "shape": ("DATED_SHARE", "tables_on", "without_remarks"),
        "slides": ("slide_dates",),
        "statuses": ("says_status", "to_status"),
        "text": ("Row", "Table", "decoded", "in_utf8", "read_text"),
        "workbook": ("WORKBOOK_SUFFIXES", "read_workbook"),
    },
)
