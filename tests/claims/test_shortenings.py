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
        ("It was on 14 February 2025 that the steamer Anselma sank.", "Steamer Anselma sinks"),
        ("Norvik agreed to buy the smaller rival Halden on 14 February 2025.", "Norvik agrees to buy Halden"),
        ("Norvik agreed to buy smaller rival Halden on 14 February 2025.", "Norvik agrees to buy Halden"),
    ],
)
def test_what_stands_before_and_between_may_go(article: str, title: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) == [_PASSED]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Without a vote, Norvik would win on 14 February 2025.", "Norvik wins"),
        ("It was on 14 February 2025 alone that the union said Norvik won.", "Norvik wins"),
        ("It was said on 14 February 2025 that the steamer sank.", "Steamer sinks"),
        ("According to the union, the port closed on 14 February 2025.", "Port closes"),
        ("The port, and the mine, closed on 14 February 2025.", "Port closes"),
        ("The port, played by a quarry, closed on 14 February 2025.", "Port closes"),
    ],
)
def test_what_may_turn_the_sense_stays(article: str, title: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) != [_PASSED]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Peru signed an agreement on free trade on 14 February 2025.", "Peru signs free trade agreement"),
        (
            "The regulator suspended the licence of Skyline Air on 14 February 2025.",
            "Regulator suspends Skyline Air's licence",
        ),
        ("The council hosted a summit on wind on 14 February 2025.", "Council hosts wind summit"),
        ("Peru lifted its ban on exports of wheat on 14 February 2025.", "Peru lifts ban on wheat exports"),
    ],
)
def test_a_noun_may_stand_before_another(article: str, title: str) -> None:
    assert title_judged(title, article, article.rstrip(".")) == [_PASSED]


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Half of Norvik closed on 14 February 2025.", "Norvik closes"),
        ("Poland sent aid for Ukraine on 14 February 2025.", "Ukraine sends aid"),
        ("A suspect in the murder of a manager was freed on 14 February 2025.", "Manager murder suspect freed"),
    ],
)
def test_of_what_is_said_the_other_way_round_nothing_else_passes(article: str, title: str) -> None:
    assert not any(one.startswith("passed") for one in title_judged(title, article, article.rstrip(".")))
