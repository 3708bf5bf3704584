"""Texts of a picture: boxes and wrapping."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.timelines.timeline import Band, Timeline, Words, wrap, wrap_evenly, wrap_well


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


@pytest.mark.parametrize(("align", "left"), [("left", 100.0), ("center", 80.0), ("right", 60.0)])
def test_box_begins_by_the_alignment_when_asked(align: str, left: float) -> None:
    assert Words("x", 100, 50, 10, "label", align, width=40).box == pytest.approx((left, 42.2, left + 40, 52.4))


def test_labels_are_the_texts_of_events_when_listed() -> None:
    title, label = Words("T", 0, 0, 12, "title"), Words("A visit", 0, 20, 10, "label", event="visit")
    picture = Timeline(100, 100, True, (title, label), (), (), (), "T", "")
    assert list(picture.labels()) == [label]


def test_lines_are_not_made_even_by_breaking_a_word() -> None:
    def width(text: str, size: float, bold: bool) -> float:  # noqa: ARG001
        return float(len(text))

    assert wrap_evenly("a visit of государственным standing", 18, 8, width) == [
        "a visit of",
        "государственным",
        "standing",
    ]


def test_a_band_ends_along_the_axis_whichever_way_that_runs() -> None:
    band = Band("War", 10, 20, 110, 220, (0, 0), False, "top", False, 0.1)
    assert band.ends == (10, 110)
    assert replace(band, down=True).ends == (20, 220)


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
