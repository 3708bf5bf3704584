"""Places that hold neither words nor marks nor lines."""

from dataclasses import replace

from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.layout.spots import Sheet, empty_sheet, free_spots, rule_of
from chrono.timelines.timeline import Band, Stroke, Timeline, Words
from tests.layout.test_layouts import chronology, measure


def sheet(*words: Words, strokes: tuple[Stroke, ...] = ()) -> Sheet:
    """A page of 200 by 200 points with nothing on it but these."""
    (page,) = lay_out(chronology("uniform", 1), measure, LayoutOptions(200, "bars"))
    bare = replace(page, width=200.0, height=200.0, words=words, strokes=strokes, marks=(), bands=())
    return empty_sheet(bare)


def found(page: Sheet, sides: tuple[str, ...] = ("across",)) -> list[tuple[float, ...]]:
    return [box for box, _ in free_spots(page, [(100.0, 100.0)], (40.0, 10.0), 6.0, 0.0, sides)]


def word(left: float, base: float) -> Words:
    return Words("taken", left, base, 8.0, "title", width=30.0)


def test_both_sides_of_a_point_are_free_on_an_empty_page() -> None:
    assert found(sheet()) == [(106.0, 95.0, 146.0, 105.0), (54.0, 95.0, 94.0, 105.0)]


def test_words_and_lines_are_not_covered() -> None:
    assert found(sheet(word(120, 102))) == [(54.0, 95.0, 94.0, 105.0)]
    assert found(sheet(strokes=(Stroke(70, 0, 70, 200, "leader"),))) == [(106.0, 95.0, 146.0, 105.0)]
    assert len(found(sheet(strokes=(Stroke(70, 0, 70, 200, "grid"),)))) == 2


def test_there_is_air_to_what_lies_farther_than_the_text() -> None:
    assert found(sheet(replace(word(147, 102), width=10.0))) == [(54.0, 95.0, 94.0, 105.0)]


def test_a_leader_crosses_no_line_and_no_words() -> None:
    assert found(sheet(strokes=(Stroke(103, 90, 103, 110, "leader"),))) == [(54.0, 95.0, 94.0, 105.0)]


def test_a_leader_ends_before_its_text_and_begins_away_from_its_mark() -> None:
    ((_, leader), _) = free_spots(sheet(), [(100.0, 100.0)], (40.0, 10.0), 11.0, 5.0, ("across",))
    assert leader == (105.0, 100.0, 109.5, 100.0)


def test_nothing_is_set_off_the_page_nor_below_the_key() -> None:
    assert next(iter(free_spots(sheet(), [(20.0, 100.0)], (40.0, 10.0), 6.0, 0.0, ("across",))))[0][0] == 26.0
    key = replace(word(12, 90), role="key")
    assert found(sheet(key)) == []


def test_a_band_has_its_rule_on_one_side() -> None:
    band = Band("x", 10, 20, 110, 220, (0.0, 0.0), False, "top", False, 0.1)
    assert rule_of(band) == (10, 20, 110, 20)
    assert rule_of(replace(band, side="bottom")) == (10, 220, 110, 220)
    assert rule_of(replace(band, down=True, side="left")) == (10, 20, 10, 220)


def test_marks_are_not_covered_whichever_way_time_runs() -> None:
    for layout in ("bars", "vertical"):
        page: Timeline = lay_out(chronology("uniform", 3), measure, LayoutOptions(400, layout))[0]
        mark = page.marks[0]
        place = (mark.anchor, mark.cross) if page.horizontal else (mark.cross, mark.anchor)
        assert list(free_spots(empty_sheet(page), [place], (8.0, 8.0), 0.0, 0.0, ("on",))) == []
