"""Labels of figures against the words around the figures."""

import pytest

from tests.conftest import report_on

TEXT = """\
title: x
sources:
  a: {file: a.txt, published: 2025-02-14%s}
events:
  - id: e
    title: E
    date: 2024
    figures:
%s
    evidence: [{source: a, quote: "%s"}]
"""


def outcomes(passage: str, *figures: tuple[str, str], unit: str = "USD", language: str = "") -> list[str]:
    listed = "\n".join(f'      - {{label: {label}, value: {value}, unit: "{unit}"}}' for label, value in figures)
    chosen = f", language: {language}" if language else ""
    report = report_on(TEXT % (chosen, listed, passage), {"a.txt": f" date 2025-02-14 {passage}.\n"})
    return [str(one.verdict.outcome) for one in report.verdicts if one.rule.code == "CH605"]


PAIR = "In 2024 exports came to $31 billion and imports to $55 billion"
LISTED = "In 2024 exports and imports were $31 billion and $55 billion"
AFTER = "In 2024 it was $31 billion for exports and $55 billion for imports"


@pytest.mark.parametrize("passage", [PAIR, LISTED, AFTER])
def test_labels_in_the_order_of_their_figures_pass(passage: str) -> None:
    assert outcomes(passage, ("exports", "31 billion"), ("imports", "55 billion")) == ["passed", "passed"]
    assert outcomes(passage, ("imports", "55 billion"), ("exports", "31 billion")) == ["passed", "passed"]


@pytest.mark.parametrize("passage", [PAIR, LISTED, AFTER])
def test_exchanged_labels_fail_once(passage: str) -> None:
    assert outcomes(passage, ("exports", "55 billion"), ("imports", "31 billion")) == ["failed", "unchecked"]


def test_words_that_both_labels_have_tell_nothing() -> None:
    passage = "In 2024 exports of cars came to $31 billion and imports of cars to $55 billion"
    right = ("exports of cars", "31 billion"), ("imports of cars", "55 billion")
    wrong = ("exports of cars", "55 billion"), ("imports of cars", "31 billion")
    assert outcomes(passage, *right) == ["passed", "passed"]
    assert outcomes(passage, *wrong) == ["failed", "unchecked"]


@pytest.mark.parametrize(
    ("label", "value", "outcome"),
    [
        ("exports", "31 billion", "passed"),
        ("exports", "55 billion", "unchecked"),
        ("imports", "55 billion", "unchecked"),
        ("imports", "31 billion", "unchecked"),
    ],
)
def test_beside_a_figure_that_no_record_claims_a_word_between_is_nobody_s(label: str, value: str, outcome: str) -> None:
    assert outcomes(PAIR, (label, value)) == [outcome]


def test_a_label_alone_with_its_figure_passes_in_any_form() -> None:
    assert outcomes("In 2024 the country exported goods for $31 billion", ("exports", "31 billion")) == ["passed"]


def test_a_label_that_is_not_there_is_unchecked() -> None:
    assert outcomes("In 2024 the country exported goods for $31 billion", ("profit", "31 billion")) == ["unchecked"]


def test_a_figure_that_is_not_there_has_no_label() -> None:
    assert outcomes(PAIR, ("exports", "32 billion")) == []


def test_a_figure_of_another_unit_is_no_rival() -> None:
    passage = "In 2024 the firm sold 40 ships for $31 billion"
    assert outcomes(passage, ("ships", "40"), unit="ship") == ["passed"]


def test_labels_in_russian() -> None:
    passage = "В 2024 году экспорт составил 31 млрд долларов, а импорт 55 млрд долларов"
    right = ("экспорт", "31 billion"), ("импорт", "55 billion")
    assert outcomes(passage, *right, language="ru") == ["passed", "passed"]
    wrong = ("экспорт", "55 billion"), ("импорт", "31 billion")
    assert outcomes(passage, *wrong, language="ru") == ["failed", "unchecked"]


