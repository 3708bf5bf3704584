"""Another quotation that counts its time from something else."""

import pytest

from chrono.tellings.comparison import Agreement
from tests.tellings.cases import date_judged
from tests.tellings.test_told_elsewhere import said_of

COURT = "Суд во вторник отказал клубу в иске. Спустя несколько дней Панин объявил, что уезжает"


def test_a_day_that_another_quotation_counts_is_no_contradiction() -> None:
    quote = (
        'Суд во вторник отказал клубу в иске"}, {source: a, quote: "Спустя несколько дней Панин объявил, что уезжает'
    )
    (found,) = said_of("date", "Панин объявил об отъезде", quote, "2025-02-12", code="CH302", article=COURT)
    assert (
        found == 'unchecked: "Спустя несколько дней" of another quotation counts from a day in a way that is not read'
    )


@pytest.mark.parametrize(("date", "outcome"), [("2024-03/2024-09", "unchecked"), ("2024-08", "failed")])
def test_the_end_of_a_period_does_not_contradict_the_period(date: str, outcome: str) -> None:
    quote = "Net profit for the half-year ended September 30, 2024 was 48 million"
    found = said_of("date", "Half-year profit", quote, date, code="CH302")
    assert [one.split(":")[0] for one in found] == [outcome]


SHIP = "The brig left Bergen on 28 February 1912. Three days later she called at Hull, and the day after that she sank"


def test_a_quotation_that_counts_its_time_has_not_the_date_beside_it() -> None:
    for date in ("1912-03-02", "1912-03-03"):
        (found,) = said_of("date", "A brig lost", "the day after that she sank", date, code="CH302", article=SHIP)
        assert found == (
            'unchecked: "the day after" of the quotation counts from a day in a way that is not read, and '
            '"Three days later" stands outside it'
        )
    (found,) = said_of(
        "date", "A call at Hull", "Three days later she called at Hull", "1912-03-02", code="CH302", article=SHIP
    )
    assert found.startswith("passed")


@pytest.mark.parametrize(
    ("quote", "claim", "agreement"),
    [
        ("1733: a fort was built on the cape", "1733", Agreement.UNCHECKED),
        ("1733: a fort was built on the cape", "1734", Agreement.NOT_STATED),
        ("1733: a fort was built on the cape", "1733-05", Agreement.NOT_STATED),
        ("evacuation in October 1941; closed — 2003", "2003", Agreement.UNCHECKED),
        ("evacuation in October 1941; closed — 2003", "2004", Agreement.CONTRADICTED),
        ("The model 1733: a fort", "1733", Agreement.UNCHECKED),
        ("People who came — 2000 and more", "2000", Agreement.NOT_STATED),
    ],
)
def test_a_number_of_a_list_may_be_the_year(quote: str, claim: str, agreement: Agreement) -> None:
    assert date_judged("Closure", claim, quote).agreement is agreement
