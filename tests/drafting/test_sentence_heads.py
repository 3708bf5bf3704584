"""Sentences behind the lines that stand above them."""

import pytest

from chrono.drafting.sentence_heads import behind_heads
from chrono.timex import find_dates


def left_of(text: str) -> str:
    start, end = behind_heads(text, (0, len(text)), find_dates(text, None, "en"))
    return text[start:end]


@pytest.mark.parametrize(
    "text",
    [
        "NOTICE OF TERMINATION\n7 March 2024\nKarl Ltd left on 8 March 2024.",
        "7 March 2024\nKarl Ltd left on 8 March 2024.",
        "SKARNES (Northern Wire) - Karl Ltd left on 8 March 2024.",
        "NEW YORK – Karl Ltd left on 8 March 2024.",
    ],
)
def test_heading_day_and_place_of_report_are_left_out(text: str) -> None:
    assert left_of(text) == "Karl Ltd left on 8 March 2024."


@pytest.mark.parametrize(
    "text",
    [
        "Karl Ltd left\non 8 March 2024.",
        "BP left - as it said - on 8 March 2024.",
        "On 7 March 2024\nKarl Ltd left.",
        "KARL LTD LEFT ON 8 MARCH 2024\nand came back.",
        "LEASE AGREEMENT - ",
    ],
)
def test_what_tells_something_stays(text: str) -> None:
    assert left_of(text) == text
