"""The statements that a sentence makes, and titles of what somebody said."""

import pytest

from chrono.clauses import Statement
from tests.claims.claim_cases import title_judged
from tests.conftest import report_on

_TEXT = """\
title: x
actors:
  otten: {{name: Maria Otten}}
sources:
  a: {{file: a.txt, published: 2025-02-14}}
events:
  - id: e
    title: Profit fell to 5 million euros
    date: 2025-02-14
    attributed_to: {speaker}
    evidence: [{{source: a, quote: "{quote}"}}]
"""


def _title(speaker: str) -> str:
    quote = "Maria Otten said on Friday that profit fell to 5 million euros on 14 February 2025"
    report = report_on(_TEXT.format(speaker=speaker, quote=quote), {"a.txt": f" date 2025-02-14 {quote}.\n"})
    found = [
        one.verdict for one in report.verdicts if one.rule.code in ("CH901", "CH902") and one.verdict.at.name == "title"
    ]
    return "; ".join(f"{one.outcome}: {one.message}" for one in found)


def test_dates_move_with_the_words_that_are_left() -> None:
    whole = Statement("Norvik closed the mine and sold its ships in May.", ((45, 48),))
    assert whole.without((7, 27)) == Statement("Norvik sold its ships in May.", ((25, 28),))


def test_what_somebody_said_passes_where_the_record_says_whose_word_it_is() -> None:
    assert _title("otten") == "passed: its words stand in the quotation in this order, and none left out may turn them"


def test_it_does_not_as_the_word_of_somebody_else() -> None:
    assert not _title("Karl Brandt").startswith("passed")


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("The charity Northgate closed the mine on 14 February 2025.", "Northgate closed the mine"),
        ("The former charity Northgate closed the mine on 14 February 2025.", "Northgate closed the mine"),
        ("A company, Northgate, closed the mine on 14 February 2025.", "Northgate closed the mine"),
        ("Norvik closed the mine and sold its ships on 14 February 2025.", "Norvik sold its ships"),
    ],
)
def test_a_title_may_tell_one_of_the_statements_of_its_sentence(article: str, title: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) == [
        "passed: its words stand in the quotation in this order, and none left out may turn them"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The bank of the charity Northgate closed the mine on 14 February 2025.",
        "The would-be charity Northgate closed the mine on 14 February 2025.",
        "Halden closed the bank, and Northgate may have closed the mine on 14 February 2025.",
    ],
)
def test_a_title_may_not_tell_what_its_sentence_has_of_another_or_leaves_open(sentence: str) -> None:
    (found,) = title_judged("Northgate closed the mine", sentence, sentence.rstrip("."))
    assert not found.startswith("passed")


@pytest.mark.parametrize(
    ("language", "article", "title", "said"),
    [
        (
            "en",
            "Norvik closed the mine and sold its ships on 14 February 2025.",
            "Norvik sold its ships",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "en",
            "Norvik closed the mine and may sell its ships on 14 February 2025.",
            "Norvik sells its ships",
            'unchecked: it leaves out "closed", which may turn its sense',
        ),
        (
            "en",
            "Norvik closed the mine and Halden sold its ships on 14 February 2025.",
            "Norvik sold its ships",
            'unchecked: it leaves out "closed", which may turn its sense',
        ),
        (
            "en",
            "Norvik closed the mine, sold its ships and left on 14 February 2025.",
            "Norvik sold its ships",
            'unchecked: it leaves out "closed", which may turn its sense',
        ),
        (
            "en",
            "Norvik, which sold its ships, closed the mine on 14 February 2025.",
            "Norvik sold its ships",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "en",
            "Norvik closed the mine after it sold its ships on 14 February 2025.",
            "Norvik sold its ships",
            'unchecked: it leaves out "closed", which may turn its sense',
        ),
        (
            "en",
            "The head of Norvik closed the mine and sold its ships on 14 February 2025.",
            "Norvik sold its ships",
            'unchecked: it leaves out "head", which may turn its sense',
        ),
        (
            "en",
            "The charity Northgate closed the mine on 14 February 2025.",
            "Northgate closed the mine",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "en",
            "The former charity Northgate closed the mine on 14 February 2025.",
            "Northgate closed the mine",
            "passed: its words stand in the quotation in this order, and none left out may turn them",
        ),
        (
            "en",
            "The bank of the charity Northgate closed the mine on 14 February 2025.",
            "Northgate closed the mine",
            'unchecked: it leaves out "bank", which may turn its sense',
        ),
        (
            "en",
            "J. Northgate closed the mine on 14 February 2025.",
            "Northgate closed the mine",
            'unchecked: it leaves out "J", which may turn its sense',
        ),
    ],
)
def test_a_title_may_tell_one_statement_where_its_subject_is_sure(
    language: str, article: str, title: str, said: str
) -> None:
    assert title_judged(title, article, article.rstrip(".。"), language=language) == [said]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("The mine, which had made money for years, closed on 14 February 2025.", "Mine closes"),
        ("The mine, opened in 1962, closed on 14 February 2025.", "Mine closes"),
        ("Norvik sold the port on 14 February 2025, when the bridge fell.", "Bridge falls"),
        ("By four votes, after a recount, Norvik won on 14 February 2025.", "Norvik wins"),
        ("Norvik paid a painter, Leo Rask, for it on 14 February 2025.", "Norvik paid a painter"),
        ("The port is old. The mine closed on 14 February 2025.", "Mine closes"),
    ],
)
def test_a_title_may_run_through_a_sentence_without_what_says_more(article: str, title: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) == [
        "passed: its words stand in the quotation in this order, and none left out may turn them"
    ]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("The mine, it was said, closed on 14 February 2025.", "Mine closes"),
        ("The mine, never opened, closed on 14 February 2025.", "Mine closes"),
        ("All mines, opened in 1962, closed on 14 February 2025.", "All mines closed"),
        ("The minister, Leo Rask, is to open the mine on 14 February 2025.", "Minister opens the mine"),
        ("Norvik would sell the port on 14 February 2025, when the bridge falls.", "Bridge falls"),
        ("In a film, the mine closed on 14 February 2025.", "Mine closes"),
        ("The film is old. The hero died on 14 February 2025.", "Hero dies"),
        ("After the talks of Norvik, the port closed on 14 February 2025.", "Norvik closed"),
        ("The owner of the mine, Leo Rask, and the bank closed on 14 February 2025.", "Mine closed"),
    ],
)
def test_what_is_said_imagined_or_denied_stays_in_a_sentence(article: str, title: str) -> None:
    assert not title_judged(title, article, article.rstrip("."))[0].startswith("passed")
