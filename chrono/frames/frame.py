"""What every picture of a chronology shares: its options, its lanes, the words beside a date, sources' letters."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

from chrono.axes import Axis, BrokenAxis, Tick, Zero, anchor_day, bounds, mark_of, relative_ticks, ticks, zero_of
from chrono.dates import EdtfDate, Precision, date_words, parse_date
from chrono.frames.options import LayoutOptions
from chrono.languages import Captions
from chrono.records import OTHERS, Category, Chronology, Event, MergedLanes, Status, in_order
from chrono.text import isolated
from chrono.timelines import Mark, Measure, captions_in

TITLE, DECK, BODY, SMALL = 13.0, 9.5, 8.5, 7.5
"""Points: the title, the line below it, the events' titles, everything else."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What every picture of a chronology shares: its options, its lanes, its letters for sources that
    differ, the width that dates but for a few long ones have room in, and that of the longest word.

    `places` are the lanes' numbers among all that the chronology has, also those of which no event is shown, so that a
    part of it keeps its colours and shapes. `timed` says whether an event has a clock time, `zero` what the axis counts
    from, `day_words` how dates begin that are all of one day, which the axis says, `known` the end of the day that the
    chronology speaks from. `undated` are the events of which no year is known, and which have no place on an axis: the
    chronology here is that of the others."""

    chronology: Chronology
    options: LayoutOptions
    lanes: tuple[str, ...]
    names: tuple[str, ...]
    places: tuple[int, ...]
    colours: tuple[str, ...]
    letters: Mapping[str, str]
    measure: Measure
    usual_date: float
    longest_word: float = 0.0
    timed: bool = False
    day_words: str = ""
    zero: Zero | None = None
    known: float | None = None
    undated: tuple[Event, ...] = ()

    def ticks(self, axis: Axis, room: Callable[[str], float]) -> list[Tick]:
        """The ticks of an axis: of the calendar, or counted from the event that is asked for."""
        hours = self.timed and axis.shows_hours(axis.first)
        if self.zero:
            return relative_ticks(axis, room, self.zero, self.language, hours=hours)
        return ticks(axis, room, self.language, clock=hours)

    @property
    def width(self) -> float:
        return self.options.width

    @property
    def language(self) -> str:
        return self.options.language

    @property
    def minutes(self) -> frozenset[str]:
        """The ids of the events whose date is a clock time."""
        events = self.chronology.events
        return frozenset(event.id for event in events if event.date.precision is Precision.MOMENT)

    def lanes_of(self, event: Event) -> list[int]:
        """The numbers of the lanes that the event is in, the first one on the picture first."""
        return sorted({self.lanes.index(name) for name in event.category or ("",)})

    def day(self, event: Event) -> float:
        """The day number that the event's label is tied to: of its date, or of the first that sources give it."""
        return anchor_day(next(iter(self.claims(event)), event.date))

    def by_day(self, events: Iterable[Event]) -> list[Event]:
        """The events day by day, those of one day in their order: for layouts whose labels stand on no axis."""
        return sorted(in_order(events), key=lambda event: floor(self.day(event)))

    def claims(self, event: Event) -> dict[EdtfDate, str]:
        """Each date that is claimed for the event with the letters of its sources; none where all agree."""
        if len(event.claims) < 2:
            return {}
        given = {date: names for date, names in event.claims.items() if names}
        if not given:
            return {}
        shown = given if len(given) > 1 else event.claims
        return {date: ", ".join(self.letters[name] for name in names) for date, names in shown.items()}

    def mark(self, event: Event, axis: Axis | BrokenAxis, cross: float, lane: int) -> Mark:
        """Its mark in one of the picture's lanes, which has the colour and shape of its place among all lanes."""
        place, claims = self.places[lane], self.claims(event)
        return mark_of(event, axis, cross, place, claims, timed=self.timed, known=self.known)

    def marks(self, events: Sequence[Event], axis: Axis | BrokenAxis) -> list[list[Mark]]:
        """The marks of every lane, on no track yet."""
        return [
            [self.mark(event, axis, 0, lane) for event in events if lane in self.lanes_of(event)]
            for lane in range(len(self.lanes))
        ]


def frame_of(chronology: Chronology, options: LayoutOptions, measure: Measure) -> Frame:
    """What every picture of the chronology shares; all its texts are measured once."""
    undated = tuple(event for event in chronology.events if not _has_year(event))
    if undated:
        chronology = chronology.with_events(tuple(event for event in chronology.events if _has_year(event)))
    categories, said = chronology.categories, captions_in(options.language)
    used = {name for event in chronology.events for name in event.category or ("",)}
    everything = (*categories, *sorted(used - {*categories, ""}), *([""] if "" in used else []))
    lanes = tuple(name for name in everything if name in used)
    names = tuple(_lane_name(lane, categories, said) for lane in lanes)
    if len(lanes) > 1:
        names = tuple(name or said.others for name in names)
    colours = tuple((categories[name].color if name in categories else None) or "" for name in everything)
    places = tuple(everything.index(lane) for lane in lanes)
    frame = Frame(chronology, options, lanes, names, places, colours, _letters(chronology), measure, 0.0)
    timed = any(event.date.precision is Precision.MOMENT for event in chronology.events)
    frame = replace(frame, timed=timed, day_words=_day_words(frame) if timed else "", undated=undated)
    dates = {text for event in chronology.events for text in claimed_dates(frame, event)}
    usual = usual_width([max(measure(end, SMALL, False) for end in date_ends(text)) for text in sorted(dates)])
    words = {word for event in chronology.events for word in event.title.split()}
    word = max((measure(word, BODY, False) for word in words), default=0.0)
    current = chronology.current_date
    known = bounds(current)[1] if current else None
    return replace(frame, usual_date=usual, longest_word=word, zero=zero_of(chronology, options.zero), known=known)


