"""Words that turn a sense, in Chinese."""

import pytest

from tests.languages.readers import outcomes


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("访问已取消", "planned"),
        ("会谈推迟", "planned"),
    ],
)
def test_what_is_off_is_not_said_to_be_on(sentence: str, status: str) -> None:
    assert outcomes("zh", sentence, status=status)["CH404"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("访问没有取消", "planned"),
    ],
)
def test_what_is_not_off_passes(sentence: str, status: str) -> None:
    assert outcomes("zh", sentence, status=status)["CH404"] == "passed"


@pytest.mark.parametrize("sentence", ["计划于2024年访问", "据称部长抵达"])
def test_what_is_only_planned_or_rumoured_did_not_occur(sentence: str) -> None:
    assert outcomes("zh", sentence, status="occurred")["CH405"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("如果天晴，部长访问罗马", "部长访问罗马"),
    ],
)
def test_what_turns_a_quotation_is_not_cut_off(sentence: str, quote: str) -> None:
    assert outcomes("zh", sentence, quote)["CH206"] == "failed"
