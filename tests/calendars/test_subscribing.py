"""The page from which a reader subscribes to the calendars of a folder."""

from html.parser import HTMLParser

import pytest

from chrono.calendars.calendar import uid
from chrono.calendars.options import CalendarOptions
from chrono.calendars.sequence import Sequenced
from chrono.calendars.subscribing import GENERATOR, Feed, subscription_page
from chrono.dates import Day
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text

TEXT = """\
id: kz-cn
title: "Talks <b>&amp; visits"
categories:
  diplomacy: {label: "Diplomacy <script>"}
events:
  - {id: visit, title: A visit, date: 2024-03-28/2024-03-30, category: diplomacy}
  - {id: talks, title: Talks, date: "[..2025-02-14]", category: diplomacy}
"""


class Links(HTMLParser):
    """The links of a page, and its text."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.links: list[str] = []
        self.text = ""
        self.tags: list[str] = []
        self.feed(page.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


def chronology() -> Chronology:
    return load_text(TEXT, {}).chronology


def page(options: CalendarOptions | None = None, language: str = "en") -> Links:
    feed = Feed("diplomacy", "kz cn-diplomacy.ics", chronology())
    return Links(subscription_page([feed], options or CalendarOptions(), language))


def test_each_calendar_is_told_with_its_events_and_years() -> None:
    text = " ".join(page().text.split())
    assert "Diplomacy <script>" in text
    assert "Events: 2 · …–2025" in text


def test_without_an_address_there_is_only_the_file() -> None:
    assert page().links == ["kz%20cn-diplomacy.ics"]


@pytest.mark.parametrize("address", ["https://example.org/feeds/all.ics", "webcal://example.org/feeds/"])
def test_with_an_address_programs_have_links_of_their_own(address: str) -> None:
    links = page(CalendarOptions(feed=address)).links
    assert links[0] == "webcal://example.org/feeds/kz%20cn-diplomacy.ics"
    assert links[1].endswith("?cid=webcal%3A%2F%2Fexample.org%2Ffeeds%2Fkz%2520cn-diplomacy.ics")
    assert all("url=https%3A%2F%2Fexample.org%2Ffeeds%2Fkz%2520cn-diplomacy.ics&name=" in link for link in links[2:4])
    assert links[4] == "kz%20cn-diplomacy.ics"


def test_what_strangers_write_is_text_and_nothing_runs() -> None:
    raw = subscription_page([Feed("diplomacy", "a.ics", chronology())], CalendarOptions())
    assert not {"script", "b", "img"} & set(page().tags)
    assert b"default-src &#39;none&#39;" in raw
    assert GENERATOR.encode() in raw


def test_the_day_of_the_last_change_is_that_of_the_lock() -> None:
    assert "last changed" not in page().text
    known = chronology()
    tracked = {
        uid(known, event): Sequenced("x", 0, Day(2025, 3, number)) for number, event in enumerate(known.events, start=4)
    }
    assert "last changed: 5 March 2025" in " ".join(page(CalendarOptions(sequences=tracked)).text.split())


def test_the_page_is_in_the_language_of_its_reader_and_says_that_it_is_a_draft() -> None:
    told = page(CalendarOptions(draft=True), "ru").text
    assert "подписаться" in told
    assert "Черновик" in told
