"""The day of a judgment."""

import pytest

from chrono.bylines.rulings import ruling_day


@pytest.mark.parametrize(
    "lines",
    [
        ["Date: 12 March 2024", "Before: MR JUSTICE SMITH", "Hearing dates: 5, 6 and 7 February 2024"],
        ["Hearing date: 5 February 2024", "Date: 12 March 2024"],
        ["Heard: 5 February 2024", "Delivered: 12 March 2024"],
        ["Argued October 5, 2023—Decided March 12, 2024"],
        ["Date of hearing: 5 February 2024", "Date of judgment: 12 March 2024"],
        ["Дата заседания: 5 февраля 2024", "Дата: 12 марта 2024"],
    ],
)
def test_a_judgment_is_of_the_day_on_which_it_was_given(lines: list[str]) -> None:
    found = ruling_day(lines)
    assert found is not None
    assert found.day == "2024-03-12"


@pytest.mark.parametrize(
    "lines",
    [
        ["Date: 12 March 2024"],
        ["Hearing dates: 5 and 6 February 2024", "By Ann Lee, 12 March 2024"],
        ["Heard: 5 February 2024", "Date: 12 March 2024", "Delivered: 14 March 2024"],
        ["Heard on the street all day, " * 9, "Date: 12 March 2024"],
    ],
)
def test_without_a_hearing_or_with_several_days_none_is_known(lines: list[str]) -> None:
    assert ruling_day(lines) is None
