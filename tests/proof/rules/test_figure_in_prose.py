"""CH603: a number in the title or summary that no evidence bears."""

import pytest

from chrono.proof.report import Report
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

TRADE = "Trade rose by 8 percent to $30.1 billion and 12 papers were signed in 2024."


def report(title: str, summary: str = "Trade", article: str = TRADE, quote: str = "") -> Report:
    """Trade with a title and summary, whose article is a sentence that it quotes up to the full stop."""
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2025-02-14}}
events:
  - id: trade
    title: {title}
    summary: {summary}
    date: 2024
    evidence:
      - source: a
        quote: {quote or article.rstrip(".")}
"""
    return report_on(text, {"a.txt": f" date 2025-02-14 {article}\n"})


@pytest.mark.parametrize(
    ("title", "column", "words"),
    [
        ("Trade reaches $30.2 billion", 26, "$30.2 billion"),
        ("Trade reaches $30.1 million", 26, "$30.1 million"),
        ("Trade reaches €30.1 billion", 26, "€30.1 billion"),
        ("Trade reaches 30 billion dollars", 26, "30 billion dollars"),
        ("Trade up 9 percent in 2024", 21, "9 percent"),
        ("13 papers signed", 12, "13"),
    ],
)
def test_fails_at_the_number_when_no_passage_has_it(title: str, column: int, words: str) -> None:
    assert lines_of(report(title)) == [
        f'6:{column} CH603 "{words}" is in no passage of the event\'s evidence',
    ]


def test_fails_at_the_number_in_the_summary() -> None:
    found = report("Trade", "It rose by 8 percent to $30.2 billion.")
    assert lines_of(found) == ['7:38 CH603 "$30.2 billion" is in no passage of the event\'s evidence']


def test_fails_once_for_each_number() -> None:
    assert [line.split()[0] for line in lines_of(report("13 papers, 9 percent"))] == ["6:12", "6:23"]


@pytest.mark.parametrize(
    "title",
    ["Trade reaches 30.1bn", "Trade reaches US$30,100 million", "Trade up 8%", "Sides sign 12 papers"],
)
def test_passes_when_the_number_is_written_otherwise(title: str) -> None:
    found = report(title)
    assert codes_of(found) == []
    assert [line.split(":")[0] for line in verdicts_of(found, "CH603")] == ["passed"]


@pytest.mark.parametrize(
    "title",
    [
        "Trade in 2024",
        "Trade on 14 February 2025",
        "Trade in the 1990s",
        "Trade at 15:30",
        "Agenda 2030",
        "G20 trade",
        "COVID-19 and trade",
        "The 21st trade forum",
        "Article 5 invoked",
    ],
)
def test_makes_no_check_when_it_is_a_date_or_a_name(title: str) -> None:
    assert verdicts_of(report(title), "CH603") == []


def test_compares_across_languages() -> None:
    article = "В 2024 году подписано 12 соглашений."
    assert codes_of(report("Sides sign 12 papers", article=article)) == []
    assert lines_of(report("Sides sign 13 papers", article=article)) == [
        '6:23 CH603 "13" is in no passage of the event\'s evidence'
    ]


def test_is_unchecked_when_the_quotation_was_not_found() -> None:
    found = report("Sides sign 13 papers", quote="a bridge was burnt by the army")
    assert codes_of(found) == ["CH201"]
    assert verdicts_of(found, "CH603") == ['unchecked: "13": not all passages could be read']


SENTENCE = "In 2024 the court sentenced him to three years of probation and a fine of 10,000 euros."


@pytest.mark.parametrize(
    ("title", "outcome"),
    [
        ("Sentenced to three years of probation", 'passed: "three years" is stated'),
        ("Sentenced to five years of probation", 'failed: "five years" is "three years" in the passage'),
        ("Sentenced to three months", 'failed: "three months" is "three years" in the passage'),
        ("Sentenced to 3 months", 'failed: "3" is of something else: the passage has "three years"'),
        ("Приговорён к 3 годам", 'passed: "3" is stated'),
        ("Fined ten thousand euros", 'passed: "ten thousand euros" is stated'),
        (
            "Fined twenty thousand euros",
            'failed: "twenty thousand euros" is in no passage of the event\'s evidence',
        ),
        ("Tried with seven friends", 'unchecked: "seven friends" is counted in no passage'),
    ],
)
def test_numbers_in_words_are_held_against_what_counts_the_same(title: str, outcome: str) -> None:
    found = verdicts_of(report(title, article=SENTENCE, summary="Trial"), "CH603")
    assert found == [outcome]


@pytest.mark.parametrize(
    ("article", "title", "outcome"),
    [
        (
            "In 2024 rebels destroyed 23 hospitals and 12 schools.",
            "Rebels destroy 12 hospitals",
            'failed: "12" is of something else: the passage has "23 hospitals"',
        ),
        (
            "In 2024 rebels destroyed 23 hospitals and twelve schools.",
            "Rebels destroy twelve hospitals",
            'failed: "twelve hospitals" is "23 hospitals" in the passage',
        ),
        (
            "In 2024 12 miners died.",
            "12 people died",
            'unchecked: "12 people" is stated of something named otherwise',
        ),
        (
            "In 2024 12 people died.",
            "Thirteen people died",
            'failed: "Thirteen people" is in no passage of the event\'s evidence',
        ),
    ],
)
def test_a_number_is_held_against_what_the_passage_counts(article: str, title: str, outcome: str) -> None:
    assert verdicts_of(report(title, article=article, summary="Trial"), "CH603") == [outcome]


def test_date_of_a_title_is_no_number_whatever_its_few_words_look_like() -> None:
    quote = "Seller shall deliver Boiler No. 3 no later than January 1, 2021"
    text = "title: x\nsources: {a: {file: a.txt, language: en, published: 2020-02-06}}\nevents:\n"
    text += f'  - {{id: e, title: "{quote}", date: "[..2021-01-01]", status: planned, '
    text += f'evidence: [{{source: a, quote: "{quote}"}}]}}\n'
    assert "CH603" not in codes_of(report_on(text, {"a.txt": f"{quote}."}))


@pytest.mark.parametrize(
    ("article", "quote", "title"),
    [
        (
            "Selon le ministre il y a moins de 12 avions dans la ville, et ce n'est pas assez pour les habitants.",
            "12 avions dans la ville",
            "12 planes",
        ),
        (
            "Der Handel hat nach Angaben des Ministers 30 Milliarden Euro erreicht, und das ist nicht genug.",
            "30 Milliarden Euro erreicht",
            "Trade reaches 30 billion euros",
        ),
    ],
)
def test_numbers_of_a_language_that_is_not_read_are_unchecked(article: str, quote: str, title: str) -> None:
    (verdict,) = verdicts_of(report(title, article=article, quote=quote), "CH603")
    assert verdict.startswith("unchecked: ")
    assert "numbers in the language" in verdict
