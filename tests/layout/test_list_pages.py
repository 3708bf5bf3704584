"""A list over pages: the overview on the first, every title on one of them."""

from dataclasses import replace

import pytest

from chrono.errors import CannotDraw
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out, try_layouts
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text
from chrono.records.model import Event
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import KINDS, chronology, measure


def drawn(kind: str, count: int, height: float = 500.0) -> tuple[Timeline, ...]:
    return lay_out(chronology(kind, count), measure, LayoutOptions(454, "list", page_height=height))


def titled(page: Timeline) -> list[str]:
    return list(dict.fromkeys(word.event for word in page.words if word.role == "title"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_title_is_on_one_page_and_no_page_is_too_high(kind: str) -> None:
    pages, source = drawn(kind, 80), chronology(kind, 80)
    assert len(pages) > 1
    found = [name for page in pages for name in titled(page)]
    assert sorted(found) == sorted(event.id for event in source.events)
    assert all(page.height <= 500 for page in pages)
    assert all(find_defects(page, source.events) == [] for page in pages)


def test_every_event_has_its_mark_on_the_first_page_and_its_number_where_it_has_one() -> None:
    first, *further = drawn("uniform", 80)
    assert len({mark.event for mark in first.marks if mark.event}) == 80
    assert not any(mark.event for page in further for mark in page.marks)
    above = {word.text for word in first.words if word.role == "number" and not word.event}
    rows = [word.text for page in (first, *further) for word in page.words if word.role == "number" and word.event]
    assert sorted(rows, key=int) == [str(number) for number in range(1, 81)]
    assert above == set(rows)


def test_pages_are_counted_in_their_headings_and_filled() -> None:
    pages = drawn("uniform", 80)
    headings = [word.text for page in pages for word in page.words if word.role == "heading"]
    assert headings == [f"Made up ({number} of {len(pages)})" for number in range(1, len(pages) + 1)]
    assert all(page.height > 420 for page in pages[:-1])


def test_what_fits_on_one_page_is_one_picture() -> None:
    (page,) = drawn("uniform", 8)
    assert page == lay_out(chronology("uniform", 8), measure, LayoutOptions(454, "list"))[0]


def test_a_page_that_is_too_low_is_told() -> None:
    with pytest.raises(CannotDraw, match=r"the page is too low for an overview; it needs \d+\.\d cm"):
        drawn("uniform", 80, 60.0)


def test_a_page_that_is_too_low_for_a_key_is_told() -> None:
    with pytest.raises(CannotDraw, match=r"the page is too low for a key and one title; it needs \d+\.\d cm"):
        lay_out(many_lanes(), measure, LayoutOptions(220, "list", page_height=420.0, credit="A long note. " * 200))


def many_lanes() -> Chronology:
    lines = [
        f"  - {{id: e{at}, title: Event {at}, date: '2024-{at % 12 + 1:02}~', category: l{at % 12}}}"
        for at in range(60)
    ]
    return load_text("title: Lanes\nevents:\n" + "\n".join(lines) + "\n", {}).chronology


def test_an_overview_that_leaves_no_room_has_a_page_of_its_own_and_the_key_is_on_the_next() -> None:
    source = many_lanes()
    overview, keyed, *further = lay_out(source, measure, LayoutOptions(220, "list", page_height=420.0))
    assert (titled(overview), any(word.role == "key" for word in overview.words)) == ([], False)
    assert any(word.role == "key" for word in keyed.words)
    assert not any(word.role == "key" for page in further for word in page.words)
    assert [name for page in (keyed, *further) for name in titled(page)] == [event.id for event in by_day(source)]
    assert all(find_defects(page, source.events) == [] and page.height <= 420 for page in (overview, keyed, *further))


def by_day(source: Chronology) -> list[Event]:
    return sorted(source.events, key=lambda event: str(event.date))


def test_auto_takes_a_list_over_pages_where_that_is_lower() -> None:
    tried = try_layouts(chronology("uniform", 80), measure, LayoutOptions(454, page_height=500.0))
    assert tried[0].layout == "list"
    assert len(tried[0].pages) < len(next(one for one in tried if one.layout == "vertical").pages)


def test_hardly_anything_is_left_for_the_last_page() -> None:
    for count in range(40, 80, 4):
        counts = [len(titled(page)) for page in drawn("uniform", count)]
        assert len(counts) == 1 or counts[-1] >= sum(counts) / len(counts) / 3, count


def test_a_list_that_fits_on_one_page_with_dates_in_its_titles_lines_is_one_picture() -> None:
    dates = [f"2024-{at % 10 + 1:02}-11/2025-{at % 10 + 2:02}-12" for at in range(30)]
    lines = [f"  - {{id: e{at}, title: An event, date: {date}}}" for at, date in enumerate(dates)]
    source = load_text("title: Made up\nevents:\n" + "\n".join(lines) + "\n", {}).chronology
    usual = lay_out(source, measure, LayoutOptions(454, "list"))[0]
    (page,) = lay_out(source, measure, LayoutOptions(454, "list", page_height=usual.height - 10))
    assert len(titled(page)) == 30
    assert min(word.size for word in page.words if word.role == "title") == 8.0


def test_more_pages_than_the_only_one_of_use_are_refused() -> None:
    source = chronology("uniform", 60)
    for layout in ("list", "vertical"):
        options = LayoutOptions(454, layout, page_height=500)
        assert len(lay_out(source, measure, options)) > 1
        with pytest.raises(CannotDraw, match="it takes more than one page"):
            lay_out(source, measure, replace(options, one_page=True))
        assert len(lay_out(source, measure, replace(options, page_height=5000, one_page=True))) == 1
