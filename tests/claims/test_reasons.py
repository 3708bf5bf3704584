"""Reasons of claims as whole sentences."""

import re

import pytest

from chrono.claims.reasons import ClaimReason, of_field


def test_a_reason_has_its_values_and_the_name_of_the_field() -> None:
    said = of_field(ClaimReason.DENIES.of(word="sold"), "title")
    assert str(said) == 'the title denies "sold", which the passage does not'


def test_a_reason_that_is_of_any_field_is_as_it_is() -> None:
    said = ClaimReason.LEAVES_OUT.of(word="part")
    assert of_field(said, "title") is said


@pytest.mark.parametrize("reason", ClaimReason)
def test_every_reason_is_a_sentence_and_no_end_of_one(reason: ClaimReason) -> None:
    assert re.match(r'(?:the|its|it|one|no|words) |["{]', reason.value)
