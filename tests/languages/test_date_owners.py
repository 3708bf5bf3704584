"""The words that a date may belong to, as a part of a language."""

import re
from dataclasses import fields

import pytest

from chrono.languages import DateOwners, languages_with, part


@pytest.mark.parametrize("code", languages_with(DateOwners))
def test_every_pattern_is_one(code: str) -> None:
    owners = part(code, DateOwners)
    for field in fields(DateOwners):
        value = getattr(owners, field.name)
        for pattern in [value] if isinstance(value, str) else () if isinstance(value, bool) else value:
            assert re.compile(pattern, re.IGNORECASE)
