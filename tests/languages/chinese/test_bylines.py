"""Chinese: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("发布时间：2024-03-28 14:05:11 来源：外交部", "2024-03-28"),
        ("2024年03月28日14:05 | 来源：人民网", "2024-03-28"),
        ("更新日期：2024年3月28日", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
