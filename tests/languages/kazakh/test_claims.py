"""Kazakh words for titles."""

import re

import pytest

from chrono.languages.kazakh.claims import PART


@pytest.mark.parametrize("ending", ["лар", "ның", "да", "дан"])
def test_endings_are_cut_off(ending: str) -> None:
    assert ending in PART.endings


def test_who_says_it() -> None:
    assert re.search(PART.said, "сарапшы айтты")
    assert not re.search(PART.said, "көпір ашылды")
