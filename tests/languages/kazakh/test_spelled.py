"""Kazakh: years in words."""

import pytest

from tests.languages.readers import stands

PUBLISHED = "2020-06-01"


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
    assert stands(text, "kk", PUBLISHED) == [expected]


def test_a_day_that_no_month_has_is_none() -> None:
    assert stands("отыз екінші мамыр 2014 жыл", "kk", PUBLISHED) == ["2014-05"]
    assert stands("отыз бірінші мамыр 2014 жыл", "kk", PUBLISHED) == ["2014-05-31"]
