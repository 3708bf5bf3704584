"""Chinese: what a text is told by to be in it."""

import pytest

from chrono.text.identification import guess_language


@pytest.mark.parametrize(
    "sentence",
    [
        "会谈周二在首都结束。",
        "法院对该公司处以罚款。",
    ],
)
def test_a_sentence_is_told(sentence: str) -> None:
    assert guess_language(sentence) == "zh"


@pytest.mark.parametrize(
    "sentence",
    [
        "会談は火曜日に首都で終わった。",
        "회담은 화요일 수도에서 끝났다.",
    ],
)
def test_one_in_a_language_near_it_is_not(sentence: str) -> None:
    assert guess_language(sentence) != "zh"
