"""Chinese: which words a date belongs to."""

import pytest

from tests.languages.readers import owner


@pytest.mark.parametrize(
    ("sentence", "title", "reason"),
    [
        ("部长辞职，其任期始于2024年5月4日", "部长辞职", "stands apart from"),
        ("法院将拘留期延长至2024年5月4日", "法院延长拘留期", "is what something was set for"),
        ("销售额较2024年5月下降", "销售额下降", "is what the sentence compares with"),
        ("部长2024年5月4日辞职", "部长辞职", ""),
        ("会议定于2024年5月4日", "会议", "is what something was set for"),
        ("协定于2024年5月4日签署", "协定签署", ""),
        ("2024年5月4日，部长宣布辞职", "部长宣布辞职", ""),
    ],
)
def test_a_date_is_of_what_the_title_tells_or_of_something_else(sentence: str, title: str, reason: str) -> None:
    found = owner("zh", sentence, title)
    assert reason in found
    assert bool(found) is bool(reason)
