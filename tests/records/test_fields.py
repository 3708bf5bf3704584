"""Texts to the values of fields."""

import pytest
from pydantic import TypeAdapter, ValidationError

from chrono.records.fields import Coordinates, Date, Names, PageRange, PositiveInt, Truth, Value, Zone


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


@pytest.mark.parametrize(("value", "kept"), [(12, "12"), ("12-18", "12-18"), ("12 – 18", "12-18"), ("7-7", "7-7")])
def test_pages_are_one_or_a_range(value: object, kept: str) -> None:
    assert TypeAdapter(PageRange).validate_python(value) == kept


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("0", "expected pages counted from 1, such as 12 or 12-18"),
        ("3-", "expected pages counted from 1, such as 12 or 12-18"),
        ("ii", "expected pages counted from 1, such as 12 or 12-18"),
        ("9999999", "expected pages counted from 1, such as 12 or 12-18"),
        ("18-12", "the first page stands after the last"),
    ],
)
def test_what_is_no_range_of_pages_says_why(value: str, message: str) -> None:
    assert error_of(PageRange, value) == message


@pytest.mark.parametrize(
    ("value", "kept"),
    [("39.9042, 116.4074", "39.9042, 116.4074"), ("+51,-0.10", "51, -0.10"), ("-90,180", "-90, 180")],
)
def test_coordinates_are_a_latitude_and_a_longitude_as_they_are_written(value: str, kept: str) -> None:
    assert TypeAdapter(Coordinates).validate_python(value) == kept


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("39.9", "expected a latitude and a longitude in degrees, such as 39.9042, 116.4074 or -4.32, 15.31"),
        ("39 N, 116 E", "expected a latitude and a longitude in degrees, such as 39.9042, 116.4074 or -4.32, 15.31"),
        ("116.4, 39.9", "the latitude 116.4 lies outside -90 to 90; it comes first"),
        ("-90.1, 191", "the latitude -90.1 lies outside -90 to 90"),
        ("39.9, -180.5", "the longitude -180.5 lies outside -180 to 180"),
    ],
)
def test_what_are_no_coordinates_says_why(value: str, message: str) -> None:
    assert error_of(Coordinates, value) == message


@pytest.mark.parametrize(("text", "truth"), [("true", True), ("false", False), (True, True), (False, False)])
def test_a_truth_is_what_its_word_says(text: object, truth: bool) -> None:
    assert TypeAdapter(Truth).validate_python(text) is truth


def test_the_schema_of_names_is_a_text_or_a_list_of_texts() -> None:
    assert TypeAdapter(Names).json_schema() == {
        "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]
    }
