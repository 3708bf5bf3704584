"""CH601: the value of a figure is in no supporting passage."""

import pytest

from tests.conftest import codes_of, lines_of, trade, verdicts_of


@pytest.mark.parametrize(
    ("figure", "shown", "article"),
    [
        ("value: 30 billion, unit: USD", "30 billion USD", "Trade reached $30.1 billion in 2024."),
        ("value: 40, unit: '%'", "40 %", "Trade rose by 40 to 50 per cent in 2024."),
        ("value: 13", "13", "Both sides held 12 meetings and signed 15 papers in 2024."),
        ("value: 2024", "2024", "Trade grew in 2024."),
        ("value: 8 billion, unit: USD", "8 billion USD", "Объём достиг 30,1 млрд долларов в 2024 году."),
    ],
)
def test_fails_when_no_passage_has_the_value(figure: str, shown: str, article: str) -> None:
    found = trade(figure, article)
    assert [line for line in lines_of(found) if "CH6" in line] == [
        f"9:31 CH601 trade: {shown} is in no supporting passage"
    ]


def test_fails_when_the_value_stands_in_the_next_sentence_only() -> None:
    found = trade("value: 12", "Trade grew in 2024. The sides signed 12 papers.", "Trade grew in 2024")
    assert lines_of(found) == ["9:31 CH601 trade: 12 is in no supporting passage"]


@pytest.mark.parametrize(
    ("figure", "article"),
    [
        ("value: 30.1 billion, unit: USD", "Trade reached $30.1 billion in 2024."),
        ("value: 30100 million, unit: dollars", "Trade reached US$30.1bn in 2024."),
        ('value: "30,100,000,000", unit: USD', "Trade reached 30.1 billion dollars in 2024."),
        ("value: 30.1 billion", "Trade reached $30.1 billion in 2024."),
        ("value: 40-50, unit: '%'", "Trade rose by 40 to 50 per cent in 2024."),
        ("value: 43, unit: '%'", "Trade fell by 43 percent, not 4.3 percent, in 2024."),
        ("value: 1234, unit: tonnes", "Trade reached 1,234 tonnes in 2024."),
        ("value: 30.1 billion, unit: USD", "Объём достиг 30,1 млрд долларов в 2024 году."),
        ("value: 30.1 billion, unit: USD", "2024年, 301亿美元."),
        ("value: 5, unit: firms", "Trade passed through 5 firms in 2024."),
    ],
)
def test_passes_when_the_same_value_is_written_otherwise(figure: str, article: str) -> None:
    found = trade(figure, article)
    assert codes_of(found) == []
    assert [line.split(":")[0] for line in verdicts_of(found, "CH601")] == ["passed"]


def test_shows_the_words_that_state_it_when_it_passes() -> None:
    found = trade("value: 30.1 billion, unit: USD", "Trade reached $30.1 billion in 2024.")
    assert verdicts_of(found, "CH601") == ['passed: stated as "$30.1 billion"']


def test_passes_when_the_value_stands_in_the_sentence_around_the_quotation() -> None:
    article = "Officials signed 12 papers on trade worth $30.1 billion in 2024."
    assert codes_of(trade("value: 12", article, "trade worth $30.1 billion in 2024")) == []


def test_is_unchecked_when_the_quotation_was_not_found() -> None:
    found = trade("value: 12", "Officials signed 12 papers in 2024.", "a bridge was burnt by the army")
    assert codes_of(found) == ["CH201"]
    assert verdicts_of(found, "CH601") == [
        "unchecked: the quotation was not found, so there is no passage to check it in"
    ]


def test_is_unchecked_when_no_evidence_is_for_the_figures() -> None:
    found = trade("value: 12", "Trade grew in 2024.", "Trade grew in 2024\n        supports: [date]")
    assert verdicts_of(found, "CH601") == ["unchecked: no evidence is said to support it"]
