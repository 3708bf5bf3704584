"""The words between and beside dates, as a part of a language."""

import re
from dataclasses import fields

import pytest

from chrono.languages import languages_with, part
from chrono.languages.date_links import DateLinks


@pytest.mark.parametrize("code", languages_with(DateLinks))
def test_every_pattern_is_one(code: str) -> None:
    links = part(code, DateLinks)
    for field in fields(DateLinks):
        value = getattr(links, field.name)
        patterns = [value] if isinstance(value, str) else [one if isinstance(one, str) else one[1] for one in value]
        for pattern in patterns:
            assert re.compile(pattern, re.IGNORECASE)