def _has_year(event: Event) -> bool:
    """Is anything known of the year that it was in?"""
    dates = (*event.claims, event.date)
    return any(part.precision is not Precision.UNKNOWN for date in dates for part in date.parts)


def undated_words(frame: Frame) -> str:
    """The events of which no year is known, with what is known of their dates; of very many the first ones."""
    said, bare = captions_in(frame.language), date_words(_NO_YEAR, frame.language)
    names = []
    for event in frame.undated[:_MOST_NAMED]:
        words = date_words(event.date, frame.language, short=True)
        names.append(isolated(event.title) + ("" if words == bare else f" ({words})"))
    left = len(frame.undated) - _MOST_NAMED
    names += [said.more.format(a=left)] if left > 0 else []
    return said.undated.format(a="; ".join(names)) if names else ""


_NO_YEAR = parse_date("XXXX")


def usual_width(widths: Iterable[float]) -> float:
    """How wide a column is, in whole points, that these texts have room in, without the few that are much longer."""
    found = sorted(widths)
    usual = found[ceil((len(found) - 1) * _USUAL)] if found else 0.0
    return float(ceil(max((width for width in found if width <= _MUCH * usual), default=0.0)))


def date_ends(date: str) -> list[str]:
    """The lines of a date: one, or two where it lasts so long that each end is a date of several words."""
    first, dash, last = date.partition(" – ")
    return [f"{first} –", last] if dash and len(date.split()) > SHORT_DATE else [date]


SHORT_DATE = 4
"""Words of a date that stand on one line; a longer one has a line for each end."""
_USUAL, _MUCH = 0.95, 1.4
"""The share of texts that always have room, and how many times as long as these another may be that has, too."""


def _day_words(frame: Frame) -> str:
    """How every date in words begins, where all are moments of one day: `3 Jun 2024, `; empty where not."""
    dates = [date for event in frame.chronology.events for date in (*event.claims, event.date)]
    days = {day for date in dates for day in (date.earliest, date.latest)}
    if len(days) > 1 or len(dates) < _SEVERAL or not all(part.time for date in dates for part in date.parts):
        return ""
    begins = {date_words(date, frame.language, short=True).partition(", ")[0] for date in dates}
    return f"{begins.pop()}, " if len(begins) == 1 else ""


_SEVERAL = 2


def _lane_name(lane: str, categories: Mapping[str, Category], said: Captions) -> str:
    """Its label; a status, and the lane of all others, in the picture's language."""
    own = categories[lane].label if lane in categories else lane
    if own == lane == OTHERS:
        return said.others
    return said.statuses[Status(own)] if own == lane and own in said.statuses else own


def merged_lanes(frame: Frame) -> str:
    """Which lanes are in that of all others, where there is one; of very many the first ones."""
    said, lane = captions_in(frame.language), frame.chronology.categories.get(OTHERS)
    if OTHERS not in frame.lanes or not isinstance(lane, MergedLanes):
        return ""
    names = [isolated(_lane_name(name, {}, said)) for name in lane.names[:_MOST_NAMED]]
    names += [said.more.format(a=len(lane.names) - _MOST_NAMED)] if len(lane.names) > _MOST_NAMED else []
    return said.merged.format(a="; ".join(names))


_MOST_NAMED = 8


def _letters(chronology: Chronology) -> dict[str, str]:
    """A letter for each source that gives a date where sources differ, in their order."""
    apart = [event.claims for event in chronology.events if len(event.claims) > 1]
    named = {name for claims in apart for names in claims.values() for name in names}
    ordered = [*(name for name in chronology.sources if name in named), *sorted(named - {*chronology.sources})]
    return {name: _letter(number) for number, name in enumerate(ordered)}


def _letter(number: int) -> str:
    """a to z, then aa."""
    return ("" if number < 26 else _letter(number // 26 - 1)) + chr(ord("a") + number % 26)


def date_lines(frame: Frame, event: Event, *, whole: bool = False) -> Iterator[str]:
    """The date in words, as `claimed_dates`; and what is not simply past."""
    yield from claimed_dates(frame, event, whole=whole)
    if status := status_line(frame, event):
        yield status


def claimed_dates(frame: Frame, event: Event, *, whole: bool = False) -> Iterator[str]:
    """The date in words, where sources differ each date with its sources' letters.

    Where all are of one day only the clock time, unless the `whole` date is asked for.
    """
    claims = frame.claims(event) or {event.date: ""}
    for date, letters in claims.items():
        text = date_words(date, frame.language, short=True)
        yield (text if whole else text.removeprefix(frame.day_words)) + (f" ({letters})" if letters else "")


def status_line(frame: Frame, event: Event) -> str:
    """What is not simply past: disputed, planned as of when, postponed, cancelled, denied, ongoing."""
    said = captions_in(frame.language)
    words = [said.disputed] if event.disputed else []
    newest = frame.chronology.reported(event) if event.status is Status.PLANNED else None
    if newest:
        words.append(said.planned_as_of.format(a=date_words(newest, frame.language, short=True)))
    elif event.status is not Status.OCCURRED:
        words.append(said.statuses[event.status])
    return "; ".join(words)
