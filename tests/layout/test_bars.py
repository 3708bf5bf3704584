"""The layout of bars: one row an event, its name beside its mark."""

import pytest

from chrono.errors import CannotDraw
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.records.chronology import Chronology
from chrono.records.loader import load_text
from chrono.timelines.timeline import Timeline, Words
from tests.layout.test_layouts import chronology, measure


def drawn(source: Chronology, width: float = 454) -> Timeline:
    return lay_out(source, measure, LayoutOptions(width, "bars"))[0]


def made(*events: str, head: str = "") -> Chronology:
    return load_text(
        "title: x\n" + head + "events:\n" + "".join(f"  - {{{event}}}\n" for event in events), {}
    ).chronology


def titles(timeline: Timeline) -> dict[str, Words]:
    return {word.event: word for word in timeline.words if word.role == "title"}


def test_a_name_stands_right_of_its_mark_and_left_of_it_where_that_has_no_room() -> None:
    timeline = drawn(
        made("id: a, title: A first event, date: 2001-01-01", "id: z, title: A last event, date: 2024-01-01")
    )
    anchors = {mark.event: mark.anchor for mark in timeline.marks if mark.event}
    names = titles(timeline)
    assert names["a"].box[0] > anchors["a"]
    assert names["z"].box[2] < anchors["z"]
    assert abs(names["a"].y - names["z"].y) < 0.01  # both fit on one row


def test_events_that_would_meet_have_rows_of_their_own_in_the_order_of_their_dates() -> None:
    days = ["2001-01-01", "2001-02-01", "2024-01-01", "2024-02-01"]
    timeline = drawn(made(*(f"id: e{at}, title: An event of some words, date: {day}" for at, day in enumerate(days))))
    names = titles(timeline)
    assert names["e0"].y < names["e1"].y == names["e2"].y < names["e3"].y  # none beside an event before its neighbour


def test_a_title_that_fits_nowhere_on_a_line_is_wrapped_towards_its_mark() -> None:
    long = "An event whose title has so many words that neither side of its mark has room for all of them on a line"
    timeline = drawn(made("id: a, title: First, date: 2001-01-01", f"id: b, title: {long}, date: 2013-06-01",
                          "id: c, title: Last, date: 2024-01-01"))  # fmt: skip
    words = [word for word in timeline.words if word.event == "b" and word.role == "title"]
    assert len(words) > 1
    assert " ".join(word.text for word in words) == long
    sides = [[word.box for word in timeline.words if word.event == "b" and word.y == one.y] for one in words]
    assert len({min(left for left, *_ in line) for line in sides}) == 1


def test_a_title_that_is_too_long_beside_its_date_begins_behind_it_all_the_same() -> None:
    long = "A title that fits on a line beside its mark if only its date does not"
    timeline = drawn(made("id: a, title: First, date: 2001-01-01", f"id: b, title: {long}, date: 2018-06-01",
                          "id: c, title: Last, date: 2024-01-01"))  # fmt: skip
    first, date, *_ = (word for word in timeline.words if word.event == "b")
    assert (date.role, first.role, date.y) == ("date", "title", first.y)


def test_the_date_is_next_to_the_mark_on_either_side_of_it() -> None:
    timeline = drawn(
        made("id: a, title: A first event, date: 2001-01-01", "id: z, title: A last event, date: 2024-01-01")
    )
    names, dates = titles(timeline), {word.event: word for word in timeline.words if word.role == "date"}
    assert dates["a"].box[2] < names["a"].box[0]
    assert names["z"].box[2] < dates["z"].box[0]


def test_all_lines_of_a_title_left_of_its_mark_end_before_its_date() -> None:
    long = "A title that is left of its mark and has so many words that it needs three lines there at the least of it"
    timeline = drawn(made("id: a, title: First, date: 2001-01-01", f"id: b, title: {long}, date: 2019-06-01",
                          "id: c, title: Last, date: 2024-01-01"))  # fmt: skip
    (date,) = (word for word in timeline.words if word.event == "b" and word.role == "date")
    lines = [word for word in timeline.words if word.event == "b" and word.role == "title"]
    assert len(lines) > 1
    assert {round(line.box[2], 1) for line in lines} == {round(date.box[0] - 5, 1)}
    assert date.y == min(line.y for line in lines)


