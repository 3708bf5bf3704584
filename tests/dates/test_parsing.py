"""Texts in EDTF to dates, and what is wrong with those that are none."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.dates.date import DateForm
from chrono.dates.parsing import parse_date
from chrono.errors import InvalidDate
from tests.dates.strategies import DATES, EXAMPLES


def refusal(text: str) -> InvalidDate | None:
    try:
        parse_date(text)
    except InvalidDate as error:
        return error
    return None


@pytest.mark.parametrize("text", EXAMPLES)
def test_date_prints_back_when_it_is_an_example_of_the_standard(text: str) -> None:
    assert str(parse_date(text)) == text


@given(DATES)
def test_date_prints_back_when_valid(text: str) -> None:
    assert str(parse_date(text)) == text


@given(st.one_of(st.text(max_size=20), st.text("0123456789-/.,[]{}?~%XYSETZ: +", max_size=24)))
def test_text_raises_nothing_but_invalid_date_when_random(text: str) -> None:
    error = refusal(text)
    assert error is None or 0 <= error.start <= error.end <= max(len(text), 1)


def test_date_is_refused_quickly_when_no_year_has_it() -> None:
    began = time.process_time()
    assert refusal("XXXX-02-30") is not None
    assert time.process_time() - began < 5


@given(st.text("0123456789-/.,[]{}?~%XYSETZ: +", max_size=16))
def test_suggestion_is_a_date_when_one_is_made(text: str) -> None:
    error = refusal(text)
    meant = error.suggestion if error else None
    assert meant is None or parse_date(meant).text == meant


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("../1985", (True, False, False, False)),
        ("1985/..", (False, True, False, False)),
        ("/1985", (False, False, True, False)),
        ("1985/", (False, False, False, True)),
        ("../1985?", (True, False, False, False)),
        ("[..1984]", (True, False, False, False)),
        ("[1984..]", (False, True, False, False)),
        ("1984/1985", (False, False, False, False)),
    ],
)
def test_end_is_open_or_unknown_when_written_so(text: str, flags: tuple[bool, ...]) -> None:
    date = parse_date(text)
    assert (date.open_start, date.open_end, date.unknown_start, date.unknown_end) == flags


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("28.03.2024", "2024-03-28"),
        ("March 2024", "2024-03"),
        ("28 March 2024", "2024-03-28"),
        ("March 28, 2024", "2024-03-28"),
        ("28/03/2024", "2024-03-28"),
        ("03/28/2024", "2024-03-28"),
        ("05/05/2024", "2024-05-05"),
        ("20240328", "2024-03-28"),
        ("2024/03/28", "2024-03-28"),
        ("2024-Q1", "2024-33"),
        ("199u", "199X"),
        ("2004-06-uu", "2004-06-XX"),
        ("1984/open", "1984/.."),
        ("unknown/2006", "/2006"),
        ("2024-03-30/2024-03-28", "2024-03-28/2024-03-30"),
    ],
)
def test_error_offers_the_edtf_form_when_there_is_only_one(text: str, meant: str) -> None:
    with pytest.raises(InvalidDate) as caught:
        parse_date(text)
    assert caught.value.suggestion == meant


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2024",
        "2024-02-31",
        "31.02.2024",
        "Smarch 2024",
        "",
        " ",
        "/",
        "..",
        "../..",
        "[]",
        "{}",
        "[2024",
        "2024]",
        "[2024}",
        "[2024,,2025]",
        "[2024..2023]",
        "[2024..,2025]",
        "[2024,..2025]",
        "[2024..2025-03]",
        "2024-03-28/2024-03-30/2024-04-01",
        "soon",
        "[..]",
        "{2024-13}",
        "2024-03-28//",
        "[2024/2025]",
    ],
)
def test_text_is_refused_without_a_guess_when_not_edtf(text: str) -> None:
    with pytest.raises(InvalidDate) as caught:
        parse_date(text)
    assert caught.value.suggestion is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2024-03-28/2024-13-30", 16, 18),
        ("2024-02-30/2024-03-30", 8, 10),
        ("[2024-03-01..2024-02-30]", 21, 23),
        ("{2024,2024-13}", 11, 13),
        ("{2024, 2024-13}", 12, 14),
    ],
)
def test_error_points_into_the_whole_when_a_part_is_wrong(text: str, start: int, end: int) -> None:
    with pytest.raises(InvalidDate) as caught:
        parse_date(text)
    assert (caught.value.start, caught.value.end) == (start, end)


def test_error_says_ambiguous_when_day_and_month_may_be_either() -> None:
    with pytest.raises(InvalidDate, match='"03/04/2024" is ambiguous: day and month may be either'):
        parse_date("03/04/2024")


@pytest.mark.parametrize(("text", "kind"), [("[1667,1668]", DateForm.ONE_OF), ("{1667,1668}", DateForm.ALL_OF)])
def test_square_brackets_mean_one_of_a_set_and_curly_ones_all(text: str, kind: DateForm) -> None:
    assert parse_date(text).kind is kind


@pytest.mark.parametrize(
    ("text", "message", "start", "end"),
    [
        ("[1667,1668-05..1669]", 'both ends of "1668-05..1669" need the same precision', 6, 19),
        ("[1667, 1669..1668]", '"1669..1668" ends before it begins', 7, 17),
        ("[1667,..]", '".." needs a date on one side', 6, 8),
        ("[1667..,1668]", '".." is open only before the first or after the last member', 0, 13),
        ("[1667,1668", '"[" opens a set that no "]" closes', 0, 10),
        ("[]", '"[" opens a set that no "]" closes', 0, 2),
        ("03/04/2024", '"03/04/2024" is ambiguous: day and month may be either', 0, 10),
    ],
)
def test_what_is_wrong_with_a_set_is_told_with_its_place(text: str, message: str, start: int, end: int) -> None:
    with pytest.raises(InvalidDate) as wrong:
        parse_date(text)
    assert (wrong.value.message, wrong.value.start, wrong.value.end) == (message, start, end)


def test_set_of_one_sign_is_closed_but_has_no_date() -> None:
    with pytest.raises(InvalidDate) as raised:
        parse_date("{5}")
    assert "closes" not in str(raised.value)
    with pytest.raises(InvalidDate, match="opens a set that no"):
        parse_date("{}")
