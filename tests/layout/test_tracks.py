"""Marks on their tracks."""

from chrono.axes.marks import mark_of
from chrono.layout.tracks import USUAL, on_tracks, tracks
from tests.axes.test_marks import YEAR, event


def numbers(*dates: str) -> list[int]:
    marks = [mark_of(event(date).model_copy(update={"id": f"e{at}"}), YEAR, 0, 0) for at, date in enumerate(dates)]
    return tracks(marks, 5)


def test_spans_that_touch_get_tracks_of_their_own() -> None:
    assert numbers("2024-01", "2024-01-15/2024-02-15", "2024-06") == [0, 1, 0]


def test_dots_of_one_day_or_the_next_are_stacked_so_that_each_is_seen() -> None:
    assert numbers("2024-01-02", "2024-01-02", "2024-01-02") == [0, 1, 2]
    assert numbers("2024-01-02", "2024-01-03", "2024-01-02") == [0, 2, 1]
    assert numbers("2024-01-02", "2024-02-02") == [0, 0]


def test_fades_that_face_each_other_do_not_become_one() -> None:
    assert numbers("../2024-03-01", "2024-03-08/") == [0, 1]
    assert numbers("../2024-03-01", "2024-06-08/") == [0, 0]


def test_a_short_bar_has_room_from_its_true_begin() -> None:
    assert numbers("2024-01-02/2024-01-03", "2024-01-04/2024-02-01") == [0, 1]


def test_a_dot_does_not_lie_on_a_span() -> None:
    assert numbers("2024-01", "2024-01-15") == [0, 1]


def test_no_more_tracks_are_used_than_allowed() -> None:
    assert max(numbers(*["2024"] * 9)) == 4


def test_marks_are_made_smaller_before_they_lie_on_each_other() -> None:
    marks = [mark_of(event("2024-01/2024-06").model_copy(update={"id": f"e{at}"}), YEAR, 0, 0) for at in range(12)]
    (placed,) = on_tracks([marks], USUAL, 60)
    assert len({one.cross for one in placed}) == 12
    assert max(one.cross for one in placed) <= 60
    assert {one.size for one in placed} == {0.5}


def test_marks_of_one_day_are_stacked_in_their_order_whatever_they_are_called() -> None:
    marks = [mark_of(event("2024-01-02").model_copy(update={"id": name}), YEAR, 0, 0) for name in ("z", "m", "a")]
    assert tracks(marks) == [0, 1, 2]
