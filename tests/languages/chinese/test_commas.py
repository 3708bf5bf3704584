"""Narrow commas between Chinese signs."""

import re

import pytest

from chrono.languages import ClaimWords, DateOwners, part
from chrono.languages.chinese.commas import with_narrow
from chrono.timex.tagger import find_dates
from tests.languages.readers import owner


def test_a_clause_ends_at_either_comma_but_not_inside_a_number() -> None:
    known = part("zh", DateOwners)
    assert known is not None
    assert re.split(known.clause, "他到京，后返沪,再赴粤；投资1,200元。") == [
        "他到京",
        "后返沪",
        "再赴粤",
        "投资1,200元",
        "",
    ]


def test_what_may_not_have_a_comma_may_have_none_of_either() -> None:
    words = with_narrow(ClaimWords(alleged="据[^，。]{0,9}称", said="甲，乙"), ("alleged",))
    assert re.search(words.alleged, "据报,他称") is None
    assert words.said == "甲，乙"


@pytest.mark.parametrize("comma", ["，", ","])
def test_dates_belong_to_their_clauses_with_either_comma(comma: str) -> None:
    sentence = f"该厂1921年创办{comma}后来迁往郊区。"
    assert "后来" in owner("zh", sentence, "工厂迁往郊区")
    assert len(find_dates(sentence, "2012-05-05", "zh")) == 1
