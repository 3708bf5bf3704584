"""What the words of a cell say of its date."""

import pytest

from chrono.tables.cell_dates import DayOrder, to_edtf
from chrono.tables.worded_dates import choices, in_full, in_words, rough_ends, why_unread, without_part

UNKNOWN = DayOrder("", "nothing says")


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("12th c.", "12th century"),
        ("14th-15th c. BC", "14th-15th century BC"),
        ("XII–XIII вв.", "XII–XIII век"),
        ("c. 1200", "c. 1200"),
        ("12th cell", "12th cell"),
    ],
)
def test_a_short_word_for_a_century_counts_only_behind_a_number(text: str, full: str) -> None:
    assert in_full(text) == full


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("late 1914", ("1914", "late")),
        ("1914 early", ("1914", "early")),
        ("late", ("late", "")),
        ("Middlesex 1914", ("Middlesex 1914", "")),
    ],
)
def test_a_part_is_taken_off_its_whole(text: str, found: tuple[str, str]) -> None:
    assert without_part(text) == found


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("1200 or 1201", "[1200,1201]"),
        ("1200, 1201 or 1202", "[1200,1201,1202]"),
        ("1200 или 1201", "[1200,1201]"),
        ("c.1200-c.1250", "1200~/1250~"),
        ("1200 – ca. 1250", "1200/1250~"),
        ("the 1840s", "184X"),
        ("12th c.", "11XX"),
    ],
)
def test_one_time_or_another_and_rough_ends_are_dates(cell: str, date: str) -> None:
    assert to_edtf(cell, UNKNOWN) == date


def test_words_without_a_choice_have_none() -> None:
    assert choices("1200, 1201") == []
    assert choices("1200 or 1201") == ["1200", "1201"]
    assert rough_ends("1200–1250") is None


def test_a_day_without_a_year_is_no_date_in_words() -> None:
    assert in_words("28 March 2024") == "2024-03-28"
    assert in_words("28 March") == ""
    assert "without a year" in str(why_unread("28 March", several=False))
    assert "without a year" not in str(why_unread("28 Quark 2024", several=False))
