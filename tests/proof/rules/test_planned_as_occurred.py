"""CH401: the record says that it occurred, but every supporting source is older than its start."""

import pytest

from tests.conftest import codes_of, lines_of, pact, report_on, verdicts_of


@pytest.mark.parametrize("status", ["occurred", "ongoing"])
def test_fails_when_the_article_was_published_the_day_before(status: str) -> None:
    more = f"    status: {status}\n"
    found = pact("2024-03-27", "The fair opens on March 27", more=more, as_of="2024-04-02")
    assert lines_of(found) == [
        f'8:13 CH401 "{status}" from 2024-03-27 on, but every supporting source is older (newest 2024-03-26)'
    ]


def test_fails_at_the_event_when_the_status_is_left_to_its_default() -> None:
    found = pact("2024-04", "The fair opens in April", as_of="2024-05-01")
    assert lines_of(found) == [
        '5:5 CH401 "occurred" from 2024-04-01 on, but every supporting source is older (newest 2024-03-26)'
    ]


@pytest.mark.parametrize(
    ("date", "quote"),
    [
        ("2024-03-26", "The minister opens a school on March 26"),
        ("2024-03-25/2024-04-02", "The fair runs from March 25 to April 2"),
        ("2024-03", "The fair opens in March"),
    ],
)
def test_passes_when_the_article_is_of_the_first_day_or_later(date: str, quote: str) -> None:
    found = pact(date, quote)
    assert codes_of(found) == []
    assert verdicts_of(found, "CH401") == ["passed: a source of that day or later tells of it"]


@pytest.mark.parametrize("status", ["planned", "postponed", "cancelled", "denied"])
def test_makes_no_check_when_it_is_not_said_to_have_occurred(status: str) -> None:
    found = pact("2024-03-28", "The fair opens on March 28", more=f"    status: {status}\n")
    assert verdicts_of(found, "CH401") == []


def test_is_unchecked_when_the_date_itself_is_not_borne_out() -> None:
    found = pact("2024-03-28", "The fair opens on March 29", as_of="2024-04-02")
    assert codes_of(found) == ["CH302"]
    assert verdicts_of(found, "CH401") == ["unchecked: the date itself is not borne out"]


def test_fails_when_the_language_is_not_read_as_it_needs_no_words() -> None:
    article = "Ярмарка откроется 27 марта в Алматы, сообщили в акимате."
    found = pact("2024-03-27", "Ярмарка откроется 27 марта", article, as_of="2024-04-02")
    assert lines_of(found) == [
        '5:5 CH401 "occurred" from 2024-03-27 on, but every supporting source is older (newest 2024-03-26)',
        '5:5 CH405 "occurred", but the passage says "откроется"',
    ]


def test_nothing_tells_of_it_where_no_quotation_is_found() -> None:
    lost = pact("2024-03-20", "The pact was signed on March 20", article="Nothing of it.")
    assert verdicts_of(lost, "CH401") == [
        "unchecked: no supporting quotation was found, so nobody is known to tell of it"
    ]


def test_nothing_tells_of_it_where_no_article_can_be_read() -> None:
    text = "title: x\nsources: {a: {file: gone.txt, published: 2024-03-26}}\nevents:\n"
    text += "  - {id: e, title: E, date: 2024-03-20, evidence: [{source: a, quote: E came}]}\n"
    assert [one.split(":")[0] for one in verdicts_of(report_on(text), "CH401")] == ["unchecked"]


@pytest.mark.parametrize(
    ("published", "outcome"),
    [
        ("1987", "passed: a source of that day or later tells of it"),
        ("1539", "unchecked: the day of publication of a source is not known"),
        ("1530", 'failed: "occurred" from 1539-01-14 on, but every supporting source is older (newest 1530-12-31)'),
    ],
)
def test_year_of_publication_is_enough_where_it_is_clear(published: str, outcome: str) -> None:
    quote = "The abbey closed on 14 January 1539"
    text = f"title: x\nsources: {{a: {{file: a.txt, published: {published}}}}}\nevents:\n"
    text += f"  - {{id: e, title: The abbey closed, date: 1539-01-14, evidence: [{{source: a, quote: {quote}}}]}}\n"
    assert verdicts_of(report_on(text, {"a.txt": f"{quote}."}), "CH401") == [outcome]


@pytest.mark.parametrize(
    ("date", "outcome"),
    [
        ("[2024-03-20..2024-09-20]", "unchecked: every source is older than the last day it may have been"),
        ("[2024-03-01..2024-03-20]", "passed: a source of that day or later tells of it"),
        (
            "[2024-04-01..2024-09-20]",
            'failed: "occurred" from 2024-04-01 on, but every supporting source is older (newest 2024-03-26)',
        ),
    ],
)
def test_one_of_several_days_must_be_over_for_a_source_to_tell_of_it(date: str, outcome: str) -> None:
    text = "title: x\nsources: {a: {file: a.txt, published: 2024-03-26}}\nevents:\n"
    text += f'  - {{id: e, title: The abbey closed, date: "{date}", basis: inferred, '
    text += "evidence: [{source: a, quote: The abbey closed}]}\n"
    assert verdicts_of(report_on(text, {"a.txt": "The abbey closed."}), "CH401") == [outcome]
