"""Traditional signs for what is written in simplified ones."""

import pytest

from chrono.languages import Cues, part
from chrono.languages.chinese.traditional import in_traditional, with_traditional
from tests.languages.readers import outcomes


def test_signs_are_put_one_for_one() -> None:
    assert in_traditional("没有签署协议") == "沒有簽署協議"


def test_a_part_has_both() -> None:
    made = with_traditional(
        Cues(frozenset({"没有"}), off_phrases={("没", "来"): "cancelled"}, untrue="谣言", said_verb="说"), ("untrue",)
    )
    assert made.negation == {"没有", "沒有"}
    assert made.off_phrases == {("没", "来"): "cancelled", ("沒", "來"): "cancelled"}
    assert (made.untrue, made.said_verb) == ("谣言|謠言", "说")


def test_cues_are_known_in_both() -> None:
    cues = part("zh", Cues)
    assert cues is not None
    assert {"取消", "推迟", "推遲"} <= cues.cancelled | cues.postponed


@pytest.mark.parametrize(
    ("sentence", "quote", "rule"),
    [
        ("部長對北京的訪問已經推遲，發言人表示", "部長對北京的訪問", "CH206"),
        ("據傳部長訪問了北京", "部長訪問了北京", "CH206"),
        ("部長沒有訪問北京", "訪問北京", "CH206"),
        ("會談推遲", "", "CH404"),
    ],
)
def test_what_turns_a_sense_is_read(sentence: str, quote: str, rule: str) -> None:
    assert outcomes("zh", sentence, quote)[rule] == "failed"
