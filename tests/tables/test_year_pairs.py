"""Cells with two years, of which only the last has its era."""

from chrono.tables.year_pairs import are_years, at_the_turn, lasting_years, years_around


def test_each_of_two_years_has_the_era_behind_the_last() -> None:
    assert lasting_years("150–200 CE") == ("150 CE", "200 CE")


def test_two_numbers_without_an_era_are_no_years() -> None:
    assert lasting_years("150-200") is None


def test_years_around_an_unknown_one_are_crossed_or_stand_behind_a_word() -> None:
    assert years_around("1200×1250") == ("1200", "1250")
    assert years_around("between 476 and 480", 8) == ("476", "480")
    assert years_around("476 and 480") is None


def test_a_turn_of_two_years_is_read_by_the_first() -> None:
    assert at_the_turn("winter 1941/42") == "winter 1941"
    assert at_the_turn("winter 406/407") == "winter 1406"


def test_numbers_that_are_no_neighbours_are_no_turn() -> None:
    assert at_the_turn("house 406/409") == ""


def test_years_are_years_and_nothing_finer() -> None:
    assert are_years("0150", "-0043")
    assert not are_years("0150", "2024-05")
