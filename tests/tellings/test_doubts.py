"""The order in which what speaks against a date is asked for."""

import pytest

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
