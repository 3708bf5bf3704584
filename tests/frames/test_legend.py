"""The key of a picture, made of what is in it."""

from chrono.frames.legend import key_of
from chrono.timelines.timeline import Band, Mark, Shape


def mark(shape: Shape, *, planned: bool = False, off: str = "", cut: tuple[bool, bool] = (False, False)) -> Mark:
    return Mark(shape, 0, 10, 0, 10, 5, 0, 0, planned, "e", off, cut)


def texts(*marks: Mark) -> list[str]:
    return [entry.text for entry in key_of(marks, (), "en")]


def test_dots_alone_need_no_key() -> None:
    assert texts(mark(Shape.DAY)) == []


def test_each_shape_has_one_entry() -> None:
    assert texts(mark(Shape.DAY), mark(Shape.RANGE), mark(Shape.RANGE)) == ["day known", "lasted"]


def test_what_is_planned_has_an_entry_of_its_own() -> None:
    (entry,) = key_of([mark(Shape.DAY, planned=True)], (), "en")
    assert entry.planned


def test_what_did_not_take_place_has_an_entry_of_its_own() -> None:
    (entry,) = key_of([mark(Shape.DAY, off="cancelled")], (), "en")
    assert entry.off == "cancelled"


def test_a_bar_that_goes_on_beyond_the_picture_has_an_entry() -> None:
    assert any(entry.cut for entry in key_of([mark(Shape.RANGE, cut=(True, False))], (), "en"))


def test_an_era_of_the_curator_has_an_entry() -> None:
    band = Band("E", 0, 0, 10, 10, (0, 0), False, "top", True, 0.1)
    (entry,) = key_of((), [band], "en")
    assert entry.era == "context"


def test_a_bound_is_dotted_in_the_key_only_where_it_is_nowhere_else_in_the_picture() -> None:
    first, _ = key_of([mark(Shape.BEFORE, planned=True)], (), "en")
    assert first.planned
    first, _ = key_of([mark(Shape.BEFORE, planned=True), mark(Shape.BEFORE)], (), "en")
    assert not first.planned
