"""Lengths as people write them, in inches."""

import pytest

from chrono.errors import CannotDraw
from chrono.pictures.lengths import to_inches


@pytest.mark.parametrize(
    ("length", "expected"), [("2.54cm", 1.0), ("25.4 MM", 1.0), ("6.3in", 6.3), ("36pt", 0.5), (5, 5.0), ("7", 7.0)]
)
def test_a_length_says_its_unit_or_is_in_inches(length: str | float, expected: float) -> None:
    assert to_inches(length) == pytest.approx(expected)


def test_a_number_is_in_the_unit_that_is_named() -> None:
    assert to_inches("2.54", "cm") == pytest.approx(1.0)


def test_what_is_no_length_is_refused() -> None:
    with pytest.raises(CannotDraw, match='"wide" is not a length such as 16cm'):
        to_inches("wide")
