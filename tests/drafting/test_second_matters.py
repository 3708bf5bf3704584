"""Titles of the second matter of a sentence."""

import pytest

from chrono.drafting.second_matters import titles_of_own


@pytest.mark.parametrize(
    ("title", "dated", "own"),
    [
        (
            "The line was started on 17 June and was stopped on 30 October",
            "30 October",
            "The line was stopped on 30 October",
        ),
        (
            "The hall was begun in 1688 and finished before 1695",
            "1695",
            "The hall was finished before 1695",
        ),
        ("The bank bought Orla in 2019 and sold it in 2021", "2021", "The bank sold it in 2021"),
        (
            "The coin was struck in 1641, so the hoard was buried about 1643",
            "1643",
            "The hoard was buried about 1643",
        ),
        (
            "A school was endowed by Dame Alice Rood, who died about 1712",
            "1712",
            "Dame Alice Rood, who died about 1712",
        ),
        ("The delay was caused by the flood of 28 September", "28 September", "Flood of 28 September"),
    ],
)
def test_the_part_of_the_date_has_its_own_subject(title: str, dated: str, own: str) -> None:
    assert titles_of_own(title, dated, "en")[0] == own


@pytest.mark.parametrize(
    ("title", "dated"),
    [
        ("The Agreement was signed on 4 May, and on 6 May by Ms Weiss", "6 May"),
        ("It was held until about 370", "370"),
        ("The line was started on 17 June", "30 October"),
    ],
)
def test_a_part_without_a_verb_and_a_date_that_is_not_there_give_none(title: str, dated: str) -> None:
    assert titles_of_own(title, dated, "en") == []
