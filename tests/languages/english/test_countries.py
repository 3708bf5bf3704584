"""Countries by name."""

import pytest

from chrono.languages.english.countries import COUNTRIES


@pytest.mark.parametrize(
    ("name", "code"), [("china", "CN"), ("chinese", "CN"), ("beijing", "CN"), ("uk", "GB"), ("kazakh", "KZ")]
)
def test_names_adjectives_and_capitals(name: str, code: str) -> None:
    assert COUNTRIES[name] == code
