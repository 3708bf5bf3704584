"""Numbers that are stamped on pages."""

import re

import pytest

from chrono.text.stamps import stamp_key, stamp_prefix, stamps_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EXP-0000998", [("EXP-0000998", ("exp", "0000998"))]),
        ("page 2  ABC DEF 000123", [("ABC DEF 000123", ("abcdef", "000123"))]),
        ("DEF0019 and DEF0020", [("DEF0019", ("def", "0019")), ("DEF0020", ("def", "0020"))]),
        ("x-EXP-001 in 2019", []),
    ],
)
def test_letters_before_a_number_are_a_stamp(text: str, found: list[tuple[str, tuple[str, str]]]) -> None:
    assert [(one.written, one.key) for one in stamps_in(text)] == found


def test_digits_at_the_end_of_a_prefix_belong_to_the_number() -> None:
    assert stamp_key("EXP-00", "998") == ("exp", "00998")


def test_prefix_is_parted_by_the_signs_that_are_told() -> None:
    assert re.fullmatch(stamp_prefix("-"), "ABC-DEF-")
    assert not re.fullmatch(stamp_prefix("-"), "ABC DEF-")
