"""Pages of the vertical layout."""

from itertools import pairwise

import pytest

from chrono.errors import CannotDraw
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import KINDS, chronology, faults, measure


def pages(kind: str, count: int, height: float = 660) -> tuple[Timeline, ...]:
    return lay_out(chronology(kind, count), measure, LayoutOptions(454, "vertical", height))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("height", [300, 500, 660])
def test_pages_keep_to_the_height_hold_every_event_and_are_sound(kind: str, height: float) -> None:
    made = pages(kind, 90, height)
    assert all(page.height <= height for page in made)
    titled = [event for page in made for event in {one.event for one in page.words if one.role == "title"}]
    assert sorted(titled) == sorted(f"e{number}" for number in range(90))
    assert [fault for page in made for fault in faults(page)] == []


def test_pages_are_filled() -> None:
    made = pages("uniform", 200)
    assert sum(page.height for page in made) / len(made) > 500


def test_what_fits_on_one_page_stays_on_one() -> None:
    (page,) = pages("uniform", 12)
    assert not any("of" in one.text for one in page.words if one.role == "heading")


def test_every_page_says_which_it_is() -> None:
    made = pages("uniform", 90)
    headings = [next(one.text for one in page.words if one.role == "heading") for page in made]
    assert headings == [f"Made up ({number} of {len(made)})" for number in range(1, len(made) + 1)]


def test_a_page_too_low_for_one_event_says_what_it_needs() -> None:
    with pytest.raises(CannotDraw, match=r"the page is too low for one event; it needs [\d.]+ cm"):
        pages("uniform", 5, 60)


def test_a_page_ends_at_a_wide_gap_in_time() -> None:
    days = [f"2020-{number % 12 + 1:02}-{number // 12 + 1:02}" for number in range(22)]
    later = [f"2024-{number % 12 + 1:02}-{number // 12 + 1:02}" for number in range(24)]
    lines = [f"  - {{id: e{at}, title: An event, date: {day}}}" for at, day in enumerate([*days, *later])]
    source = load_text("title: x\nevents:\n" + "\n".join(lines) + "\n", {}).chronology
    first, *_ = lay_out(source, measure, LayoutOptions(454, "vertical", 500))
    years = {one.text[-4:] for one in first.words if one.role == "date"}
    assert years == {"2020"}


def test_labels_of_a_burst_lie_nearer_to_their_marks_on_more_pages() -> None:
    made = pages("burst", 200)
    leaders = [one for page in made for one in page.strokes if one.role == "leader" and one.slanted]
    assert sum(abs(one.y2 - one.y1) for one in leaders) / 200 < 64


def lasting(count: int = 40) -> tuple[Timeline, ...]:
    lines = [
        f"  - {{id: e{n}, title: A day of talks, date: 20{10 + n // 10}-{n % 10 + 1:02}-10}}" for n in range(count)
    ]
    lines += ["  - {id: war, title: A war, date: 2010-02/2013-06}", "  - {id: ban, title: A ban, date: 2011-05-01/..}"]
    source = load_text("title: x\nevents:\n" + "\n".join(lines) + "\n", {}).chronology
    return lay_out(source, measure, LayoutOptions(454, "vertical", 300))


def test_what_lasts_over_several_pages_is_drawn_on_each_and_named_on_one() -> None:
    made = lasting()
    drawn = [{mark.event: mark.cut for mark in page.marks if mark.event} for page in made]
    assert len(made) > 2
    assert ["war" in page for page in drawn][:3] == [True, True, True]
    assert drawn[0]["war"] == (False, True)
    assert drawn[1]["war"] == (True, True)
    assert sum("A war" in [one.text for one in page.words] for page in made) == 1


def test_each_page_shows_its_own_time_and_says_so() -> None:
    made = lasting()
    ends = [(page.scales[0][0], page.scales[-1][1]) for page in made]
    assert all(after[0] >= before[1] - 1 for before, after in pairwise(ends))
    assert all("Each page has a scale of its own." in " ".join(one.text for one in page.words) for page in made)


def test_the_last_page_is_not_left_with_a_single_event() -> None:
    for count in range(30, 60, 3):
        made = pages("uniform", count, 400)
        counts = [len({one.event for one in page.words if one.role == "title"}) for page in made]
        assert counts[-1] > sum(counts) / len(counts) / 4


def test_what_begins_at_the_noon_of_a_day_is_not_drawn_on_a_page_that_ends_before() -> None:
    rows = [f"{{id: m{n}, title: One of two days, date: '[2021-08-19..2021-08-20]'}}" for n in range(4)]
    rows += [f"{{id: z{n}, title: Later, date: 2021-08-20/2021-08-22}}" for n in range(6)]
    source = load_text("title: x\nevents:\n" + "".join(f"  - {row}\n" for row in rows), {}).chronology
    pages = lay_out(source, measure, LayoutOptions(454, "vertical", 220))
    assert len(pages) > 1
    assert all(find_defects(page, source.events) == [] for page in pages)
