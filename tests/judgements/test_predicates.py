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


ANOTHER = 'unchecked "Lorna Whitfield" stands in another part of the sentence than what the title tells'
NAMED = "passed the sentence of the quotation names it"


@pytest.mark.parametrize(
    ("article", "title", "said"),
    [
        ("The mayor resigned on 20 July 2024 while Lorna Whitfield was in Oslo.", "Mayor resigned", ANOTHER),
        ("The mayor resigned on 20 July 2024 while Lorna Whitfield was in Oslo.", "Lorna Whitfield in Oslo", NAMED),
        ("The mayor, Lorna Whitfield, resigned on 20 July 2024.", "Mayor resigned", NAMED),
        ("The mayor visited Peru on 20 July 2024 and met Lorna Whitfield.", "Mayor visits Peru", NAMED),
        (
            "The mayor resigned on 20 July 2024 and Lorna Whitfield resigned, too.",
            "Mayor resigned",
            'unchecked little of what the title tells stands with "Lorna Whitfield"',
        ),
        (
            "Lorna Whitfield said on 20 July 2024 that the mayor of the town resigned.",
            "Mayor of the town resigned",
            'unchecked "Lorna Whitfield" is named as who says so ("said")',
        ),
    ],
)
def test_a_name_is_a_participant_where_its_part_of_the_sentence_tells_the_title(
    article: str, title: str, said: str
) -> None:
    event = "    date: 2024-07-20\n    participants: [whitfield]\n"
    assert said_of("participants", article, event, title, 1).split("; ")[0] == said
