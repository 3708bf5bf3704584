"""A date to those of a TimelineJS slide."""

from typing import Any

import pytest

from chrono.dates import parse_date
from chrono.tables.slides import slide_dates


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2024-03-28", {"year": 2024, "month": 3, "day": 28}, None),
        ("2023-05", {"year": 2023, "month": 5}, None),
        ("2023-05/2024", {"year": 2023, "month": 5}, {"year": 2024}),
        ("[..2025-02-14]", {"year": 2025, "month": 2, "day": 14}, None),
        ("199X", {"year": 1990}, {"year": 1999}),
        ("2024-03-28T10:30", {"year": 2024, "month": 3, "day": 28, "hour": 10, "minute": 30}, None),
    ],
)
def test_slide_is_no_finer_than_its_date(date: str, start: dict[str, int], end: dict[str, int] | None) -> None:
    expected: dict[str, Any] = {"start_date": start}
    assert slide_dates(parse_date(date)) == (expected if end is None else {**expected, "end_date": end})
