"""What is drawn of a mark, and its sample."""

from dataclasses import replace

import pytest

from chrono.timelines.samples import (
    are_lettered,
    fades_of,
    is_asked,
    is_bracketed,
    is_spread,
    is_stopped,
    moved,
    ring_of,
    sample_of,
    sample_width,
)
from chrono.timelines.timeline import Claim, Mark, Shape


def mark(shape: Shape, length: float, **more: object) -> Mark:
    made = Mark(shape, 50, 50 + length, 50, 50 + length, 50 + length / 2, 20, 3, False, "e")
    return replace(made, **more)  # type: ignore[arg-type]


def claimed(*places: float, letter: str = "a", half: float = 0.0) -> Mark:
    claims = tuple(Claim(at - half, at + half, at, letter) for at in places)
    return mark(Shape.CLAIMS, 60, claims=claims)


@pytest.mark.parametrize(("length", "bracketed", "stopped"), [(6, False, False), (7, True, False), (13, True, True)])
def test_a_span_shows_its_line_and_its_stops_where_these_reach_beyond_its_ring(
    length: float, bracketed: bool, stopped: bool
) -> None:
    assert (is_bracketed(mark(Shape.SPAN, length)), is_stopped(mark(Shape.SPAN, length))) == (bracketed, stopped)


def test_a_span_without_its_middle_is_always_a_line() -> None:
    assert is_bracketed(mark(Shape.SPAN, 1, anchored=False))


def test_what_there_is_room_for_grows_with_the_picture() -> None:
    twice = mark(Shape.SPAN, 14)
    assert is_bracketed(twice, 2.0)
    assert not is_stopped(twice, 2.0)


@pytest.mark.parametrize(("size", "asked", "ring"), [(1.0, True, 4.6), (0.8, True, 4.6), (0.5, False, 1.55)])
def test_a_question_mark_stands_only_in_a_ring_in_which_it_can_be_read(size: float, asked: bool, ring: float) -> None:
    one = mark(Shape.UNCERTAIN, 0, size=size)
    assert (is_asked(one), ring_of(one)) == (asked, pytest.approx(ring))


def test_letters_need_rings_that_do_not_meet() -> None:
    assert are_lettered(claimed(50, 60))
    assert not are_lettered(claimed(50, 59))
    assert not are_lettered(replace(claimed(50, 60), size=0.8))


def test_a_date_of_several_has_a_bracket_where_it_is_wider_than_a_ring_with_a_letter() -> None:
    assert is_spread(Claim(0, 10, 5, "a"))
    assert not is_spread(Claim(0, 9, 4.5, "a"))


def test_only_a_bar_fades_and_only_at_an_end_that_is_not_sure() -> None:
    assert fades_of(mark(Shape.RANGE, 20, sure_start=55)) == (True, False)
    assert fades_of(mark(Shape.SPAN, 20, sure_start=55)) == (False, False)
    assert fades_of(mark(Shape.ONGOING, 20, sure_start=55)) == (True, False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (mark(Shape.SPAN, 1), mark(Shape.SPAN, 5)),
        (mark(Shape.SPAN, 20), mark(Shape.SPAN, 200)),
        (mark(Shape.RANGE, 2), mark(Shape.RANGE, 7)),
        (mark(Shape.RANGE, 20), mark(Shape.RANGE, 100)),
        (mark(Shape.RANGE, 40, sure_start=56), mark(Shape.RANGE, 90, sure_start=70)),
        (mark(Shape.ONGOING, 40), mark(Shape.ONGOING, 90)),
        (claimed(50, 60), claimed(50, 70, 90)),
        (claimed(50, 55), claimed(50, 52)),
    ],
)
def test_marks_that_are_drawn_alike_have_one_sample(one: Mark, other: Mark) -> None:
    assert sample_of(one) == sample_of(replace(other, event="f", lane=1, cross=90.0))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (mark(Shape.SPAN, 1), mark(Shape.SPAN, 20)),
        (mark(Shape.SPAN, 9), mark(Shape.SPAN, 20)),
        (mark(Shape.UNCERTAIN, 1), mark(Shape.UNCERTAIN, 1, size=0.65)),
        (mark(Shape.RANGE, 2), mark(Shape.RANGE, 20)),
        (mark(Shape.RANGE, 20), mark(Shape.RANGE, 20, cut=(True, False))),
        (mark(Shape.DAY, 0), mark(Shape.DAY, 0, planned=True)),
        (claimed(50, 60), claimed(50, 55)),
        (claimed(50, 60, half=6), claimed(50, 60)),
    ],
)
def test_marks_that_are_drawn_in_other_ways_have_samples_of_their_own(one: Mark, other: Mark) -> None:
    assert sample_of(one) != sample_of(other)


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("length", [0, 3, 9, 40])
@pytest.mark.parametrize("size", [1.0, 0.8, 0.5])
def test_a_sample_is_drawn_as_its_mark_is(shape: Shape, length: float, size: float) -> None:
    one = mark(shape, length, size=size)
    sample = sample_of(one)
    assert (is_asked(sample), fades_of(sample)) == (is_asked(one), fades_of(one))
    if shape in (Shape.SPAN, Shape.UNCERTAIN):
        assert (is_bracketed(sample), is_stopped(sample)) == (is_bracketed(one), is_stopped(one))


@pytest.mark.parametrize("half", [0.0, 6.0])
def test_a_sample_of_several_dates_has_letters_and_brackets_where_its_mark_has(half: float) -> None:
    sample = sample_of(claimed(50, 70, half=half))
    assert [claim.letter for claim in sample.claims] == ["a", "b"]
    assert are_lettered(sample)
    assert [is_spread(claim) for claim in sample.claims] == [half > 0, half > 0]
    assert [claim.letter for claim in sample_of(claimed(50, 55)).claims] == ["", ""]


@pytest.mark.parametrize(
    "one", [mark(Shape.DAY, 0), mark(Shape.SPAN, 30), mark(Shape.UNCERTAIN, 0), mark(Shape.RANGE, 30), claimed(50, 70)]
)
def test_a_sample_lies_between_nought_and_its_width(one: Mark) -> None:
    sample = sample_of(one)
    places = [claim.anchor for claim in sample.claims] or ([sample.anchor] if one.shape is not Shape.RANGE else [])
    assert min([sample.start, *(at - ring_of(sample) for at in places)]) >= 0
    assert max([sample.end, *(at + ring_of(sample) for at in places)]) <= sample_width(sample)


@pytest.mark.parametrize(("shape", "struck"), [(Shape.BEFORE, 16.0), (Shape.AFTER, 3.6)])
def test_a_sample_has_room_for_the_stroke_through_its_bound(shape: Shape, struck: float) -> None:
    sample = sample_of(mark(shape, 30, off="cancelled"))
    assert (sample.end if shape is Shape.BEFORE else sample.start) == pytest.approx(struck)
    assert sample_width(sample) == pytest.approx(19.6)


def test_a_bar_of_a_sample_is_as_long_as_is_asked_for() -> None:
    assert sample_of(mark(Shape.RANGE, 90), 8).end == 8


def test_a_mark_is_moved_with_all_that_belongs_to_it() -> None:
    there = moved(claimed(50, 60), 5, 33)
    assert (there.start, there.sure_end, there.anchor, there.cross) == (55, 115, 85, 33)
    assert [(claim.start, claim.end, claim.anchor) for claim in there.claims] == [(55, 55, 55), (65, 65, 65)]
