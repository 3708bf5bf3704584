"""CH701: two events have overlapping dates and much the same title or participants."""

import pytest

from chrono.proof.report import Report
from tests.conftest import codes_of, lines_of, report_on, verdicts_of


def event(name: str, title: str, date: str = "2024-03-20", more: str = "") -> str:
    """An event of five lines, and those of `more`."""
    return f"""\
  - id: {name}
    title: {title}
    date: {date}
{more}    evidence:
      - {{source: a, quote: met on March 20 and on March 21}}
"""


def report(*events: str) -> Report:
    head = "title: An example\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents:\n"
    article = " date 2024-03-26 The ministers met on March 20 and on March 21 in Lima.\n"
    dismissed = "dismissed:\n  - {source: a, quote: and on March 21, reason: another day}\n"
    return report_on(head + "".join(events) + dismissed, {"a.txt": article})


BOTH = "    participants: [China, Peru]\n"


def test_fails_at_the_later_title_when_the_titles_are_alike() -> None:
    found = report(event("x", "Ministers meet in Lima"), event("y", "The ministers meet at Lima"))
    assert lines_of(found) == [
        '11:12 CH701 much like "x" (Ministers meet in Lima, 2024-03-20), at a date that overlaps'
    ]


def test_fails_when_a_month_holds_the_day_of_the_other() -> None:
    found = report(event("x", "Ministers meet in Lima"), event("y", "Ministers meet in Lima", "2024-03"))
    assert lines_of(found) == [
        '6:12 CH701 much like "y" (Ministers meet in Lima, 2024-03), at a date that overlaps',
    ]


def test_fails_once_for_each_copy() -> None:
    found = report(*(event(name, "Ministers meet in Lima") for name in "xyz"))
    assert [line.split()[0] for line in lines_of(found) if "CH701" in line] == ["11:12", "16:12"]


def test_asks_for_less_of_the_title_when_the_participants_are_the_same() -> None:
    titles = ("Ministers meet in Lima", "Ministers dine in Lima")
    assert codes_of(report(event("x", titles[0]), event("y", titles[1]))) == []
    pair = (event("x", titles[0], more=BOTH), event("y", titles[1], more=BOTH))
    message = 'much like "x" (Ministers meet in Lima, 2024-03-20), at a date that overlaps'
    assert f"12:12 CH701 {message}" in lines_of(report(*pair))


def test_compares_titles_in_cyrillic() -> None:
    found = report(event("x", "Министры встретились в Лиме"), event("y", "Министры встретились и в Лиме"))
    assert lines_of(found) == [
        '11:12 CH701 much like "x" (Министры встретились в Лиме, 2024-03-20), at a date that overlaps'
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Foreign ministers meet in Lima", "Defence ministers meet in Lima"),
        ("President of China arrives in Lima", "President of China leaves Lima"),
        ("Senate approves trade bill", "Senate rejects trade bill"),
    ],
)
def test_passes_when_the_titles_tell_of_two_matters(first: str, second: str) -> None:
    assert "CH701" not in codes_of(report(event("x", first), event("y", second)))


def test_passes_when_the_dates_do_not_meet() -> None:
    pair = (event("x", "Ministers meet in Lima"), event("y", "Ministers meet in Lima", "2024-03-21"))
    assert codes_of(report(*pair)) == []


@pytest.mark.parametrize("relation", ["same_day", "follows"])
def test_passes_when_the_record_relates_them(relation: str) -> None:
    title = "Ministers meet in Lima"
    assert codes_of(report(event("x", title), event("y", title, more=f"    {relation}: x\n"))) == []


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("red green blue cat", "red green blue dog", False),  # 3 of 5 words
        ("red green blue", "red green blue dog", True),  # 3 of 4
        ("red green blue cat cow fox pig", "red green blue cat cow fox hen elk", False),  # 6 of 9
    ],
)
def test_titles_are_alike_that_share_three_quarters_of_their_words(first: str, second: str, alike: bool) -> None:
    assert ("CH701" in codes_of(report(event("x", first), event("y", second)))) is alike


def test_a_title_of_which_no_words_are_compared_is_unchecked() -> None:
    title = "Le ministre est arrivé à Lima pour une visite avec sa délégation"
    found = report(event("x", title), event("y", "Ministers meet in Lima"))
    assert verdicts_of(found, "CH701") == [
        'unchecked: words in the language "fr" are not compared',
        "passed: ",
    ]


def test_a_title_in_an_article_of_which_no_words_are_compared_is_unchecked() -> None:
    text = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - {id: x, title: Візит, date: 2024-03-20, evidence: [{source: a, quote: прибув до Риму 20 березня}]}
"""
    found = report_on(text, {"a.txt": " date 2024-03-26 Міністр закордонних справ прибув до Риму 20 березня.\n"})
    assert verdicts_of(found, "CH701") == ['unchecked: words in the language "uk" are not compared']
