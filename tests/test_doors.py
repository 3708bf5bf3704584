"""Doors that open late."""

import sys

import pytest

from chrono.doors import open_late


def test_a_name_is_loaded_from_its_module_when_it_is_used() -> None:
    load, names = open_late("chrono", {"version": ("__version__",), "errors": ("ChronoError", "CannotRead")})
    assert names() == ["CannotRead", "ChronoError", "__version__"]
    assert load("ChronoError") is sys.modules["chrono.errors"].ChronoError


def test_a_name_that_no_module_has_is_an_attribute_error() -> None:
    load, _ = open_late("chrono", {"version": ("__version__",)})
    with pytest.raises(AttributeError, match="module 'chrono' has no attribute 'nothing'"):
        load("nothing")
