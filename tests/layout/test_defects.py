"""What a reader would stumble over in a picture."""

from dataclasses import replace

import pytest

from chrono.layout.defects import find_defects
from chrono.records.loader import load_text
from chrono.timelines.timeline import Band, Mark, Shape, Stroke, Timeline, Words


def picture(*words: Words, strokes: tuple[Stroke, ...] = (), marks: tuple[Mark, ...] = ()) -> Timeline:
    return Timeline(200, 100, True, words, strokes, marks, ("#000000",), "t", "d")


def words(text: str, x: float, y: float, event: str = "") -> Words:
    return Words(text, x, y, 8, "title", event=event, width=40)


def leader(x1: float, y1: float, x2: float, y2: float) -> Stroke:
    return Stroke(x1, y1, x2, y2, "leader", "e")


def test_a_sound_picture_has_no_fault() -> None:
    assert find_defects(picture(words("one", 10, 20), words("two", 60, 20), strokes=(leader(5, 5, 5, 90),))) == []


def test_texts_on_each_other_are_found() -> None:
    assert find_defects(picture(words("one", 10, 20), words("two", 40, 22))) == ['"two" lies on "one"']


def test_texts_beside_and_below_each_other_are_sound() -> None:
    assert find_defects(picture(words("one", 10, 20), words("two", 50, 20), words("three", 10, 30))) == []


@pytest.mark.parametrize(("x", "y"), [(-1, 20), (170, 20), (10, 3), (10, 99)])
def test_a_text_that_leaves_the_canvas_is_found(x: float, y: float) -> None:
    assert find_defects(picture(words("one", x, y))) == ['"one" leaves the canvas']


@pytest.mark.parametrize("line", [(0, 18, 200, 18), (30, 0, 30, 90), (0, 0, 60, 40)])
def test_a_leader_through_a_title_is_found(line: tuple[float, float, float, float]) -> None:
    assert find_defects(picture(words("one", 10, 20, "x"), strokes=(leader(*line),))) == [
        'the leader of e runs through "one"'
    ]


@pytest.mark.parametrize("line", [(0, 40, 200, 40), (60, 0, 60, 90), (9, 0, 9, 90), (0, 30, 60, 50)])
def test_a_leader_past_a_title_is_sound(line: tuple[float, float, float, float]) -> None:
    assert find_defects(picture(words("one", 10, 20, "x"), strokes=(leader(*line),))) == []


def test_only_leaders_and_events_titles_count() -> None:
    grid = Stroke(0, 18, 200, 18, "grid")
    assert find_defects(picture(words("one", 10, 20, "x"), strokes=(grid,))) == []
    assert find_defects(picture(words("tick", 10, 20), strokes=(leader(0, 18, 200, 18),))) == []


def test_a_mark_off_its_date_is_found() -> None:
    sound = Mark(Shape.DAY, 50, 60, 50, 60, 55, 40, 0, False, "e")
    off = Mark(Shape.DAY, 50, 60, 50, 60, 62, 40, 0, False, "e")
    assert find_defects(picture(marks=(sound,))) == []
    assert find_defects(picture(marks=(off,))) == ["the mark of e stands off its date"]


@pytest.mark.parametrize(("start", "end", "found"), [(40.5, 69.5, 0), (41.5, 69.5, 1), (40.5, 68.5, 1)])
def test_a_mark_is_held_against_the_date_itself(start: float, end: float, found: int) -> None:
    event = load_text('title: x\nevents:\n  - {id: e, title: E, date: "2024-01-31/2024-02-29"}\n', {}).chronology.events
    mark = Mark(Shape.RANGE, start, end, start, end, start, 40, 0, False, "e")
    timeline = replace(picture(marks=(mark,)), scales=((738_886, 739_252, 10, 376),))
    assert len(find_defects(timeline, event)) == found


def test_the_marks_of_two_events_of_one_id_are_held_against_no_date() -> None:
    twice = "".join(f"  - {{id: e, title: E, date: 2024-0{month}-01}}\n" for month in (1, 3))
    events = load_text(f"title: x\nevents:\n{twice}", {}).chronology.events
    mark = Mark(Shape.DAY, 40, 41, 40, 41, 40.5, 40, 0, False, "e")
    timeline = replace(picture(marks=(mark,)), scales=((738_886, 739_252, 10, 376),))
    assert find_defects(timeline, events) == []
    assert find_defects(timeline, events[:1]) == ["the mark of e stands off its date"]


TWO = ((738_886.0, 738_900.0, 10.0, 24.0), (739_000.0, 739_100.0, 40.0, 140.0))


def test_a_mark_in_a_break_is_found() -> None:
    event = load_text("title: x\nevents:\n  - {id: e, title: E, date: 2024-03-01}\n", {}).chronology.events
    inside = replace(picture(marks=(Mark(Shape.DAY, 30, 31, 30, 31, 30.5, 40, 0, False, "e"),)), scales=TWO)
    assert find_defects(inside, event) == ["the mark of e lies in a break"]


def test_a_bar_may_run_over_a_break() -> None:
    over = replace(picture(marks=(Mark(Shape.RANGE, 12, 60, 12, 60, 12, 40, 0, False, "e"),)), scales=TWO)
    assert find_defects(over) == []


