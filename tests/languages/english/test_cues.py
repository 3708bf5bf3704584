"""Words that turn a sense, in English."""

import pytest

from tests.languages.readers import outcomes


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The visit was cancelled on Monday", "planned"),
        ("The talks were called off", "planned"),
        ("The visit has been postponed", "planned"),
        ("The ministry denied that the visit took place", "occurred"),
    ],
)
def test_what_is_off_is_not_said_to_be_on(sentence: str, status: str) -> None:
    assert outcomes("en", sentence, status=status)["CH404"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The visit was not cancelled", "planned"),
        ("The visit was earlier cancelled, then took place", "occurred"),
        ("The court denied a motion about the visit", "occurred"),
    ],
)
def test_what_is_not_off_passes(sentence: str, status: str) -> None:
    assert outcomes("en", sentence, status=status)["CH404"] == "passed"


@pytest.mark.parametrize(
    "sentence", ["The visit is scheduled to begin in 2024", "The minister reportedly arrived in 2024"]
)
def test_what_is_only_planned_or_rumoured_did_not_occur(sentence: str) -> None:
    assert outcomes("en", sentence, status="occurred")["CH405"] == "failed"


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("The minister never visited Rome in 2024", "visited Rome in 2024"),
        ("Talks in 2024 will be held unless it rains", "Talks in 2024 will be held"),
    ],
)
def test_what_turns_a_quotation_is_not_cut_off(sentence: str, quote: str) -> None:
    assert outcomes("en", sentence, quote)["CH206"] == "failed"


def test_an_ellipsis_does_not_leave_out_a_negation() -> None:
    assert (
        outcomes("en", "The minister, who did not fly, visited Rome in 2024", "The minister … visited Rome in 2024")[
            "CH205"
        ]
        == "failed"
    )


@pytest.mark.parametrize(
    "sentence",
    ["A visit, called for 2024, has been suspended.", "A visit, which was to be in 2024, will be reviewed instead."],
)
def test_what_is_suspended_or_replaced_is_no_plan(sentence: str) -> None:
    assert outcomes("en", sentence)["CH404"] == "unchecked"


@pytest.mark.parametrize(
    ("sentence", "failed"),
    [
        ("The station did not open until March 2024.", False),
        ("The vote did not take place until March 2024.", False),
        ("The station did not open in March 2024.", True),
    ],
)
def test_what_was_not_done_until_a_day_was_done_on_it(sentence: str, failed: bool) -> None:
    told = outcomes("en", sentence, status="occurred")
    assert ("failed" in (told["CH404"], told["CH405"])) is failed
