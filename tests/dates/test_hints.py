"""Other writings of dates to the EDTF meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.dates.hints import is_ambiguous, respell


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("28.03.2024", "2024-03-28"),
        ("8.3.2024", "2024-03-08"),
        ("28/03/2024", "2024-03-28"),
        ("03/28/2024", "2024-03-28"),
        ("05/12/2024", "2024-12-05"),
        ("05/13/2024", "2024-05-13"),
        ("2024/03/28", "2024-03-28"),
        ("2024.3.8", "2024-03-08"),
        ("20240328", "2024-03-28"),
        ("March 2024", "2024-03"),
        ("Sept. 2024", "2024-09"),
        ("28 March 2024", "2024-03-28"),
        ("28th march 2024", "2024-03-28"),
        ("March 28, 2024", "2024-03-28"),
        ("March 1st 2024", "2024-03-01"),
        ("March 0044", "0044-03"),
        ("28 марта 2024", "2024-03-28"),
        ("наурыз 2024", "2024-03"),
        ("2024Q3", "2024-35"),
        ("2024-q4", "2024-36"),
        ("199u", "199X"),
        ("1999-uu", "1999-XX"),
        ("2024-03-28/open", "2024-03-28/.."),
        ("unknown/1990", "/1990"),
        ("1990/unknown", "1990/"),
    ],
)
def test_writing_is_respelt_when_only_one_form_is_meant(text: str, edtf: str) -> None:
    assert respell(text) == edtf


@pytest.mark.parametrize("text", ["soon", "", "28 2024", "March", "Marsh 2024", "1 March 2 2024", "2024-Q5", "12:30"])
def test_writing_is_left_alone_when_nothing_is_meant(text: str) -> None:
    assert respell(text) is None


@pytest.mark.parametrize(
    ("text", "ambiguous"),
    [
        ("03/04/2024", True),
        ("3/4/2024", True),
        ("12/11/2024", True),
        ("28/03/2024", False),
        ("03/28/2024", False),
        ("03/03/2024", False),
        ("03.04.2024", False),
        ("2024/03/04", False),
    ],
)
def test_writing_is_ambiguous_when_both_may_be_the_month(text: str, ambiguous: bool) -> None:
    assert is_ambiguous(text) is ambiguous


@given(st.text(max_size=30))
def test_any_text_is_taken_when_random(text: str) -> None:
    assert respell(text) is None or isinstance(is_ambiguous(text), bool)
