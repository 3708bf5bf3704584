"""Countries by name."""

import re

import pytest

from chrono.languages.english.countries import COUNTRIES


def test_codes_are_of_two_letters() -> None:
    assert [code for code in COUNTRIES.values() if not re.fullmatch("[A-Z]{2}", code)] == []


def test_no_name_is_empty_or_has_capitals() -> None:
    assert [name for name in COUNTRIES if not name.strip() or name != name.lower().strip()] == []


def test_every_country_is_there() -> None:
    assert len(set(COUNTRIES.values())) > 190


@pytest.mark.parametrize(
    ("name", "code"), [("china", "CN"), ("chinese", "CN"), ("beijing", "CN"), ("uk", "GB"), ("kazakh", "KZ")]
)
def test_names_adjectives_and_capitals(name: str, code: str) -> None:
    assert COUNTRIES[name] == code