@pytest.mark.parametrize(("title", "shared"), [("Last", True), ("Last of them", False)])
def test_a_name_that_follows_a_mark_on_its_row_is_far_from_that(title: str, shared: bool) -> None:
    timeline = drawn(made("id: a, title: First, date: 2001-01-01/..",
                          "id: b, title: A title that has room left of its mark alone, date: 2016-06-01",
                          f"id: c, title: {title}, date: 2024-01-01"))  # fmt: skip
    names, marks = titles(timeline), {mark.event: mark for mark in timeline.marks if mark.event}
    assert names["b"].box[2] < marks["b"].anchor
    assert (marks["b"].cross == marks["c"].cross) is shared
    assert not shared or names["c"].box[0] - marks["b"].anchor > 3 * 7


def test_a_name_keeps_off_the_rings_of_dates_that_differ() -> None:
    timeline = drawn(made("id: a, title: A, date: '[2001-01-01, 2008-01-01]'", "id: b, title: B, date: 2024-01-01"))
    (mark,) = (mark for mark in timeline.marks if mark.event == "a")
    assert min(word.box[0] for word in timeline.words if word.event == "a") >= mark.claims[1].anchor + 12


def test_a_name_that_takes_as_many_lines_on_either_side_stands_right_of_its_mark() -> None:
    long = "An event of which two lines are enough on any side"
    timeline = drawn(made("id: a, title: First, date: 2001-01-01", f"id: b, title: {long}, date: 2013-06-01",
                          "id: c, title: Last, date: 2024-01-01"))  # fmt: skip
    mark = next(mark for mark in timeline.marks if mark.event == "b")
    assert all(word.box[0] > mark.anchor for word in timeline.words if word.event == "b")


def test_every_event_is_in_its_lane_under_its_name() -> None:
    head = "categories:\n  a: {label: First}\n  b: {label: Second}\n"
    timeline = drawn(
        made(
            "id: e, title: Event, date: 2001-01-01, category: b",
            "id: f, title: Other, date: 2002-01-01, category: [a, b]",
            head=head,
        )
    )
    lanes = {word.text: word.y for word in timeline.words if word.role == "lane"}
    assert lanes["First"] < next(word.y for word in timeline.words if word.text == "Other") < lanes["Second"]
    assert lanes["Second"] < next(word.y for word in timeline.words if word.text == "↑ First")
    assert lanes["Second"] < titles(timeline)["e"].y


def test_a_long_name_of_a_lane_is_wrapped_above_its_line() -> None:
    head = "categories: {a: {label: " + "very " * 40 + "long}, b: {label: Short}}\n"
    source = made(
        "id: e, title: Event, date: 2001-01-01, category: a",
        "id: f, title: F, date: 2002-01-01, category: b",
        head=head,
    )
    timeline = drawn(source)
    names = [word for word in timeline.words if word.role == "lane"]
    assert len(names) > 2
    assert find_defects(timeline, source.events) == []


def test_a_name_stands_beside_the_dot_of_its_day_where_days_are_wide() -> None:
    timeline = drawn(made("id: a, title: One, date: 2024-05-01", "id: b, title: Two, date: 2024-05-02"))
    dot = next(mark for mark in timeline.marks if mark.event == "a")
    date = next(word for word in timeline.words if word.role == "date" and word.event == "a")
    assert date.x == pytest.approx(dot.anchor + 12, abs=0.1)


@pytest.mark.parametrize("kind", ["uniform", "burst", "ranges", "doubt"])
def test_no_picture_has_a_fault_or_a_leader(kind: str) -> None:
    source = chronology(kind, 40)
    timeline = drawn(source)
    assert find_defects(timeline, source.events) == []
    assert not [one for one in timeline.strokes if one.role == "leader"]


