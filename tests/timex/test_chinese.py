"""Dates in Chinese; published on Tuesday, 26 March 2024."""

import pytest

from chrono.days import Day
from chrono.tagger import find_timexes

CASES = [
    ("外长将于2024年3月28日访问中国。", "2024年3月28日", "2024-03-28"),
    ("访问将于3月28日至30日进行。", "3月28日至30日", "2024-03-28/2024-03-30"),
    ("协议于2023年5月签署。", "2023年5月", "2023-05"),
    ("去年5月签署协议。", "去年5月", "2023-05"),
    ("贸易额在2024年增长。", "2024年", "2024"),
    ("双方昨天会谈。", "昨天", "2024-03-25"),
    ("双方上周二会谈。", "上周二", "2024-03-19"),
    ("工厂三天前开业。", "三天前", "2024-03-23"),
    ("2024年第一季度增长。", "2024年第一季度", "2024-33"),
    ("2023年上半年增长。", "2023年上半年", "2023-40"),
    ("上世纪不算,20世纪90年代增长。", "20世纪90年代", "199X"),
    ("二〇二四年三月签署。", "二〇二四年三月", "2024-03"),
    ("十二月二十五日休息。", "十二月二十五日", "2023-12-25"),
    ("两个月前签署。", "两个月前", "2024-01"),
]


@pytest.mark.parametrize(("text", "words", "date"), CASES)
def test_an_expression_is_found_and_resolved(text: str, words: str, date: str) -> None:
    (found,) = find_timexes(text, Day(2024, 3, 26), "zh")
    assert (text[found.start : found.end], str(found.date)) == (words, date)


def test_what_is_no_date_is_left_alone() -> None:
    assert find_timexes("贸易额达301亿美元,增长5个百分点。", Day(2024, 3, 26), "zh") == ()
