"""Chinese: what may stand between the signs of a title."""

import pytest

from tests.claims.claim_cases import title_judged


@pytest.mark.parametrize(
    ("sentence", "passes"),
    [
        ("会议已于2025年2月14日上午在京召开。", True),
        ("会议2025年2月14日随后在京召开。", True),
        ("会议2025年2月14日计划在京召开。", False),
    ],
)
def test_words_that_say_when_may_be_left_out_and_no_plan(sentence: str, passes: bool) -> None:
    found = title_judged("会议在京召开", sentence, sentence.rstrip("。"), language="zh")
    assert found
    assert any(one.startswith("passed") for one in found) is passes
