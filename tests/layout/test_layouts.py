"""Every layout at every size: no label on another, none off the canvas, no leader through a title, none crossing."""

import random
from itertools import combinations

import pytest

from chrono.dates.days import from_number
from chrono.errors import CannotDraw, UnknownName
from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text
from chrono.records.order import in_order
from chrono.timelines.timeline import Box, Stroke, Timeline

KINDS = ("uniform", "burst", "identical", "ranges", "doubt")
WORDS = (
    "Agreement on railways Переговоры о визах signed minister Қазақстан meets ambassador trade border energy".split()
)


def measure(text: str, size: float, bold: bool) -> float:
    """Every character half an em wide: no font is needed to lay out."""
    return (0.55 if bold else 0.5) * size * len(text)


def chronology(kind: str, count: int) -> Chronology:
    """A made-up chronology: dates of one kind, titles of 20 to 90 characters."""
    chance = random.Random(f"{kind} {count}")  # noqa: S311
    lines = ["title: Made up", "categories:", "  a: {label: First}", "  b: {label: Second lane}", "events:"]
    for number in range(count):
        title = ""
        while len(title) < chance.randint(20, 70):
            title += chance.choice(WORDS) + " "
        first = 738_000 + (chance.randint(0, 3000) if kind != "identical" else 0)
        if kind == "burst" and number % 4:
            first = 739_000 + chance.randint(0, 10)
        day, later = from_number(first), from_number(first + chance.randint(1, 200))
        date = str(day)
        if kind == "ranges":
            date = f"{day}/{later}"
        if kind == "doubt":
            date = chance.choice([f"{day.year:04}-{day.month:02}", f"{day.year}", f"[..{day}]", f"[{day}..]", f"{day}~",
                                  f"[{day}..{later}]", f"{day}/..", f"../{day}", str(day)])  # fmt: skip
        status = chance.choice(["occurred", "planned", "cancelled"])
        lines.append(
            f'  - {{id: e{number}, title: {title.strip()}, date: "{date}", status: {status}, '
            f"category: {chance.choice('ab')}}}"
        )
    return load_text("\n".join(lines) + "\n", {}).chronology


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def crosses(stroke: Stroke, box: Box) -> bool:
    """Does a straight line pass through a box? Sampled every half point."""
    steps = max(2, int(2 * max(abs(stroke.x2 - stroke.x1), abs(stroke.y2 - stroke.y1))))
    for step in range(steps + 1):
        x = stroke.x1 + (stroke.x2 - stroke.x1) * step / steps
        y = stroke.y1 + (stroke.y2 - stroke.y1) * step / steps
        if box[0] < x < box[2] and box[1] < y < box[3]:
            return True
    return False


def faults(timeline: Timeline) -> list[str]:
    """Everything that a reader would stumble over."""
    found = []
    words = list(timeline.words)
    for one, other in combinations(words, 2):
        if overlap(one.box, other.box):
            found.append(f'"{one.text}" lies on "{other.text}"')
    for one in words:
        left, top, right, bottom = one.box
        if left < -0.01 or top < -0.01 or right > timeline.width + 0.01 or bottom > timeline.height + 0.01:
            found.append(f'"{one.text}" leaves the canvas')
    leaders = [stroke for stroke in timeline.strokes if stroke.role == "leader"]
    for leader in leaders:
        for one in timeline.labels():
            if crosses(leader, one.box):
                found.append(f'the leader of {leader.event} runs through "{one.text}"')
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("layout", "count"), [("horizontal", 1), ("horizontal", 6), ("horizontal", 14),
                                               ("bars", 1), ("bars", 14), ("bars", 60),
                                               ("vertical", 1), ("vertical", 12), ("vertical", 60)])  # fmt: skip
def test_nothing_overlaps_or_leaves_the_canvas(kind: str, layout: str, count: int) -> None:
    for timeline in lay_out(chronology(kind, count), measure, LayoutOptions(16 / 2.54 * 72, layout)):
        assert faults(timeline) == []


@pytest.mark.parametrize(("layout", "width"), [("horizontal", 220), ("horizontal", 300), ("horizontal", 900),
                                               ("bars", 220), ("bars", 454), ("bars", 900),
                                               ("vertical", 340), ("vertical", 454), ("vertical", 900)])  # fmt: skip
def test_it_holds_at_every_width(layout: str, width: float) -> None:
    for timeline in lay_out(chronology("doubt", 8), measure, LayoutOptions(width, layout)):
        assert faults(timeline) == []


@pytest.mark.parametrize("kind", KINDS)
def test_pages_are_no_higher_than_asked_and_hold_every_event_once(kind: str) -> None:
    pages = lay_out(chronology(kind, 150), measure, LayoutOptions(454, "vertical", 660))
    assert len(pages) > 1
    assert all(page.height <= 660 for page in pages)
    drawn = [event for page in pages for event in {one.event for one in page.words if one.role == "title"}]
    assert sorted(drawn) == sorted(f"e{number}" for number in range(150))
    assert all(faults(page) == [] for page in pages)


def test_every_title_is_shown_in_full() -> None:
    source = chronology("burst", 60)
    (timeline,) = lay_out(source, measure, LayoutOptions(454, "vertical"))
    for event in source.events:
        shown = " ".join(one.text for one in timeline.words if one.event == event.id and one.role == "title")
        assert shown == event.title


def test_labels_stand_in_the_order_of_their_dates() -> None:
    source = chronology("uniform", 40)
    (timeline,) = lay_out(source, measure, LayoutOptions(454, "vertical"))
    order = list(dict.fromkeys(one.event for one in sorted(timeline.labels(), key=lambda one: one.y)))
    assert order == [event.id for event in in_order(source.events)]


def test_a_picture_that_nobody_could_take_in_is_refused() -> None:
    with pytest.raises(
        CannotDraw, match=r"150 events need a height of at least [\d.]+ cm in the vertical layout; use the list"
    ):
        lay_out(chronology("uniform", 150), measure, LayoutOptions(454, "vertical"))


def test_an_unknown_layout_is_refused_by_name() -> None:
    with pytest.raises(UnknownName, match='no layout is called "circle"'):
        lay_out(chronology("uniform", 2), measure, LayoutOptions(454, "circle"))


def test_a_chronology_without_events_is_refused() -> None:
    with pytest.raises(CannotDraw, match="there is no event to draw"):
        lay_out(chronology("uniform", 0), measure, LayoutOptions(454))


def test_what_does_not_fit_says_what_it_needs() -> None:
    with pytest.raises(CannotDraw, match=r"300 events need a height of [\d.]+ cm in the horizontal layout"):
        lay_out(chronology("burst", 300), measure, LayoutOptions(454, "horizontal"))


def test_a_draft_says_so_on_the_picture() -> None:
    (timeline,) = lay_out(chronology("uniform", 2), measure, LayoutOptions(454, draft=True))
    assert timeline.words[0].text == "DRAFT, NOT VERIFIED"


def test_the_same_input_gives_the_same_timeline() -> None:
    assert lay_out(chronology("doubt", 20), measure, LayoutOptions(454)) == lay_out(
        chronology("doubt", 20), measure, LayoutOptions(454)
    )
