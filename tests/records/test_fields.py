"""Texts to the values of fields."""

import pytest
from pydantic import TypeAdapter, ValidationError

from chrono.records.fields import Date, Names, PositiveInt, Truth, Value, Zone


def error_of(kind: object, value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    return str(caught.value.errors()[0]["msg"])


def test_a_date_keeps_its_text() -> None:
    assert str(TypeAdapter(Date).validate_python("0476")) == "0476"


def test_a_whole_number_is_a_year() -> None:
    assert str(TypeAdapter(Date).validate_python(2024)) == "2024"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (["..2024-03-26"], "expected a date in EDTF; dates with [ ] or { } need quotation marks"),
        (True, "expected a date in EDTF"),
        ("2024-02-31", 'day 31 in "2024-02-31" is out of range 01-29 of that month'),
    ],
)
def test_what_is_no_date_says_why(value: object, message: str) -> None:
    assert error_of(Date, value) == message


@pytest.mark.parametrize("value", ["1_0", "1.0", "0", "-1", "x"])
def test_a_count_is_made_of_digits_and_from_1_on(value: str) -> None:
    assert error_of(PositiveInt, value)


def test_a_truth_is_true_or_false_in_words() -> None:
    assert TypeAdapter(Truth).validate_python("false") is False


def test_one_name_may_stand_where_a_list_may() -> None:
    assert TypeAdapter(Names).validate_python("talks") == ("talks",)


def test_a_figure_is_one_number_or_range() -> None:
    assert TypeAdapter(Value).validate_python("40-50") == "40-50"
    assert error_of(Value, "many") == "expected one number or range, such as 30.1 billion or 40-50"


def test_a_zone_is_one_of_the_iana_names() -> None:
    assert TypeAdapter(Zone).validate_python("Asia/Almaty") == "Asia/Almaty"
    assert error_of(Zone, "Foo/Bar") == "expected an IANA time zone such as Asia/Almaty"
