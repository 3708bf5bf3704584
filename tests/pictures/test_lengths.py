"""Lengths as people write them, in inches."""

import pytest

from chrono.errors import CannotDraw
from chrono.pictures.lengths import parse_length, parse_size, to_inches


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


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("A4", (8.27, 11.69)),
        ("a4-landscape", (11.69, 8.27)),
        ("16:9", (13.33, 7.5)),
        ("24x12cm", (9.45, 4.72)),
        ("1200x675", (6.0, 3.375)),
        ("6 × 4 in", (6.0, 4.0)),
    ],
)
def test_a_size_is_a_name_or_a_width_and_a_height(text: str, size: tuple[float, float]) -> None:
    assert parse_size(text, 200) == pytest.approx(size, abs=0.01)


@pytest.mark.parametrize("text", ["A9", "12", "1x1", "x", "0x0cm", "-5x4cm"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(CannotDraw, match=r"is no size such as A4|is not between 1 and 200 inches"):
        parse_size(text, 200)


@pytest.mark.parametrize(
    ("length", "inches"),
    [("2.54cm", 1.0), ("10", 3.937), ("72pt", 1.0), ("300 px", 3.0), (5.08, 2.0)],
)
def test_length_is_in_centimetres_or_says_its_unit(length: str | float, inches: float) -> None:
    assert parse_length(length, 100) == pytest.approx(inches, abs=1e-3)


@pytest.mark.parametrize("length", ["0cm", "-3cm", "900cm", "50px"])
def test_length_that_no_picture_has_is_refused(length: str) -> None:
    with pytest.raises(CannotDraw, match=f'"{length}" is not between 2.54cm and 508cm'):
        parse_length(length, 100)
