"""CH604: the passage qualifies a figure, the record gives it as exact; or the middle of a range."""

import pytest

from chrono.proof.examples import TRADE
from chrono.proof.report import Report
from tests.conftest import codes_of, lines_of, report_on, verdicts_of


def report(value: str, words: str, unit: str = "USD") -> Report:
    text = (
        TRADE.but("value: 30.1 billion, unit: USD", f"value: {value}, unit: {unit}")
        .but(
            "quote: trade turnover amounted to $30.1 billion in 2024", f'quote: "turnover amounted to {words} in 2024"'
        )
        .chronology
    )
    return report_on(text, {"a.txt": f" date 2025-02-14 Their turnover amounted to {words} in 2024, they said.\n"})


@pytest.mark.parametrize("qualifier", ["more than", "about", "nearly", "at least", "up to", "over"])
def test_warns_and_offers_the_qualifier(qualifier: str) -> None:
    found = report("30.1 billion", f"{qualifier} $30.1 billion")
    assert codes_of(found) == ["CH604"]
    assert found.findings[0].edit is not None
    assert found.findings[0].edit.text == f"{qualifier} 30.1 billion"


def test_says_what_became_of_it() -> None:
    found = report("30.1 billion", "more than $30.1 billion")
    assert lines_of(found) == ['9:40 CH604 trade turnover: "more than $30.1 billion" became 30.1 billion']


@pytest.mark.parametrize("value", ["more than 30.1 billion", "over 30.1 billion"])
def test_passes_a_value_with_its_qualifier(value: str) -> None:
    assert codes_of(report(value, "more than $30.1 billion")) == []


def test_passes_an_exact_figure() -> None:
    assert codes_of(report("30.1 billion", "$30.1 billion")) == []


def test_warns_of_the_middle_of_a_range() -> None:
    found = report("45", "40 to 50 per cent", "'%'")
    assert lines_of(found) == ['9:40 CH604 trade turnover: 45 is the middle of "40 to 50 per cent" (40 to 50)']


def test_passes_a_range_with_both_ends() -> None:
    assert codes_of(report("40-50", "40 to 50 per cent", "'%'")) == []


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("more than 30.1 billion", "less than $30.1 billion"),
        ("less than 30.1 billion", "over $30.1 billion"),
        ("more than 30.1 billion", "$30.1 billion"),
        ("at most 30.1 billion", "about $30.1 billion"),
    ],
)
def test_a_bound_that_the_passage_does_not_give_fails(value: str, words: str) -> None:
    assert codes_of(report(value, words)) == ["CH604"]


def test_a_difference_is_not_the_whole_unless_the_label_says_so() -> None:
    found = report("30.1 billion", "$30.1 billion less than planned")
    assert [line.split("CH604 ")[1] for line in lines_of(found)] == [
        'trade turnover: "$30.1 billion" is a difference, not the whole'
    ]
    saved = TRADE.but("label: trade turnover", "label: money saved").but(
        "quote: trade turnover amounted to $30.1 billion in 2024",
        'quote: "turnover amounted to $30.1 billion less than planned in 2024"',
    )
    article = " date 2025-02-14 Their turnover amounted to $30.1 billion less than planned in 2024, they said.\n"
    assert "CH604" not in codes_of(report_on(saved.chronology, {"a.txt": article}))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("about 30.1 billion", "more than $30.1 billion"),
        ("about 30.1 billion", "nearly $30.1 billion"),
        ("about 30.1 billion", "$30.1 billion"),
        ("at least 30.1 billion", "more than $30.1 billion"),
        ("at most 30.1 billion", "less than $30.1 billion"),
    ],
)
def test_a_value_that_says_less_than_the_passage_is_unchecked(value: str, words: str) -> None:
    assert verdicts_of(report(value, words), "CH604") == [
        f'unchecked: trade turnover: "{value}" says less than "{words}"'
    ]


@pytest.mark.parametrize(
    ("value", "words"),
    [("more than 30.1 billion", "at least $30.1 billion"), ("less than 30.1 billion", "up to $30.1 billion")],
)
def test_a_bound_without_its_end_is_more_than_one_with_it(value: str, words: str) -> None:
    assert codes_of(report(value, words)) == ["CH604"]


@pytest.mark.parametrize(
    ("label", "codes"), [("trade turnover (over)", []), ("trade turnover (about)", ["CH604"]), ("turnover", ["CH604"])]
)
def test_a_label_may_say_the_qualifier_in_brackets(label: str, codes: list[str]) -> None:
    text = TRADE.but("label: trade turnover", f'label: "{label}"').but(
        "quote: trade turnover amounted to $30.1 billion in 2024",
        'quote: "turnover amounted to more than $30.1 billion in 2024"',
    )
    article = " date 2025-02-14 Their turnover amounted to more than $30.1 billion in 2024, they said.\n"
    found = report_on(text.chronology, {"a.txt": article})
    assert [code for code in codes_of(found) if code == "CH604"] == codes


def test_a_label_in_a_language_that_is_not_read_is_unchecked() -> None:
    label = "le montant de tous les échanges de la France avec les pays du sud"
    text = TRADE.but("label: trade turnover", f"label: {label}")
    found = report_on(text.chronology, text.articles)
    assert verdicts_of(found, "CH604") == ['unchecked: labels in the language "fr" are not read']
