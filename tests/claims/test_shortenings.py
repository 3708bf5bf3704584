"""Statements without what only says more of who or what they are about."""

import pytest

from tests.claims.claim_cases import title_judged

_PASSED = "passed: its words stand in the quotation in this order, and none left out may turn them"


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("On 14 February 2025, the fifth day of the strike, Norvik won.", "Norvik wins"),
        ("Founded in Velika by two brothers, Norvik moved to Lima on 14 February 2025.", "Norvik moves to Lima"),
        (
            "Trains between Lima and the capital, Velika, stopped on 14 February 2025.",
            "Trains between Lima and the capital stop",
        ),
        ("The port, of two basins, closed on 14 February 2025.", "Port closes"),
    ],
)
def test_what_stands_before_and_between_may_go(article: str, title: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) == [_PASSED]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Without a vote, Norvik would win on 14 February 2025.", "Norvik wins"),
        ("According to the union, the port closed on 14 February 2025.", "Port closes"),
        ("The port, and the mine, closed on 14 February 2025.", "Port closes"),
        ("The port, played by a quarry, closed on 14 February 2025.", "Port closes"),
    ],
)
def test_what_may_turn_the_sense_stays(article: str, title: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) != [_PASSED]
