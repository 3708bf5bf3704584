"""Two states of a calendar lock to one."""

import pytest

from chrono.calendars.lock_merging import has_conflict, merged, two_sides
from chrono.calendars.sequence import Sequenced, lock_text, next_sequence, read_lock
from chrono.dates.days import Day
from chrono.errors import CannotRead

EARLY, LATE = Day(2024, 3, 1), Day(2024, 4, 1)
OURS = {"a": Sequenced("1", 2, LATE), "b": Sequenced("x", 0, EARLY), "c": Sequenced("y", 0, EARLY)}
THEIRS = {"a": Sequenced("2", 3, EARLY), "b": Sequenced("x", 0, EARLY), "d": Sequenced("z", 1, LATE)}


def test_every_event_of_either_is_in_both_as_the_higher_sequence_has_it() -> None:
    found = merged(OURS, THEIRS)
    assert sorted(found) == ["a", "b", "c", "d"]
    assert found["a"] == Sequenced("", 3, LATE)
    assert found["b"] == OURS["b"]


def test_what_differed_is_told_as_a_change_by_the_next_calendar() -> None:
    found = merged(OURS, THEIRS)
    assert next_sequence(found, "a", "anything", LATE).sequence == 4
    assert merged(THEIRS, OURS) == found


@pytest.mark.parametrize("base", ["", "||||||| base\n"])
def test_a_file_with_conflict_marks_is_taken_apart(base: str) -> None:
    ours, theirs = lock_text(OURS).splitlines(keepends=True), lock_text(THEIRS).splitlines(keepends=True)
    text = "".join(
        [*ours[:3], "<<<<<<< HEAD\n", *ours[3:6], base, "=======\n", *theirs[3:6], ">>>>>>> other\n", *ours[6:]]
    )
    assert has_conflict(text)
    with pytest.raises(CannotRead, match="has a merge conflict: settle it with `chrono lock --merge`"):
        read_lock(text, "calendar.lock")
    first, second = two_sides(text, "calendar.lock")
    assert (read_lock(first, "x"), read_lock(second, "x")) == (OURS, THEIRS)


def test_a_conflict_in_one_entry_among_others_is_taken_apart() -> None:
    lines = lock_text(OURS).splitlines(keepends=True)
    other = lines[4].replace('"x"', '"w"')
    text = "".join([*lines[:4], "<<<<<<< a\n", lines[4], "=======\n", other, ">>>>>>> b\n", *lines[5:]])
    first, second = two_sides(text, "calendar.lock")
    assert read_lock(first, "x")["b"].digest == "x"
    assert read_lock(second, "x")["b"].digest == "w"


def test_marks_that_do_not_pair_are_refused() -> None:
    with pytest.raises(CannotRead, match="do not pair"):
        two_sides("<<<<<<< HEAD\n{}\n", "calendar.lock")
