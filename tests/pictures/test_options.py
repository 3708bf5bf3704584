"""How a picture is wanted."""

import dataclasses

import pytest

from chrono.pictures.options import DEFAULT_WIDTH, PictureOptions


def test_without_a_wish_the_picture_fits_a_column_of_a_report() -> None:
    assert PictureOptions().width == DEFAULT_WIDTH == pytest.approx(16 / 2.54)


def test_a_wish_is_a_value() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        PictureOptions().layout = "strip"  # type: ignore[misc]
