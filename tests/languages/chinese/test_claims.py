"""Chinese signs for titles."""

import re

import pytest

from chrono.languages.chinese.claims import PART


@pytest.mark.parametrize("text", ["据警方称，", "涉嫌贪污", "据报道"])
def test_what_is_somebody_s_word(text: str) -> None:
    assert re.search(PART.alleged, text)


def test_who_says_it() -> None:
    assert re.search(PART.said, "发言人表示")
    assert not re.search(PART.said, "桥梁开通")
