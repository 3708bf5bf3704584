"""Kazakh: years in words."""

import pytest

from chrono import find_dates


def read(text: str) -> list[str]:
    return [str(one.date) for one in find_dates(text, "2020-06-01", "kk")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("бір мың тоғыз жүз қырық бірінші жылы басталды", "1941"),
        ("мың тоғыз жүз жетпісінші жылдың желтоқсанында", "1970-12"),
        ("екі мың он сегізінші жылғы мамырда", "2018-05"),
        ("екі мыңыншы жылы салынды", "2000"),
    ],
)
def test_years_in_words_are_read(text: str, expected: str) -> None:
    assert read(text) == [expected]
