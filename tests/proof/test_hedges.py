"""The date that an expression means, with its hedge."""

import pytest

from chrono.dates import parse_date
from chrono.proof.hedges import meant_by, with_hedge
from chrono.timex import find_dates


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("It was built about 1740.", "1740~"),
        ("It was built circa 1822-1824.", "1822~/1824~"),
        ("It is to open by 3 May 2024.", "[..2024-05-03]"),
        ("It opened after 3 May 2024.", "[2024-05-03..]"),
        ("It opened on 3 May 2024.", "2024-05-03"),
        ("It began about 14:00 on 3 May 2024.", "2024-05-03"),
    ],
)
def test_expression_means_its_date_with_the_hedge(text: str, meant: str) -> None:
    assert meant_by(find_dates(text, None, "en")[0]) == meant


@pytest.mark.parametrize("claim", ["1740~", "1740?", "../1740"])
def test_claim_that_keeps_the_hedge_or_has_no_end_needs_no_other(claim: str) -> None:
    assert with_hedge(parse_date(claim), find_dates("It was built about 1740.", None, "en")[0]) is None
