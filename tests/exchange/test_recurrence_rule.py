"""A recurrence rule as it is written."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from chrono.errors import NoRecord
from chrono.exchange.recurrence_rule import read_rule


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("", "it does not say how often (FREQ)"),
        ("COUNT=3", "it does not say how often (FREQ)"),
        ("FREQ=", "nothing stands behind FREQ"),
        ("FREQ=DAILY;UNTIL=", "nothing stands behind UNTIL"),
        ("FREQ=DAILY;WKST", "nothing stands behind WKST"),
        ("FREQ=DAILY;COUNT=2;COUNT=3", "it has COUNT twice"),
        ("FREQ=FORTNIGHTLY", "there is no FREQ=FORTNIGHTLY"),
        ("FREQ=MONTHLY;BYDAY=54MO", "there is no BYDAY=54MO"),
        ("FREQ=DAILY;BYDAY=XX", "there is no BYDAY=XX"),
        ("FREQ=DAILY;INTERVAL=0", "there is no INTERVAL=0"),
        ("FREQ=DAILY;COUNT=" + "9" * 5000, "there is no COUNT=" + "9" * 34),
        ("FREQ=DAILY;WKST=XX", "there is no WKST=XX"),
        ("FREQ=DAILY;X-FOO=1", "nobody knows what X-FOO is"),
        ("FREQ=DAILY;UNTIL=20240231T000000Z", '"20240231T000000Z" is no end (UNTIL)'),
        ("FREQ=DAILY;UNTIL=soon", '"SOON" is no end (UNTIL)'),
    ],
)
def test_what_is_no_rule_is_told_in_words(rule: str, reason: str) -> None:
    with pytest.raises(NoRecord) as told:
        read_rule(rule, None)
    assert str(told.value) == f"its recurrence cannot be read: {reason}"


def test_an_end_in_another_zone_is_the_moment_by_the_clock_of_the_series() -> None:
    almaty = ZoneInfo("Asia/Almaty")
    assert read_rule("FREQ=DAILY;UNTIL=20250301T200000Z", almaty).until == datetime(2025, 3, 2, 1)
    assert read_rule("FREQ=DAILY;UNTIL=99991231T235959Z", almaty).until == datetime(9999, 12, 31, 23, 59, 59)


def test_what_a_rule_says_twice_in_the_same_words_counts_once() -> None:
    assert read_rule("FREQ=DAILY;COUNT=2;;COUNT=2", None).count == 2
