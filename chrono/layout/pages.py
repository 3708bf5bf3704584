"""Events to the pages of the vertical layout: filled evenly, each ending where there is a wide gap in time."""

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from chrono.axes import AIR, edges
from chrono.dates import DateForm
from chrono.errors import CannotDraw
from chrono.frames import TALLEST, Block, Frame, heading, room_words
from chrono.layout.vertical import Stretch, label_heights, least_labels, vertical
from chrono.layout.vertical_focus import is_blurred, vertical_focus
from chrono.records import Event
from chrono.timelines import Timeline, captions_in

_Lasting = tuple[int, float, float]
_SPREAD = 6
"""A page may end so much of itself (a sixth) before or after where it would be evenly filled."""
_EVENER = (0.93, 0.86, 0.8)
"""Shares of a page that are tried where hardly anything would be left for the last one."""
_CARRIED = 12
"""Events of other pages that are drawn on one they last into."""
_FAR, _SPARSER, _MANY = 55.0, 0.75, 400
"""Where labels lie farther from their marks than so many points on the average, pages are filled to this share; above
so many events the number of pages counts for more."""


def paginate(frame: Frame, events: Sequence[Event], before: int = 0) -> list[Timeline]:
    """One Timeline, or one for each page of the height that was asked for; `before` is how many pages come first.

    Each page is laid out and shortened until it fits. Raises CannotDraw where one event alone does not,
    and where it would take more than the one page that is asked for.
    """
    limit, head = frame.options.page_height, heading(frame, 1 + before, 1 + before)
    heights = [height * AIR for height in label_heights(frame, events)]
    if limit is None and sum(heights) / AIR > TALLEST:
        _refuse_tall(events, least_labels(frame, events))
    if limit is None or sum(heights) < limit:
        whole = vertical(frame, events, head)
        whole = _clearer(frame, events, head, whole)
        if limit is None:
            _refuse_tall(events, whole.height)
        if limit is None or whole.height <= limit:
            return [whole]
    if frame.options.one_page:
        raise CannotDraw("it takes more than one page")
    room = max(limit - _furniture(frame, events, heights, limit), limit / 4)
    pages = _pages(frame, events, heights, room, before)
    if len(events) <= _MANY and _displaced(pages, len(events)) > _FAR:
        room *= _SPARSER
        pages = _pages(frame, events, heights, room, before)
    for share in _EVENER:
        if not ends_thin(pages):
            break
        pages = min(pages, _pages(frame, events, heights, room * share, before), key=ends_thin)
    count = len(pages) + before
    return [numbered(frame, page, number, count) for number, page in enumerate(pages, start=1 + before)]


def _refuse_tall(events: Sequence[Event], least: float) -> None:
    if least > TALLEST:
        raise CannotDraw(
            f"{len(events)} events need a height of at least {room_words(least)} in the vertical layout; "
            "use the list or the strip layout, or pages"
        )


def _pages(frame: Frame, events: Sequence[Event], heights: Sequence[float], room: float, before: int) -> list[Timeline]:
    limit, lasting = frame.options.page_height or TALLEST, _lasting(events)
    pages: list[Timeline] = []
    start = 0
    while start < len(events):
        stop = _stop(frame, events, heights, start, room)
        page = _page(frame, events, lasting, start, stop, len(pages) + before + 1)
        while page.height > limit and stop - start > 1:
            stop = _fewer(heights, start, stop, page.height - limit)
            page = _page(frame, events, lasting, start, stop, len(pages) + before + 1)
        if page.height > limit:
            needed = room_words(_least(frame, events, lasting) + frame.options.reserved)
            raise CannotDraw(f"the page is too low for one event; it needs {needed}")
        pages.append(page)
        start = stop
    return pages


def _least(frame: Frame, events: Sequence[Event], lasting: Sequence[_Lasting]) -> float:
    """Points that pages of one event each need at most."""
    return max(_page(frame, events, lasting, at, at + 1, at + 1).height for at in range(len(events)))


def ends_thin(pages: Sequence[Timeline]) -> bool:
    """Is there hardly anything on the last page?"""
    return len(pages) > 1 and _titles(pages[-1]) < sum(map(_titles, pages)) / len(pages) / 3


def _titles(page: Timeline) -> int:
    return len({word.event for word in page.words if word.role == "title"})


