"""The year of a day that tells none, from the day before it."""

import pytest

from chrono.tellings.comparison import Agreement
from tests.tellings.cases import date_judged

LAW = "The law was adopted on 6 June 1922, approved by plebiscite on 3 July and proclaimed from a balcony on 1 August"
SUNG = "The choir sang in Leeds on 8 May 2019, in Hull on 22 May and in York on 25 May"


@pytest.mark.parametrize(
    ("title", "date", "quote", "language"),
    [
        ("Law approved by plebiscite", "1922-07-03", LAW, "en"),
        ("Law proclaimed from a balcony", "1922-08-01", LAW, "en"),
        ("Устав утверждён", "1922-06-01", "Устав был принят 6 мая 1922 года, одобрен 7 мая и утверждён 1 июня", "ru"),
        ("Sang in Hull", "2019-05-22", SUNG, "en"),
    ],
)
def test_what_the_same_subject_did_next_is_of_the_same_year(title: str, date: str, quote: str, language: str) -> None:
    assert date_judged(title, date, quote, language=language).agreement is Agreement.CONFIRMED
    other = date.replace(date[:4], "2023")
    assert not date_judged(title, other, quote, language=language).agreement.supports


@pytest.mark.parametrize(
    ("date", "quote"),
    [
        ("1968-05-25", "Roe, born on 21 February 1968, was elected on 3 March and resigned on 25 May"),
        ("1968-05-25", "The bank, which was opened on 3 March 1968 and grew fast, resigned on 25 May"),
        ("2015-05-25", "Under the law passed on 2 March 2015, the firm sued on 3 May and resigned on 25 May"),
        ("1968-05-25", "Roe (born 21 February 1968) resigned on 25 May"),
        ("1968-05-25", "Roe was hired on 21 February 1968, and on 25 May the mayor resigned"),
        ("1968-05-25", "Roe was hired on 21 June 1968 and resigned on 25 May"),
        ("2019-07-22", "The show was opened on 8 March 2019 and resigns on 22 July"),
    ],
)
def test_what_only_tells_of_whom_it_is_and_another_subject_give_no_year(date: str, quote: str) -> None:
    assert not date_judged("Roe resigned", date, quote).agreement.supports


@pytest.mark.parametrize(
    ("title", "date", "quote", "language"),
    [
        (
            "Law approved",
            "1922-07-03",
            "The law was adopted on 6 June 1922 and approved on 3 July two years later",
            "en",
        ),
        (
            "Law approved",
            "1922-07-03",
            "The law was adopted on 6 June 1922 and approved on 3 July in the next year",
            "en",
        ),
        ("Law approved", "1922-07-03", "The law was adopted on 6 June 1922 and approved on 3 July last", "en"),
        ("Закон одобрен", "1922-07-03", "Закон был принят 6 июня 1922 года и одобрен 3 июля через два года", "ru"),
        ("Orr married", "1922-07-03", "Orr was born on 6 June 1922, married on 3 July and died on 1 August", "en"),
        ("Statue stolen", "1922-07-03", "The statue was unveiled on 6 June 1922 and stolen on 3 July", "en"),
        ("Mill burned", "2015-06-03", "2 March 2015: The mill was founded.\n3 June: The mill burned.", "en"),
    ],
)
def test_another_year_or_matter_leaves_it_open(title: str, date: str, quote: str, language: str) -> None:
    assert not date_judged(title, date, quote, language=language).agreement.supports
