"""Numbers that are stamped on pages."""

import re

import pytest

from chrono.text.stamps import bare_stamp, keys_of, stamp_key, stamp_prefix, stamps_in


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


def test_a_number_is_stamped_with_all_words_before_it_or_the_nearest() -> None:
    assert keys_of("SECRET EXP-0000998") == {("secretexp", "0000998"), ("exp", "0000998")}
    assert keys_of("0000998") == {("", "0000998")}
    assert keys_of("") == set()


def test_a_long_number_alone_may_be_stamped() -> None:
    assert [bare_stamp(line) is not None for line in ("000042", "0042", "12 34567", "000042.")] == [
        True,
        False,
        False,
        False,
    ]
