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


@pytest.mark.parametrize("sentence", ["计划于2024年访问", "据称部长抵达", "部长没有访问北京"])
def test_what_is_only_planned_or_rumoured_did_not_occur(sentence: str) -> None:
    assert outcomes("zh", sentence, status="occurred")["CH405"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("如果天晴，部长访问罗马", "部长访问罗马"),
        ("部长没有访问北京，发言人表示", "访问北京"),
        ("部长对北京的访问已被取消", "部长对北京的访问"),
        ("外交部否认部长访问了北京", "部长访问了北京"),
    ],
)
def test_what_turns_a_quotation_is_not_cut_off(sentence: str, quote: str) -> None:
    assert outcomes("zh", sentence, quote)["CH206"] == "failed"


def test_what_only_begins_like_a_negation_turns_nothing() -> None:
    assert outcomes("zh", "不久前部长访问了罗马", "部长访问了罗马")["CH206"] == "passed"
    assert outcomes("zh", "会谈不久取消", status="planned")["CH404"] == "failed"


def test_a_statement_that_is_denied_did_not_occur() -> None:
    assert outcomes("zh", "外交部否认部长访问了北京", status="occurred")["CH404"] == "unchecked"


def test_what_was_planned_and_is_decided_otherwise_is_no_plan() -> None:
    assert outcomes("zh", "访问原计划2024年进行，现决定取消。")["CH404"] != "passed"
