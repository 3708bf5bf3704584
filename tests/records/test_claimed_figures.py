"""The value and unit of a record as a figure."""

import pytest

from chrono.records.claimed_figures import parse_figure


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("1", "миллион долларов", "1,000,000 USD"),
        ("23", "billion dollars", "23,000,000,000 USD"),
        ("1.5", "million tonnes", "1,500,000 tonne"),
        ("5", "m", "5 m"),
        ("5", "million", "5 million"),
        ("7", "cubic metres", "7 cubic metres"),
    ],
)
def test_a_scale_may_stand_in_the_unit(value: str, unit: str, words: str) -> None:
    assert str(parse_figure(value, unit)) == words


@pytest.mark.parametrize(
    ("value", "unit"), [("some", "dollars"), ("1 and 2", "million dollars"), ("", "million dollars")]
)
def test_what_is_not_one_number_is_none(value: str, unit: str) -> None:
    assert parse_figure(value, unit) is None