def test_too_many_rows_are_refused_with_what_would_fit() -> None:
    with pytest.raises(CannotDraw, match=r"400 rows need a height of more than 60 cm in bars; use the list or strip"):
        drawn(chronology("burst", 400))


def test_a_mark_that_takes_most_of_the_width_has_its_name_above_it() -> None:
    timeline = drawn(made("id: a, title: An event of a month, date: 2024-05"))
    (mark,) = [mark for mark in timeline.marks if mark.event]
    name = titles(timeline)["a"]
    assert mark.end - mark.start > 0.75 * (timeline.width - 24)
    assert name.box[3] < mark.cross < name.y + 15


def test_the_date_stands_before_the_first_line_of_a_wrapped_name() -> None:
    long = "The committee approves an inquiry into the pension fund of the harbour"
    timeline = drawn(
        made("id: a, title: A, date: 2001-01-01", f"id: m, title: {long}, date: 2012-06-01",
             "id: z, title: Z, date: 2024-01-01"), 420)  # fmt: skip
    date = next(word for word in timeline.words if word.event == "m" and word.role == "date")
    lines = [word for word in timeline.words if word.event == "m" and word.role == "title"]
    assert len(lines) == 2
    assert date.y == lines[0].y
    assert date.box[2] < lines[0].box[0]


def test_rows_beyond_the_highest_picture_are_not_laid_out() -> None:
    with pytest.raises(CannotDraw, match="5000 rows need a height of more than 60 cm in bars"):
        drawn(chronology("uniform", 5000))


def test_a_name_stands_above_its_mark_where_it_takes_much_fewer_lines_there() -> None:
    long = "A title of so many words that a narrow picture has no room for it beside its mark but in very many lines"
    ends = "id: a, title: First, date: 2001-01-01", "id: d, title: Last, date: 2024-01-01"
    near = (f"id: {name}, title: {long}, date: {date}" for name, date in (("b", "2012-06-01"), ("c", "2013-06-01")))
    timeline = drawn(made(*ends, *near), 330)
    (mark,) = (mark for mark in timeline.marks if mark.event == "b")
    above = max(word.box[3] for word in timeline.words if word.event == "b")
    below = min(word.box[1] for word in timeline.words if word.event == "c")
    assert 0 < mark.cross - above < below - mark.cross


def test_further_lines_of_a_wrapped_title_begin_below_its_date() -> None:
    title = "外交部长访问中国并与中方举行会谈双方就铁路运输和矿产资源合作交换意见并签署有关文件和备忘录"
    timeline = drawn(made(f"id: a, title: {title}, date: 2001-01-01", "id: c, title: Last, date: 2024-01-01"), 250)
    (date,) = (word for word in timeline.words if word.event == "a" and word.role == "date")
    first, *further = (word for word in timeline.words if word.event == "a" and word.role == "title")
    assert first.y == date.y
    assert {word.x for word in further} == {date.x}


@pytest.mark.parametrize("width", [330, 370])
def test_a_title_stands_below_its_date_where_hardly_a_word_of_it_has_room_beside_that(width: float) -> None:
    title = "A considerably-longer-word"
    timeline = drawn(made(f"id: a, title: '{title}', date: 2002-12-11/2003-03-20", "id: b, title: B, date: 2001-01-01",
                          "id: c, title: C, date: 2004-01-01"), width)  # fmt: skip
    words = [word for word in timeline.words if word.event == "a"]
    assert [word.text for word in words if word.role == "title"] == [title]
    assert len({word.y for word in words}) == 2


def test_five_past_midnight_stands_behind_the_line_of_its_day_among_weeks() -> None:
    timeline = drawn(made("id: a, title: Signed, date: 2024-06-06T00:05", "id: b, title: Month, date: 2024-06"))
    line = next(word for word in timeline.words if word.role == "tick" and word.text == "6 Jun")
    middle = (line.box[0] + line.box[2]) / 2
    mark = next(mark for mark in timeline.marks if mark.event == "a")
    assert -0.1 < mark.anchor - middle < 1
