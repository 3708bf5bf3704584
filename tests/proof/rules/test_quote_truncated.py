"""CH206: what stands just outside the quotation turns its sense."""

import pytest

from chrono.proof.rules import quote_truncated
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

GOOD = quote_truncated.GOOD


def report(article: str, quote: str) -> list[str]:
    text = (
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-05-20}\nevents:\n"
        f"  - {{id: e, title: E, date: 2024-05-03, evidence: [{{source: a, quote: {quote}}}]}}\n"
    )
    return lines_of(report_on(text, {"a.txt": f" date 2024-05-20 {article}\n"}))


@pytest.mark.parametrize(
    ("article", "quote", "word"),
    [
        ("The minister never visited Rome on May 3.", "visited Rome on May 3", "never"),
        ("It is false that the bridge fell on May 3.", "the bridge fell on May 3", "false"),
        ("The talks of May 3 were called off.", "The talks of May 3", "called off"),
        ("They sign on May 3 unless the court objects.", "They sign on May 3", "unless"),
        ("Reportedly the bridge fell on May 3.", "the bridge fell on May 3", "Reportedly"),
        ("The ministers didn't meet on May 3.", "meet on May 3", "didn't"),
    ],
)
def test_fails_when_a_turning_word_stands_just_outside(article: str, quote: str, word: str) -> None:
    assert any(
        line.endswith(f'CH206 just outside the quotation stands "{word}", which turns its sense')
        for line in report(article, quote)
    )


@pytest.mark.parametrize(
    ("article", "quote"),
    [
        ("Nobody was hurt. The bridge fell on May 3.", "The bridge fell on May 3"),
        ("The bridge, which no engineer had ever inspected before, fell on May 3.", "fell on May 3"),
        (
            "The bridge fell on May 3, officials in the capital said, not far from the station.",
            "The bridge fell on May 3",
        ),
    ],
)
def test_passes_when_the_word_belongs_to_something_else(article: str, quote: str) -> None:
    assert [line for line in report(article, quote) if "CH206" in line] == []


def test_passes_when_the_word_is_quoted_too() -> None:
    assert codes_of(report_on(GOOD.chronology, GOOD.articles)) == []


def test_makes_no_check_when_the_words_are_not_there() -> None:
    example = GOOD.but("quote: is not scheduled to visit", "quote: toured a shipyard and will later visit")
    assert verdicts_of(report_on(example.chronology, example.articles), "CH206") == []


@pytest.mark.parametrize(
    ("quote", "article"),
    [
        ("The two sides will sign the deal", "The two sides will sign the deal except in Lima on March 20."),
        ("The two sides will sign the deal", "The two sides will sign the deal so long as it rains on March 20."),
        ("The two sides will sign the deal", "The two sides will sign the deal, subject to approval on March 20."),
        ("Стороны подпишут соглашение", "Стороны подпишут соглашение при условии, что 20 марта будет дождь."),
        ("双方将在3月20日签署协议", "双方将在3月20日签署协议，除非议会反对。"),
        ("双方将在3月20日签署协议", "如果议会同意，双方将在3月20日签署协议。"),
    ],
)
def test_a_condition_left_out_is_told(quote: str, article: str) -> None:
    text = (
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents:\n  - id: e\n    title: T\n"
        f"    date: 2024-03-20\n    evidence:\n      - {{source: a, quote: {quote}}}\n"
    )
    assert "CH206" in codes_of(report_on(text, {"a.txt": f" date 2024-03-26 {article}\n"}))


WISHED = " date 2025-02-14 Депутат потребовала на заседании создать комиссию по мосту 14 февраля 2025 года.\n"


@pytest.mark.parametrize(("status", "told"), [("occurred", True), ("planned", False)])
def test_an_infinitive_is_what_somebody_asked_for(status: str, told: bool) -> None:
    text = (
        f"title: x\nsources:\n  a: {{file: a.txt, published: 2025-02-14}}\nevents:\n  - {{id: e, title: E, "
        f"date: 2025-02-14, status: {status}, evidence: [{{source: a, quote: создать комиссию по мосту}}]}}\n"
    )
    found = [line for line in lines_of(report_on(text, {"a.txt": WISHED})) if "CH206" in line]
    assert any("потребовала" in line for line in found) is told


def test_what_goes_on_with_and_denies_something_else() -> None:
    article = " date 2025-02-14 Trains stopped on 14 February 2025 and will not run before Friday.\n"
    text = (
        "title: x\nsources:\n  a: {file: a.txt, published: 2025-02-14}\nevents:\n  - {id: e, title: E, "
        "date: 2025-02-14, evidence: [{source: a, quote: Trains stopped on 14 February 2025}]}\n"
    )
    assert not [line for line in lines_of(report_on(text, {"a.txt": article})) if "CH206" in line]


@pytest.mark.parametrize("rest", [" and closed not later than 1847", " and closed no earlier than 1847"])
def test_passes_where_what_follows_bounds_and_denies_nothing(rest: str) -> None:
    quote = "The mine was opened in March 2023"
    assert not any("CH206" in line for line in report(f"{quote}{rest}.", quote))
