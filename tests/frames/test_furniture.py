"""Heading, key and sources."""

from collections import Counter

from chrono.dates.parsing import parse_date
from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from chrono.timelines.timeline import Shape, Timeline
from tests.layout.test_layouts import measure

TEXT = """\
title: A title that is much longer than the column of a newspaper and therefore has to be wrapped
as_of: 2024-06-01
sources:
  a: {file: a.txt, publisher: The Daily, published: 2024-03-26}
  b: {file: b.txt, published: 2024-04-02}
categories:
  z: {label: Zeta, color: "#123456"}
  y: {label: Ypsilon}
events:
  - {id: one, title: One, date: 2024-03, category: y, evidence: [{source: a, quote: q}]}
  - {id: two, title: Two, date: 2024-03-28, status: planned, category: z, evidence: [{source: a, quote: q}]}
"""


def words(text: str = TEXT, layout: str = "horizontal") -> list[str]:
    return [one.text for one in lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, layout))[0].words]


def test_lanes_stand_in_the_order_of_the_file() -> None:
    timeline = lay_out(load_text(TEXT, {}).chronology, measure, LayoutOptions(454))[0]
    assert [one.text for one in timeline.words if one.role == "lane"] == ["Zeta", "Ypsilon"]
    assert timeline.colours[0] == "#123456"


def test_the_sources_line_names_what_is_cited_and_the_day_it_speaks_from() -> None:
    assert "Sources: The Daily, 26 Mar 2024. As of 1 Jun 2024." in words()


def test_the_source_of_an_era_is_named_too() -> None:
    era = "eras:\n  - {name: A term, date: 2023/2024, evidence: [{source: other, quote: x}]}\n"
    text = TEXT.replace("sources:\n", "sources:\n  other: {file: o.txt, publisher: Another Wire}\n").replace(
        "events:\n", era + "events:\n"
    )
    assert not any("Another Wire" in line for line in words())
    assert any("Another Wire" in line for line in words(text))


def test_several_articles_of_one_publisher_and_day_are_named_once() -> None:
    again = "  again: {file: b.txt, publisher: The Daily, published: 2024-03-26}\n"
    cited = "evidence: [{source: again, quote: x}, "
    text = TEXT.replace("sources:\n", f"sources:\n{again}").replace("evidence: [", cited, 1)
    assert text.count("again") == 2
    assert any("Sources: The Daily, 26 Mar 2024. As of" in line for line in words(text))


def test_a_plan_says_as_of_when() -> None:
    assert "planned, as of 26 Mar 2024" in words()


def test_the_key_has_only_the_marks_in_use() -> None:
    shown = words()
    assert "some time in this span" in shown
    assert "planned (dashed)" in shown
    assert "not later than this date" not in shown


def test_key_of_a_plan_is_drawn_as_the_plan_is() -> None:
    text = (
        "title: x\nevents:\n  - {id: a, title: A, date: 2024-03}\n"
        "  - {id: b, title: B, date: 2024-05-01/2024-05-20, status: planned}\n"
    )
    page = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "horizontal"))[0]
    key = {word.text for word in page.words if word.role == "key"}
    assert key == {"some time in this span", "planned (dashed)"}
    assert [mark.shape for mark in page.marks if not mark.event and mark.planned] == [Shape.RANGE]


def test_no_key_is_needed_for_days_alone() -> None:
    shown = words("title: x\nevents:\n  - {id: one, title: One, date: 2024-03-28}\n")
    assert "day known" not in shown


def test_a_long_title_is_wrapped() -> None:
    heading = [
        one
        for one in lay_out(load_text(TEXT, {}).chronology, measure, LayoutOptions(454))[0].words
        if one.role == "heading"
    ]
    assert len(heading) == 2


def test_dates_are_worded_in_the_chosen_language() -> None:
    timeline = lay_out(load_text(TEXT, {}).chronology, measure, LayoutOptions(454, language="ru"))[0]
    assert "март 2024" in [one.text for one in timeline.words]


def test_no_row_of_the_key_has_a_single_sign_left() -> None:
    timeline = drawn_key()
    rows = Counter(word.y for word in timeline.words if word.role == "key")
    assert len(rows) > 1
    assert min(rows.values()) > 1


def drawn_key() -> Timeline:
    dates = ("2024-01-01", "2024-02", "[..2024-03-03]", "2024-03-03~", "2024-04-01%", "2024-05-01/2024-06-01")
    lines = "".join(f'  - {{id: e{at}, title: E, date: "{date}"}}\n' for at, date in enumerate(dates))
    (timeline,) = lay_out(load_text(f"title: x\nevents:\n{lines}", {}).chronology, measure, LayoutOptions(454, "bars"))
    return timeline


def test_what_is_not_simply_past_stands_behind_its_date_as_a_text_of_its_own() -> None:
    text = "title: x\nevents:\n  - {id: e, title: E, date: 2024-05-06, status: cancelled}\n"
    (timeline,) = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "bars"))
    date, status = (next(word for word in timeline.words if word.role == role) for role in ("date", "status"))
    assert (date.text, status.text) == ("6 May 2024", "· cancelled")
    assert status.box[0] == date.box[2] + measure(" ", 7.5, False)
    assert status.y == date.y


def test_a_dot_of_the_key_begins_at_the_margin_beside_its_words() -> None:
    (timeline,) = lay_out(load_text(TEXT, {}).chronology, measure, LayoutOptions(454, "horizontal"))
    dot = next(mark for mark in timeline.marks if mark.lane < 0 and mark.shape is Shape.DAY)
    word = next(word for word in timeline.words if word.role == "key" and word.box[0] > dot.anchor)
    assert word.x - dot.anchor < 10


def test_words_of_the_key_that_are_wider_than_the_picture_are_wrapped() -> None:
    text = "title: x\nevents:\n  - {id: a, title: A, date: 2024, status: cancelled}\n"
    options = LayoutOptions(200, "list", language="ru", period=parse_date("2024-01/2024-02"))
    (timeline,) = lay_out(load_text(text, {}).chronology, measure, options)
    assert len([word for word in timeline.words if word.role == "key"]) > 1
    assert all(word.box[2] <= 188 for word in timeline.words if word.role == "key")
