"""Texts to lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.timelines.wrapping import _fitting, wrap, wrap_evenly, wrap_well


def measure(text: str, size: float, bold: bool) -> float:
    return len(text) * size * (0.6 if bold else 0.5)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 100, ["one two three"]),
        ("one two three", 40, ["one two", "three"]),
        ("one two three", 26, ["one", "two", "three"]),
        ("abcdefgh", 20, ["abcd", "efgh"]),
        ("ab abcdefgh", 20, ["ab", "abcd", "efgh"]),
        ("  one   two ", 100, ["one two"]),
        ("", 100, []),
        (" ", 100, []),
        ("abc", 1, ["a", "b", "c"]),
    ],
)
def test_text_is_wrapped_when_too_wide(text: str, width: float, lines: list[str]) -> None:
    assert wrap(text, width, 10, measure) == lines


def test_bold_text_is_wrapped_earlier_when_wider() -> None:
    assert wrap("one two", 36, 10, measure, bold=True) == ["one", "two"]


def test_lines_are_even_when_wrapped_evenly() -> None:
    assert wrap_evenly("aa bb cc dd ee", 60, 10, measure) == ["aa bb cc", "dd ee"]


TEXTS = st.lists(st.text("ab", min_size=1, max_size=12), max_size=8).map(" ".join)


@given(TEXTS, st.integers(10, 100))
def test_lines_fit_and_lose_nothing_when_wrapped(text: str, width: int) -> None:
    lines = wrap(text, width, 10, measure)
    assert all(measure(line, 10, False) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(TEXTS, st.integers(10, 100))
def test_even_lines_are_as_few_when_wrapped(text: str, width: int) -> None:
    even, plain = wrap_evenly(text, width, 10, measure), wrap(text, width, 10, measure)
    assert len(even) == len(plain)
    assert max(map(len, even), default=0) <= max(map(len, plain), default=0)


def test_lines_are_not_made_even_by_breaking_a_word() -> None:
    def width(text: str, size: float, bold: bool) -> float:  # noqa: ARG001
        return float(len(text))

    assert wrap_evenly("a visit of государственным standing", 18, 8, width) == [
        "a visit of",
        "государственным",
        "standing",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("on 31 Dec 2024", ["on", "31 Dec 2024"]),
        ("4 Aug 2025 – 21 Jun 2026", ["4 Aug 2025 –", "21 Jun 2026"]),
        ("was paid 1 200 роз", ["was paid", "1 200 роз"]),
        ("decree by № 1205", ["decree by", "№ 1205"]),
        ("grew by some 12 %", ["grew by some", "12 %"]),
        ("in the year 2024", ["in the year", "2024"]),
    ],
)
def test_what_belongs_together_is_not_parted(text: str, lines: list[str]) -> None:
    assert wrap(text, 12, 1, lambda line, size, _: len(line) * size) == lines


def test_a_long_word_is_not_parted_behind_a_digit_nor_before_a_closing_sign() -> None:
    assert wrap("会议于2024年3月28日举行，双方", 10, 1, lambda line, size, _: len(line) * size) == [
        "会议于2024年3月",
        "28日举行，双方",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("aaaa bbbb cccc dddd e", ["aaaa bbbb cccc", "dddd e"]),
        ("aaaa bbbb cccc dddd eeee ffff", ["aaaa bbbb cccc dddd", "eeee ffff"]),
        ("aaaa bbbb", ["aaaa bbbb"]),
        ("aaaaaaaaaaaaaaaaaaa b", ["aaaaaaaaaaaaaaaaaaa", "b"]),
    ],
)
def test_no_last_word_is_forgotten_where_shorter_lines_take_it_along(text: str, lines: list[str]) -> None:
    assert wrap_well(text, 100, 10, measure) == lines


def test_an_era_is_not_parted_from_its_year() -> None:
    assert wrap("24 Aug AD 79", 50, 10, measure) == ["24 Aug", "AD 79"]


def test_a_single_letter_with_its_stop_stays_with_the_word_before_it() -> None:
    assert wrap("ок. 298 до н. э.", 12, 1, lambda line, size, _: len(line) * size) == ["ок.", "298 до н. э."]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("aaaa bbbb cccc", ["aaaa", "bbbb cccc"]),
        ("aaaaaaaaa bbbb", ["", "aaaaaaaaa", "bbbb"]),
        ("会议于北京举行双方同意", ["会议于北京", "举行双方同意"]),
        ("", []),
    ],
)
def test_the_first_line_begins_behind_an_indent(text: str, lines: list[str]) -> None:
    assert wrap_well(text, 10, 1, lambda line, size, _: len(line) * size, 5) == lines


def test_of_a_long_word_no_more_is_measured_than_twice_what_has_room() -> None:
    measured = []

    def width_of(piece: str) -> float:
        measured.append(len(piece))
        return len(piece)

    assert [_fitting("w" * 50_000, room, width_of) for room in (0.5, 1, 10, 33)] == [0, 1, 10, 33]
    assert max(measured) == 64
    assert len(measured) < 60
    assert _fitting("word", 4, width_of) == 4
