"""Texts as scalars, slugs and names of their own."""

import pytest
import yaml

from chrono.files.scalars import scalar


@pytest.mark.parametrize("text", ["plain", 'with "quotes"', "back\\slash: #", "Қазақстан 会谈", "no", "two\nlines", ""])
def test_a_scalar_reads_back_as_the_text(text: str) -> None:
    assert yaml.safe_load(scalar(text)) == text
    assert "\n" not in scalar(text)
