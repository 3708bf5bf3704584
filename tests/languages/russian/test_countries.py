"""Countries by name."""

import pytest

from chrono.languages.russian.countries import COUNTRIES


@pytest.mark.parametrize(("name", "code"), [("китай", "CN"), ("казахстан", "KZ"), ("сша", "US"), ("япония", "JP")])
def test_names(name: str, code: str) -> None:
    assert COUNTRIES[name] == code