@pytest.mark.parametrize(
    ("label", "outcome"),
    [("exports to Peru", "passed"), ("exports to China", "unchecked"), ("imports from Chile", "unchecked")],
)
def test_every_word_of_a_label_stands_together_in_the_sentence(label: str, outcome: str) -> None:
    passage = "In 2024 exports of wheat to Peru came to $31 billion, while nothing was said of the imports of Chile"
    assert outcomes(passage, (label, "31 billion")) == [outcome]


def test_words_of_a_label_that_stand_far_apart_leave_it_open() -> None:
    passage = "In 2024 exports to Peru came to $31 billion, after a long quarrel about trade with China"
    assert outcomes(passage, ("exports to China", "31 billion")) == ["unchecked"]


def test_labels_that_share_the_one_word_of_the_sentence_are_open() -> None:
    passage = "In 2024 it traded $31 billion by sea and $55 billion by land"
    found = outcomes(passage, ("trade for", "31 billion"), ("trade to", "55 billion"))
    assert found == ["unchecked", "unchecked"]


def test_what_it_grew_to_is_not_what_it_grew_from() -> None:
    passage = "In 2024 the cost of the works grew from $4.1 billion to $7.6 billion."
    assert outcomes(passage, ("cost of the works grew to", "4.1 billion")) == ["unchecked"]
    assert "unchecked" not in outcomes(passage, ("cost of the works grew from", "4.1 billion"))


@pytest.mark.parametrize(
    ("passage", "label", "value", "unit"),
    [
        ("In 2024, 17 passengers were hurt, four of them seriously", "passengers hurt", "4", "passenger"),
        ("In 2024 it had 320 ships, of which 85 were bought from Norvik", "ships bought from Norvik", "320", "ship"),
        ("In 2024 the Bell saved 38 boys, and a fishing boat, the Ada, seven", "saved by the boat Ada", "38", "boy"),
        ("In 2024 arrests of boys reached 225 (earlier reports gave 160)", "arrests of boys", "160", "boy"),
    ],
)
def test_a_label_that_stands_with_another_number_leaves_it_open(
    passage: str, label: str, value: str, unit: str
) -> None:
    assert outcomes(passage, (label, value), unit=unit) == ["unchecked"]


@pytest.mark.parametrize(("label", "outcome"), [("prize", "unchecked"), ("previous prize", "passed")])
def test_the_figure_before_a_change_is_that_of_before(label: str, outcome: str) -> None:
    passage = "In 2024 the previous prize grew from $120 million to $150 million"
    assert outcomes(passage, (label, "120 million")) == [outcome]


def test_the_figure_before_a_change_is_that_of_before_in_chinese() -> None:
    assert outcomes("2024年奖金由120万元增至150万元", ("奖金", "120万"), unit="元", language="zh") == ["unchecked"]


@pytest.mark.parametrize(
    ("passage", "figure"),
    [
        ("The landslip in 2024 killed 14 people and injured 63 people", ("killed", "63")),
        ("In 2024 the crash left 6 people killed and 27 people injured", ("killed", "27")),
    ],
)
def test_a_label_that_stands_with_the_other_number_of_a_pair_is_open(passage: str, figure: tuple[str, str]) -> None:
    assert outcomes(passage, figure, unit="people") == ["unchecked"]


def test_what_is_told_in_turn_is_of_the_figure_in_its_turn() -> None:
    passage = "Revenue and net profit came to €820 million and €64 million respectively in 2024"
    assert outcomes(passage, ("net profit", "820 million"), unit="EUR") == ["unchecked"]
    assert outcomes(passage, ("net profit", "64 million"), unit="EUR") == ["passed"]


@pytest.mark.parametrize(
    ("label", "value", "outcome"),
    [("rise of the share", "17", "unchecked"), ("share", "17", "passed"), ("rise of the share to", "17", "passed")],
)
def test_a_change_is_not_what_it_led_to(label: str, value: str, outcome: str) -> None:
    assert outcomes("In 2024 the rise of the share was to 17%", (label, value), unit="%") == [outcome]