def _displaced(pages: Sequence[Timeline], count: int) -> float:
    """Points that a label lies off its mark, on the average."""
    leaders = (stroke for page in pages for stroke in page.strokes if stroke.role == "leader" and stroke.slanted)
    return sum(abs(leader.y2 - leader.y1) for leader in leaders) / count


def _furniture(frame: Frame, events: Sequence[Event], heights: Sequence[float], limit: float) -> float:
    """Points that heading, key and footing take, by a page about half full."""
    count, used = 1, heights[0]
    while count < len(events) and used < limit / 2:
        used += heights[count]
        count += 1
    return _page(frame, events, (), 0, count, 1).height - used


def _fewer(heights: Sequence[float], start: int, stop: int, excess: float) -> int:
    """Where the page has to end for so many points to be gone."""
    stop -= 1
    while stop - start > 1 and (excess := excess - heights[stop]) > 0:
        stop -= 1
    return stop


def _stop(frame: Frame, events: Sequence[Event], heights: Sequence[float], start: int, room: float) -> int:
    """How far the page reaches that begins with an event: as all that is left is spread over the fewest pages."""
    left = sum(heights[start:])
    share = left / max(1, -(-left // room))
    stop, used = start, 0.0
    while stop < len(events) and used + heights[stop] <= share + 0.01:
        used += heights[stop]
        stop += 1
    if stop >= len(events):
        return len(events)
    around = max(1, (stop - start) // _SPREAD)
    most = min(len(events), stop + around)
    while most > stop and sum(heights[start:most]) > room:
        most -= 1
    return max(
        range(max(start + 1, stop - around), max(most, start + 1) + 1), key=lambda at: _gap_before(frame, events, at)
    )


def _gap_before(frame: Frame, events: Sequence[Event], at: int) -> float:
    return frame.day(events[at]) - frame.day(events[at - 1]) if 0 < at < len(events) else 0.0


UNKNOWN = 88
"""Stands for the number of pages while it is not known: no number of two digits is wider."""


def _page(
    frame: Frame, events: Sequence[Event], lasting: Sequence[_Lasting], start: int, stop: int, number: int
) -> Timeline:
    head = heading(frame, number, max(UNKNOWN, number))
    first, last = _between(frame, events, start, -0.5), _between(frame, events, stop, 0.5)
    running = [events[at] for at, begun, ended in lasting if begun < last and ended > first and not start <= at < stop]
    stretch = Stretch(first, last, tuple(running[:_CARRIED]), len(running[_CARRIED:]))
    page = vertical(frame, events[start:stop], head, stretch)
    return page if running else _clearer(frame, events[start:stop], head, page, (first, last))


def _clearer(
    frame: Frame, events: Sequence[Event], head: Block, page: Timeline, ends: tuple[float, float] = (-inf, inf)
) -> Timeline:
    """The page of the time between its `ends`, with a burst magnified where marks could not be told apart otherwise and
    that is not much higher."""
    note = captions_in(frame.language).paged if ends != (-inf, inf) else ""
    near = vertical_focus(frame, events, head, ends, note) if is_blurred(page) else None
    most = min(frame.options.page_height or TALLEST, _HIGHER * page.height)
    return near if near and near.height <= most else page


_HIGHER = 1.5
"""So many times as high a page may be for a magnified burst."""


def _between(frame: Frame, events: Sequence[Event], at: int, same: float) -> float:
    """Where one page ends and the next begins: between their events, or so much beyond the day that both have."""
    if not 0 < at < len(events):
        return float("-inf") if at == 0 else float("inf")
    before, after = frame.day(events[at - 1]), frame.day(events[at])
    return (before + after) / 2 if after > before else after + same


def _lasting(events: Sequence[Event]) -> list[_Lasting]:
    """The events that are known to have lasted, by their numbers, with the first and last day number of their marks."""
    found = []
    for at, event in enumerate(events):
        first, last = edges(event.date)
        if event.date.kind is DateForm.INTERVAL and first is not None and not event.date.unknown_end:
            found.append((at, first, float("inf") if last is None else last))
    return found


def numbered(frame: Frame, page: Timeline, number: int, pages: int) -> Timeline:
    """The page with its heading as it is now known to be."""
    head = heading(frame, number, pages).words
    roles = {words.role for words in head}
    return replace(page, words=(*head, *(word for word in page.words if word.role not in roles)))
