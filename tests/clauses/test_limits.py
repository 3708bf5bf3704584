"""What follows a claim and limits or shares it."""

import pytest

from chrono.clauses import is_limited_behind
from chrono.text import lexemes
from tests.clauses.test_grammar import english


def _limited(text: str, claimed: int) -> bool:
    there = lexemes(text, "en")
    return is_limited_behind(claimed, range(claimed), there, (), text, english())


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Police arrested all students who threw stones", 4),
        ("The court banned smoking in bars", 4),
        ("A bomb killed 12 soldiers and civilians", 5),
        ("The bishop convicted and burned two women", 3),
        ("The firm sold its airline and hotel shares", 5),
        ("Norvik bought Halden and Berg's mines", 3),
        ("The law freed slaves over 60", 4),
        ("The firm saw a wave of strikes", 5),
        ("The man paid 500 crowns by the state", 5),
        ("They raided the governor of Quill's office", 4),
    ],
)
def test_what_follows_may_belong_to_the_claim(text: str, claimed: int) -> None:
    assert _limited(text, claimed)


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Norvik sued Lind and other firms", 3),
        ("Norvik closed the mine and sold it", 4),
        ("Norvik closed the mine, and others", 4),
        ("The minister was fined by the court", 4),
        ("They saw the mayor of Quill", 4),
    ],
)
def test_what_is_besides_does_not(text: str, claimed: int) -> None:
    assert not _limited(text, claimed)
