"""What a page says of its day of publication, to that day."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.bylines.byline import bylines
    from chrono.bylines.head_lines import LEAST_TEXT, HeadMarks, head_day, text_day
    from chrono.bylines.page_dates import plain_address, published_by, read_linked_data
    from chrono.bylines.paper_days import paper_day
    from chrono.bylines.written_days import number_order

__all__ = [
    "LEAST_TEXT",
    "HeadMarks",
    "bylines",
    "head_day",
    "number_order",
    "paper_day",
    "plain_address",
    "published_by",
    "read_linked_data",
    "text_day",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "byline": ("bylines",),
        "head_lines": ("HeadMarks", "LEAST_TEXT", "head_day", "text_day"),
        "paper_days": ("paper_day",),
        "page_dates": ("plain_address", "published_by", "read_linked_data"),
        "written_days": ("number_order",),
    },
)
