"""CH602: the figure stands in the passage with transposed digits, another magnitude, unit or currency."""

import pytest

from tests.conftest import codes_of, lines_of, trade, verdicts_of


@pytest.mark.parametrize(
    ("value", "unit", "words", "article"),
    [
        ("30.1 million", "USD", "$30.1 billion", "Trade reached $30.1 billion in 2024."),
        ("30.1", "USD", "$30.1 billion", "Trade reached $30.1 billion in 2024."),
        ("43", "'%'", "4.3 percent", "Trade fell by 4.3 percent in 2024."),
        ("30.1 billion", "USD", "30,1 млн долларов", "Объём достиг 30,1 млн долларов в 2024 году."),
        ("30.1 billion", "USD", "301万美元", "2024年达301万美元."),
    ],
)
def test_fails_when_the_magnitude_is_another(value: str, unit: str, words: str, article: str) -> None:
    shown = f"{value} {unit}".replace("'", "")
    assert lines_of(trade(f"value: {value}, unit: {unit}", article)) == [
        f'9:31 CH602 trade: {shown} is "{words}" in the passage (another magnitude)'
    ]


@pytest.mark.parametrize(
    ("value", "words", "article"),
    [
        ("31.0 billion", "$30.1 billion", "Trade reached $30.1 billion in 2024."),
        ("1243", "1,234 tonnes", "Trade reached 1,234 tonnes in 2024."),
        ("51", "15", "Both sides held 12 meetings and signed 15 papers in 2024."),
    ],
)
def test_fails_when_digits_are_transposed(value: str, words: str, article: str) -> None:
    assert lines_of(trade(f"value: {value}", article)) == [
        f'9:31 CH602 trade: {value} is "{words}" in the passage (digits transposed)'
    ]


@pytest.mark.parametrize(
    ("unit", "code", "words", "other", "article"),
    [
        ("EUR", "EUR", "$30.1 billion", "USD", "Trade reached $30.1 billion in 2024."),
        ("tenge", "KZT", "30.1 billion dollars", "USD", "Trade reached 30.1 billion dollars in 2024."),
        ("USD", "USD", "30,1 млрд тенге", "KZT", "Объём достиг 30,1 млрд тенге в 2024 году."),
    ],
)
def test_fails_at_the_unit_when_that_is_another(
    unit: str,
    code: str,
    words: str,
    other: str,
    article: str,
) -> None:
    assert lines_of(trade(f"value: 30.1 billion, unit: {unit}", article)) == [
        f'9:51 CH602 trade: 30.1 billion {unit} is "{words}" in the passage (unit {code} instead of {other})'
    ]


@pytest.mark.parametrize(
    "figure",
    ["value: 31.0 billion, unit: EUR", "value: 30 billion, unit: USD", "value: 12, unit: firms"],
)
def test_leaves_a_figure_that_is_merely_absent_to_figure_not_found(figure: str) -> None:
    assert codes_of(trade(figure, "Trade reached $30.1 billion in 2024.")) == ["CH601"]


def test_passes_when_the_right_figure_stands_beside_a_like_one() -> None:
    article = "Both 120 firms and 102 schools took part in 2024."
    assert codes_of(trade("value: 102", article)) == []


def test_makes_no_check_when_the_quotation_was_not_found() -> None:
    found = trade("value: 21", "Officials signed 12 papers in 2024.", "a bridge was burnt by the army")
    assert verdicts_of(found, "CH602") == []
