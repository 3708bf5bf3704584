"""Clock times claimed on a day, against those beside it."""

import pytest

from chrono.dates import parse_date
from chrono.judgements.clocks import clock_claimed, judge_clock
from chrono.tellings.comparison import Agreement
from chrono.tellings.date_judgement import DateJudgement


@pytest.mark.parametrize(
    ("date", "clock"), [("2024-03-28T10:30:00Z", "10:30:00Z"), ("2024-03-28", ""), ("2024", ""), ("[..2024-03-28]", "")]
)
def test_a_claim_has_a_clock_time_only_where_it_says_one(date: str, clock: str) -> None:
    assert clock_claimed(parse_date(date)) == clock


@pytest.mark.parametrize(
    ("claimed", "stated", "agreement"),
    [
        ("10:30", "10:30", Agreement.CONFIRMED),
        ("10:30", "10:45", Agreement.CONTRADICTED),
        ("05:30Z", "10:30+05:00", Agreement.CONFIRMED),
        ("05:15Z", "10:45+05:30", Agreement.CONFIRMED),
        ("15:30Z", "10:30-05:00", Agreement.CONFIRMED),
        ("15:45Z", "10:30-05:15", Agreement.CONFIRMED),
        ("10:30Z", "10:30-05:00", Agreement.CONTRADICTED),
        ("10:30", "10:30+05:00", Agreement.CONFIRMED),
        ("10:30+05:00", "10:30", Agreement.UNCHECKED),
        ("10:30", "", Agreement.UNCHECKED),
        ("10:30", "noon", Agreement.UNCHECKED),
    ],
)
def test_clock_times_are_compared_by_their_zones(claimed: str, stated: str, agreement: Agreement) -> None:
    dated = DateJudgement(parse_date("2024-03-28"), Agreement.CONFIRMED)
    assert judge_clock(dated, claimed, stated).agreement is agreement
