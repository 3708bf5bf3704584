"""A title whose numbers are all in its quotation, and yet not so."""

import pytest

from tests.proof.claim_cases import title_judged

TRIAL = "The trial was run at 23 hospitals in six countries until 14 February 2025."
PRICES = "Prices rose by 4.4 percent on 14 February 2025 after 5.1 percent in the week before."


@pytest.mark.parametrize(
    ("title", "article", "number"),
    [
        ("The trial was run at six hospitals in 23 countries", TRIAL, "six"),
        ("The trial was run in 23 countries", TRIAL, "23"),
        ("Prices rose by 23 percent", "In 23 towns prices rose by 4 percent on 14 February 2025.", "23"),
    ],
)
def test_a_number_before_another_word_is_left_open(title: str, article: str, number: str) -> None:
    assert title_judged(title, article) == [
        f'unchecked: "{number}" stands beside other words in the quotation: what it counts is left open'
    ]


def test_one_of_two_like_numbers_is_left_open() -> None:
    assert title_judged("Prices rose by 5.1 percent", PRICES) == [
        'unchecked: the quotation has more than one number like "5.1": which is meant is left open'
    ]


@pytest.mark.parametrize(
    ("title", "article"),
    [
        ("Trial run at 23 hospitals in six countries", TRIAL),
        ("Trial run at 23 hospitals", TRIAL),
        ("Trial run until 14 February 2025", TRIAL),
        ("Prices rose by 4.4 percent after 5.1 percent", PRICES),
    ],
)
def test_numbers_before_their_own_words_pass(title: str, article: str) -> None:
    assert title_judged(title, article) == ["passed: every word of it is in the quotations"]


def test_a_number_of_two_words_is_not_its_second() -> None:
    article = "Апат 2025 жылғы 14 ақпанда болды: тоғыз кенші қаза тапты, он төрт адам жараланды."
    (found,) = title_judged("Апат: он тоғыз кенші қаза тапты", article, language="kk")
    assert found.startswith("unchecked")
