"""Ticks and lines of a horizontal axis, and today's."""

from chrono.axes.axis import Axis
from chrono.axes.breaks import BrokenAxis
from chrono.dates.parsing import parse_date
from chrono.frames.frame import Frame, frame_of
from chrono.frames.options import LayoutOptions
from chrono.frames.rulers import left_out, ruler, today_of
from chrono.records.loader import load_text
from chrono.timelines.timeline import Words
from tests.layout.test_layouts import measure

YEAR = Axis(738_886, 739_252, 10, 376)  # 2024, one point a day


def frame(today: str | None = None, language: str = "en") -> Frame:
    text = "title: x\nevents:\n  - {id: e, title: E, date: 2024-02-03}\n"
    view = LayoutOptions(400, language=language, today=parse_date(today) if today else None)
    return frame_of(load_text(text, {}).chronology, view, measure)


def test_ticks_stand_below_and_their_lines_above() -> None:
    labels, strokes = ruler(frame(), (Axis(738_886, 739_252, 20, 386),), 5, 50, ())
    assert [one.text for one in labels][:3] == ["2024", "Feb", "Mar"]
    assert {(stroke.role, stroke.y1, stroke.y2) for stroke in strokes} == {("grid", 5, 53)}


def test_a_tick_at_an_end_of_the_canvas_has_no_label_that_would_stand_beside_it() -> None:
    labels, strokes = ruler(frame(), (Axis(738_886, 739_253, 12, 388),), 5, 50, ())
    places = [stroke.x1 for stroke in strokes]
    assert (min(places) < 13, max(places) > 387) == (True, True)
    assert [one.text for one in labels][:2] == ["Feb 2024", "Mar"]
    assert "2025" not in [one.text for one in labels]
    assert all(any(abs(one.x - place) < 0.1 for place in places) for one in labels)


def test_lines_leave_words_alone() -> None:
    word = Words("in the way", 35, 30, 8, "title")
    _, strokes = ruler(frame(), (YEAR,), 5, 50, (word,))
    february = [(stroke.y1, stroke.y2) for stroke in strokes if stroke.x1 == 41.5]
    assert [pair[0] for pair in february] == [5, 32.92]
    assert february[0][1] < 30 - 0.78 * 8


def test_today_has_a_line_and_its_word_takes_the_place_of_a_tick() -> None:
    labels, strokes = ruler(frame("2024-03-02"), (YEAR,), 5, 50, ())
    assert [one.text for one in labels if one.role == "today"] == ["today"]
    assert "Mar" not in [one.text for one in labels]
    assert [stroke.x1 for stroke in strokes if stroke.role == "today"] == [71.5]


def test_today_beyond_the_axis_is_not_drawn() -> None:
    assert today_of(frame("2026-01-01"), (YEAR,)) is None
    assert today_of(frame(), (YEAR,)) is None


def test_today_is_named_in_the_pictures_language() -> None:
    labels, _ = ruler(frame("2024-03-02", "ru"), (YEAR,), 5, 50, ())
    assert labels[0].text == "сегодня"


def test_the_first_tick_of_every_stretch_says_its_year_and_never_gives_way() -> None:
    parts = (Axis(738_886, 738_896, 30, 200), Axis(739_000, 739_010, 206, 390))
    labels, _ = ruler(frame(), parts, 5, 50, ())
    assert {"1 Jan 2024", "25 Apr 2024"} <= {one.text for one in labels}


def test_what_a_break_leaves_out_stands_below_the_ticks() -> None:
    parts = (Axis(738_886, 738_896, 10, 200), Axis(739_896, 739_906, 216, 390))
    (word,) = left_out(frame(), BrokenAxis(parts), 50)
    labels, _ = ruler(frame(), parts, 5, 50, ())
    assert (word.text, word.role) == ("3 years", "left out")
    assert word.y > max(one.y for one in labels)


def test_the_first_label_of_a_stretch_names_its_year_also_where_its_first_tick_has_no_room() -> None:
    first = Axis(738_886, 738_889, 40, 76)
    second = Axis(739_100, 739_130, 92, 392)
    labels, _ = ruler(frame(), (first, second), 5, 50, ())
    texts = [one.text for one in sorted(labels, key=lambda one: one.x) if one.x > 92]
    assert "2024" in texts[0]
    assert not any("2024" in text for text in texts[1:])


def test_a_first_label_that_would_take_the_place_of_the_next_gives_way() -> None:
    millennia = Axis(-1_096_500, 700_000, 12, 225)
    labels, strokes = ruler(frame(), (millennia,), 5, 50, ())
    places = sorted(word.x for word in labels)
    ticks = sorted({stroke.x1 for stroke in strokes})
    assert labels[0].text == "2000 BC"
    assert places == ticks[1:]
