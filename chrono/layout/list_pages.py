"""Events to pages of a list: the overview, the key and the sources on the first one, titles on all of them."""

from collections.abc import Callable, Sequence

from chrono.errors import CannotDraw
from chrono.frames import MARGIN, Frame, heading, room_words, timeline_of
from chrono.layout.listing import list_page
from chrono.layout.pages import UNKNOWN, numbered
from chrono.layout.rows import USUAL_TYPE, least_height, row_numbers, rows_of
from chrono.records import Event
from chrono.timelines import Timeline

_Made = Callable[[Sequence[Event]], Timeline]
"""A page of these events."""


def list_pages(frame: Frame, events: Sequence[Event]) -> list[Timeline]:
    """One Timeline, or one for each page of the height that was asked for, filled one after the other.

    Raises CannotDraw where the overview and one title are higher than a page.
    """
    limit = frame.options.page_height or float("inf")
    whole = list_page(frame, events, events, heading(frame, 1, 1))
    if whole.height <= limit:
        return [whole]
    left = frame.by_day(events)
    numbers = row_numbers(frame, events) if any(word.role == "number" for word in whole.words) else {}

    def first(part: Sequence[Event]) -> Timeline:
        return list_page(frame, events, part, heading(frame, 1, UNKNOWN))

    def further(part: Sequence[Event]) -> Timeline:
        head = heading(frame, len(pages) + 1, UNKNOWN)
        rows = rows_of(frame, part, head.bottom + 6, numbers)
        height, words, strokes = rows.bottom + MARGIN, (*head.words, *rows.words), rows.strokes
        return timeline_of(frame, height, words, strokes, rows.signs, horizontal=True, scales=())

    pages: list[Timeline] = []
    while left:
        count, page = _filled_page(frame, further if pages else first, left, limit)
        pages.append(page)
        left = left[count:]
    return [numbered(frame, page, number, len(pages)) for number, page in enumerate(pages, start=1)]


def _filled_page(frame: Frame, made: _Made, left: Sequence[Event], limit: float) -> tuple[int, Timeline]:
    """The page with as many of the events that are left as it has room for, and how many these are; by bisection."""
    best = 1, made(left[:1])
    if best[1].height > limit:
        needed = room_words(best[1].height + frame.options.reserved)
        raise CannotDraw(f"the page is too low for an overview and one title; it needs {needed}")
    low, high = 1, min(len(left), int(limit / least_height(frame, 1, USUAL_TYPE))) + 1
    while high - low > 1:
        count = (low + high) // 2
        page = made(left[:count])
        low, high = (count, high) if page.height <= limit else (low, count)
        best = (count, page) if page.height <= limit else best
    return best