def test_a_break_that_leaves_out_less_than_it_takes_is_found() -> None:
    near = ((738_886.0, 738_900.0, 10.0, 24.0), (738_901.0, 739_001.0, 40.0, 140.0))
    assert find_defects(replace(picture(), scales=near)) == ["the break at 24 points leaves out less than it takes"]


def test_a_change_of_scale_that_nothing_tells_is_found() -> None:
    larger = ((738_886.0, 738_900.0, 10.0, 24.0), (739_000.0, 739_050.0, 40.0, 140.0))
    silent = replace(picture(), scales=larger)
    assert find_defects(silent) == ["the scale changes at 40 points, and nothing says so"]
    told = replace(silent, words=(*silent.words, Words("3 months, ×2", 20, 20, 7, "left out", width=40)))
    assert find_defects(told) == []


def test_a_mark_that_reaches_beyond_the_axis_is_found() -> None:
    mark = Mark(Shape.RANGE, 50, 380, 50, 380, 50, 40, 0, False, "e")
    timeline = replace(picture(marks=(mark,)), scales=((738_886, 739_252, 10, 376),))
    assert find_defects(timeline) == ["the mark of e reaches beyond the axis"]


def test_spans_on_each_other_are_found_unless_there_is_no_room() -> None:
    one = Mark(Shape.RANGE, 50, 80, 50, 80, 50, 40, 0, False, "e")
    other = replace(one, start=70, end=90, anchor=70, event="f")
    assert find_defects(picture(marks=(one, other))) == ["the mark of f lies on that of e"]
    assert find_defects(picture(marks=(one, replace(other, cross=50)))) == []
    assert find_defects(picture(marks=(replace(one, size=0.22), replace(other, size=0.22)))) == []


def era(text: str, x: float, y: float) -> Words:
    """The name of an era."""
    return Words(text, x, y, 8, "era", width=40)


def test_the_name_of_an_era_on_another_text_is_found() -> None:
    assert find_defects(picture(words("one", 10, 20), era("War", 40, 22))) == ['"War" lies on "one"']
    assert find_defects(picture(words("one", 10, 20), era("War", 60, 22))) == []


def test_a_leader_through_the_name_of_an_era_is_found() -> None:
    assert find_defects(picture(era("War", 10, 20), strokes=(leader(0, 18, 200, 18),))) == [
        'the leader of e runs through "War"'
    ]


@pytest.mark.parametrize(("cross", "found"), [(20, 1), (14, 1), (30, 0), (8, 0)])
def test_a_mark_on_the_name_of_an_era_is_found(cross: float, found: int) -> None:
    mark = Mark(Shape.RANGE, 30, 60, 30, 60, 30, cross, 0, False, "e")
    assert find_defects(picture(era("War", 10, 20), marks=(mark,))) == ['the mark of e lies on "War"'] * found


def test_a_mark_on_the_name_of_an_era_is_found_where_time_runs_down() -> None:
    mark = Mark(Shape.RANGE, 10, 40, 10, 40, 10, 20, 0, False, "e")
    timeline = replace(picture(era("War", 10, 20), marks=(mark,)), horizontal=False)
    assert find_defects(timeline) == ['the mark of e lies on "War"']
    assert find_defects(replace(timeline, marks=(replace(mark, cross=80),))) == []


def banded(*ends: tuple[float, float], date: str = "2024-01-31/2024-02-29") -> list[str]:
    """The faults of an era whose bands begin and end at these places on an axis of a point a day."""
    text = f"title: x\neras:\n  - {{name: War, date: '{date}', context: true}}\n"
    eras = load_text(text, {}).chronology.eras
    bands = tuple(Band("War", first, 10, last, 90, (0, 0), False, "top", True, 0.1) for first, last in ends)
    timeline = replace(picture(), bands=bands, scales=((738_886, 739_252, 10, 376),))
    return find_defects(timeline, eras=eras)


def test_a_band_is_held_against_the_date_of_its_era() -> None:
    assert banded((40, 70)) == []
    assert banded((45, 70)) == ['the band of "War" stands off its date']
    assert banded((40, 75)) == ['the band of "War" stands off its date']


def test_a_band_that_would_be_too_thin_to_be_seen_is_as_wide_as_the_type_is_large() -> None:
    eras = load_text("title: x\neras:\n  - {name: War, date: 2024-01-31, context: true}\n", {}).chronology.eras
    bands = (Band("War", 39.7, 10, 41.3, 90, (0, 0), False, "top", True, 0.1),)
    timeline = replace(picture(), bands=bands, scales=((738_886, 739_252, 10, 376),))
    assert find_defects(replace(timeline, scale=2.0), eras=eras) == []
    assert find_defects(replace(timeline, bands=(replace(bands[0], left=38.0),), scale=2.0), eras=eras) != []


def test_a_band_that_is_cut_at_the_end_of_the_axis_is_sound() -> None:
    assert banded((10, 70), date="2010/2024-02-29") == []
    assert banded((40, 376), date="2024-01-31/..") == []


def test_the_pieces_of_a_band_are_looked_at_together() -> None:
    assert banded((40, 50), (60, 70)) == []
    assert banded((40, 50), (60, 65)) == ['the band of "War" stands off its date']


def test_an_era_without_a_band_is_no_fault_of_the_bands() -> None:
    assert banded() == []
