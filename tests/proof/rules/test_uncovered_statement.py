"""CH801: a dated statement of an article that no event and no dismissal accounts for."""

import pytest

from chrono.proof.report import Report
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

QUOTE = "The pact was signed on March 20"


def report(rest: str, dismissed: str = "", quote: str = QUOTE, date: str = "2024-03-20") -> Report:
    """A pact of 20 March, whose article goes on with `rest`."""
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26}}
events:
  - id: pact
    title: A pact
    date: {date}
    evidence:
      - source: a
        quote: {quote}
{dismissed}"""
    return report_on(text, {"a.txt": f" date 2024-03-26 The pact was signed on March 20{rest}\n"})


@pytest.mark.parametrize(
    ("rest", "words", "place"),
    [
        (". It took force on March 24.", '"March 24" (2024-03-24)', "1:68"),
        (" and took force on March 24.", '"March 24" (2024-03-24)', "1:68"),
        (". Trade grew in 2023.", '"2023" (2023)', "1:65"),
        (", as did the talks of March 20, 2023.", '"March 20, 2023" (2023-03-20)', "1:71"),
        (".\n\nIt took force on\nMarch 24.", '"March 24" (2024-03-24)', "4:1"),
        (". Officials said today that all was well.", '"today" (2024-03-26)', "1:66"),
    ],
)
def test_fails_at_the_source_and_names_the_place_in_the_article(rest: str, words: str, place: str) -> None:
    assert lines_of(report(rest)) == [
        f"3:6 CH801 no event or dismissal accounts for {words} at a.txt:{place}",
    ]


def test_fails_once_for_each_statement() -> None:
    found = report(". It took force on March 24. In 2023, talks had failed.")
    assert codes_of(found) == ["CH801", "CH801"]


@pytest.mark.parametrize(
    "rest",
    [
        " in Lima.",
        ". Later, the March 20 pact was praised.",
        ". The Wednesday signing was televised.",
        ".\n\nMany will remember March 20, 2024.",
    ],
)
def test_passes_when_it_repeats_the_date_of_the_event(rest: str) -> None:
    assert codes_of(report(rest)) == []


def test_fails_when_something_else_is_told_of_the_date_of_the_event() -> None:
    assert codes_of(report(". On Wednesday the company filed a lawsuit against its bank.")) == ["CH801"]


def test_passes_when_a_dismissal_covers_it() -> None:
    dismissed = "dismissed:\n  - {source: a, quote: took force on March 24, reason: a formality}\n"
    assert codes_of(report(". It took force on March 24.", dismissed)) == []


def test_makes_no_check_of_a_dateline() -> None:
    text = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: pact
    title: A pact
    date: 2024-03-20
    evidence:
      - {source: a, quote: The pact was signed on March 20}
"""
    article = " date 2024-03-26 LIMA, March 26 (Agency) - The pact was signed on March 20 by envoys.\n"
    found = report_on(text, {"a.txt": article})
    assert codes_of(found) == []
    assert verdicts_of(found, "CH801") == ["passed: "]


def test_is_unchecked_when_a_lost_quotation_may_account_for_it() -> None:
    found = report(".", quote="a bridge was burnt by the army")
    assert codes_of(found) == ["CH201"]
    assert verdicts_of(found, "CH801") == [
        'unchecked: a record or quotation that was not found may account for "March 20" at a.txt:1:41'
    ]


def test_is_unchecked_when_a_record_that_could_not_be_read_may_account_for_it() -> None:
    found = report(".", date="March 20")
    assert verdicts_of(found, "CH801") == [
        'unchecked: a record or quotation that was not found may account for "March 20" at a.txt:1:41'
    ]


ENGLISH = " by the two ministers, who met in the capital and spoke with reporters of the next talks." * 3


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        (
            f"{ENGLISH}\n\nLe ministre est arrivé à Paris le 28 mars 2023 avec toute sa délégation.",
            ['unchecked: dates in the language "fr" are not read in 1 paragraph'],
        ),
        (f"{ENGLISH}\n\nLe ministre est arrivé avec toute sa délégation et il a visité une école du quartier.", []),
        (".\n\nTalks, trade, transit: 3, 4, 5.", []),
    ],
)
def test_paragraph_in_another_language_is_told(rest: str, said: list[str]) -> None:
    verdicts = verdicts_of(report(rest), "CH801")
    assert [one for one in verdicts if "not read" in one] == said


def test_a_date_is_unchecked_that_may_repeat_that_of_an_event_where_no_words_are_compared() -> None:
    first, rest = "Міністр прибув до Риму 20 березня", "Було також підписано великий договір 20 березня про міст"
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26}}
events:
  - id: visit
    title: A visit
    date: 2024-03-20
    evidence: [{{source: a, quote: {first}}}]
"""
    found = report_on(text, {"a.txt": f" date 2024-03-26 {first}. {rest}.\n"})
    assert [one for one in verdicts_of(found, "CH801") if "repeat" in one] == [
        'unchecked: "20 березня" at a.txt:1:90 may repeat the date of "visit": '
        'words in the language "uk" are not compared'
    ]
