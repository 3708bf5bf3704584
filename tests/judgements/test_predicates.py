"""Which verb of a sentence a name stands with."""

import pytest

from tests.judgements.test_quotations import said_of


@pytest.mark.parametrize(
    "sentence",
    [
        "The leader was killed in a crash on 20 July 2024, leaving the command to Lorna Whitfield.",
        "The leader was killed in a crash on 20 July 2024, having left the club, where Lorna Whitfield works.",
    ],
)
def test_a_name_in_what_only_follows_is_no_participant(sentence: str) -> None:
    event = "    date: 2024-07-20\n    participants: [whitfield]\n"
    assert said_of("participants", sentence, event, "Leader killed in a crash", 1).startswith("unchecked")


def test_who_is_testified_against_did_not_plead() -> None:
    article = "A contractor pleaded guilty to theft on 20 July 2024 and testified against Lorna Whitfield."
    event = "    date: 2024-07-20\n    participants: [whitfield]\n"
    assert said_of("participants", article, event, "Contractor pleads guilty to theft", 1).startswith("unchecked")
