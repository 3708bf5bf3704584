"""Events to pages of a list: the overview, the key and the sources on the first one, titles on all of them.

An overview that leaves no room for its key and a title has a page of its own; the key is on the next one.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress

from chrono.errors import CannotDraw
from chrono.frames import MARGIN, Block, Frame, heading, room_words, timeline_of
from chrono.layout.annotating import room_for_annotations
from chrono.layout.listing import Overview, list_foot, listed_below, overview_of, overview_page
from chrono.layout.pages import UNKNOWN, ends_thin, numbered
from chrono.layout.rows import RUN_IN_TYPE, USUAL_TYPE, Type, least_height, most_rows, row_numbers, rows_of
from chrono.records import Event
from chrono.timelines import Timeline

_Made = Callable[[Sequence[Event]], Timeline]
"""A page of these events."""


def list_pages(frame: Frame, events: Sequence[Event]) -> list[Timeline]:
    """One Timeline, or one for each page of the height that was asked for, filled one after the other.

    Raises CannotDraw where the overview, or the key and one title, are higher than a page, and where it would take more
    than the one page that is asked for.
    """
    limit = frame.options.page_height or float("inf")
    numbers = row_numbers(frame, events)
    above: Overview | None = None
    for look in (USUAL_TYPE, RUN_IN_TYPE):
        if least_height(frame, events, look) <= limit:
            above = above or overview_of(frame, events, heading(frame, 1, 1), numbers)
            whole = listed_below(frame, above, events, numbers, look=look)
            if whole.height <= limit:
                return [whole]
    if frame.options.one_page:
        raise CannotDraw("it takes more than one page")
    pages = _pages(frame, events, USUAL_TYPE, limit)
    for look, share in _EVENER:
        if not ends_thin(pages):
            break
        with suppress(CannotDraw):  # a share may be too low for one title
            tried = _pages(frame, events, look, limit, share)
            pages = tried if (len(tried), ends_thin(tried)) < (len(pages), True) else pages
    return [numbered(frame, page, number, len(pages)) for number, page in enumerate(pages, start=1)]


_EVENER = ((RUN_IN_TYPE, 1.0), (USUAL_TYPE, 0.85), (USUAL_TYPE, 0.7), (USUAL_TYPE, 0.55))
"""How rows are set, and the shares of a page that are filled, where hardly anything would be left for the last one."""


def _pages(frame: Frame, events: Sequence[Event], look: Type, limit: float, share: float = 1.0) -> list[Timeline]:
    """The pages, those behind the overview filled to a share."""
    left = frame.by_day(events)
    head = heading(frame, 1, UNKNOWN)

    all_numbers = row_numbers(frame, events)
    above = overview_of(frame, events, head, all_numbers)
    numbers = all_numbers if above.numbered else {}

    def first(part: Sequence[Event]) -> Timeline:
        return listed_below(frame, above, part, all_numbers, look=look)

    def further(part: Sequence[Event]) -> Timeline:
        head = heading(frame, len(pages) + 1, UNKNOWN)
        rows = rows_of(frame, part, head.bottom + 6, numbers, look)
        foot = list_foot(frame, above, rows.bottom + 8) if keyless and len(pages) == 1 else Block((), rows.bottom)
        height, words, strokes = foot.bottom + MARGIN, (*head.words, *rows.words, *foot.words), rows.strokes
        return timeline_of(
            frame, height, words, strokes, (*rows.signs, *foot.marks), horizontal=True, scales=(), bands=foot.bands
        )

    keyless = first(left[:1]).height > limit
    pages: list[Timeline] = [_overview_page(frame, events, head, limit)] if keyless else []
    while left:
        room = limit * share if pages and not (keyless and len(pages) == 1) else limit
        count, page = _filled_page(frame, further if pages else first, left, room)
        pages.append(page)
        left = left[count:]
    return pages


def _overview_page(frame: Frame, events: Sequence[Event], head: Block, limit: float) -> Timeline:
    """The overview alone; annotations that find no room in it are told on the last page."""
    page, told = overview_page(frame, events, head), room_for_annotations(frame)
    if page.height > limit + told:
        needed = room_words(page.height + frame.options.reserved - told)
        raise CannotDraw(f"the page is too low for an overview; it needs {needed}")
    return page


def _filled_page(frame: Frame, made: _Made, left: Sequence[Event], limit: float) -> tuple[int, Timeline]:
    """The page with as many of the events that are left as it has room for, and how many these are: looked for where it
    should be by the heights of those that were tried, and by halves."""
    page = made(left[:1])
    if page.height > limit:
        needed = room_words(page.height + frame.options.reserved)
        raise CannotDraw(f"the page is too low for a key and one title; it needs {needed}")
    low, high, used, tried = 1, most_rows(frame, left, limit) + 1, page.height, 0.0
    while high - low > 1:
        share = (limit - used) / (tried - used) if tried else 1.0
        count = min(max(low + int((high - low) * share), low + 1), high - 1)
        made_page = made(left[:count])
        if made_page.height <= limit:
            low, page, used = count, made_page, made_page.height
        else:
            high, tried = count, made_page.height
    return low, page
