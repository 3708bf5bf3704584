"""Chinese: what stands before a title in a calendar."""

import pytest

from tests.languages.readers import called_off


@pytest.mark.parametrize(
    ("shown", "title", "status"),
    [
        ("已取消的活动：会议", "会议", "cancelled"),
        ("转发：已推迟：会议", "会议", "postponed"),
        ("法院：取消判决", "法院：取消判决", ""),
    ],
)
def test_what_does_not_take_place_is_told_by_the_word_before_its_title(shown: str, title: str, status: str) -> None:
    assert called_off(shown) == (title, status)
