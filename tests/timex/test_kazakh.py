"""Dates in Kazakh; published on Tuesday, 26 March 2024."""

import pytest

from chrono.days import Day
from chrono.tagger import find_timexes

CASES = [
    ("Сапар 2024 жылғы 28 наурызда басталады.", "2024 жылғы 28 наурызда", "2024-03-28"),
    ("Сапар 28-30 наурыз аралығында өтеді.", "28-30 наурыз", "2024-03-28/2024-03-30"),
    ("Келісімге 2023 жылдың мамырында қол қойылды.", "2023 жылдың мамырында", "2023-05"),
    ("Бұл туралы кеше айтылды.", "кеше", "2024-03-25"),
    ("Кездесу 28 наурызда өтті.", "28 наурызда", "2024-03-28"),
    ("Сауда 2024 жылы өсті.", "2024 жылы", "2024"),
    ("Зауыт былтыр ашылды.", "былтыр", "2023"),
    ("Кездесу өткен аптада болды.", "өткен аптада", "2024-03-18/2024-03-24"),
    ("Saýda 2024 jyly ósti.", "2024 jyly", "2024"),
    ("Kezdesu 28 naurızda ótti.", "28 naurızda", "2024-03-28"),
]


@pytest.mark.parametrize(("text", "words", "date"), CASES)
def test_an_expression_is_found_and_resolved(text: str, words: str, date: str) -> None:
    (found,) = find_timexes(text, Day(2024, 3, 26), "kk")
    assert (text[found.start : found.end], str(found.date)) == (words, date)


def test_what_is_no_date_is_left_alone() -> None:
    assert find_timexes("Сауда 30 пайызға өсті.", Day(2024, 3, 26), "kk") == ()
