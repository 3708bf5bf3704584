"""Countries by name."""

import pytest

from chrono.languages.kazakh.countries import COUNTRIES


@pytest.mark.parametrize(("name", "code"), [("қытай", "CN"), ("қазақстан", "KZ"), ("жапония", "JP")])
def test_names(name: str, code: str) -> None:
    assert COUNTRIES[name] == code
