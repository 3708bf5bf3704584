"""The words of numbers of every language that has them."""

import re

import pytest

from chrono.languages import NumberWords, languages_with, part


@pytest.mark.parametrize("code", sorted(languages_with(NumberWords)))
def test_scales_are_powers_of_ten_and_stand_in_few_places(code: str) -> None:
    words = part(code, NumberWords)
    assert words is not None
    assert set(words.sign_scales.values()) <= {10**power for power in words.scales.values()}
    assert all(re.compile(one) for one in (*words.qualified_after, *words.halves, *words.inner))
