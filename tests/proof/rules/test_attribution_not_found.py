"""To whom a record is attributed, against the sentence of its quotation."""

import pytest

from chrono.proof.rules.attribution_not_found import BAD, GOOD
from tests.conftest import report_on, verdicts_of

ARTICLE = GOOD.articles["a.txt"]


def judged(article: str = ARTICLE, chronology: str = GOOD.chronology) -> str:
    (found,) = verdicts_of(report_on(chronology, {"a.txt": article}), "CH904")
    return found


def test_a_name_in_the_sentence_with_a_word_for_saying_so_passes() -> None:
    assert judged() == 'passed: named in the sentence, with "according"'


def test_a_name_that_no_article_has_fails() -> None:
    assert judged(chronology=BAD.chronology).startswith('failed: "Karl Brandt" stands nowhere in "a"')


@pytest.mark.parametrize(
    "article",
    [
        ARTICLE.replace("Maria Otten", "the mayor") + "Maria Otten spoke later.\n",
        " date 2025-02-14 Maria Otten saw that the owner had set the warehouse on fire on 10 February 2025.\n",
    ],
)
def test_a_name_elsewhere_or_without_such_a_word_is_unchecked(article: str) -> None:
    quote = "the owner had set the warehouse on fire on 10 February 2025"
    text = GOOD.chronology.replace(f"{quote}, according to Maria Otten", quote)
    assert judged(article, text).startswith(("unchecked: the name does not stand", "unchecked: named in the article"))


@pytest.mark.parametrize(
    ("sentence", "name", "passes"),
    [
        ("The bridge was unsafe, Anna Bell told Tom Reid", "Anna Bell", True),
        ("The bridge was unsafe, Anna Bell told Tom Reid", "Tom Reid", False),
        ("The bridge was unsafe, according to Anna Bell; Tom Reid disagreed", "Anna Bell", True),
        ("The bridge was unsafe, according to Anna Bell; Tom Reid disagreed", "Tom Reid", False),
        ("The bridge was unsafe, said engineer Anna Bell", "Anna Bell", True),
        ("Anna Bell, the engineer, said Tom Reid had closed the bridge", "Anna Bell", True),
        ("Anna Bell, the engineer, said Tom Reid had closed the bridge", "Tom Reid", False),
        ("По словам Анны Белл, мост опасен", "Анны Белл", True),
        ("张昕对王祥喜说，桥不安全", "王祥喜", False),
        ("张昕8月8日说，桥不安全", "张昕", True),
    ],
)
def test_only_the_one_who_says_so_passes(sentence: str, name: str, passes: bool) -> None:
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2025-02-14}}
events:
  - id: e
    title: The bridge
    date: 2025-02-10
    attributed_to: {name}
    evidence:
      - {{source: a, quote: "{sentence}"}}
"""
    (found,) = verdicts_of(report_on(text, {"a.txt": f" date 2025-02-14 {sentence}.\n"}), "CH904")
    assert found.startswith("passed") is passes


def test_what_is_attributed_is_not_told_as_a_fact() -> None:
    plain = report_on(GOOD.chronology.replace("    attributed_to: Maria Otten\n", ""), GOOD.articles)
    assert verdicts_of(plain, "CH902") == [
        'failed: the title tells as a fact what the passage has as said by somebody: "according to"'
    ]
    assert verdicts_of(report_on(GOOD.chronology, GOOD.articles), "CH902") == []
