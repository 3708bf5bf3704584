"""Vietnamese: bylines."""

import pytest

from tests.languages.readers import byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Thứ năm, 28/3/2024, 19:20 (GMT+7)", "2024-03-28"),
        ("Thứ Năm, ngày 28 tháng 3 năm 2024", "2024-03-28"),
        ("Cập nhật lúc 10:00 ngày 28 tháng 3 năm 2024", ""),
    ],
)
def test_the_day_of_publication_is_told_from_others(line: str, day: str) -> None:
    assert byline(line) == day
