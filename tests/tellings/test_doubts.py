"""The order in which what speaks against a date is asked for."""

import pytest

from chrono.tellings.comparison import Agreement
from tests.tellings.cases import date_judged


@pytest.mark.parametrize(
    ("title", "date", "quote", "reason"),
    [
        ("The fair", "2024-03-01/2024-03-01", "The fair was on 1 March 2024 and on 3 March 2024", "it lasts one day"),
        ("Acme signed", "2020-10-07", "On 7 October 2020 Easton and on 9 October 2020 Acme signed", "stand with"),
        ("Mill sold", "2020-10-09", "The deal was made on 9 October 2020, and the mill was sold", "stands apart from"),
        ("Report on the mill", "1921", "The strike of 1921 ended badly", 'is the date of "strike"'),
        ("Book appeared", "1978", "The book, written in 1978, appeared in 1991", "stand"),
    ],
)
def test_what_speaks_against_a_date_is_told(title: str, date: str, quote: str, reason: str) -> None:
    assert reason in str(date_judged(title, date, quote).reason)


def test_nothing_speaks_against_a_plain_date() -> None:
    assert str(date_judged("Mill sold", "2020-10-09", "The mill was sold on 9 October 2020").reason) == ""


@pytest.mark.parametrize(
    ("title", "date", "quote"),
    [
        ("Port closed", "../2024-05-04", "The council voted to close the port by 4 May 2024"),
        ("Ring lost", "2024-04-04", "The ring must have been lost on 4 April 2024"),
        ("Bridge repaired", "2024-04-04", "The bridge should have been repaired on 4 April 2024"),
        ("Members voted", "2024-04-04", "Members were required to vote on 4 April 2024"),
        ("Man jailed", "1988-08-06", "The man who on 6 August 1988 saved Ann Roe was jailed"),
        ("Roe in Hull", "2021-05-22", "Roe missed the shows in Leeds on 8 May 2021, in Hull on 22 May 2021"),
    ],
)
def test_what_was_to_be_or_is_only_guessed_is_no_day_of_it(title: str, date: str, quote: str) -> None:
    assert not date_judged(title, date, quote).agreement.supports


def test_the_same_day_of_the_next_sentence_is_that_of_the_one_before() -> None:
    told = "The bank fell on 4 May 2021. The same day Roe fled to York."
    assert date_judged("Roe fled to York", "2021-05-04", told).agreement is Agreement.CONFIRMED
    apart = "The bank fell on 4 May 2021. An inquiry later sat at Hull. The same day Roe fled to York."
    assert not date_judged("Roe fled to York", "2021-05-04", apart).agreement.supports


@pytest.mark.parametrize("words", ["or thereabouts", "or so", "if not earlier"])
def test_a_year_that_may_be_another_is_hedged(words: str) -> None:
    timex = date_judged("Nave built", "1611", f"The nave was built in 1611 {words}").timex
    assert timex is not None
    assert timex.hedge == "about"
